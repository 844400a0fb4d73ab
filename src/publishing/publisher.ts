import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { schedule as cron } from 'node-cron';
import type { Logger } from 'pino';
import { anyDelivery, beginTries, claimDeliveries, renewDeliveries, standings, sweepDeliveries } from '../store/claims.js';
import { newId } from '../store/ids.js';
import { dropLease, takeLease } from '../store/leases.js';
import type { Store } from '../store/open.js';
import { anySchedule } from '../store/schedules.js';
import { type CorrectionsOptions, createCorrections } from './corrections.js';
import { createCrossposts } from './crossposts.js';
import { type Delivering, deliver, NONCE_WINDOW } from './deliver.js';
import { fileOccurrences } from './occurrences.js';
import { createOwnTries } from './ownTries.js';
import { createPacer } from './pacer.js';
import { createTurns } from './turns.js';
import type { Crosspost, Delivery, FindPosted, Post } from './types.js';
import { createWriter } from './writer.js';

/** How long a process that says nothing keeps its deliveries and the right to send; it renews both every second. */
const LEASE = 3_000;
const DISPATCH = 'dispatch';

/** Under Discord's 50 requests a second for a bot. */
const POSTS_PER_SECOND = 48;
/** Requests under way at once: a channel that answers slowly holds up no other. */
const MOST_RUNNING = 1_000;
/** So many need not wait until thousands that fall due with them are written. */
const FIRST_CLAIMED = 10;
/** How long running posts may take to end when the publisher stops. */
const STOP_WITHIN = 10_000;

export interface PublisherOptions extends Pick<CorrectionsOptions, 'edit' | 'editionsNow'> {
  store: Store;
  post: Post;
  findPosted: FindPosted;
  crosspost: Crosspost;
  log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
  /** Hears that nothing can be sent any more, when all has been given back: only a person can mend that. */
  onFatal: (error: Error) => void;
  /** Epoch milliseconds. */
  now?: () => number;
  postsPerSecond?: number;
}

export interface Publisher {
  /** Begins nothing new; posts under way end, or are left for the next start after ten seconds. */
  stop(): Promise<void>;
}

/** Lets what the store says is due be posted, from now on. Several processes may do so on one PostgreSQL database. */
export function startPublisher({
  store,
  post,
  findPosted,
  crosspost,
  edit,
  editionsNow,
  log,
  onFatal,
  now = Date.now,
  postsPerSecond = POSTS_PER_SECOND,
}: PublisherOptions): Publisher {
  const { db } = store;
  const worker = newId(12);
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const write = createWriter({ db, signal: stopped, isBusy: () => turns.waiting('post') > 0, onFailed: storeFailed });
  const turns = createTurns({
    pacer: createPacer(postsPerSecond),
    signal: stopped,
    lease: LEASE,
    now,
    note: async (tries) => {
      const at = now();
      const own = await write((trx) => beginTries(trx, tries, { worker, now: at, until: at + LEASE }), { atOnce: true });
      if (!own) throw new Error('The publisher stops.');
      // Of what leaves the ledger knows, also after a power cut.
      await store.flushed();
      return { at, own };
    },
  });
  let storeLost = false;
  let isFatal = false;
  let compared = false;
  /** By a clock that nobody sets. */
  let leaseTakenAt = Number.NEGATIVE_INFINITY;

  const fail = (error: Error): void => {
    if (isFatal) return;
    isFatal = true;
    void stop().finally(() => onFatal(error));
  };

  const bot: Delivering = {
    worker,
    post,
    findPosted,
    now,
    turns,
    write,
    tries: createOwnTries(NONCE_WINDOW),
    onError: (error, { id, channelId }) => log.error({ err: error, deliveryId: id, channelId }, 'A delivery met an error'),
    onFatal: fail,
  };

  const crossposts = createCrossposts({ crosspost, now, turns, write, onError: bot.onError });
  const corrections = createCorrections({
    db,
    edit,
    editionsNow,
    now,
    turns,
    write,
    maySend: () => performance.now() - leaseTakenAt < LEASE,
    log,
    onFatal: fail,
  });

  function storeFailed(error: unknown): void {
    if (!storeLost) log.error({ err: error }, 'The store cannot be reached; posts wait until it can');
    storeLost = true;
  }

  async function dispatch(): Promise<void> {
    const at = now();
    await renewDeliveries(db, [...running.keys()], worker, at + LEASE);
    // SQLite answers at once: without a pause here and there nothing else has its turn until all of this is done.
    await nextTurn();
    const due =
      (await anySchedule(db, at)) || (await anyDelivery(db, at)) || (await crossposts.any(db, at)) || (await corrections.any(at));
    if (storeLost) log.info('The store can be reached again');
    storeLost = false;
    if (!compared) void corrections.compareAll(stopped).catch(storeFailed);
    compared = true;
    if (!due && running.size === 0) return;
    const asked = performance.now();
    if (!(await takeLease(db, DISPATCH, worker, at, LEASE))) return;
    leaseTakenAt = asked;

    const left = await sweepDeliveries(db, [...running.keys()], at);
    if (left > 0) log.warn({ deliveries: left }, 'Taking over deliveries that another process left');
    await fileOccurrences(store, at, () => claim(at, FIRST_CLAIMED));
    await crossposts.dispatch(db, at);
    await corrections.dispatch(at, postsPerSecond);
    await nextTurn();
    // No more than can leave before the next ticks: the rest stays free for whoever lives longer than this process.
    await claim(at, 2 * postsPerSecond);
  }

  async function claim(at: number, most: number): Promise<void> {
    const waiting = turns.waiting('post') + turns.waiting('look');
    const limit = Math.min(most - waiting, MOST_RUNNING - running.size);
    if (limit <= 0) return;
    const claimed = await claimDeliveries(store, { worker, now: at, until: at + LEASE, limit });
    await nextTurn();
    const standing = await standings(
      db,
      claimed.map(({ id }) => id),
    );
    for (const delivery of claimed) run(delivery, standing.get(delivery.id) ?? { schedule: null, replaced: false });
  }

  function run(delivery: Delivery, standing: Parameters<typeof deliver>[2]): void {
    const facts = { deliveryId: delivery.id, channelId: delivery.channelId, scheduleId: delivery.scheduleId };
    const work = deliver(bot, delivery, standing)
      .then(async (ending) => {
        if (ending?.state === 'sent') {
          log.info({ ...facts, messageId: ending.messageId }, 'Briefing published');
          await corrections.recheck(delivery, ending.articles).catch(storeFailed);
        } else if (ending) log.warn({ ...facts, state: ending.state, reason: ending.reason }, 'Briefing not published');
      })
      .finally(() => running.delete(delivery.id));
    running.set(delivery.id, work);
  }

  let ticking: Promise<void> | null = null;
  function tick(): Promise<void> {
    if (stopped.aborted) return Promise.resolve();
    ticking ??= dispatch()
      .catch(storeFailed)
      .finally(() => {
        ticking = null;
      });
    return ticking;
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await task.destroy();
    await ticking;
    await Promise.race([
      Promise.all([...running.values(), ...crossposts.running.values(), corrections.ended()]),
      sleep(STOP_WITHIN, undefined, { ref: false }),
    ]);
    await dropLease(db, DISPATCH, worker).catch(storeFailed);
  }

  // A tick that is missed is made good by the next: nothing to warn of.
  const task = cron('* * * * * *', tick, { suppressMissedWarning: true });
  void tick();

  return { stop };
}
