import { type RawBuilder, sql } from 'kysely';
import { FOR_ALL, HEAD_COLUMNS, type HeadRow } from './articles.js';
import type { StoreKind } from './open.js';
import { countMatching, type Meant, matching, type Places } from './searchTerms.js';
import type { ArticleRow, Db } from './tables.js';

/** Which part of a list, from 0 on. */
export interface Page {
  offset: number;
  limit: number;
}

/** What finds an article again, in its order. */
export type Key = Pick<ArticleRow, 'guild_id' | 'sort_key'>;

/** The owners whose articles a scope sees. */
export const ownersIn = (scope: string | null): string[] => (scope ? [FOR_ALL, scope] : [FOR_ALL]);

/** How many articles the owners have. */
export async function countArticles(db: Db, owners: readonly string[]): Promise<number> {
  const counts = await db.selectFrom('article_counts').select('n').where('guild_id', 'in', owners).execute();
  return counts.reduce((sum, { n }) => sum + n, 0);
}

/** A part of the owners' articles, the newest first. */
export async function newestArticles(db: Db, owners: readonly string[], { offset, limit }: Page): Promise<HeadRow[]> {
  // Each owner's are in order in the index; so written, both databases merge them as they go and sort nothing.
  const lists = owners.map(
    (owner) => sql`SELECT * FROM (SELECT guild_id, sort_key FROM articles WHERE guild_id = ${owner} AND removed_at IS NULL
      ORDER BY sort_key) AS its`,
  );
  const { rows } = await sql<Key>`${sql.join(lists, sql` UNION ALL `)}
    ORDER BY sort_key LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return headsOf(db, rows);
}

/** How many places are looked at on either side of a page for the ends of the groups that it begins and ends in; then how many more. */
const AROUND = [64, 512];

/**
 * A part of the articles that are meant, the newest first.
 * @param groupSize how many places of the index are one group: groups are in order there, and what is in one is sorted here
 */
export async function newestMatching(
  db: Db,
  kind: StoreKind,
  meant: Meant,
  places: Places,
  { offset, limit }: Page,
  groupSize: number,
): Promise<Key[]> {
  const matched = matching(kind, meant, places);
  if (matched === null || limit <= 0) return [];
  const groupOf = (place: number | undefined): number => Math.floor((place ?? 0) / groupSize);
  let page: number[] = [];
  for (const around of AROUND) {
    const from = Math.max(0, offset - around);
    const most = offset - from + limit + around;
    const { rows } = await sql<{ place: number }>`SELECT place FROM (${matched}) AS matched
      ORDER BY place DESC LIMIT ${most} OFFSET ${from}`.execute(db);
    const found = rows.map(({ place }) => place);
    page = found.slice(offset - from, offset - from + limit);
    if (page.length === 0) return [];
    const [newest, oldest] = [groupOf(page[0]), groupOf(page.at(-1))];
    const isWhole = (from === 0 || groupOf(found[0]) > newest) && (found.length < most || groupOf(found.at(-1)) < oldest);
    if (!isWhole) continue;
    const inGroups = found.filter((place) => groupOf(place) >= oldest && groupOf(place) <= newest);
    const which = sql`SELECT place FROM articles WHERE place IN (${sql.join(inGroups)})`;
    return sorted(db, which, { offset: inGroups.indexOf(page[0] as number), limit });
  }
  // Very many of one day.
  const [first, last] = [page[0] as number, page.at(-1) as number];
  const groups = {
    low: Math.max(places.low, groupOf(last) * groupSize),
    high: Math.min(places.high, (groupOf(first) + 1) * groupSize - 1),
  };
  const newer = await countMatching(db, kind, meant, { ...groups, low: first + 1 }, Number.MAX_SAFE_INTEGER);
  return sorted(db, matching(kind, meant, groups) as RawBuilder<unknown>, { offset: newer, limit });
}

async function sorted(db: Db, places: RawBuilder<unknown>, { offset, limit }: Page): Promise<Key[]> {
  const { rows } = await sql<Key>`SELECT guild_id, sort_key FROM (${places}) AS its JOIN articles USING (place)
    ORDER BY sort_key, guild_id LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return rows;
}

export type CloseRow = Key & Pick<ArticleRow, 'language' | 'passages'>;

/** All articles that are meant with what can be found in them, the newest first. */
export async function allMatching(db: Db, kind: StoreKind, meant: Meant, places: Places): Promise<CloseRow[]> {
  const found = matching(kind, meant, places);
  if (found === null) return [];
  const { rows } = await sql<CloseRow>`SELECT guild_id, sort_key, language, passages FROM (${found}) AS found
    JOIN articles USING (place) ORDER BY sort_key, guild_id`.execute(db);
  return rows;
}

/** The heads of articles by their keys, in the same order. */
export async function headsOf(db: Db, keys: readonly Key[]): Promise<HeadRow[]> {
  if (keys.length === 0) return [];
  return inOrder(keys, await byKeys(db, keys).select(HEAD_COLUMNS).select('sort_key').execute());
}

/** The same with text and passages. */
export async function wholesOf(db: Db, keys: readonly Key[]): Promise<(HeadRow & Key & Pick<ArticleRow, 'text' | 'passages'>)[]> {
  if (keys.length === 0) return [];
  return inOrder(keys, await byKeys(db, keys).select(HEAD_COLUMNS).select(['sort_key', 'text', 'passages']).execute());
}

const byKeys = (db: Db, keys: readonly Key[]) =>
  db
    .selectFrom('articles')
    .where('guild_id', 'in', [FOR_ALL, ...new Set(keys.map(({ guild_id }) => guild_id))])
    .where(
      'sort_key',
      'in',
      keys.map(({ sort_key }) => sort_key),
    )
    .where('removed_at', 'is', null);

function inOrder<Row extends Key>(keys: readonly Key[], rows: readonly Row[]): Row[] {
  const known = new Map(rows.map((row) => [`${row.guild_id} ${row.sort_key}`, row]));
  return keys.flatMap(({ guild_id, sort_key }) => known.get(`${guild_id} ${sort_key}`) ?? []);
}
