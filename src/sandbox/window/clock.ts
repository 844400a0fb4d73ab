import { textOf } from '../people/reading.js';
import type { SandboxMessage } from './protocol.js';

/** From Discord's first id on, and not past what a date picker offers. */
const EARLIEST = Date.UTC(2015, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A clock that can be moved, and runs on at normal speed from there. */
export const createClock = (offset = 0) => {
  let current = offset;
  return {
    now: (): number => Date.now() + current,
    offset: (): number => current,
    /** Moves to an instant. Throws a sentence for one that no id could carry. */
    moveTo: (instant: number): void => {
      if (!(instant >= EARLIEST && instant < LATEST)) throw new RangeError('The clock goes from 2015 to 2099');
      current = Math.round(instant - Date.now());
    },
  };
};

export type SandboxClock = ReturnType<typeof createClock>;

/** The times after `now` that messages show as `<t:unix:F>`, ascending, each once; in milliseconds. */
export const momentsIn = (messages: Iterable<SandboxMessage>, now: number): number[] => {
  const moments = new Set<number>();
  for (const message of messages) {
    for (const [, seconds] of textOf(message).matchAll(/<t:(\d{1,13})(?::[tTdDfFsSR])?>/g)) {
      const moment = Number(seconds) * 1000;
      if (moment > now && moment < LATEST) moments.add(moment);
    }
  }
  return [...moments].sort((a, b) => a - b);
};
