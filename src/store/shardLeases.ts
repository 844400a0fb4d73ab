import { newId } from './ids.js';
import { dropLease, dropLeases, listLeases, renewLeases, seizeLease } from './leases.js';
import { createLeaseWatch } from './leaseWatch.js';
import type { Db } from './tables.js';

/** How long a process that says nothing keeps its shards; each renews its leases every second. In milliseconds. */
export const SHARD_LEASE = 8_000;
/** How long a free shard waits for a process that has fewer than its share, before any other takes it. */
const HESITATE = 3_000;

const PREFIX = 'gateway:';
const COUNT = `${PREFIX}count`;
const PROCESS = `${PREFIX}process:`;
const SHARD = `${PREFIX}shard:`;

export interface ShardLeases {
  /**
   * Renews the leases, and takes a free shard where one is due to this process.
   * @param more whether it can serve another shard now
   * @returns the shards that are this process's; rejects when the store cannot be asked
   */
  renew(more: boolean): Promise<ReadonlySet<number>>;
  /** Until when nobody else can have taken over, by the clock that was given. */
  sureUntil(): number;
  /** Gives one shard back, so that another process need not wait for the lease's end. */
  drop(shard: number): Promise<void>;
  /** Gives everything back. */
  release(): Promise<void>;
}

/**
 * The right to serve gateway shards, one process a shard. All processes must agree on `count`: while those that run
 * have another one, this one gets none.
 * @param clock milliseconds that nobody sets and that go on while a process is frozen
 */
export function leaseShards(db: Db, count: number, clock = (): number => performance.now()): ShardLeases {
  const self = newId(12);
  const process = PROCESS + self;
  // The row of the count belongs to all who have the same one.
  const company = `${count} shards`;
  const shards = Array.from({ length: count }, (_, shard) => SHARD + shard);
  const watch = createLeaseWatch(SHARD_LEASE);
  let sure = Number.NEGATIVE_INFINITY;
  let stamp = 0;

  async function renew(more: boolean): Promise<ReadonlySet<number>> {
    const asked = clock();
    // For people who look at the table. What counts is that it changes.
    stamp = Math.max(stamp + 1, Date.now() + SHARD_LEASE);
    const until = stamp;
    const renewed = new Set(await renewLeases(db, [self, company], until));
    watch.look(await listLeases(db, PREFIX), [COUNT, ...shards], asked);
    const take = async (name: string, holder = self): Promise<boolean> => {
      const taken = await seizeLease(db, { name, holder, until }, watch.row(name));
      if (taken) renewed.add(name);
      return taken;
    };

    if (!renewed.has(process)) await take(process);
    const held = (): string[] => shards.filter((name) => renewed.has(name));
    if (!renewed.has(COUNT) && (watch.freeFor(COUNT, asked) === null || !(await take(COUNT, company)))) {
      for (const name of held()) await dropLease(db, name, self);
      return new Set();
    }
    await forgetDead(asked);
    const choices = more ? chooseShards(held().length, asked) : [];
    for (const name of choices) if (await take(name)) break;
    sure = Math.max(sure, asked + SHARD_LEASE);
    return new Set(held().map((name) => Number(name.slice(SHARD.length))));
  }

  const processes = (): string[] => watch.names().filter((name) => name.startsWith(PROCESS));

  async function forgetDead(at: number): Promise<void> {
    const dead = processes().filter((name) => watch.freeFor(name, at) !== null);
    for (const name of dead) await dropLease(db, name, name.slice(PROCESS.length));
  }

  /** Free shards that this process may take. */
  function chooseShards(held: number, at: number): string[] {
    const alive = new Set([...processes().filter((name) => watch.freeFor(name, at) === null), process]);
    const share = Math.ceil(count / alive.size);
    return shards.filter((name) => {
      const free = watch.freeFor(name, at);
      return free !== null && (held < share || free >= HESITATE);
    });
  }

  return {
    renew,
    sureUntil: () => sure,
    drop: (shard) => dropLease(db, SHARD + shard, self),
    release: () => dropLeases(db, self),
  };
}
