import { MessageFlags } from 'discord.js';
import { isAnsweredBefore } from './answeredBefore.js';
import type { Answerable } from './reply.js';

/** How Discord was told that an interaction has arrived. */
export interface Acknowledgement {
  /** `answer`: with the answer itself. `thinking`: with "is thinking…", in whose place the answer comes. `place`: the message pressed in stays, and may change. */
  how: 'answer' | 'thinking' | 'place';
  isPrivate: boolean;
  /** Whether a command asked for it; else its time had come. */
  asked: boolean;
  /** Whether the answer has come since. */
  answered: boolean;
  done: Promise<unknown>;
}

const acknowledged = new WeakMap<Answerable, Acknowledgement>();

/**
 * The acknowledgement, when Discord has it. Null: there is none yet.
 * @throws when somebody else had acknowledged before
 */
export async function acknowledgementOf(interaction: Answerable): Promise<Acknowledgement | null> {
  await acknowledged.get(interaction)?.done;
  return acknowledged.get(interaction) ?? null;
}

/** Acknowledges; one that does not reach Discord counts as none, unless somebody else was first. */
export async function acknowledge(
  interaction: Answerable,
  how: Omit<Acknowledgement, 'done' | 'answered'>,
  send: () => Promise<unknown>,
): Promise<void> {
  const sent = send();
  const done = sent.catch((error: unknown) => {
    if (isAnsweredBefore(error)) throw error;
    acknowledged.delete(interaction);
  });
  // Whoever asks hears of it.
  done.catch(() => {});
  acknowledged.set(interaction, { ...how, answered: how.how === 'answer', done });
  await sent;
}

/** Says that the answer takes a moment: Discord then waits 15 minutes instead of 3 seconds. Fixes whether it is private. */
export async function deferReply(interaction: Answerable, isPrivate: boolean): Promise<void> {
  if (await acknowledgementOf(interaction)) return;
  await think(interaction, isPrivate, true);
}

/** Says that the message in which somebody pressed, chose or opened a form will change; a form of a command gets an answer of its own. */
export async function deferUpdate(interaction: Exclude<Answerable, { commandName: string }>): Promise<void> {
  const known = await acknowledgementOf(interaction);
  if (known) known.asked = true;
  else if (interaction.isModalSubmit() && !interaction.isFromMessage()) await think(interaction, true, true);
  else await acknowledge(interaction, { how: 'place', isPrivate: true, asked: true }, () => interaction.deferUpdate());
}

const think = (interaction: Answerable, isPrivate: boolean, asked: boolean): Promise<void> =>
  acknowledge(interaction, { how: 'thinking', isPrivate, asked }, () =>
    interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  );

/**
 * Acknowledges after so many milliseconds what nothing has acknowledged by then.
 * @param isPrivate asked when the time has come
 * @returns what calls it off
 */
export function acknowledgeAfter(
  ms: number,
  interaction: Answerable,
  isPrivate: () => boolean,
  onFailure: (error: unknown) => void,
): () => void {
  const timer = setTimeout(() => {
    if (acknowledged.has(interaction)) return;
    const inPlace = !interaction.isCommand() && isPrivateMessage(interaction);
    const acknowledging = inPlace
      ? acknowledge(interaction, { how: 'place', isPrivate: true, asked: false }, () => interaction.deferUpdate())
      : think(interaction, isPrivate(), false);
    acknowledging.catch(onFailure);
  }, ms);
  return () => clearTimeout(timer);
}

/** Whether it comes from a message that its reader alone sees. */
export const isPrivateMessage = (interaction: Exclude<Answerable, { commandName: string }>): boolean =>
  interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
