import type { Store } from '../store/open.js';
import { listSchedules, lockSchedule, lockServer, updateSchedule } from '../store/schedules.js';
import { departedServers, forgetDeparture, noteDeparture, removeDepartedServers, restSchedules } from '../store/servers.js';
import { serversWithData } from '../store/serverTables.js';
import { firstMoment } from './schedules.js';
import { HOUR } from './types.js';

/** How long the data of a server that the bot has left is kept, in milliseconds. */
export const KEEP_DEPARTED = 30 * 24 * HOUR;

const LEFT = 'left-server';

/** The bot has left a server, or was thrown out: its schedules rest. */
export const serverLeft = ({ db, kind }: Store, guildId: string, now: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await lockServer(trx, kind, guildId);
    await noteDeparture(trx, guildId, now);
    await restSchedules(trx, guildId, LEFT);
  });

/** The bot is in a server (again): schedules that rest since it left go on from their next moment. */
export const serverJoined = ({ db, kind }: Store, guildId: string, now: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await lockServer(trx, kind, guildId);
    if (!(await forgetDeparture(trx, guildId))) return;
    for (const { id } of await listSchedules(trx, guildId)) {
      // An admin may be changing it in another process.
      const schedule = await lockSchedule(trx, kind, guildId, id);
      if (schedule?.state !== 'paused' || schedule.stopReason !== LEFT) continue;
      await updateSchedule(trx, { ...schedule, state: 'active', stopReason: null, nextRunAt: firstMoment(schedule.plan, now) });
    }
  });

/**
 * Makes good what happened while the bot was not connected.
 * @param isIn whether the bot is in a server, be it unavailable for now; null where this process cannot tell
 */
export async function compareServers(store: Store, isIn: (guildId: string) => boolean | null, now: number): Promise<void> {
  const departed = new Set(await departedServers(store.db));
  for (const guildId of departed) if (isIn(guildId)) await serverJoined(store, guildId, now);
  for (const guildId of await serversWithData(store.db))
    if (!departed.has(guildId) && isIn(guildId) === false) await serverLeft(store, guildId, now);
}

/** Removes what is kept of servers that the bot left 30 days ago or longer; gives their number. */
export const removeDeparted = ({ db }: Store, now: number): Promise<number> =>
  db.transaction().execute((trx) => removeDepartedServers(trx, now - KEEP_DEPARTED));
