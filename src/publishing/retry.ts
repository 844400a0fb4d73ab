import { MINUTE } from './types.js';

const FIRST = 2_000;
const LONGEST = 5 * MINUTE;

/**
 * Milliseconds to wait after the `attempts`-th try: twice as long each time, up to five minutes, and anything between
 * half of that and all of it, so that many that failed together do not come back together.
 * @param random from 0 to 1
 */
export function retryDelay(attempts: number, random = Math.random()): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, attempts - 1));
  return Math.round((longest / 2) * (1 + random));
}
