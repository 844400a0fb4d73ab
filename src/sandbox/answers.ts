import {
  type APIApplicationCommandOptionChoice,
  type APIMessageInteractionMetadata,
  type APIUser,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { invalidBody } from './errors.js';
import { createMessage } from './messages.js';
import type { SandboxMessage } from './protocol.js';
import type { Channel, State } from './state.js';
import { parseBody } from './validate.js';
import type { MessageBody } from './validate-message.js';

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
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
};

/** The kind and the data of a first answer; refused when its kind does not fit the interaction. */
export const parseCallback = (interaction: Interaction, body: unknown): { type: InteractionResponseType; data: unknown } => {
  const { type, data } = parseBody(callback, body);
  if (ALLOWED[interaction.type]?.includes(type)) return { type, data };
  const message = `Interaction callback type ${type} is not valid for this interaction.`;
  throw invalidBody([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
};

export const parseChoices = (data: unknown): APIApplicationCommandOptionChoice[] =>
  parseBody(choices, data).choices as APIApplicationCommandOptionChoice[];

const metadata = ({ id, user, source, channel }: Interaction): APIMessageInteractionMetadata => {
  const shared = { id, user, authorizing_integration_owners: { 0: channel.guildId ?? '0' } };
  return source
    ? { ...shared, type: InteractionType.MessageComponent, interacted_message_id: source.id }
    : { ...shared, type: InteractionType.ApplicationCommand };
};

/** The message that an answer or a follow-up becomes; who presses a button is replied to at its message. */
export const answerMessage = (
  state: State,
  interaction: Interaction,
  body: MessageBody,
  { flags = 0, isFollowUp = false }: { flags?: number; isFollowUp?: boolean } = {},
): SandboxMessage => {
  const { channel, user, source, commandName, original } = interaction;
  const allFlags = ((body.flags ?? 0) & MessageFlags.Ephemeral) | flags;
  const repliedTo = isFollowUp ? original : source;
  return createMessage(state, body, {
    channel,
    author: state.bot,
    flags: allFlags,
    extra: {
      type: repliedTo ? MessageType.Reply : MessageType.ChatInputCommand,
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
