import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Interaction } from './answers.js';
import { whyUnavailable } from './availability.js';
import { commandData } from './command-data.js';
import type { Interactions } from './interactions.js';
import type { OptionValues, SandboxMessage } from './protocol.js';
import { buttonsOf, componentsOf } from './reading.js';
import { type Channel, findMessage, type State } from './state.js';
import type { WaitFor } from './waiting.js';

/** What came of a command or a button. */
export interface Answer {
  /** The bot's message as it now stands; absent when there was none, or no answer. A button that edits its message: that message. */
  message?: SandboxMessage;
  followUps: SandboxMessage[];
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
  /** Use a command that is hidden from this person, as if an admin had opened it to everyone. */
  force?: boolean;
}

export interface Person {
  user: APIUser;
  channel: Channel;
  locale: string;
}

/** What people do: type commands, have options completed, press buttons. */
export const createPeople = (
  state: State,
  interactions: Interactions,
  options: { reachable: () => boolean; waitFor: WaitFor; answerWithin: number },
) => {
  const { reachable, waitFor, answerWithin } = options;

  const follow = async (interaction: Interaction, { first = false, timeout = 10_000 }: Patience): Promise<Answer> => {
    const answer = (error?: string): Answer => {
      const message = interaction.original ?? undefined;
      return {
        ...(message ? { message: structuredClone(message) } : {}),
        followUps: structuredClone(interaction.followUps),
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

  const command = async (person: Person, words: string, values: OptionValues, patience: Patience = {}): Promise<Answer> => {
    const { user, channel, locale } = person;
    const { command, name, data } = commandData(state, words, values, { channel, userId: user.id });
    const reason = whyUnavailable(state, person, command, patience.force ?? false);
    if (reason !== null) throw new Error(reason);
    return follow(
      interactions.make({ type: InteractionType.ApplicationCommand, channel, user, locale, data, commandName: name }),
      patience,
    );
  };

  const autocomplete = async (
    person: Person,
    words: string,
    values: OptionValues,
    focused: string,
  ): Promise<APIApplicationCommandOptionChoice[]> => {
    const { user, channel, locale } = person;
    const { name, data } = commandData(state, words, values, { channel, userId: user.id, focused });
    const interaction = interactions.make({
      type: InteractionType.ApplicationCommandAutocomplete,
      channel,
      user,
      locale,
      data,
      commandName: name,
    });
    return waitFor(() => interaction.choices, answerWithin);
  };

  const press = async (
    person: Person,
    message: Pick<APIMessage, 'id' | 'channel_id'>,
    which: string,
    patience: Patience = {},
  ): Promise<Answer> => {
    const source = findMessage(state, message.channel_id, message.id);
    const channel = state.channels.get(message.channel_id);
    if (!source || !channel) throw new Error('This message is gone');
    if (source.visible_to !== null && source.visible_to !== person.user.id)
      throw new Error(`${person.user.username} does not see this message`);
    const button = buttonsOf(source).find(({ label, customId }) => customId === which || label === which);
    if (!button)
      throw new Error(`The message has no button "${which}", but ${JSON.stringify(buttonsOf(source).map(({ label }) => label))}`);
    if (button.customId === null || button.disabled) throw new Error(`The button "${which}" cannot be pressed`);
    const component = componentsOf(source).find(({ custom_id }) => custom_id === button.customId);
    const data = { component_type: ComponentType.Button, custom_id: button.customId, id: component?.id };
    return follow(
      interactions.make({
        type: InteractionType.MessageComponent,
        channel,
        user: person.user,
        locale: person.locale,
        data,
        source,
      }),
      patience,
    );
  };

  return { command, autocomplete, press };
};

export type People = ReturnType<typeof createPeople>;
