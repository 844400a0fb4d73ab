/** What somebody may ask for: at most `burst` at once, of which one comes back after every so many milliseconds. */
export interface Limit {
  burst: number;
  every: number;
}

/** A person's own, wherever they are. */
export const PERSON: Limit = { burst: 100, every: 500 };
/** All members of a server together. */
export const SERVER: Limit = { burst: 500, every: 20 };

/** What a command takes of it, where it does not say more itself; a button takes as much. */
export const USUAL_COST = 1;

/** How many people, and how many servers, are remembered: whoever asked longest ago is forgotten first, and may ask anew. */
const KEPT = 10_000;

/** Why somebody has to wait, and until when (epoch milliseconds). */
export interface Wait {
  who: 'person' | 'server';
  until: number;
}

/**
 * Takes a cost from what is left.
 * @param full when everything spent before will have come back, epoch milliseconds; undefined: nothing was
 * @returns the same after it, or, where too little is left, when there will be enough
 */
export function spend(
  full: number | undefined,
  cost: number,
  { burst, every }: Limit,
  now: number,
): { full: number } | { until: number } {
  const after = Math.max(full ?? now, now) + cost * every;
  const until = after - burst * every;
  return until > now ? { until } : { full: after };
}

/** Counts what people and servers ask for. */
export function createAllowance({ person, server }: { person: Limit; server: Limit } = { person: PERSON, server: SERVER }) {
  const people = new Map<string, number>();
  const servers = new Map<string, number>();
  return {
    /** Takes a cost from both, or from neither. Null: it may be served. */
    take(userId: string, guildId: string | null, cost: number, now: number): Wait | null {
      const own = spend(people.get(userId), cost, person, now);
      if ('until' in own) return { who: 'person', until: own.until };
      if (guildId !== null) {
        const shared = spend(servers.get(guildId), cost, server, now);
        if ('until' in shared) return { who: 'server', until: shared.until };
        keep(servers, guildId, shared.full);
      }
      keep(people, userId, own.full);
      return null;
    },
    /** How many people and servers are remembered. */
    size: (): number => people.size + servers.size,
  };
}

function keep(entries: Map<string, number>, key: string, full: number): void {
  // Set anew, it is the last to be forgotten.
  entries.delete(key);
  entries.set(key, full);
  if (entries.size <= KEPT) return;
  const [oldest] = entries.keys();
  if (oldest !== undefined) entries.delete(oldest);
}
