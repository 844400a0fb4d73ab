import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type IIdentifyThrottler, SimpleIdentifyThrottler } from 'discord.js';
import type { Config } from '../../config.js';
import { newId } from '../../store/ids.js';
import { takeLease } from '../../store/leases.js';
import type { Store } from '../../store/open.js';
import { leaseShards } from '../../store/shardLeases.js';
import { isRefused } from './client.js';
import { type ConnectionsOptions, createConnections } from './connections.js';

const RENEW_EVERY = 1_000;
/** How long the store may take to answer before it counts as out of reach. */
const STORE_WITHIN = 2_500;
/** How long an interaction waits for a store that cannot be asked who may answer. Discord waits for 3 seconds in all. */
const STAND_BACK = 1_200;
/** How long a shard may take to connect before another process shall try. */
const CONNECT_WITHIN = 60_000;
/** How long a process that could not connect leaves free shards to others. */
const PAUSE = 10_000;
/** Discord lets one shard after the other identify, so far apart. */
const IDENTIFY_EVERY = 5_000;

export interface ShardsOptions extends ConnectionsOptions {
  config: Config;
  store: Store;
}

/** The gateway's shards that this process serves. */
export interface Shards {
  /** The connections that have been ready; one may be broken, and on its way to come back. */
  clients(): Client<true>[];
  /** Whether any shard is connected now. */
  connected(): boolean;
  /** Whether other processes serve all shards, and this one waits to take one over. */
  standby(): boolean;
  stop(): Promise<void>;
}

/**
 * Serves the shards that the configuration names. Where it names none, SQLite's only process serves all, and processes
 * on one PostgreSQL database share them. Resolves when the first is connected, or when none is free now.
 * @throws an error with a sentence when Discord refuses the token or cannot be reached
 */
export function holdShards(options: ShardsOptions): Promise<Shards> {
  const { config, store, introduction } = options;
  const count = config.shardCount ?? introduction.shards;
  if (store.kind === 'postgres' && !config.shardIds) return shareShards(options, count);
  return serveShards(options, config.shardIds ?? Array.from({ length: count }, (_, shard) => shard), count);
}

/** Serves a fixed set of shards. */
async function serveShards(options: ShardsOptions, shards: readonly number[], count: number): Promise<Shards> {
  const { connect, clients, connected, close } = createConnections(options, {
    count,
    throttler: throttlerFor(options, count),
    mayAnswer: async () => true,
    onAnsweredElsewhere: () => {},
  });
  const [first = 0, ...others] = shards;
  try {
    await connect(first);
  } catch (error) {
    await close();
    throw error;
  }
  // One that fails ends the process, as the first does: somebody has to look.
  void Promise.all(others.map(connect));
  return { clients, connected, standby: () => false, stop: close };
}

/** Serves the shards that this process holds the leases of, which it takes, renews and loses as time goes by. */
async function shareShards(options: ShardsOptions, count: number): Promise<Shards> {
  const { store, log } = options;
  const leases = leaseShards(store.db, count);
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const connecting = new Map<number, Promise<void>>();
  let storeLost = false;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const connections = createConnections(options, {
    count,
    throttler: throttlerFor(options, count),
    mayAnswer,
    onAnsweredElsewhere: (shard) => {
      if (isSure()) return;
      log.warn({ shard }, 'Another process answers for this shard; it is left to that one');
      leave(shard);
    },
  });

  const isSure = (): boolean => performance.now() < leases.sureUntil();

  /**
   * A lease that may have run out (the process was frozen, or the store is out of reach) is looked up first. When the
   * store cannot be asked the interaction is answered, late: a new holder of the shard, if there is one, is quicker,
   * and of two answers Discord refuses the second.
   */
  async function mayAnswer(shard: number): Promise<boolean> {
    const end = performance.now() + STAND_BACK;
    const left = (): number => Math.max(0, end - performance.now());
    while (!isSure() && left() > 0) {
      await Promise.race([renew(), sleep(left())]);
      await sleep(Math.min(50, left()));
      if (!connections.has(shard)) return false;
    }
    return true;
  }

  let renewing: Promise<void> | null = null;
  function renew(): Promise<void> {
    renewing ??= renewOnce().finally(() => {
      renewing = null;
    });
    return renewing;
  }

  async function renewOnce(): Promise<void> {
    let held: ReadonlySet<number>;
    try {
      const mayTake = connecting.size === 0 && performance.now() >= pausedUntil && !stopped.aborted;
      held = await within(STORE_WITHIN, leases.renew(mayTake));
    } catch (error) {
      if (!storeLost) log.error({ error }, 'The store cannot be reached; what needs no store is answered all the same');
      storeLost = true;
      return;
    }
    if (storeLost) log.info('The store can be reached again; its shards are shared as before');
    storeLost = false;
    for (const shard of connections.shards().filter((shard) => !held.has(shard))) {
      log.warn({ shard }, 'Another process has taken over this shard');
      leave(shard);
    }
    for (const shard of held) if (!connections.has(shard) && !stopped.aborted) take(shard);
  }

  function take(shard: number): void {
    const work = within(CONNECT_WITHIN, connections.connect(shard))
      .catch(async (error) => {
        if (stopped.aborted) return;
        if (isRefused(error)) throw error;
        log.error({ error, shard }, 'This shard could not be connected; it is left to another process or a later try');
        pausedUntil = performance.now() + PAUSE;
        await connections.disconnect(shard);
        // A store that is lost now lets the lease run out.
        await leases.drop(shard).catch(() => {});
      })
      .finally(() => connecting.delete(shard));
    connecting.set(shard, work);
  }

  function leave(shard: number): void {
    connections.disconnect(shard).catch((error) => log.warn({ error, shard }, 'A connection to Discord did not end cleanly'));
  }

  async function keepRenewing(): Promise<void> {
    while (!stopped.aborted) {
      await renew();
      // Only the signal ends the wait early.
      await sleep(RENEW_EVERY, undefined, { signal: stopped }).catch(() => {});
    }
  }

  const running = keepRenewing();
  async function stop(): Promise<void> {
    stopping.abort();
    await running;
    await connections.close();
    await leases.release().catch((error) => log.warn({ error }, 'The shards could not be given back; their leases run out'));
  }

  await renew();
  try {
    await Promise.all(connecting.values());
  } catch (error) {
    await stop();
    throw error;
  }
  const standby = (): boolean => connections.shards().length === 0;
  if (standby()) log.info({ shards: count }, 'Other processes serve all shards; this one stands by');
  return { clients: connections.clients, connected: connections.connected, standby, stop };
}

/** Lets shards identify in turn: also those of the other processes on one database, as Discord counts them together. */
function throttlerFor({ store, introduction: { concurrency } }: ShardsOptions, count: number): IIdentifyThrottler {
  const local = new SimpleIdentifyThrottler(concurrency);
  if (store.kind !== 'postgres' || count === 1) return local;
  return {
    async waitForIdentify(shard, signal) {
      await local.waitForIdentify(shard, signal);
      const turn = `identify:${shard % concurrency}`;
      // Without the store it is this process's turn: Discord asks whoever comes too early to come again.
      const take = (): Promise<boolean> => takeLease(store.db, turn, newId(12), Date.now(), IDENTIFY_EVERY).catch(() => true);
      while (!(await take())) await sleep(250, undefined, { signal });
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const limit = sleep(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`There was no answer within ${ms / 1000} s.`);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    late.abort();
    limit.catch(() => {});
  }
}
