import type { LeaseRow } from './tables.js';

/** A watcher that has not looked for so long cannot say that a lease was not renewed. */
const BLIND = 3_000;

/**
 * Tells which leases have run out: those whose row has stayed the same for `duration` milliseconds under one's own
 * eyes. Machines need not agree on the time for that, and a store that was out of reach for everybody takes no lease away.
 */
export function createLeaseWatch(duration: number) {
  let seen = new Map<string, { row: LeaseRow; since: number }>();
  let absent = new Map<string, number>();
  let lastLook = Number.NEGATIVE_INFINITY;

  return {
    /**
     * Takes in what the store says.
     * @param names the leases that one wants to know about even where they have no row
     * @param at milliseconds of a clock that nobody sets
     */
    look(rows: readonly LeaseRow[], names: readonly string[], at: number): void {
      if (at < lastLook) return;
      const blind = at - lastLook > BLIND;
      lastLook = at;
      const unchanged = ({ name, holder, until }: LeaseRow) => {
        const before = seen.get(name);
        return !blind && before?.row.holder === holder && before.row.until === until ? before : null;
      };
      seen = new Map(rows.map((row) => [row.name, unchanged(row) ?? { row, since: at }]));
      absent = new Map(names.filter((name) => !seen.has(name)).map((name) => [name, absent.get(name) ?? at]));
    },

    row: (name: string): LeaseRow | null => seen.get(name)?.row ?? null,

    /** For how long nobody has held a lease; null: somebody holds it. */
    freeFor(name: string, at: number): number | null {
      const entry = seen.get(name);
      if (!entry) return at - (absent.get(name) ?? at);
      const over = at - entry.since - duration;
      return over >= 0 ? over : null;
    },

    names: (): string[] => [...seen.keys()],
  };
}
