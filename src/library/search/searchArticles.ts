import { marksAround } from '../../article/marksAround.js';
import { allMatching, type CloseRow, type Key, newestMatching, type Page, wholesOf } from '../../store/articlePages.js';
import type { Store } from '../../store/open.js';
import { allPlaces, butNot, countMatching, type Meant, type Places } from '../../store/searchTerms.js';
import { toHead } from '../articleRows.js';
import type { Scope } from '../library.js';
import { GROUP, placesBetween } from '../order.js';
import { marksOf } from './marks.js';
import { readPassages } from './passages.js';
import { type Query, readQuery } from './query.js';
import { bestPassage, passagesBy, type Rank, rankOf } from './ranking.js';
import type { Found, Hit, Search } from './search.js';
import { stemmingOf } from './stems.js';

/** Up to so many answers are all looked at closely: each passage by itself. */
export const CLOSELY = 200;

/** Nobody turns more pages; to count all that have a common word would take longer than everything else. */
const COUNTED = 10_000;

const NOTHING: Found = { total: 0, hasMore: false, hits: [] };

type WholeRow = Awaited<ReturnType<typeof wholesOf>>[number];

/** Finds articles by their words, the best first: see docs/search.md. */
export async function searchArticles(
  store: Pick<Store, 'db' | 'kind'>,
  scope: Scope,
  asked: Search,
  { closely = CLOSELY, counted = COUNTED } = {},
): Promise<Found> {
  const query = readQuery(scope, asked);
  if (query === null) return NOTHING;
  const places = placesBetween(asked.from ?? null, asked.to ?? null) ?? allPlaces;
  const count = await countMatching(store.db, store.kind, query.meant, places, counted + 1);
  const [total, hasMore] = [Math.min(count, counted), count > counted];
  if (total === 0) return NOTHING;
  if (total > closely || isTold(query)) {
    const page = { offset: asked.offset, limit: Math.min(asked.limit, total - asked.offset) };
    return { total, hasMore, hits: await hitsOf(store, query, await pageOfMany(store, query, places, page)) };
  }
  const ranked = rankClosely(await allMatching(store.db, store.kind, query.meant, places), query);
  return {
    total: ranked.length,
    hasMore,
    hits: await hitsOf(store, query, ranked.slice(asked.offset, asked.offset + asked.limit)),
  };
}

/** Whether the terms tell all: of one word, no two have to stand together or to be one person's. */
const isTold = ({ asked, speaker }: Query): boolean =>
  speaker.length === 0 && [...asked.values()].every(({ stems, phrases }) => stems.length <= 1 && phrases.length === 0);

/** Leaves out what only seems to be an answer, and puts the best first; what is as good stays in its order. */
function rankClosely(rows: readonly CloseRow[], { asked, speaker }: Query): CloseRow[] {
  const byRank: CloseRow[][] = [[], [], [], []];
  for (const row of rows) {
    const its = asked.get(stemmingOf(row.language).code);
    const rank: Rank | null = its ? rankOf(passagesBy(readPassages(row.passages), speaker), its, speaker.length > 0) : null;
    if (rank !== null) byRank[rank]?.push(row);
  }
  return byRank.flat();
}

/** A page of more answers than can be looked at closely: by their terms alone, in title, in what is strong, and the others. */
async function pageOfMany(
  { db, kind }: Pick<Store, 'db' | 'kind'>,
  { meant, strong, titled }: Query,
  places: Places,
  { offset, limit }: Page,
): Promise<Key[]> {
  const tiers: Meant[] = titled && strong ? [titled, strong, meant] : [meant];
  const page: Key[] = [];
  let before = 0;
  if (limit <= 0) return page;
  for (const [index, tier] of tiers.entries()) {
    const better = tiers[index - 1];
    const its = better ? butNot(tier, better) : tier;
    const from = Math.max(0, offset + page.length - before);
    const found = await newestMatching(db, kind, its, places, { offset: from, limit: limit - page.length }, GROUP);
    page.push(...found);
    if (page.length >= limit || tier === meant) break;
    // Where it gave less than was asked for, it has no more; how many it has is only to be counted where it gave nothing.
    before += found.length > 0 || from === 0 ? from + found.length : await countMatching(db, kind, its, places, from);
  }
  return page;
}

async function hitsOf({ db }: Pick<Store, 'db'>, { asked, speaker }: Query, keys: readonly Key[]): Promise<Hit[]> {
  return (await wholesOf(db, keys)).map((row) => {
    const its = asked.get(stemmingOf(row.language).code) ?? { stems: [], phrases: [] };
    const passages = readPassages(row.passages);
    const best = bestPassage(passagesBy(passages, speaker), its) ?? bestPassage(passages, its);
    return toHit(row, best, its);
  });
}

function toHit(row: WholeRow, best: ReturnType<typeof bestPassage>, its: Parameters<typeof marksOf>[1]): Hit {
  const { start, end } = best ?? { start: 0, end: 0 };
  const text = best === null || end === 0 ? row.title : row.text.slice(start, end);
  return {
    head: toHead(row),
    kind: best?.kind ?? 'title',
    start,
    end,
    text,
    marks: marksOf(text, its, stemmingOf(row.language)),
    speaker: best?.speaker ?? null,
    around: best?.kind === 'quote' ? marksAround(row, best) : ['', ''],
  };
}
