export interface Pacer {
  /** Milliseconds until the next may leave. */
  wait(now: number): number;
  /** One leaves. */
  leave(now: number): void;
}

/** Up to here a delay is made up for: the process was busy, or its timers came late. A longer one was a pause. */
const MADE_UP = 1_000;
/** While it is, this much closer together and no more: a stall is never followed by a burst. */
const HURRY = 2;
/** And no more than this in any second: under Discord's 50, since some take longer than others on their way. */
const MOST_A_SECOND = 49;

/** Spaces what leaves evenly. Asked for one at a time: for the next only when the one before has left. */
export function createPacer(perSecond: number): Pacer {
  const interval = 1000 / perSecond;
  const most = Math.max(MOST_A_SECOND, Math.ceil(perSecond));
  let due = Number.NEGATIVE_INFINITY;
  /** When the last ones left, the latest at the end. */
  const left: number[] = [];
  const next = (now: number): number => (due + interval < now - MADE_UP ? now : due + interval);
  return {
    wait: (now) => {
      const last = left.at(-1) ?? Number.NEGATIVE_INFINITY;
      const secondAgo = left.at(-most) ?? Number.NEGATIVE_INFINITY;
      return Math.max(0, Math.ceil(Math.max(next(now), last + interval / HURRY, secondAgo + 1000) - now));
    },
    leave: (now) => {
      due = next(now);
      left.push(now);
      if (left.length > most) left.shift();
    },
  };
}
