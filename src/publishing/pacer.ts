/**
 * Hands out evenly spaced slots: calling it takes the next one and gives the milliseconds until then, from `now`.
 * Slots that nobody took are not saved up, so a pause is never followed by a burst.
 */
export function createPacer(perSecond: number): (now: number) => number {
  const interval = 1000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  return (now) => {
    const slot = Math.max(now, next);
    next = slot + interval;
    return slot - now;
  };
}
