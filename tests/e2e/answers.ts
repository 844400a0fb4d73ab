import { type Answer, textOf } from '../../src/sandbox/discord.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';

/** A message's text; spaces that do not break are as others: they are the concern of few tests. */
export const plain = (message: SandboxMessage): string => textOf(message).replace(/[\u00a0\u202f]/g, ' ');

/** @throws where the bot did not answer with a message */
export function messageOf({ message, error }: Answer): SandboxMessage {
  if (!message) throw new Error(error ?? 'There was no message');
  return message;
}

export const shown = (answer: Answer): string => plain(messageOf(answer));

/** What the bot said below its answer. */
export const below = ({ followUps }: Answer): string => followUps.map(plain).join('\n');
