import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Plan, Schedule } from '../publishing/types.js';
import type { StoreKind } from './open.js';
import { fromPosting, toPosting } from './posting.js';
import type { Db, ScheduleRow } from './tables.js';

export async function insertSchedule(db: Db, schedule: Schedule): Promise<void> {
  await db.insertInto('schedules').values(toRow(schedule)).execute();
}

/** Writes all that can change of a schedule; false: this server has none of that id. */
export async function updateSchedule(db: Db, schedule: Schedule): Promise<boolean> {
  const { id, guild_id, created_by, created_at, ...changes } = toRow(schedule);
  const { numUpdatedRows } = await db
    .updateTable('schedules')
    .set(changes)
    .where('id', '=', id)
    .where('guild_id', '=', guild_id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A server's schedules, the oldest first. */
export async function listSchedules(db: Db, guildId: string): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guild_id', '=', guildId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toSchedule);
}

/** When active schedules post, each plan once. */
export async function activePlans(db: Db): Promise<Plan[]> {
  const rows = await db
    .selectFrom('schedules')
    .select(['times', 'days', 'zone'])
    .distinct()
    .where('state', '=', sql.lit('active'))
    .execute();
  return rows.map(toPlan);
}

/** Null: this server has none of that id. */
export async function findSchedule(db: Db, guildId: string, id: string): Promise<Schedule | null> {
  const row = await db
    .selectFrom('schedules')
    .selectAll()
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return row ? toSchedule(row) : null;
}

/** As `findSchedule`, to be changed: on PostgreSQL nobody else can change it, or enter its occurrences, until the transaction ends. */
export async function lockSchedule(trx: Db, kind: StoreKind, guildId: string, id: string): Promise<Schedule | null> {
  const found = trx.selectFrom('schedules').selectAll().where('id', '=', id).where('guild_id', '=', guildId);
  const row = await (kind === 'postgres' ? found.forUpdate() : found).executeTakeFirst();
  return row ? toSchedule(row) : null;
}

/** Nobody else makes a schedule in the server, or lets its schedules rest, until the transaction ends; on SQLite the transaction itself sees to that. */
export async function lockServer(trx: Db, kind: StoreKind, guildId: string): Promise<void> {
  if (kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(hashtext('schedules'), hashtext(${guildId}))`.execute(trx);
}

/** Its deliveries stay in the ledger; those still waiting end as skipped. False: this server has none of that id. */
export async function removeSchedule(db: Db, guildId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('schedules')
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countSchedules(db: Db, guildId: string): Promise<number> {
  const { n } = await db
    .selectFrom('schedules')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('guild_id', '=', guildId)
    .executeTakeFirstOrThrow();
  return n;
}

/** Whether any active schedule's moment has come. */
export async function anySchedule(db: Db, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('schedules')
    .select('id')
    .where('state', '=', sql.lit('active'))
    .where('next_run_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Active schedules whose moment has come, the longest due first; on PostgreSQL locked until the transaction ends. */
export async function dueSchedules(trx: Db, kind: StoreKind, now: number, limit: number): Promise<Schedule[]> {
  const due = trx
    .selectFrom('schedules')
    .selectAll()
    .where('state', '=', sql.lit('active'))
    .where('next_run_at', '<=', now)
    .orderBy('next_run_at')
    .orderBy('id')
    .limit(limit);
  const rows = await (kind === 'postgres' ? due.forUpdate().skipLocked() : due).execute();
  return rows.map(toSchedule);
}

/** Sets the next moment of each. */
export async function advanceSchedules(trx: Db, nexts: readonly { id: string; nextRunAt: number }[]): Promise<void> {
  if (nexts.length === 0) return;
  const rows = sql.join(nexts.map(({ id, nextRunAt }) => sql`(${id}, CAST(${nextRunAt} AS BIGINT))`));
  await sql`WITH next(id, run_at) AS (VALUES ${rows})
    UPDATE schedules SET next_run_at = next.run_at FROM next WHERE schedules.id = next.id`.execute(trx);
}

/** After a post that was refused for good: nothing more is posted until somebody resumes it. */
export async function stopSchedule(trx: Db, id: string, reason: string): Promise<void> {
  await trx
    .updateTable('schedules')
    .set({ state: 'stopped', stop_reason: reason, stop_told: 0, stop_announced: 0, next_run_at: null })
    .where('id', '=', id)
    .where('state', '=', sql.lit('active'))
    .execute();
}

/** A server's schedules that have stopped without an admin having been told so in an answer. */
export async function untoldStops(db: Db, guildId: string): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('state', '=', sql.lit('stopped'))
    .where('stop_told', '=', 0)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toSchedule);
}

/** An admin has been told that these have stopped. */
export async function noteStopsTold(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('schedules').set({ stop_told: 1 }).where('id', 'in', ids).execute();
}

/** Schedules of any server that stopped since this was last asked: each is given once, to be announced. */
export async function takeUnannouncedStops(db: Db): Promise<Schedule[]> {
  const rows = await db
    .updateTable('schedules')
    .set({ stop_announced: 1 })
    .where('state', '=', sql.lit('stopped'))
    .where('stop_announced', '=', sql.lit(0))
    .returningAll()
    .execute();
  return rows.map(toSchedule);
}

function toRow(schedule: Schedule): Insertable<ScheduleRow> {
  return {
    id: schedule.id,
    ...fromPosting(schedule),
    times: JSON.stringify(schedule.plan.times),
    days: JSON.stringify(schedule.plan.days),
    zone: schedule.plan.zone,
    grace: schedule.grace,
    state: schedule.state,
    stop_reason: schedule.stopReason,
    next_run_at: schedule.nextRunAt,
    notify: schedule.notify,
    created_by: schedule.createdBy,
    created_at: schedule.createdAt,
  };
}

const toPlan = ({ times, days, zone }: Pick<ScheduleRow, 'times' | 'days' | 'zone'>): Plan => ({
  times: JSON.parse(times) as Plan['times'],
  days: JSON.parse(days) as Plan['days'],
  zone,
});

function toSchedule(row: Selectable<ScheduleRow>): Schedule {
  return {
    id: row.id,
    ...toPosting(row),
    plan: toPlan(row),
    grace: row.grace,
    state: row.state,
    stopReason: row.stop_reason,
    nextRunAt: row.next_run_at,
    notify: row.notify,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
