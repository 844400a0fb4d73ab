import { type ExpressionBuilder, sql } from 'kysely';
import type { ArticleChoice, Delivery, ScheduleState } from '../publishing/types.js';
import { LONGEST_LEASE } from './leases.js';
import type { Store } from './open.js';
import type { Db, DeliveryRow, Tables } from './tables.js';

/** Few enough that one statement's values stay under the databases' limits. */
const ROWS_A_STATEMENT = 500;

/** Writes new rows; an occurrence that the ledger has already is left as it stands. */
export async function insertDeliveries(db: Db, deliveries: readonly Delivery[]): Promise<void> {
  for (let i = 0; i < deliveries.length; i += ROWS_A_STATEMENT) {
    await db
      .insertInto('deliveries')
      .values(deliveries.slice(i, i + ROWS_A_STATEMENT).map(toRow))
      .onConflict((conflict) => conflict.columns(['schedule_id', 'occurrence_at', 'channel_id']).doNothing())
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
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('deliveries')
        .selectAll()
        .select(sql<number>`row_number() OVER (PARTITION BY schedule_id ORDER BY occurrence_at DESC)`.as('place'))
        .where('guild_id', '=', guildId)
        .where('schedule_id', 'is not', null)
        .where('ended_at', 'is not', null)
        .as('ended'),
    )
    .selectAll()
    .where('place', '=', 1)
    .execute();
  return new Map(rows.map((row) => [row.schedule_id ?? '', toDelivery(row)]));
}

/** Whether any row waits for a try at `now`, or is held by a lease that has run out. */
export async function anyDelivery(db: Db, now: number): Promise<boolean> {
  const due = await db
    .selectFrom('deliveries')
    .select('id')
    .where('state', '=', sql.lit('due'))
    .where('run_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  if (due) return true;
  return (await db.selectFrom('deliveries').select('id').where(leaseOver(now)).limit(1).executeTakeFirst()) !== undefined;
}

/** Leases up to `limit` due rows to `worker`, the longest due first. */
export async function claimDeliveries(
  { db, kind }: Store,
  { worker, now, until, limit }: { worker: string; now: number; until: number; limit: number },
): Promise<Delivery[]> {
  const due = db
    .selectFrom('deliveries')
    .select('id')
    .where('state', '=', sql.lit('due'))
    .where('run_at', '<=', now)
    .orderBy('run_at')
    .orderBy('id')
    .limit(limit);
  const rows = await db
    .updateTable('deliveries')
    .set({ state: 'leased', worker, lease_until: until })
    .where('id', 'in', kind === 'postgres' ? due.forUpdate().skipLocked() : due)
    .returningAll()
    .execute();
  return rows.map(toDelivery).sort((a, b) => a.runAt - b.runAt || (a.id < b.id ? -1 : 1));
}

export interface Standing {
  /** Null: the schedule is gone, or the delivery has none. */
  schedule: ScheduleState | null;
  /** A newer occurrence of the same schedule is in the ledger. */
  replaced: boolean;
}

/** How things stand with the schedules of these deliveries, by delivery id. */
export async function standings(db: Db, ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('deliveries as d')
    .leftJoin('schedules as s', 's.id', 'd.schedule_id')
    .select(['d.id', 's.state'])
    .select((of) =>
      of
        .selectFrom('deliveries as newer')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('newer.schedule_id', '=', 'd.schedule_id')
        .whereRef('newer.occurrence_at', '>', 'd.occurrence_at')
        .where('newer.manual', '=', 0)
        .as('newer'),
    )
    .where('d.id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, state, newer }) => [id, { schedule: state, replaced: (newer ?? 0) > 0 }]));
}

/**
 * Notes, before a request leaves, that it may make a message. False: the row is no longer this worker's, so nothing
 * may be sent.
 */
export async function beginTry(
  db: Db,
  { id, worker, unprovenSince, until }: { id: string; worker: string; unprovenSince: number; until: number },
): Promise<boolean> {
  const { numUpdatedRows } = await own(db, id, worker)
    .set((of) => ({ attempts: of('attempts', '+', 1), unproven_since: unprovenSince, lease_until: until }))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a row back for a later try. False: it was no longer this worker's. */
export async function putBack(
  db: Db,
  { id, worker, ...row }: Pick<Delivery, 'id' | 'runAt' | 'attempts' | 'unprovenSince' | 'reason'> & { worker: string },
): Promise<boolean> {
  const { numUpdatedRows } = await own(db, id, worker)
    .set({
      state: 'due',
      worker: null,
      lease_until: null,
      run_at: row.runAt,
      attempts: row.attempts,
      unproven_since: row.unprovenSince,
      reason: row.reason,
    })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Ending {
  state: 'sent' | 'failed' | 'skipped' | 'uncertain';
  messageId: string | null;
  reason: string | null;
  endedAt: number;
}

/** Closes a row. False: it was no longer this worker's. */
export async function endDelivery(db: Db, id: string, worker: string, ending: Ending): Promise<boolean> {
  const { numUpdatedRows } = await own(db, id, worker)
    .set({
      state: ending.state,
      worker: null,
      lease_until: null,
      message_id: ending.messageId,
      reason: ending.reason,
      ended_at: ending.endedAt,
    })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Holds on to rows that this worker has leased. */
export async function renewDeliveries(db: Db, ids: readonly string[], worker: string, until: number): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('deliveries')
    .set({ lease_until: until })
    .where('id', 'in', [...ids])
    .where('worker', '=', worker)
    .where('state', '=', sql.lit('leased'))
    .execute();
}

/** Makes due again what was leased and not held on to, except those that are `running` here whatever the clock says. */
export async function sweepDeliveries(db: Db, running: readonly string[], now: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'due', worker: null, lease_until: null })
    .where(leaseOver(now))
    .$if(running.length > 0, (query) => query.where('id', 'not in', [...running]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const own = (db: Db, id: string, worker: string) =>
  db.updateTable('deliveries').where('id', '=', id).where('worker', '=', worker).where('state', '=', sql.lit('leased'));

const leaseOver = (now: number) => (of: ExpressionBuilder<Tables, 'deliveries'>) =>
  of.and([
    of('state', '=', sql.lit('leased')),
    of.or([of('lease_until', '<=', now), of('lease_until', '>', now + LONGEST_LEASE)]),
  ]);

function toRow(delivery: Delivery): DeliveryRow {
  return {
    id: delivery.id,
    schedule_id: delivery.scheduleId,
    manual: delivery.manual ? 1 : 0,
    guild_id: delivery.guildId,
    channel_id: delivery.channelId,
    article: JSON.stringify(delivery.article),
    locale: delivery.locale,
    length: delivery.length,
    occurrence_at: delivery.occurrenceAt,
    expires_at: delivery.expiresAt,
    run_at: delivery.runAt,
    state: delivery.state,
    attempts: delivery.attempts,
    unproven_since: delivery.unprovenSince,
    worker: null,
    lease_until: null,
    message_id: delivery.messageId,
    reason: delivery.reason,
    created_at: delivery.createdAt,
    ended_at: delivery.endedAt,
  };
}

function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    manual: row.manual === 1,
    guildId: row.guild_id,
    channelId: row.channel_id,
    article: JSON.parse(row.article) as ArticleChoice,
    locale: row.locale,
    length: row.length,
    occurrenceAt: row.occurrence_at,
    expiresAt: row.expires_at,
    runAt: row.run_at,
    state: row.state,
    attempts: row.attempts,
    unprovenSince: row.unproven_since,
    messageId: row.message_id,
    reason: row.reason,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
