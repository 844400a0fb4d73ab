import { percentile } from '../delivery/percentile.js';

export interface Times {
  name: string;
  /** Milliseconds. */
  median: number;
  p99: number;
  most: number;
}

/** Asks one after the other, so many times, and gives how long the answers took. */
export async function timed(name: string, times: number, ask: (round: number) => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const begun = performance.now();
    await ask(round);
    taken.push(performance.now() - begun);
    // Other work comes in between, as in a bot.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { name, median: percentile(taken, 0.5), p99: percentile(taken, 0.99), most: Math.max(...taken) };
}
