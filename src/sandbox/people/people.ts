import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Owners, ownersOf, whyUnavailable } from '../interactions/availability.js';
import { type Answer, createFollowing, type Following, type Modal, type Patience } from '../interactions/following.js';
import type { Interactions } from '../interactions/interactions.js';
import { createResolver } from '../interactions/resolve.js';
import type { AnyComponent } from '../validate/componentTree.js';
import type { SandboxMessage } from '../window/protocol.js';
import { toApi } from '../world/messages.js';
import { visibleTo } from '../world/permissions.js';
import { type Channel, findMessage, type State } from '../world/state.js';
import { called, commandData, type Values } from './commandData.js';
import { type Fields, submitted } from './modalData.js';
import { buttonsOf, componentsOf } from './reading.js';
import { chosenValues, SELECTS, selectName } from './selecting.js';

export interface Person {
  user: APIUser;
  channel: Channel;
  locale: string;
}

type MessageId = Pick<APIMessage, 'id' | 'channel_id'>;

/** What people do: type commands, have options completed, use a message's menu, press buttons, choose, fill in modals. */
export const createPeople = (state: State, interactions: Interactions, options: Following) => {
  const { waitFor, answerWithin } = options;
  const { follow, opened } = createFollowing(options);

  const command = async (person: Person, words: string, values: Values, patience: Patience = {}): Promise<Answer> => {
    const { user, channel } = person;
    const { command, name, data } = commandData(state, words, values, { channel, userId: user.id, force: patience.force });
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

  /** @param patience with `force`, `type` says what kind of select a forged one is: one of options, unless given */
  const select = async (
    person: Person,
    message: MessageId,
    which: string,
    values: readonly string[],
    patience: Patience & { type?: ComponentType } = {},
  ): Promise<Answer> => {
    const { source, channel } = seen(person, message);
    const { force = false, type = ComponentType.StringSelect } = patience;
    const all = componentsOf(source).filter(({ type }) => SELECTS.includes(type));
    const found = all.find(({ custom_id, placeholder }) => custom_id === which || placeholder === which);
    if (!found && !force) throw new Error(`The message has no select "${which}", but ${JSON.stringify(all.map(selectName))}`);
    if (found?.disabled && !force) throw new Error(`The select "${which}" cannot be used`);
    const component: AnyComponent = found ?? { type, custom_id: which, id: 1 };
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
    const resolver = createResolver(state, channel, person.user.id, force);
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

  /** A modal that is still open, by its id. */
  const modal = (id: string): Modal | undefined => {
    const body = opened.get(id)?.modal;
    return body ? { ...body, id } : undefined;
  };

  return { command, autocomplete, menu, press, select, submit, modal };
};

export type People = ReturnType<typeof createPeople>;
