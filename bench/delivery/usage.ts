import { setTimeout as sleep } from 'node:timers/promises';

/** In MB of a million bytes. */
export interface Memory {
  resident: number;
  heap: number;
}

/** What the process needs once it has settled: after collections with pauses, in which V8 gives memory back. */
export async function memoryInUse(): Promise<Memory> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await sleep(250);
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 1e6, heap: heapUsed / 1e6 };
}

/** What this process has taken of the processor so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
