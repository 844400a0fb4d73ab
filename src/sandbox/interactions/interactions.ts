import { randomBytes } from 'node:crypto';
import {
  type APIUser,
  GatewayDispatchEvents,
  InteractionResponseType,
  type InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Gateway } from '../gateway.js';
import { refusal, within } from '../rest/errors.js';
import { type MessageBody, parseMessage } from '../validate/message.js';
import { parseModal } from '../validate/modal.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { Uploads } from '../world/attachments.js';
import type { ChannelEvents } from '../world/channelEvents.js';
import { editMessage, putMessage, toApi } from '../world/messages.js';
import { placePayload } from '../world/payloads.js';
import { announce, type Channel, type State } from '../world/state.js';
import { answerMessage, type Interaction, isUserInstalled, parseCallback, parseChoices } from './answers.js';
import type { Owners } from './availability.js';

/** How long Discord waits, in milliseconds of real time: a moved clock must not make the bot late. */
export interface Deadlines {
  /** For the first answer. */
  answer: number;
  /** For edits and follow-ups: the life of the token. */
  token: number;
}

/** That an interaction takes where the bot is only by its user's installation. */
const FOLLOW_UPS = 5;

/** Lives of the token after which an interaction is unknown, rather than late. */
const FORGOTTEN_AFTER = 2;

export interface NewInteraction {
  type: InteractionType;
  channel: Channel;
  user: APIUser;
  locale: string;
  data: unknown;
  owners: Owners;
  commandName?: string;
  source?: SandboxMessage | null;
  opener?: Interaction;
  targetId?: string;
}

/** Makes interactions and follows each from the bot's first answer to the end of its token. */
export const createInteractions = (state: State, gateway: Gateway, events: ChannelEvents, deadlines: Deadlines) => {
  const byToken = new Map<string, Interaction>();
  const age = ({ madeAt }: Interaction): number => performance.now() - madeAt;

  const make = (made: NewInteraction): Interaction => {
    const { type, channel, user, locale, data, owners, source } = made;
    const interaction: Interaction = {
      id: state.nextId(),
      token: randomBytes(48).toString('base64url'),
      type,
      channel,
      user,
      commandName: made.commandName ?? null,
      source: source ?? null,
      opener: made.opener ?? null,
      targetId: made.targetId ?? null,
      owners,
      madeAt: performance.now(),
      answeredWith: null,
      answeredAfter: null,
      original: null,
      pending: false,
      followUps: [],
      choices: null,
      modal: null,
    };
    for (const [token, known] of byToken) {
      if (age(known) <= FORGOTTEN_AFTER * deadlines.token) break;
      byToken.delete(token);
    }
    byToken.set(interaction.token, interaction);
    const payload = {
      id: interaction.id,
      application_id: state.bot.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      ...placePayload(state, channel, user, locale),
      authorizing_integration_owners: owners,
      ...(source ? { message: toApi(source) } : {}),
    };
    gateway.dispatch({ event: GatewayDispatchEvents.InteractionCreate, data: payload, guildId: channel.guildId, intents: 0 });
    return interaction;
  };

  const changed = (): void => announce(state, { type: 'interaction' });

  /** The interaction whose webhook this is, while its token lives and once it has been answered. */
  const alive = (token: string): Interaction => {
    const interaction = byToken.get(token);
    if (!interaction || interaction.answeredWith === null) throw refusal('UnknownWebhook');
    if (age(interaction) > deadlines.token) throw refusal('InvalidWebhookToken');
    return interaction;
  };

  const respond = (
    id: string,
    token: string,
    body: unknown,
    uploads?: Uploads,
  ): { interaction: Interaction; type: InteractionResponseType } => {
    const interaction = byToken.get(token);
    if (!interaction || interaction.id !== id) throw refusal('UnknownInteraction');
    if (interaction.answeredWith !== null) throw refusal('InteractionHasAlreadyBeenAcknowledged');
    if (age(interaction) > deadlines.answer) throw refusal('UnknownInteraction');
    const { type, data } = parseCallback(interaction, body);
    within('data', () => take(interaction, type, data, uploads));
    interaction.answeredWith = type;
    interaction.answeredAfter = age(interaction);
    changed();
    return { interaction, type };
  };

  /** Carries out a first answer. */
  const take = (interaction: Interaction, type: InteractionResponseType, data: unknown, uploads?: Uploads): void => {
    const message = (): MessageBody => parseMessage(data ?? {});
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        interaction.original = put(interaction, answerMessage(state, interaction, message(), { uploads }));
        break;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        // Of a deferral only its privacy counts: layout is chosen by the edit.
        interaction.original = put(
          interaction,
          answerMessage(
            state,
            interaction,
            { flags: (message().flags ?? 0) & MessageFlags.Ephemeral },
            { flags: MessageFlags.Loading },
          ),
        );
        interaction.pending = true;
        break;
      case InteractionResponseType.DeferredMessageUpdate:
        interaction.original = interaction.source;
        interaction.pending = true;
        break;
      case InteractionResponseType.UpdateMessage:
        interaction.original = interaction.source;
        if (interaction.source) edit(interaction, interaction.source, message(), uploads);
        break;
      case InteractionResponseType.Modal:
        interaction.modal = parseModal(data);
        break;
      default:
        interaction.choices = parseChoices(data);
    }
  };

  const put = ({ channel }: Interaction, message: SandboxMessage): SandboxMessage => {
    putMessage(state, message);
    if (message.visible_to === null) events.created(channel, message);
    return message;
  };

  const edit = ({ channel }: Interaction, message: SandboxMessage, body: MessageBody, uploads?: Uploads): void => {
    editMessage(state, channel, message, body, uploads);
    announce(state, { type: 'message', message });
    if (message.visible_to === null) events.changed(channel, message);
  };

  return {
    make,
    respond,

    /** A message of this interaction: `@original`, or a follow-up by id. */
    message: (token: string, which: string): { interaction: Interaction; message: SandboxMessage } => {
      const interaction = alive(token);
      const own = [interaction.original, ...interaction.followUps];
      const message = which === '@original' ? interaction.original : own.find((one) => one?.id === which);
      if (!message || !state.messages.get(message.channel_id)?.includes(message)) throw refusal('UnknownMessage');
      return { interaction, message };
    },

    edit: (interaction: Interaction, message: SandboxMessage, body: unknown, uploads?: Uploads): SandboxMessage => {
      edit(interaction, message, parseMessage(body), uploads);
      if (message === interaction.original) interaction.pending = false;
      changed();
      return message;
    },

    /** A follow-up; the first after a deferral becomes the deferred answer, whose privacy stays. */
    followUp: (token: string, body: unknown, uploads?: Uploads): SandboxMessage => {
      const interaction = alive(token);
      const parsed = parseMessage(body);
      const deferred = interaction.pending && interaction.original !== interaction.source ? interaction.original : null;
      let message: SandboxMessage;
      if (deferred) {
        edit(interaction, deferred, parsed, uploads);
        message = deferred;
      } else {
        if (isUserInstalled(interaction) && interaction.followUps.length >= FOLLOW_UPS)
          throw refusal('ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages');
        message = answerMessage(state, interaction, parsed, { isFollowUp: true, uploads });
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
