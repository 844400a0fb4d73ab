export interface Pacer {
  /** Milliseconds until the next may leave. */
  wait(now: number): number;
  /** One leaves. */
  leave(now: number): void;
}

/** How much of a delay is made up for: the process was busy, or its timers came late. */
const MADE_UP = 200;
/** While it is, this much faster than the pace and no more: a stall is never followed by a burst. */
const HURRY = 1.08;

/** Spaces what leaves evenly. Asked for one at a time: for the next only when the one before has left. */
export function createPacer(perSecond: number): Pacer {
  const interval = 1000 / perSecond;
  let due = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const next = (now: number): number => Math.max(due + interval, now - MADE_UP);
  return {
    wait: (now) => Math.max(0, Math.ceil(Math.max(next(now), last + interval / HURRY) - now)),
    leave: (now) => {
      due = next(now);
      last = now;
    },
  };
}
