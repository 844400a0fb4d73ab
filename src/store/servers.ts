import { sql } from 'kysely';
import { removeFrom, SERVER_TABLES } from './serverTables.js';
import type { Db } from './tables.js';

export async function departedServers(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('departures').select('guild_id').execute();
  return rows.map((row) => row.guild_id);
}

/** Notes that the bot has left; the first time counts. */
export async function noteDeparture(db: Db, guildId: string, leftAt: number): Promise<void> {
  await db
    .insertInto('departures')
    .values({ guild_id: guildId, left_at: leftAt })
    .onConflict((conflict) => conflict.column('guild_id').doNothing())
    .execute();
}

/** False: it had not left. */
export async function forgetDeparture(db: Db, guildId: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('departures').where('guild_id', '=', guildId).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Pauses a server's active schedules, with a reason by which `resting` finds them again. */
export async function restSchedules(db: Db, guildId: string, reason: string): Promise<void> {
  await db
    .updateTable('schedules')
    .set({ state: 'paused', stop_reason: reason, next_run_at: null })
    .where('guild_id', '=', guildId)
    .where('state', '=', sql.lit('active'))
    .execute();
}

/** Removes all data of the servers that the bot left before an instant; gives their number. */
export async function removeDepartedServers(trx: Db, before: number): Promise<number> {
  const rows = await trx.selectFrom('departures').select('guild_id').where('left_at', '<', before).execute();
  const departed = rows.map(({ guild_id }) => guild_id);
  await removeFrom(trx, SERVER_TABLES, departed);
  await trx.deleteFrom('departures').where('left_at', '<', before).execute();
  return departed.length;
}
