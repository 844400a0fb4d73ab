import { recordChange } from '../store/changes.js';
import { newId } from '../store/ids.js';
import type { Store } from '../store/open.js';
import * as table from '../store/schedules.js';
import { nextMoments } from './moments.js';
import { DEFAULT_GRACE, MAX_SCHEDULES, type NewSchedule, PLAIN, type Plan, type Schedule } from './types.js';

/** Short enough to be typed, and no secret: a schedule is only ever looked up within its server. */
const ID_LENGTH = 8;

/** Makes a schedule, unless the server has `max` already (null). */
export async function addSchedule(
  { db, kind }: Store,
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
    await table.lockServer(trx, kind, schedule.guildId);
    if ((await table.countSchedules(trx, schedule.guildId)) >= max) return null;
    await table.insertSchedule(trx, schedule);
    await recordChange(trx, schedule.guildId, { at: now, userId: schedule.createdBy, what: 'schedule.add', object: schedule.id });
    return schedule;
  });
}

/** A server's schedules, the oldest first. */
export const listSchedules = ({ db }: Store, guildId: string): Promise<Schedule[]> => table.listSchedules(db, guildId);

/** The next moments of all active schedules together, at most so many. */
export async function comingMoments({ db }: Store, now: number, limit: number): Promise<number[]> {
  const plans = await table.activePlans(db);
  const moments = new Set(plans.flatMap((plan) => nextMoments(plan, now, limit)));
  return [...moments].sort((a, b) => a - b).slice(0, limit);
}

/** Null: this server has none of that id. */
export const findSchedule = ({ db }: Store, guildId: string, id: string): Promise<Schedule | null> =>
  table.findSchedule(db, guildId, id);

/** Who changes something, and when, for the server's record. */
export interface By {
  userId: string;
  at: number;
}

/** What waits of it is not sent any more; what was sent stays in the ledger. False: this server has none of that id. */
export const removeSchedule = ({ db }: Store, guildId: string, id: string, by: By): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const removed = await table.removeSchedule(trx, guildId, id);
    if (removed) await recordChange(trx, guildId, { ...by, what: 'schedule.remove', object: id });
    return removed;
  });

export type ScheduleChange = Partial<Omit<NewSchedule, 'guildId' | 'createdBy'>>;

/** Changes a schedule from its next moment on. Null: this server has none of that id. */
export const editSchedule = (store: Store, guildId: string, id: string, change: ScheduleChange, by: By) =>
  alter(store, guildId, id, 'schedule.edit', by, (schedule) => {
    const edited = { ...schedule, ...change };
    // A moment that has just come and is not in the ledger yet stays, unless others are planned.
    const isReplanned = JSON.stringify(edited.plan) !== JSON.stringify(schedule.plan);
    return isReplanned && edited.state === 'active' ? { ...edited, nextRunAt: firstMoment(edited.plan, by.at) } : edited;
  });

/** Nothing is posted until it is resumed, not even what waits for another try. Null: this server has none of that id. */
export const pauseSchedule = (store: Store, guildId: string, id: string, by: By) =>
  alter(store, guildId, id, 'schedule.pause', by, (schedule) =>
    schedule.state === 'paused' ? schedule : { ...schedule, state: 'paused', stopReason: null, nextRunAt: null },
  );

/** Lets a paused or stopped schedule go on, with the first moment from now on. Null: this server has none of that id. */
export const resumeSchedule = (store: Store, guildId: string, id: string, by: By) =>
  alter(store, guildId, id, 'schedule.resume', by, (schedule) =>
    schedule.state === 'active'
      ? schedule
      : { ...schedule, state: 'active', stopReason: null, nextRunAt: firstMoment(schedule.plan, by.at) },
  );

async function alter(
  { db, kind }: Store,
  guildId: string,
  id: string,
  what: string,
  by: By,
  change: (schedule: Schedule) => Schedule,
): Promise<Schedule | null> {
  return db.transaction().execute(async (trx) => {
    const schedule = await table.lockSchedule(trx, kind, guildId, id);
    if (!schedule) return null;
    const changed = change(schedule);
    if (changed === schedule) return schedule;
    await table.updateSchedule(trx, changed);
    await recordChange(trx, guildId, { ...by, what, object: id });
    return changed;
  });
}

export function firstMoment(plan: Plan, now: number): number {
  const [moment] = nextMoments(plan, now, 1);
  if (moment === undefined) throw new RangeError('A plan needs at least one time and one day.');
  return moment;
}
