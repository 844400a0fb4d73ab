import { type Ending, endDelivery, putBack, type Standing } from '../store/claims.js';
import { stopSchedule } from '../store/schedules.js';
import type { OwnTries } from './ownTries.js';
import { retryDelay } from './retry.js';
import type { Turns } from './turns.js';
import { type Delivery, type FindPosted, type Found, HOUR, MINUTE, type Post, type PostOutcome } from './types.js';
import type { Write } from './writer.js';

/**
 * How long Discord is trusted to know a nonce; it promises "the past few minutes". After that only the channel's
 * history tells whether an earlier try made the message.
 */
export const NONCE_WINDOW = 2 * MINUTE;

/** A forum's posts have no nonce: a second try waits until one whose answer was lost has surely been carried out. */
const SETTLED_AFTER = 10_000;

/** From this long after its moment a post says that it is late. */
export const LATE_AFTER = MINUTE;

/** How long after a delivery's grace it is still tried to find out whether it was posted. */
const LOOK_UNTIL = 24 * HOUR;

export interface Delivering {
  worker: string;
  post: Post;
  findPosted: FindPosted;
  now: () => number;
  turns: Turns;
  tries: OwnTries;
  write: Write;
  /** Hears of an error that was no answer of Discord's. */
  onError: (error: unknown, delivery: Delivery) => void;
  /** Hears that nothing can be sent any more. */
  onFatal: (error: Error) => void;
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
  const { id } = delivery;
  const whyNot = reasonNotToSend(delivery, standing, bot.now());
  let unprovenSince = delivery.unprovenSince;

  if (unprovenSince !== null && (whyNot || !isNonceKnown(bot, delivery, unprovenSince))) {
    const unsettled = delivery.target.kind === 'forum' ? unprovenSince + SETTLED_AFTER - bot.now() : 0;
    if (unsettled > 0 && unsettled <= SETTLED_AFTER) return again(bot, delivery, unsettled);
    // A look is a request like any other, and counts against the same limit.
    if ((await bot.turns.take('look')) === 'stopping') return again(bot, delivery, null);
    const settled = await settle(bot, delivery, unprovenSince);
    if (settled) return settled.ending;
    unprovenSince = null;
  }
  if (whyNot) return end(bot, delivery, whyNot);

  const turn = await bot.turns.take('post', { id, unprovenSince });
  if (turn === 'taken') return null;
  // It waited too long: the next try closes it.
  const tooLate = turn !== 'stopping' && turn.at >= delivery.expiresAt;
  if (turn === 'stopping' || tooLate) return again(bot, { ...delivery, unprovenSince }, tooLate ? 0 : null);
  bot.tries.begin(id);
  const trying = { ...delivery, attempts: delivery.attempts + 1, unprovenSince: unprovenSince ?? turn.at };
  const outcome = await post(bot, trying, turn.at - delivery.occurrenceAt >= LATE_AFTER);
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
    case 'fatal':
      await again(bot, { ...delivery, unprovenSince }, null);
      bot.onFatal(outcome.error);
      return null;
  }
}

/** Whether Discord still knows the nonce of all that may have been sent. Never by a clock alone that people can set. */
function isNonceKnown({ tries, now }: Delivering, { id, target }: Delivery, unprovenSince: number): boolean {
  const passed = now() - unprovenSince;
  return target.kind !== 'forum' && tries.areRecent(id) && passed >= 0 && passed < NONCE_WINDOW;
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
      bot.tries.forget(delivery.id);
      return null;
    case 'found':
      return { ending: await end(bot, delivery, { ...found, state: 'sent' }, stop) };
    case 'cannot-look':
      return { ending: await end(bot, delivery, { state: 'uncertain', reason: found.reason }, stop) };
    case 'temporary':
      if (bot.now() >= delivery.expiresAt + LOOK_UNTIL)
        return { ending: await end(bot, delivery, { state: 'uncertain', reason: found.reason }, stop) };
      return { ending: await again(bot, { ...delivery, attempts: delivery.attempts + 1, reason: found.reason }, 0) };
    case 'fatal':
      await again(bot, delivery, null);
      bot.onFatal(found.error);
      return { ending: null };
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
  { worker, now, tries, write }: Delivering,
  delivery: Delivery,
  how: { state: Ending['state'] } & Partial<Ending>,
  stop: string | null = null,
): Promise<Ending> {
  const { state, messageId = null, articles = [], reason = null } = how;
  const ending: Ending = { state, messageId, articles, reason, endedAt: now() };
  await write(async (trx) => {
    const closed = await endDelivery(trx, delivery, worker, ending);
    if (closed && stop && delivery.scheduleId !== null) await stopSchedule(trx, delivery.scheduleId, stop);
  });
  tries.forget(delivery.id);
  return ending;
}

/** Gives it back; `wait`: not before that many milliseconds, null: for any process to take at once. */
async function again({ worker, now, tries, write }: Delivering, delivery: Delivery, wait: number | null): Promise<null> {
  const at = now();
  const later = at + Math.max(wait ?? 0, retryDelay(delivery.attempts));
  // At the end of its grace at the latest, to be closed then.
  const runAt = wait === null ? delivery.runAt : at < delivery.expiresAt ? Math.min(later, delivery.expiresAt) : later;
  if (delivery.unprovenSince === null) tries.forget(delivery.id);
  const turnAt = wait === null ? delivery.turnAt : runAt;
  await write((trx) => putBack(trx, { ...delivery, worker, runAt, turnAt }));
  return null;
}
