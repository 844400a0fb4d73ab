import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Interaction } from './answers.js';
import { type Owners, ownersOf, whyUnavailable } from './availability.js';
import { called, commandData, type Values } from './command-data.js';
import type { Interactions } from './interactions.js';
import { toApi } from './messages.js';
import { type Fields, submitted } from './modal-data.js';
import { visibleTo } from './permissions.js';
import type { SandboxMessage } from './protocol.js';
import { buttonsOf, componentsOf } from './reading.js';
import { createResolver } from './resolve.js';
import { chosenValues, SELECTS, selectName } from './selecting.js';
import { type Channel, findMessage, type State } from './state.js';
import type { AnyComponent } from './validate-components.js';
import type { ModalBody } from './validate-modal.js';
import type { WaitFor } from './waiting.js';

/** A modal that the bot opened for somebody. */
export interface Modal extends ModalBody {
  /** Of the interaction that it answers. */
  id: string;
}

/** What came of a command, a button, a select or a modal. */
export interface Answer {
  /** The bot's message as it now stands; absent when there was none, or no answer. A button that edits its message: that message. */
  message?: SandboxMessage;
  followUps: SandboxMessage[];
  /** What the bot opened instead of answering with a message. */
  modal?: Modal;
  ephemeral: boolean;
  deferred: boolean;
  /** Milliseconds to the first answer. */
  firstAfter: number | null;
  /** Why there is no (final) answer, as a sentence. */
  error?: string;
}

export interface Patience {
  /** Wait for the bot's first answer only: a deferral then has no content yet. */
  first?: boolean;
  /** Milliseconds to wait for the final answer. */
  timeout?: number;
  /**
   * Do what Discord's client does not offer: use a command that is hidden from this person, as if an admin had opened it to
   * everyone; send a custom id that the message does not have, values that a select does not offer, a modal that was never
   * opened, or fields over their limits.
   */
  force?: boolean;
}

export interface Person {
  user: APIUser;
  channel: Channel;
  locale: string;
}

type MessageId = Pick<APIMessage, 'id' | 'channel_id'>;

/** What people do: type commands, have options completed, use a message's menu, press buttons, choose, fill in modals. */
export const createPeople = (
  state: State,
  interactions: Interactions,
  options: { reachable: () => boolean; waitFor: WaitFor; answerWithin: number },
) => {
  const { reachable, waitFor, answerWithin } = options;
  /** By their ids: the interactions that modals answer. */
  const opened = new Map<string, Interaction>();

  const follow = async (interaction: Interaction, { first = false, timeout = 10_000 }: Patience): Promise<Answer> => {
    const answer = (error?: string): Answer => {
      const message = interaction.original ?? undefined;
      const { id, modal } = interaction;
      if (modal) opened.set(id, interaction);
      return {
        ...(message ? { message: structuredClone(message) } : {}),
        followUps: structuredClone(interaction.followUps),
        ...(modal ? { modal: structuredClone({ ...modal, id }) } : {}),
        ephemeral: ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        deferred:
          interaction.answeredWith === InteractionResponseType.DeferredChannelMessageWithSource ||
          interaction.answeredWith === InteractionResponseType.DeferredMessageUpdate,
        firstAfter: interaction.answeredAfter,
        ...(error === undefined ? {} : { error }),
      };
    };
    if (!reachable()) return answer('The bot is not connected');
    try {
      await waitFor(() => interaction.answeredWith !== null, answerWithin);
    } catch {
      return answer('The application did not respond');
    }
    if (first) return answer();
    try {
      await waitFor(() => !interaction.pending, timeout);
    } catch {
      return answer('The application is still thinking');
    }
    return answer();
  };

  const command = async (person: Person, words: string, values: Values, patience: Patience = {}): Promise<Answer> => {
    const { user, channel } = person;
    const { command, name, data } = commandData(state, words, values, { channel, userId: user.id });
    const reason = whyUnavailable(state, person, command, patience.force);
    if (reason !== null) throw new Error(reason);
    const owners = ownersOf(state, channel, user.id, command.integration_types);
    return follow(
      interactions.make({ type: InteractionType.ApplicationCommand, ...person, data, owners, commandName: name }),
      patience,
    );
  };

  const autocomplete = async (
    person: Person,
    words: string,
    values: Values,
    focused: string,
  ): Promise<APIApplicationCommandOptionChoice[]> => {
    const { user, channel } = person;
    const { command, name, data } = commandData(state, words, values, { channel, userId: user.id, focused });
    const interaction = interactions.make({
      type: InteractionType.ApplicationCommandAutocomplete,
      ...person,
      data,
      owners: ownersOf(state, channel, user.id, command.integration_types),
      commandName: name,
    });
    return waitFor(() => interaction.choices, answerWithin);
  };

  /** A message that this person sees, and its channel. */
  const seen = ({ user }: Person, message: MessageId): { source: SandboxMessage; channel: Channel } => {
    const source = findMessage(state, message.channel_id, message.id);
    const channel = state.channels.get(message.channel_id);
    if (!source || !channel) throw new Error('This message is gone');
    if (!visibleTo(state, channel, source, user.id)) throw new Error(`${user.username} does not see this message`);
    return { source, channel };
  };

  /** Uses a command on a message's menu; its name may be given in any language. */
  const menu = async (person: Person, name: string, message: MessageId, patience: Patience = {}): Promise<Answer> => {
    const { source, channel } = seen(person, message);
    const command = state.commands.find((one) => one.type === ApplicationCommandType.Message && called(one, name));
    if (!command) throw new Error(`There is no command "${name}" on a message's menu`);
    const reason = whyUnavailable(state, { ...person, channel }, command, patience.force);
    if (reason !== null) throw new Error(reason);
    const data = {
      id: command.id,
      name: command.name,
      type: command.type,
      target_id: source.id,
      resolved: { messages: { [source.id]: toApi(source) } },
    };
    const owners = ownersOf(state, channel, person.user.id, command.integration_types);
    const { name: commandName } = command;
    const made = { type: InteractionType.ApplicationCommand, ...person, channel, data, owners, commandName, targetId: source.id };
    return follow(interactions.make(made), patience);
  };

  /** Through whom the bot is there: as of the command that made the message. */
  const ownersOfMessage = ({ interaction_metadata }: SandboxMessage, { guildId }: Channel): Owners =>
    interaction_metadata?.authorizing_integration_owners ?? { 0: guildId ?? '0' };

  const use = (person: Person, source: SandboxMessage, channel: Channel, data: unknown, patience: Patience): Promise<Answer> => {
    const owners = ownersOfMessage(source, channel);
    return follow(
      interactions.make({ type: InteractionType.MessageComponent, ...person, channel, data, owners, source }),
      patience,
    );
  };

  const press = async (person: Person, message: MessageId, which: string, patience: Patience = {}): Promise<Answer> => {
    const { source, channel } = seen(person, message);
    const button = buttonsOf(source).find(({ label, customId }) => customId === which || label === which);
    if (!button && patience.force)
      return use(person, source, channel, { component_type: ComponentType.Button, custom_id: which, id: 1 }, patience);
    if (!button)
      throw new Error(`The message has no button "${which}", but ${JSON.stringify(buttonsOf(source).map(({ label }) => label))}`);
    if (button.customId === null || (button.disabled && !patience.force))
      throw new Error(`The button "${which}" cannot be pressed`);
    const component = componentsOf(source).find(({ custom_id }) => custom_id === button.customId);
    const data = { component_type: ComponentType.Button, custom_id: button.customId, id: component?.id };
    return use(person, source, channel, data, patience);
  };

  const select = async (
    person: Person,
    message: MessageId,
    which: string,
    values: readonly string[],
    patience: Patience = {},
  ): Promise<Answer> => {
    const { source, channel } = seen(person, message);
    const { force = false } = patience;
    const all = componentsOf(source).filter(({ type }) => SELECTS.includes(type));
    const found = all.find(({ custom_id, placeholder }) => custom_id === which || placeholder === which);
    if (!found && !force) throw new Error(`The message has no select "${which}", but ${JSON.stringify(all.map(selectName))}`);
    if (found?.disabled && !force) throw new Error(`The select "${which}" cannot be used`);
    const component: AnyComponent = found ?? { type: ComponentType.StringSelect, custom_id: which, id: 1 };
    const resolver = createResolver(state, channel, person.user.id);
    const data = {
      component_type: component.type,
      custom_id: component.custom_id,
      id: component.id,
      values: chosenValues(component, values, resolver, { force }),
      ...resolver.part(),
    };
    return use(person, source, channel, data, patience);
  };

  /** Sends a modal, once. What a field is not given stays as the bot has filled it in. */
  const submit = async (
    person: Person,
    modal: Modal | undefined,
    fields: Fields = {},
    patience: Patience = {},
  ): Promise<Answer> => {
    if (!modal) throw new Error('No modal was opened');
    const { force = false } = patience;
    const opener = opened.get(modal.id);
    if (!opener && !force) throw new Error('This modal is closed');
    if (opener && opener.user.id !== person.user.id && !force) throw new Error(`${person.user.username} does not see this modal`);
    const channel = opener?.channel ?? person.channel;
    const resolver = createResolver(state, channel, person.user.id);
    const components = submitted(modal.components, fields, resolver, force);
    const interaction = interactions.make({
      type: InteractionType.ModalSubmit,
      ...person,
      channel,
      data: { custom_id: modal.custom_id, components, ...resolver.part() },
      owners: opener?.owners ?? ownersOf(state, channel, person.user.id),
      source: opener?.source ?? null,
      ...(opener ? { opener } : {}),
      ...(opener?.commandName ? { commandName: opener.commandName } : {}),
    });
    const answer = await follow(interaction, patience);
    // One that failed stays open, to be sent again.
    if (interaction.answeredWith !== null && !force) opened.delete(modal.id);
    return answer;
  };

  return { command, autocomplete, menu, press, select, submit };
};

export type People = ReturnType<typeof createPeople>;
