import type { Selectable } from 'kysely';
import { lastChanges } from './changes.js';
import { toDelivery } from './deliveries.js';
import { listSchedules } from './schedules.js';
import { rowsOf, type ServerTable } from './serverTables.js';
import { readSettings } from './settings.js';
import type { ArticleRow, Db } from './tables.js';

/** Everything that is kept of a server, under the names of its tables. */
export async function exportServer(db: Db, guildId: string): Promise<Record<ServerTable, unknown>> {
  const { deliveries, articles, ...rows } = await rowsOf(db, guildId);
  return {
    ...rows,
    settings: await readSettings(db, guildId),
    schedules: await listSchedules(db, guildId),
    deliveries: deliveries.map(toDelivery),
    changes: await lastChanges(db, guildId, Number.MAX_SAFE_INTEGER),
    articles: articles.map(asHandedIn),
  };
}

/** Without what the bot has read in it; one that was removed can still be restored. */
const asHandedIn = ({ id, title, metadata, text, removed_at }: Selectable<ArticleRow>) => ({
  id,
  title,
  metadata: JSON.parse(metadata) as unknown,
  text,
  removedAt: removed_at,
});
