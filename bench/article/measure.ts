/** Milliseconds that a call takes. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The quickest of several calls: what the machine can do when nothing disturbs it. */
export const quickest = (times: number, run: () => void): number => Math.min(...Array.from({ length: times }, () => timeOf(run)));

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Megabytes of heap in use after a collection; needs `node --expose-gc`. */
export function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Start this with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
