import { sql } from 'kysely';
import type { CrosspostState, Delivery } from '../publishing/types.js';
import { toDelivery } from './deliveries.js';
import type { Db } from './tables.js';

/** A sent message that is still to be passed on to its channel's followers. */
export interface DueCrosspost extends Delivery {
  messageId: string;
  /** Tries so far. */
  crosspostAttempts: number;
}

/** Sent messages that are to be passed on at `now`, the longest due first. */
export async function dueCrossposts(db: Db, now: number, limit: number): Promise<DueCrosspost[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', sql.lit('sent'))
    .where('crosspost', '=', sql.lit('due'))
    .where('crosspost_at', '<=', now)
    .orderBy('crosspost_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toDelivery(row),
    messageId: row.message_id ?? '',
    crosspostAttempts: row.crosspost_attempts,
  }));
}

/** Notes what became of a try: `at` is the next one's moment, where there is one. */
export async function noteCrosspost(
  db: Db,
  id: string,
  { state, at, attempts, reason }: { state: CrosspostState; at: number; attempts: number; reason: string | null },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ crosspost: state, crosspost_at: at, crosspost_attempts: attempts, crosspost_reason: reason })
    .where('id', '=', id)
    .where('crosspost', '=', sql.lit('due'))
    .execute();
}
