const SECOND = 1000;

/** Of requests that arrived at these instants: how many a limit would refuse. */
export interface Excess {
  /** A window of a second, begun by the first request after the last one. */
  fixed: number;
  /** Any second: those beyond `limit` taken within the thousand milliseconds before. */
  sliding: number;
  /** The most that arrived within a second. */
  most: number;
}

export function excess(instants: readonly number[], limit: number): Excess {
  const sorted = instants.toSorted((a, b) => a - b);
  return { fixed: fixedExcess(sorted, limit), sliding: slidingExcess(sorted, limit), most: mostInASecond(sorted) };
}

function fixedExcess(sorted: readonly number[], limit: number): number {
  let refused = 0;
  let begun = Number.NEGATIVE_INFINITY;
  let taken = 0;
  for (const at of sorted) {
    if (at >= begun + SECOND) {
      begun = at;
      taken = 0;
    }
    if (taken < limit) taken++;
    else refused++;
  }
  return refused;
}

function slidingExcess(sorted: readonly number[], limit: number): number {
  const taken: number[] = [];
  for (const at of sorted) if ((taken.at(-limit) ?? Number.NEGATIVE_INFINITY) <= at - SECOND) taken.push(at);
  return sorted.length - taken.length;
}

function mostInASecond(sorted: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [last, at] of sorted.entries()) {
    while ((sorted[first] ?? at) <= at - SECOND) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
