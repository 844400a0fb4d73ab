import { newId } from '../store/ids.js';
import type { Store } from '../store/open.js';
import * as table from '../store/schedules.js';
import { nextMoments } from './moments.js';
import { DEFAULT_GRACE, MAX_SCHEDULES, type NewSchedule, PLAIN, type Plan, type Schedule } from './types.js';

/** Short enough to be typed, and no secret: a schedule is only ever looked up within its server. */
const ID_LENGTH = 8;

/** Makes a schedule, unless the server has `max` already (null). */
export async function addSchedule(
  { db }: Store,
  { plan, grace = DEFAULT_GRACE, notify = null, ...rest }: NewSchedule,
  now: number,
  max = MAX_SCHEDULES,
): Promise<Schedule | null> {
  const schedule: Schedule = {
    ...PLAIN,
    ...rest,
    id: newId(ID_LENGTH),
    plan,
    grace,
    notify,
    state: 'active',
    stopReason: null,
    nextRunAt: firstMoment(plan, now),
    createdAt: now,
  };
  return db.transaction().execute(async (trx) => {
    if ((await table.countSchedules(trx, schedule.guildId)) >= max) return null;
    await table.insertSchedule(trx, schedule);
    return schedule;
  });
}

/** A server's schedules, the oldest first. */
export const listSchedules = ({ db }: Store, guildId: string): Promise<Schedule[]> => table.listSchedules(db, guildId);

/** Null: this server has none of that id. */
export const findSchedule = ({ db }: Store, guildId: string, id: string): Promise<Schedule | null> =>
  table.findSchedule(db, guildId, id);

/** What waits of it is not sent any more; what was sent stays in the ledger. False: this server has none of that id. */
export const removeSchedule = ({ db }: Store, guildId: string, id: string): Promise<boolean> =>
  table.removeSchedule(db, guildId, id);

export type ScheduleChange = Partial<Omit<NewSchedule, 'guildId' | 'createdBy'>>;

/** Changes a schedule from its next moment on. Null: this server has none of that id. */
export const editSchedule = (store: Store, guildId: string, id: string, change: ScheduleChange, now: number) =>
  alter(store, guildId, id, (schedule) => {
    const edited = { ...schedule, ...change };
    return { ...edited, nextRunAt: edited.state === 'active' ? firstMoment(edited.plan, now) : null };
  });

/** Nothing is posted until it is resumed, not even what waits for another try. Null: this server has none of that id. */
export const pauseSchedule = (store: Store, guildId: string, id: string) =>
  alter(store, guildId, id, (schedule) =>
    schedule.state === 'paused' ? schedule : { ...schedule, state: 'paused', stopReason: null, nextRunAt: null },
  );

/** Lets a paused or stopped schedule go on, with the first moment after `now`. Null: this server has none of that id. */
export const resumeSchedule = (store: Store, guildId: string, id: string, now: number) =>
  alter(store, guildId, id, (schedule) =>
    schedule.state === 'active'
      ? schedule
      : { ...schedule, state: 'active', stopReason: null, nextRunAt: firstMoment(schedule.plan, now) },
  );

async function alter(
  { db }: Store,
  guildId: string,
  id: string,
  change: (schedule: Schedule) => Schedule,
): Promise<Schedule | null> {
  return db.transaction().execute(async (trx) => {
    const schedule = await table.findSchedule(trx, guildId, id);
    if (!schedule) return null;
    const changed = change(schedule);
    await table.updateSchedule(trx, changed);
    return changed;
  });
}

export function firstMoment(plan: Plan, now: number): number {
  const [moment] = nextMoments(plan, now, 1);
  if (moment === undefined) throw new RangeError('A plan needs at least one time and one day.');
  return moment;
}
