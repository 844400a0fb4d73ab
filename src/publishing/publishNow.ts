import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, recordChange } from '../store/changes.js';
import { findDelivery, insertDeliveries } from '../store/deliveries.js';
import type { Store } from '../store/open.js';
import { newDelivery } from './occurrences.js';
import { type Delivery, MINUTE, type Posting } from './types.js';

/** A post by hand is tried this long. */
const GRACE = 15 * MINUTE;
/** How long whoever posts by hand waits for its outcome, in milliseconds. */
const WAIT = 20_000;
const LOOK_EVERY = 100;

export interface ByHand {
  /** Files it under a schedule. */
  scheduleId?: string;
  /** The delivery's id, at most 25 characters: what asks a second time posts no second time. */
  id?: string;
  /** What the server's record says of it. */
  change?: Change;
}

/**
 * Posts at the publisher's next tick, on the same way as a schedule's posts, and waits for the outcome, at most 20
 * seconds: a row that is then still `due` or `leased` goes on by itself.
 */
export async function publishNow(
  { db }: Store,
  posting: Posting,
  now: number,
  { scheduleId, id, change }: ByHand = {},
): Promise<Delivery> {
  const made = newDelivery(posting, { scheduleId: scheduleId ?? null, manual: true, occurrenceAt: now, grace: GRACE, now });
  const delivery: Delivery = { ...made, id: id ?? made.id };
  await db.transaction().execute(async (trx) => {
    if (await findDelivery(trx, posting.guildId, delivery.id)) return;
    await insertDeliveries(trx, [delivery]);
    if (change) await recordChange(trx, posting.guildId, change);
  });
  let current = delivery;
  for (const begin = performance.now(); current.endedAt === null && performance.now() - begin < WAIT; ) {
    await sleep(LOOK_EVERY);
    current = (await findDelivery(db, posting.guildId, delivery.id)) ?? current;
  }
  return current;
}
