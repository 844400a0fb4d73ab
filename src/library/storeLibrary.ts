import type { Metadata } from '../intake/frontMatter.js';
import { namesLike } from '../store/articleNames.js';
import { countArticles, headsOf, type Key, newestArticles, newestMatching, ownersIn } from '../store/articlePages.js';
import { FOR_ALL, findHeads, type HeadRow, readTextOf } from '../store/articles.js';
import type { Store } from '../store/open.js';
import { allPlaces, butNot, type Meant } from '../store/searchTerms.js';
import { toHead } from './articleRows.js';
import { type Library, NEWEST, type Scope } from './library.js';
import { memoryLibrary } from './memory.js';
import { GROUP } from './order.js';
import type { OwnLimits } from './own/own.js';
import { ownArticles } from './own/ownArticles.js';
import { readArticleText } from './own/readLong.js';
import { createReadings } from './readings.js';
import { typedStarts } from './search/names.js';
import { searchArticles } from './search/searchArticles.js';
import { isTelling, suggestionTiers } from './search/suggestions.js';
import { type Stored, type Unread, withFallback } from './withFallback.js';

/** How many of the newest articles for all are kept read, for when the store cannot be reached. */
const REMEMBERED = 20;

/** The library of a store. `remember` reads the newest articles for all anew, where the store may go out of reach; to be called now and then. */
export function storeLibrary(
  store: Store,
  { now, limits }: { now: () => number; limits: OwnLimits },
): Library & { remember(): Promise<void> } {
  const { db, kind } = store;
  const readings = createReadings();

  /** All that the store has to give of an article. */
  async function fetch(row: HeadRow): Promise<Unread | null> {
    const key = `${row.guild_id}/${row.id}`;
    const known = readings.get(key);
    const article = known?.revision === row.revision && known.metadata === row.metadata ? known.article : null;
    const text = article ? article.text : await readTextOf(db, row);
    if (text === null) return null;
    return async () => {
      const metadata = { ...(JSON.parse(row.metadata) as Metadata), published: row.published };
      const entry = { ...toHead(row), article: article ?? (await readArticleText(text, metadata)) };
      readings.set(key, { ...entry, metadata: row.metadata });
      return entry;
    };
  }

  async function get(scope: Scope, id: string): Promise<Unread | null> {
    const rows = await findHeads(db, ownersIn(scope), id);
    // Of two, those for all come first.
    const [row] = rows.sort((a, b) => a.guild_id.length - b.guild_id.length);
    return row ? fetch(row) : null;
  }

  const newest = (owners: readonly string[], page: { offset: number; limit: number }) => newestArticles(db, owners, page);

  async function suggest(scope: Scope, typed: string, limit: number): Promise<HeadRow[]> {
    return typed.trim() === '' ? newest(ownersIn(scope), { offset: 0, limit }) : bestOf(suggestionTiers(scope, typed), limit);
  }

  async function bestOf(tiers: readonly Meant[], limit: number): Promise<HeadRow[]> {
    const found: Key[] = [];
    for (const [index, tier] of tiers.entries()) {
      const before = tiers[index - 1];
      const meant = before ? butNot(tier, before) : tier;
      found.push(...(await newestMatching(db, kind, meant, allPlaces, { offset: 0, limit: limit - found.length }, GROUP)));
      if (found.length >= limit) break;
    }
    return headsOf(db, found);
  }

  async function find(scope: Scope, asked: string | null): Promise<Unread | null> {
    const words = asked?.trim() ?? '';
    const isNewest = words === '' || words.toLowerCase() === NEWEST;
    const byId = isNewest ? null : await get(scope, words.toLowerCase());
    if (byId) return byId;
    const [row] = isNewest
      ? await newest(ownersIn(scope), { offset: 0, limit: 1 })
      : await bestOf(suggestionTiers(scope, words).slice(0, isTelling(words) ? 3 : 1), 1);
    return row ? fetch(row) : null;
  }

  const library: Stored = {
    get,
    find,
    suggest: async (scope, typed, limit) => (await suggest(scope, typed, limit)).map(toHead),
    list: async (scope, page) => {
      const owners = ownersIn(scope);
      const [total, rows] = await Promise.all([countArticles(db, owners), newest(owners, page)]);
      return { total, heads: rows.map(toHead) };
    },
    search: (scope, asked) => searchArticles(store, scope, asked),
    names: async (scope, kind, typed, limit) => {
      const starts = typedStarts(typed);
      return starts === null ? [] : namesLike(db, ownersIn(scope), kind, starts, limit);
    },
    own: ownArticles(store, { now, limits }),
  };
  const atHand = () => readings.startingWith(`${FOR_ALL}/`);
  // A file can be read at all times.
  const reachable = kind === 'sqlite' ? library : withFallback(library, memoryLibrary(atHand), () => atHand().length === 0);
  return {
    ...reachable,
    get: async (scope, id) => (await reachable.get(scope, id))?.() ?? null,
    find: async (scope, asked) => (await reachable.find(scope, asked))?.() ?? null,
    remember: async () => {
      if (kind === 'sqlite') return;
      for (const row of await newest([FOR_ALL], { offset: 0, limit: REMEMBERED })) await (await fetch(row))?.();
    },
  };
}
