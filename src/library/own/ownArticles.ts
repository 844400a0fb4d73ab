import { countArticles, newestArticles } from '../../store/articlePages.js';
import { changeArticles, FOR_ALL, findHeads, hideArticle, purgeArticles, readDraftOf, usageOf } from '../../store/articles.js';
import { recordChange } from '../../store/changes.js';
import type { Store } from '../../store/open.js';
import type { Db } from '../../store/tables.js';
import { toHead } from '../articleRows.js';
import { putChanged } from '../content/putChanged.js';
import { newOwnId } from '../ids.js';
import type { ArticleHead } from '../libraryArticle.js';
import type { Draft, Kept, OwnArticles, OwnLimits } from './own.js';
import { readRow } from './readLong.js';

/** How long a removed article can be restored, in milliseconds. */
export const RESTORABLE = 86_400_000;

/** In UTF-16 units: about a second of reading, one such article after the other. */
const LONGEST_OWN = 500_000;

/** Whether the article is there, or gone, as the change takes it to be. */
type May = (trx: Db) => Promise<boolean>;

function refusalOf({ text }: Draft, limits: OwnLimits): Kept | null {
  if (text.trim() === '') return { refused: 'empty', limit: 0 };
  if (text.length > limits.characters) return { refused: 'characters', limit: limits.characters };
  return text.length > LONGEST_OWN ? { refused: 'too-long', limit: LONGEST_OWN } : null;
}

/** The articles that servers keep for themselves, in the store. */
export function ownArticles(store: Store, { now, limits }: { now: () => number; limits: OwnLimits }): OwnArticles {
  const { db, kind } = store;

  /** Null: there is room for one more of this length. */
  async function fullness(trx: Db, guildId: string, id: string, length: number): Promise<Kept | null> {
    const { articles, characters } = await usageOf(trx, guildId, id);
    if (articles + 1 > limits.articles) return { refused: 'articles', limit: limits.articles };
    return characters + length > limits.characters ? { refused: 'characters', limit: limits.characters } : null;
  }

  /** Reads the article before the store is held, and keeps it unless the server has too much. */
  async function keep(guildId: string, id: string, draft: Draft, by: string, what: string, may: May): Promise<Kept | null> {
    const refused = refusalOf(draft, limits) ?? (await fullness(db, guildId, id, draft.text.length));
    if (refused) return refused;
    const row = await readRow(id, draft, { guildId, file: null, stamp: null });
    return change(guildId, async (trx) => {
      if (!(await may(trx))) return null;
      const full = await fullness(trx, guildId, id, row.length);
      if (full) return full;
      await putChanged(trx, kind, row, now());
      await recordChange(trx, guildId, { at: now(), userId: by, what, object: row.title });
      return { head: toHead(row) };
    });
  }

  const change = <T>(guildId: string, act: (trx: Db) => Promise<T>): Promise<T> =>
    changeArticles(store, async (trx) => {
      if (guildId === FOR_ALL) throw new RangeError('Only a server has articles of its own.');
      await purgeArticles(trx, now() - RESTORABLE);
      return act(trx);
    });

  const headOf = async (trx: Db, guildId: string, id: string): Promise<ArticleHead | null> => {
    const [row] = await findHeads(trx, [guildId], id);
    return row ? toHead(row) : null;
  };

  return {
    add: async (guildId, draft, by) => (await keep(guildId, newOwnId(), draft, by, 'article.add', async () => true)) as Kept,
    edit: (guildId, id, draft, by) =>
      keep(guildId, id, draft, by, 'article.edit', async (trx) => (await headOf(trx, guildId, id)) !== null),
    remove: (guildId, id, by) =>
      change(guildId, async (trx) => {
        const head = await headOf(trx, guildId, id);
        if (!head) return null;
        await hideArticle(trx, guildId, id, now());
        await recordChange(trx, guildId, { at: now(), userId: by, what: 'article.remove', object: head.title });
        return head;
      }),
    restore: async (guildId, id, by) => {
      const removed = (trx: Db) => readDraftOf(trx, guildId, id, { removedSince: now() - RESTORABLE });
      const draft = await removed(db);
      return draft && keep(guildId, id, draft, by, 'article.restore', async (trx) => (await removed(trx)) !== null);
    },
    draft: (guildId, id) => readDraftOf(db, guildId, id),
    list: async (guildId, page) => ({
      total: await countArticles(db, [guildId]),
      heads: (await newestArticles(db, [guildId], page)).map(toHead),
    }),
    usage: async (guildId) => ({ used: await usageOf(db, guildId), limits }),
  };
}
