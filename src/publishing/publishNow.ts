import { setTimeout as sleep } from 'node:timers/promises';
import { findDelivery, insertDeliveries } from '../store/deliveries.js';
import type { Store } from '../store/open.js';
import { newDelivery } from './occurrences.js';
import { type Delivery, MINUTE, type Posting } from './types.js';

/** A post by hand is tried this long. */
const GRACE = 15 * MINUTE;
/** How long whoever posts by hand waits for its outcome, in milliseconds. */
const WAIT = 20_000;
const LOOK_EVERY = 100;

/**
 * Posts at the publisher's next tick, on the same way as a schedule's posts, and waits for the outcome, at most 20
 * seconds: a row that is then still `due` or `leased` goes on by itself. `scheduleId` files it under a schedule.
 */
export async function publishNow(
  { db }: Store,
  posting: Posting,
  now: number,
  scheduleId: string | null = null,
): Promise<Delivery> {
  const delivery = newDelivery(posting, { scheduleId, manual: true, occurrenceAt: now, grace: GRACE, now });
  await insertDeliveries(db, [delivery]);
  let current: Delivery = delivery;
  for (const begin = performance.now(); current.endedAt === null && performance.now() - begin < WAIT; ) {
    await sleep(LOOK_EVERY);
    current = (await findDelivery(db, posting.guildId, delivery.id)) ?? current;
  }
  return current;
}
