import { lastChanges } from './changes.js';
import { toDelivery } from './deliveries.js';
import { listSchedules } from './schedules.js';
import { readSettings } from './settings.js';
import type { Db } from './tables.js';

/** Everything that is kept of a server but its articles, as it is told to its admins. */
export const exportServer = async (db: Db, guildId: string) => ({
  settings: await readSettings(db, guildId),
  schedules: await listSchedules(db, guildId),
  deliveries: await deliveriesOf(db, guildId),
  changes: await lastChanges(db, guildId, Number.MAX_SAFE_INTEGER),
});

async function deliveriesOf(db: Db, guildId: string) {
  const rows = await db.selectFrom('deliveries').selectAll().where('guild_id', '=', guildId).orderBy('created_at').execute();
  return rows.map(toDelivery);
}
