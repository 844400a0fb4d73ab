import { type ExpressionBuilder, sql } from 'kysely';
import type { Delivery, PostedArticle, ScheduleState } from '../publishing/types.js';
import { toDelivery } from './deliveries.js';
import { LONGEST_LEASE } from './leases.js';
import type { Store } from './open.js';
import type { Db, Tables } from './tables.js';

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

/** Leases up to `limit` due rows to `worker`, in the order of their turns. */
export async function claimDeliveries(
  { db, kind }: Store,
  { worker, now, until, limit }: { worker: string; now: number; until: number; limit: number },
): Promise<Delivery[]> {
  const due = db
    .selectFrom('deliveries')
    .select('id')
    .where('state', '=', sql.lit('due'))
    .where('run_at', '<=', now)
    .orderBy('turn_at')
    .orderBy('id')
    .limit(limit);
  // In a WITH of its own the rows are chosen once; as a subquery PostgreSQL may choose again, and lease more than `limit`.
  const rows = await db
    .with('chosen', () => (kind === 'postgres' ? due.forUpdate().skipLocked() : due))
    .updateTable('deliveries')
    .set({ state: 'leased', worker, lease_until: until })
    .where('id', 'in', (from) => from.selectFrom('chosen').select('chosen.id'))
    .returningAll()
    .execute();
  return rows.map(toDelivery).sort((a, b) => a.turnAt - b.turnAt || (a.id < b.id ? -1 : 1));
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
 * Notes, before their requests leave, that these may make messages: from `now` on where nothing is unproven yet. Gives
 * the ids of those that are still this worker's; for the others nothing may be sent.
 */
export async function beginTries(
  db: Db,
  tries: readonly { id: string; unprovenSince: number | null }[],
  { worker, now, until }: { worker: string; now: number; until: number },
): Promise<Set<string>> {
  const own = new Set<string>();
  for (const since of new Set(tries.map(({ unprovenSince }) => unprovenSince))) {
    const ids = tries.flatMap(({ id, unprovenSince }) => (unprovenSince === since ? id : []));
    const rows = await db
      .updateTable('deliveries')
      .set((of) => ({ attempts: of('attempts', '+', 1), unproven_since: since ?? now, lease_until: until }))
      .where('id', 'in', ids)
      .where('worker', '=', worker)
      .where('state', '=', sql.lit('leased'))
      .returning('id')
      .execute();
    for (const { id } of rows) own.add(id);
  }
  return own;
}

/** Gives a row back for a later try. False: it was no longer this worker's. */
export async function putBack(
  db: Db,
  {
    id,
    worker,
    ...row
  }: Pick<Delivery, 'id' | 'runAt' | 'turnAt' | 'attempts' | 'unprovenSince' | 'reason'> & { worker: string },
): Promise<boolean> {
  const { numUpdatedRows } = await own(db, id, worker)
    .set({
      state: 'due',
      worker: null,
      lease_until: null,
      run_at: row.runAt,
      turn_at: row.turnAt,
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
  /** What the message shows. */
  articles: readonly PostedArticle[];
  reason: string | null;
  endedAt: number;
}

/** Closes a row. False: it was no longer this worker's. */
export async function endDelivery(
  trx: Db,
  { id, guildId, channelId }: Pick<Delivery, 'id' | 'guildId' | 'channelId'>,
  worker: string,
  { state, messageId, articles, reason, endedAt }: Ending,
): Promise<boolean> {
  const { numUpdatedRows } = await own(trx, id, worker)
    .set({
      state,
      worker: null,
      lease_until: null,
      message_id: messageId,
      article_id: articles[0]?.id ?? null,
      reason,
      ended_at: endedAt,
    })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  // What an uncertain one may show stays noted.
  if (state === 'uncertain') return true;
  if (state === 'sent' && articles.length === 0) {
    // What was found does not tell: it is what was chosen for it.
    await trx.updateTable('posted_articles').set({ posted_at: endedAt }).where('delivery_id', '=', id).execute();
    return true;
  }
  await trx.deleteFrom('posted_articles').where('delivery_id', '=', id).execute();
  const rows = articles.map(({ id: articleId, edition }, position) => ({
    delivery_id: id,
    position,
    guild_id: guildId,
    channel_id: channelId,
    article_id: articleId,
    edition,
    posted_at: endedAt,
  }));
  if (rows.length > 0) await trx.insertInto('posted_articles').values(rows).execute();
  return true;
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
