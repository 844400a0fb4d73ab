import { beginTry, type Ending, endDelivery, putBack, type Standing } from '../store/claims.js';
import type { Store } from '../store/open.js';
import { stopSchedule } from '../store/schedules.js';
import { retryDelay } from './retry.js';
import { type Delivery, type FindPosted, type Found, HOUR, MINUTE, type Post, type PostOutcome } from './types.js';

/**
 * How long Discord is trusted to know a nonce; it promises "the past few minutes". After that only the channel's
 * history tells whether an earlier try made the message.
 */
const NONCE_WINDOW = 2 * MINUTE;

/** From this long after its moment a post says that it is late. */
const LATE_AFTER = MINUTE;

/** How long after a delivery's grace it is still tried to find out whether it was posted. */
const LOOK_UNTIL = 24 * HOUR;

export interface Delivering {
  store: Store;
  worker: string;
  /** How long a try holds its row without a renewal, in milliseconds. */
  lease: number;
  post: Post;
  findPosted: FindPosted;
  now: () => number;
  /** Waits for the delivery's turn; false: it will not come, the publisher is stopping. */
  turn: () => Promise<boolean>;
  /** Writes to the ledger, again and again while the store cannot be reached. */
  record: (write: () => Promise<unknown>) => Promise<void>;
  /** Hears of an error that was no answer of Discord's. */
  onError: (error: unknown, delivery: Delivery) => void;
}

/**
 * One leased delivery's try: at most one post, and its row closed or given back. Gives how it was closed; null: it
 * was not. Never rejects.
 */
export async function deliver(bot: Delivering, delivery: Delivery, standing: Standing): Promise<Ending | null> {
  try {
    return await tryOnce(bot, delivery, standing);
  } catch (error) {
    // Nothing was sent: what sends and what looks have their own handling.
    bot.onError(error, delivery);
    return again(bot, { ...delivery, attempts: delivery.attempts + 1, reason: 'other' }, 0);
  }
}

async function tryOnce(bot: Delivering, delivery: Delivery, standing: Standing): Promise<Ending | null> {
  const { store, worker, now } = bot;
  const whyNot = reasonNotToSend(delivery, standing, now());
  let unprovenSince = delivery.unprovenSince;

  if (unprovenSince !== null && (whyNot || now() - unprovenSince >= NONCE_WINDOW)) {
    // A look is a request like any other, and counts against the same limit.
    if (!(await bot.turn())) return again(bot, delivery, null);
    const settled = await settle(bot, delivery, unprovenSince);
    if (settled) return settled.ending;
    unprovenSince = null;
  }
  if (whyNot) return end(bot, delivery, whyNot);

  if (!(await bot.turn())) return again(bot, delivery, null);
  const begun = now();
  const trying = { ...delivery, attempts: delivery.attempts + 1, unprovenSince: unprovenSince ?? begun };
  if (!(await beginTry(store.db, { id: delivery.id, worker, unprovenSince: trying.unprovenSince, until: begun + bot.lease })))
    return null;
  const outcome = await post(bot, trying, begun - delivery.occurrenceAt >= LATE_AFTER);
  switch (outcome.kind) {
    case 'sent':
      return end(bot, delivery, { ...outcome, state: 'sent' });
    case 'skipped':
    case 'permanent': {
      const stop = outcome.kind === 'permanent' && outcome.stop ? outcome.reason : null;
      // This try made nothing, but one before may have.
      const settled = unprovenSince === null ? null : await settle(bot, { ...trying, unprovenSince }, unprovenSince, stop);
      if (settled) return settled.ending;
      return end(bot, delivery, { state: outcome.kind === 'skipped' ? 'skipped' : 'failed', reason: outcome.reason }, stop);
    }
    case 'temporary':
      // Surely nothing was made: what earlier tries may have made is all that is left unproven.
      return again(bot, { ...trying, unprovenSince, reason: outcome.reason }, outcome.retryAfter ?? 0);
    case 'unknown':
      return again(bot, { ...trying, reason: outcome.reason }, 0);
  }
}

/**
 * Finds out whether an earlier try made the message, and closes or gives back the row; null: surely none did.
 * @param stop why the schedule stops too, if it does
 */
async function settle(
  bot: Delivering,
  delivery: Delivery,
  since: number,
  stop: string | null = null,
): Promise<{ ending: Ending | null } | null> {
  const found = await look(bot, delivery, since);
  switch (found.kind) {
    case 'none':
      return null;
    case 'found':
      return { ending: await end(bot, delivery, { ...found, state: 'sent' }, stop) };
    case 'cannot-look':
      return { ending: await end(bot, delivery, { state: 'uncertain', reason: found.reason }, stop) };
    case 'temporary':
      if (bot.now() >= delivery.expiresAt + LOOK_UNTIL)
        return { ending: await end(bot, delivery, { state: 'uncertain', reason: found.reason }, stop) };
      return { ending: await again(bot, { ...delivery, attempts: delivery.attempts + 1, reason: found.reason }, 0) };
  }
}

/** How it would end without another request; null: it may be sent. */
function reasonNotToSend(
  delivery: Delivery,
  standing: Standing,
  now: number,
): { state: 'skipped' | 'failed'; reason: string } | null {
  const skipped = (reason: string) => ({ state: 'skipped' as const, reason });
  if (delivery.scheduleId !== null && !delivery.manual) {
    if (standing.schedule === null) return skipped('removed');
    if (standing.schedule !== 'active') return skipped(standing.schedule);
    if (standing.replaced) return skipped('replaced');
  }
  if (now < delivery.expiresAt) return null;
  return delivery.attempts === 0 ? skipped('late') : { state: 'failed', reason: delivery.reason ?? 'late' };
}

async function look(bot: Delivering, delivery: Delivery, since: number): Promise<Found> {
  try {
    return await bot.findPosted(delivery, since);
  } catch (error) {
    bot.onError(error, delivery);
    return { kind: 'temporary', reason: 'other' };
  }
}

async function post(bot: Delivering, delivery: Delivery, late: boolean): Promise<PostOutcome> {
  try {
    return await bot.post(delivery, { late });
  } catch (error) {
    bot.onError(error, delivery);
    return { kind: 'unknown', reason: 'other' };
  }
}

async function end(
  { store, worker, now, record }: Delivering,
  delivery: Delivery,
  how: { state: Ending['state'] } & Partial<Ending>,
  stop: string | null = null,
): Promise<Ending> {
  const { state, messageId = null, articleId = null, reason = null } = how;
  const ending: Ending = { state, messageId, articleId, reason, endedAt: now() };
  await record(() =>
    store.db.transaction().execute(async (trx) => {
      const closed = await endDelivery(trx, delivery.id, worker, ending);
      if (closed && stop && delivery.scheduleId !== null) await stopSchedule(trx, delivery.scheduleId, stop);
    }),
  );
  return ending;
}

/** Gives it back; `wait`: not before that many milliseconds, null: for any process to take at once. */
async function again({ store, worker, now, record }: Delivering, delivery: Delivery, wait: number | null): Promise<null> {
  const at = now();
  const later = at + Math.max(wait ?? 0, retryDelay(delivery.attempts));
  // At the end of its grace at the latest, to be closed then.
  const runAt = wait === null ? delivery.runAt : at < delivery.expiresAt ? Math.min(later, delivery.expiresAt) : later;
  await record(() => putBack(store.db, { ...delivery, worker, runAt }));
  return null;
}
