import { setImmediate as breathe } from 'node:timers/promises';
import { changeArticles, findHeads, putArticle, readBefore } from '../../store/articles.js';
import type { Store } from '../../store/open.js';
import { INDEX_VERSION } from '../articleRows.js';
import { readRow } from '../own/readLong.js';

/** How many articles are fetched at once. */
const STEP = 16;

/**
 * Reads again, one after the other, what an earlier version of reader and index has read; gives how many articles that were.
 * @param isOver asked before each: true ends it
 */
export async function refreshArticles(store: Store, isOver: () => boolean): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await readBefore(store.db, INDEX_VERSION, STEP);
    if (rows.length === 0) return count;
    for (const { guild_id: guildId, id, file, stamp, text, metadata, revision } of rows) {
      if (isOver()) return count;
      const row = await readRow(id, { text, metadata: JSON.parse(metadata) }, { guildId, file, stamp });
      await changeArticles(store, async (trx) => {
        const [now] = await findHeads(trx, [guildId], id);
        const isAsRead = now?.revision === revision && now.metadata === metadata;
        if (isAsRead) await putArticle(trx, store.kind, row);
      });
      count++;
      await breathe();
    }
  }
}
