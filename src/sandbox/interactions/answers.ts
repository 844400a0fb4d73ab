import {
  type APIApplicationCommandOptionChoice,
  type APIMessageInteractionMetadata,
  type APIModalSubmitInteractionMetadata,
  type APIUser,
  ApplicationIntegrationType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { invalidBody } from '../rest/errors.js';
import type { MessageBody } from '../validate/message.js';
import type { ModalBody } from '../validate/modal.js';
import { parseBody } from '../validate/validate.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { Uploads } from '../world/attachments.js';
import { createMessage } from '../world/messages.js';
import { channelPermissions } from '../world/permissions.js';
import type { Channel, State } from '../world/state.js';
import type { Owners } from './availability.js';

export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  channel: Channel;
  user: APIUser;
  /** Of a command, with its subcommand. */
  commandName: string | null;
  /** The message whose button was pressed. */
  source: SandboxMessage | null;
  /** Real time, in milliseconds. */
  madeAt: number;
  answeredWith: InteractionResponseType | null;
  answeredAfter: number | null;
  /** The message that `@original` means. */
  original: SandboxMessage | null;
  /** A deferral that awaits its edit or its follow-up. */
  pending: boolean;
  followUps: SandboxMessage[];
  choices: APIApplicationCommandOptionChoice[] | null;
  /** What the bot opened as its answer. */
  modal: ModalBody | null;
  /** Through whom the bot is there, of what comes from a message or a modal: as of the command that it began with. */
  owners: Owners;
  /** The interaction that opened the modal which this one submits. */
  opener: Interaction | null;
  /** The message whose menu was used. */
  targetId: string | null;
}

const choiceName = z.string().min(1).max(100);
const choices = z.object({
  choices: z
    .array(
      z.looseObject({
        name: choiceName,
        name_localizations: z.record(z.string(), choiceName).nullish(),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
});
const callback = z.looseObject({ type: z.int(), data: z.unknown().optional() });

const ALLOWED: Partial<Record<InteractionType, InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.Modal,
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
};

const UPDATES: number[] = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];

/** The kind and the data of a first answer; refused when its kind does not fit the interaction. */
export const parseCallback = (interaction: Interaction, body: unknown): { type: InteractionResponseType; data: unknown } => {
  const { type, data } = parseBody(callback, body);
  // What a command's modal sends has no message that could be updated.
  const fits = interaction.type !== InteractionType.ModalSubmit || interaction.source !== null || !UPDATES.includes(type);
  if (fits && ALLOWED[interaction.type]?.includes(type)) return { type, data };
  const message = `Interaction callback type ${type} is not valid for this interaction.`;
  throw invalidBody([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
};

export const parseChoices = (data: unknown): APIApplicationCommandOptionChoice[] =>
  parseBody(choices, data).choices as APIApplicationCommandOptionChoice[];

type Metadata = Exclude<APIMessageInteractionMetadata, APIModalSubmitInteractionMetadata>;

const metadata = ({ id, user, source, owners, opener, targetId }: Interaction): APIMessageInteractionMetadata => {
  const shared = { id, user, authorizing_integration_owners: owners };
  if (opener)
    // No modal opens another, so what opened one is a command or a component.
    return {
      ...shared,
      type: InteractionType.ModalSubmit,
      triggering_interaction_metadata: metadata(opener) as Metadata,
    };
  return source
    ? { ...shared, type: InteractionType.MessageComponent, interacted_message_id: source.id }
    : {
        ...shared,
        type: InteractionType.ApplicationCommand,
        ...(targetId === null ? {} : { target_message_id: targetId }),
      };
};

/** Whether the bot is there only because of the person who installed it for themselves. */
export const isUserInstalled = ({ owners }: Interaction): boolean =>
  owners[ApplicationIntegrationType.GuildInstall] === undefined;

/** Where a server does not let somebody use such apps in public, their answers are for them alone. */
const forcedFlags = (state: State, interaction: Interaction): number => {
  const { channel, user } = interaction;
  if (channel.guildId === null || !isUserInstalled(interaction)) return 0;
  return channelPermissions(state, channel, user.id) & PermissionFlagsBits.UseExternalApps ? 0 : MessageFlags.Ephemeral;
};

const commandType = ({ type, targetId }: Interaction): MessageType => {
  if (type === InteractionType.ModalSubmit) return MessageType.Default;
  return targetId === null ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
};

/** The message that an answer or a follow-up becomes; who presses a button is replied to at its message. */
export const answerMessage = (
  state: State,
  interaction: Interaction,
  body: MessageBody,
  { flags = 0, isFollowUp = false, uploads }: { flags?: number; isFollowUp?: boolean; uploads?: Uploads | undefined } = {},
): SandboxMessage => {
  const { channel, user, source, commandName, original } = interaction;
  const allFlags = ((body.flags ?? 0) & MessageFlags.Ephemeral) | flags | forcedFlags(state, interaction);
  const repliedTo = isFollowUp ? original : source;
  return createMessage(state, body, {
    channel,
    author: state.bot,
    flags: allFlags,
    uploads,
    extra: {
      type: repliedTo ? MessageType.Reply : commandType(interaction),
      ...(repliedTo
        ? {
            message_reference: { type: MessageReferenceType.Default, message_id: repliedTo.id, channel_id: repliedTo.channel_id },
          }
        : {}),
      application_id: state.bot.id,
      webhook_id: state.bot.id,
      interaction_metadata: metadata(interaction),
      visible_to: allFlags & MessageFlags.Ephemeral ? user.id : null,
      command_name: isFollowUp ? null : commandName,
    },
  });
};
