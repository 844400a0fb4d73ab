import { type Insertable, type Selectable, sql } from 'kysely';
import type { Delivery } from '../publishing/types.js';
import { fromPosting, toPosting } from './posting.js';
import type { Db, DeliveryRow } from './tables.js';

/** Few enough that one statement's values stay under the databases' limits. */
const ROWS_A_STATEMENT = 500;

/** Writes new rows; an occurrence or an id that the ledger has already is left as it stands. */
export async function insertDeliveries(db: Db, deliveries: readonly Delivery[]): Promise<void> {
  for (let i = 0; i < deliveries.length; i += ROWS_A_STATEMENT) {
    await db
      .insertInto('deliveries')
      .values(deliveries.slice(i, i + ROWS_A_STATEMENT).map(toRow))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Null: this server has none of that id. */
export async function findDelivery(db: Db, guildId: string, id: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return row ? toDelivery(row) : null;
}

/** The last ended delivery of each of a server's schedules, by schedule id. */
export async function lastOutcomes(db: Db, guildId: string): Promise<Map<string, Delivery>> {
  // One look into the index for each schedule: a server may have had thousands of deliveries.
  const rows = await db
    .selectFrom('schedules as s')
    .innerJoin('deliveries as d', (join) =>
      join.on('d.id', '=', (of) =>
        of
          .selectFrom('deliveries as last')
          .select('last.id')
          .whereRef('last.schedule_id', '=', 's.id')
          .where('last.ended_at', 'is not', null)
          .orderBy('last.occurrence_at', 'desc')
          .limit(1),
      ),
    )
    .selectAll('d')
    .where('s.guild_id', '=', guildId)
    .execute();
  return new Map(rows.map((row) => [row.schedule_id ?? '', toDelivery(row)]));
}

/** A server's deliveries that have ended as uncertain without an admin having been told so in an answer. */
export async function untoldUncertain(db: Db, guildId: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('state', '=', sql.lit('uncertain'))
    .where('told', '=', sql.lit(0))
    .orderBy('occurrence_at')
    .orderBy('id')
    .execute();
  return rows.map(toDelivery);
}

/** An admin has been told that these have ended so. */
export async function noteUncertainTold(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('deliveries').set({ told: 1 }).where('id', 'in', ids).execute();
}

/** Those of any server that ended so since this was last asked: each is given once, to be announced. */
export async function takeUnannouncedUncertain(db: Db): Promise<Delivery[]> {
  const rows = await db
    .updateTable('deliveries')
    .set({ announced: 1 })
    .where('state', '=', sql.lit('uncertain'))
    .where('announced', '=', sql.lit(0))
    .returningAll()
    .execute();
  return rows.map(toDelivery);
}

/** Removes up to `limit` deliveries that ended before an instant; gives their number. What a channel has been posted stays known. */
export async function removeEnded(db: Db, before: number, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('deliveries')
    .where('id', 'in', (from) =>
      from.selectFrom('deliveries').select('id').where('ended_at', 'is not', null).where('ended_at', '<', before).limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** So many of a server's last deliveries are looked through for those of no schedule. */
const LOOKED_THROUGH = 200;

/** The last deliveries of a server that ended and belong to none of these schedules: by hand, or of one that was removed. */
export async function lastOutside(db: Db, guildId: string, scheduleIds: readonly string[]): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('guild_id', '=', guildId)
    .orderBy('created_at', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();
  return rows
    .filter((row) => row.ended_at !== null && (row.schedule_id === null || !scheduleIds.includes(row.schedule_id)))
    .map(toDelivery);
}

/** A delivery's message was removed again by whoever had asked for it. */
export async function noteTakenBack(db: Db, id: string): Promise<void> {
  await db.updateTable('deliveries').set({ reason: 'taken-back' }).where('id', '=', id).execute();
}

/** How many deliveries wait, and how many are under way. */
export async function countDeliveries(db: Db): Promise<{ due: number; leased: number }> {
  const count = async (state: 'due' | 'leased') => {
    const query = db.selectFrom('deliveries').select((of) => of.fn.countAll<number>().as('n'));
    return (await query.where('state', '=', sql.lit(state)).executeTakeFirstOrThrow()).n;
  };
  return { due: await count('due'), leased: await count('leased') };
}

function toRow(delivery: Delivery): Insertable<DeliveryRow> {
  return {
    id: delivery.id,
    ...fromPosting(delivery),
    schedule_id: delivery.scheduleId,
    manual: delivery.manual ? 1 : 0,
    occurrence_at: delivery.occurrenceAt,
    expires_at: delivery.expiresAt,
    run_at: delivery.runAt,
    turn_at: delivery.turnAt,
    state: delivery.state,
    attempts: delivery.attempts,
    unproven_since: delivery.unprovenSince,
    worker: null,
    lease_until: null,
    message_id: delivery.messageId,
    article_id: delivery.articleId,
    reason: delivery.reason,
    crosspost: delivery.crosspost,
    crosspost_at: delivery.crosspost === 'due' ? 0 : null,
    crosspost_reason: delivery.crosspostReason,
    created_at: delivery.createdAt,
    ended_at: delivery.endedAt,
  };
}

export function toDelivery(row: Selectable<DeliveryRow>): Delivery {
  return {
    id: row.id,
    ...toPosting(row),
    scheduleId: row.schedule_id,
    manual: row.manual === 1,
    occurrenceAt: row.occurrence_at,
    expiresAt: row.expires_at,
    runAt: row.run_at,
    turnAt: row.turn_at,
    state: row.state,
    attempts: row.attempts,
    unprovenSince: row.unproven_since,
    messageId: row.message_id,
    articleId: row.article_id,
    reason: row.reason,
    crosspost: row.crosspost,
    crosspostReason: row.crosspost_reason,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
