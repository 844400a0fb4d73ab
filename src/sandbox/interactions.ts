import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  type APIUser,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { ChannelEvents } from './channel-events.js';
import { invalidBody, refusal } from './errors.js';
import type { Gateway } from './gateway.js';
import { createMessage, editMessage, putMessage, toApi } from './messages.js';
import { placePayload } from './payloads.js';
import type { SandboxMessage } from './protocol.js';
import { announce, type Channel, type State } from './state.js';
import { parseBody } from './validate.js';
import { type MessageBody, parseMessage } from './validate-message.js';

/** How long Discord waits, in milliseconds of real time: a moved clock must not make the bot late. */
export interface Deadlines {
  /** For the first answer. */
  answer: number;
  /** For edits and follow-ups: the life of the token. */
  token: number;
}

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

export interface NewInteraction {
  type: InteractionType;
  channel: Channel;
  user: APIUser;
  locale: string;
  data: unknown;
  commandName?: string;
  source?: SandboxMessage;
}

/** Makes interactions and follows each from the bot's first answer to the end of its token. */
export const createInteractions = (state: State, gateway: Gateway, events: ChannelEvents, deadlines: Deadlines) => {
  const byToken = new Map<string, Interaction>();
  const age = ({ madeAt }: Interaction): number => performance.now() - madeAt;

  const make = ({ type, channel, user, locale, data, commandName, source }: NewInteraction): Interaction => {
    const interaction: Interaction = {
      id: state.nextId(),
      token: randomBytes(48).toString('base64url'),
      type,
      channel,
      user,
      commandName: commandName ?? null,
      source: source ?? null,
      madeAt: performance.now(),
      answeredWith: null,
      answeredAfter: null,
      original: null,
      pending: false,
      followUps: [],
      choices: null,
    };
    byToken.set(interaction.token, interaction);
    const payload = {
      id: interaction.id,
      application_id: state.bot.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      ...placePayload(state, channel, user, locale),
      ...(source ? { message: toApi(source) } : {}),
    };
    gateway.dispatch({ event: GatewayDispatchEvents.InteractionCreate, data: payload, guildId: channel.guildId, intents: 0 });
    return interaction;
  };

  const answerMessage = (interaction: Interaction, body: MessageBody, flags: number, reply: boolean): SandboxMessage => {
    const { channel, user, source, commandName, id, type } = interaction;
    const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) | flags;
    return createMessage(state, body, {
      channel,
      author: state.bot,
      flags: ephemeral,
      extra: {
        type: reply ? (source ? MessageType.Reply : MessageType.ChatInputCommand) : MessageType.Reply,
        application_id: state.bot.id,
        webhook_id: state.bot.id,
        interaction_metadata: { id, type, user, authorizing_integration_owners: {} } as never,
        visible_to: ephemeral & MessageFlags.Ephemeral ? user.id : null,
        command_name: commandName,
      },
    });
  };

  const changed = (): void => announce(state, { type: 'interaction' });

  /** The interaction whose webhook this is, while its token lives and once it has been answered. */
  const alive = (token: string): Interaction => {
    const interaction = byToken.get(token);
    if (!interaction || interaction.answeredWith === null) throw refusal('UnknownWebhook');
    if (age(interaction) > deadlines.token) throw refusal('InvalidWebhookToken');
    return interaction;
  };

  const respond = (id: string, token: string, body: unknown): { interaction: Interaction; type: InteractionResponseType } => {
    const interaction = byToken.get(token);
    if (!interaction || interaction.id !== id) throw refusal('UnknownInteraction');
    if (interaction.answeredWith !== null) throw refusal('InteractionHasAlreadyBeenAcknowledged');
    if (age(interaction) > deadlines.answer) throw refusal('UnknownInteraction');
    const { type, data } = parseBody(callback, body);
    if (!ALLOWED[interaction.type]?.includes(type)) {
      throw invalidBody([
        {
          path: ['type'],
          code: 'BASE_TYPE_CHOICES',
          message: `Interaction callback type ${type} is not valid for this interaction.`,
        },
      ]);
    }
    const message = (): MessageBody => parseMessage(data ?? {});
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        interaction.original = put(interaction, answerMessage(interaction, message(), 0, true));
        break;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        // Of a deferral only its privacy counts: layout is chosen by the edit.
        interaction.original = put(
          interaction,
          answerMessage(interaction, { flags: (message().flags ?? 0) & MessageFlags.Ephemeral }, MessageFlags.Loading, true),
        );
        interaction.pending = true;
        break;
      case InteractionResponseType.DeferredMessageUpdate:
        interaction.original = interaction.source;
        interaction.pending = true;
        break;
      case InteractionResponseType.UpdateMessage:
        interaction.original = interaction.source;
        if (interaction.source) edit(interaction, interaction.source, message());
        break;
      default:
        interaction.choices = parseBody(choices, data).choices as APIApplicationCommandOptionChoice[];
    }
    interaction.answeredWith = type;
    interaction.answeredAfter = age(interaction);
    changed();
    return { interaction, type };
  };

  const put = ({ channel }: Interaction, message: SandboxMessage): SandboxMessage => {
    putMessage(state, message);
    if (message.visible_to === null) events.created(channel, message);
    return message;
  };

  const edit = ({ channel }: Interaction, message: SandboxMessage, body: MessageBody): void => {
    editMessage(state, channel, message, body);
    announce(state, { type: 'message', message });
    if (message.visible_to === null) events.changed(channel, message);
  };

  return {
    make,
    respond,

    find: (token: string): Interaction => alive(token),

    /** A message of this interaction: `@original`, or a follow-up by id. */
    message: (token: string, which: string): { interaction: Interaction; message: SandboxMessage } => {
      const interaction = alive(token);
      const own = [interaction.original, ...interaction.followUps];
      const message = which === '@original' ? interaction.original : own.find((one) => one?.id === which);
      if (!message || !state.messages.get(message.channel_id)?.includes(message)) throw refusal('UnknownMessage');
      return { interaction, message };
    },

    edit: (interaction: Interaction, message: SandboxMessage, body: unknown): SandboxMessage => {
      edit(interaction, message, parseMessage(body));
      if (message === interaction.original) interaction.pending = false;
      changed();
      return message;
    },

    /** A follow-up; the first after a deferral becomes the deferred answer, whose privacy stays. */
    followUp: (token: string, body: unknown): SandboxMessage => {
      const interaction = alive(token);
      const parsed = parseMessage(body);
      const deferred = interaction.pending && interaction.original !== interaction.source ? interaction.original : null;
      let message: SandboxMessage;
      if (deferred) {
        edit(interaction, deferred, parsed);
        message = deferred;
      } else {
        message = answerMessage(interaction, parsed, 0, false);
        interaction.followUps.push(message);
        put(interaction, message);
      }
      interaction.pending = false;
      changed();
      return message;
    },
  };
};

export type Interactions = ReturnType<typeof createInteractions>;
