/**
 * Milliseconds of processor time that a call takes, collecting garbage and compiling included: unlike the time on the
 * clock it does not grow when the machine does other work.
 */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The quickest of several calls, each with a clean heap. */
export function quickest(times: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at++) {
    collect();
    best = Math.min(best, timeOf(run));
  }
  return best;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Megabytes of heap in use after a collection. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Needs `node --expose-gc`. */
function collect(): void {
  if (globalThis.gc === undefined) throw new Error('Start this with node --expose-gc.');
  globalThis.gc();
}
