import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { ModalBody } from '../validate/modal.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { Interaction } from './answers.js';
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

export interface Following {
  /** Whether the bot gets what is sent to it. */
  reachable: () => boolean;
  waitFor: WaitFor;
  /** Milliseconds to wait for the first answer. */
  answerWithin: number;
}

/** Modals that are open at once. */
const MODALS_KEPT = 1000;

/** Waits for what the bot answers to an interaction, and keeps the modals that it opens. */
export const createFollowing = ({ reachable, waitFor, answerWithin }: Following) => {
  /** By their ids: the interactions that modals answer. */
  const opened = new Map<string, Interaction>();

  const keepOpen = (id: string, interaction: Interaction): void => {
    opened.set(id, interaction);
    // People who close a modal tell nobody.
    const [oldest] = opened.keys();
    if (opened.size > MODALS_KEPT && oldest !== undefined) opened.delete(oldest);
  };

  const follow = async (interaction: Interaction, { first = false, timeout = 10_000 }: Patience): Promise<Answer> => {
    const answer = (error?: string): Answer => {
      const message = interaction.original ?? undefined;
      const { id, modal } = interaction;
      if (modal) keepOpen(id, interaction);
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

  return { follow, opened };
};
