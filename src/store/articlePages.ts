import { type RawBuilder, sql } from 'kysely';
import { FOR_ALL, HEAD_COLUMNS, type HeadRow } from './articles.js';
import type { StoreKind } from './open.js';
import { type Meant, matching, type Places } from './searchTerms.js';
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

/**
 * A part of the articles that are meant, the newest first.
 * @param groupSize how many places of the index are one group, a power of two: groups are in order there, and what is in one is sorted here
 */
export async function newestMatching(
  db: Db,
  kind: StoreKind,
  meant: Meant,
  places: Places,
  page: Page,
  groupSize: number,
): Promise<Key[]> {
  const found = matching(kind, meant, places);
  if (found === null || page.limit <= 0) return [];
  return kind === 'sqlite' ? pageOfOrdered(db, meant, places, page, groupSize) : pageOfSet(db, found, page, groupSize);
}

/** FTS5 gives its rows in order, as many as one takes: first the page's, then all of the groups that it begins and ends in. */
async function pageOfOrdered(db: Db, meant: Meant, places: Places, { offset, limit }: Page, groupSize: number): Promise<Key[]> {
  const found = matching('sqlite', meant, places);
  const { rows: page } = await sql<{ place: number }>`${found} ORDER BY place DESC LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const [first, last] = [page[0]?.place, page.at(-1)?.place];
  if (first === undefined || last === undefined) return [];
  const groupOf = (place: number): number => Math.floor(place / groupSize) * groupSize;
  const inGroups = matching('sqlite', meant, {
    low: Math.max(places.low, groupOf(last)),
    high: Math.min(places.high, groupOf(first) + groupSize - 1),
  });
  const { rows } = await sql<Key & { place: number }>`SELECT guild_id, sort_key, place FROM (${inGroups}) AS found
    JOIN articles USING (place) ORDER BY sort_key, guild_id`.execute(db);
  const from = rows.filter(({ place }) => place > first).length;
  return rows.slice(from, from + limit);
}

/** PostgreSQL gives all of a set in any order: it is asked for once. */
async function pageOfSet(db: Db, found: RawBuilder<unknown>, { offset, limit }: Page, groupSize: number): Promise<Key[]> {
  const { rows } = await sql<Key>`WITH found AS MATERIALIZED (${found}),
    edges AS (
      SELECT min(place) & ${-groupSize}::bigint AS low, max(place) & ${-groupSize}::bigint | ${groupSize - 1}::bigint AS high, max(place) AS first
      FROM (SELECT place FROM found ORDER BY place DESC LIMIT ${limit} OFFSET ${offset}) AS page
    )
    SELECT guild_id, sort_key FROM found JOIN articles USING (place)
    WHERE place BETWEEN (SELECT low FROM edges) AND (SELECT high FROM edges)
    ORDER BY sort_key, guild_id LIMIT ${limit}
    OFFSET (SELECT count(*) FROM found, edges WHERE place > edges.first AND place <= edges.high)`.execute(db);
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
