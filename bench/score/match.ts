import type { Place } from '../../src/article/types.js';

/** Whether two places have a unit in common. */
export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** The part of their common extent that both places cover: 0 to 1. */
export function sharedPart(a: Place, b: Place): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether a number was read right, up to rounding. */
export const sameNumber = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a != null && b != null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

export interface Matching<G, P> {
  pairs: { gold: G; found: P | null }[];
  /** What nothing in the gold answers to. */
  extra: P[];
}

/**
 * Pairs gold items with predicted ones, greedily and one to one: each gold item, in its order, takes the free prediction
 * that fits best, the first of equals. `fitness` is 0 for what does not fit.
 */
export function matchGreedily<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  fitness: (gold: G, predicted: P) => number,
): Matching<G, P> {
  const free = new Set(predicted);
  const pairs = gold.map((item) => {
    let found: P | null = null;
    let best = 0;
    for (const candidate of free) {
      const value = fitness(item, candidate);
      if (value > best) {
        found = candidate;
        best = value;
      }
    }
    if (found !== null) free.delete(found);
    return { gold: item, found };
  });
  return { pairs, extra: [...free] };
}
