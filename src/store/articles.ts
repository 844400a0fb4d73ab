import { sql } from 'kysely';
import type { Metadata } from '../intake/frontMatter.js';
import type { Store, StoreKind } from './open.js';
import { addTerms, removeTerms } from './searchTerms.js';
import type { ArticleRow, Db } from './tables.js';

/** Of the articles for all. */
export const FOR_ALL = '';

/** Any number that no other program on the same PostgreSQL server is likely to lock. */
const LOCK = 7_305_124_520;

export const HEAD_COLUMNS = [
  'guild_id',
  'id',
  'title',
  'source',
  'dateline_place',
  'url',
  'published',
  'tags',
  'revision',
  'quote_count',
  'figure_count',
  'language',
  'metadata',
] as const satisfies readonly (keyof ArticleRow)[];
export type HeadRow = Pick<ArticleRow, (typeof HEAD_COLUMNS)[number]>;

/** A row without what the store gives it, and the range of the index that it belongs to. */
export type NewArticle = Omit<ArticleRow, 'place' | 'removed_at'> & { low: number; high: number; terms: Iterable<string> };

/** Runs a change of articles; on PostgreSQL one process at a time does. */
export const changeArticles = <T>({ db, kind }: Pick<Store, 'db' | 'kind'>, change: (trx: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    if (kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
    return change(trx);
  });

/** Keeps an article in the place of the one with its id; call it in `changeArticles`. */
export async function putArticle(trx: Db, kind: StoreKind, { low, high, terms, ...article }: NewArticle): Promise<void> {
  const before = await placeOf(trx, article.guild_id, article.id);
  if (before !== null) await removeTerms(trx, before);
  const isKept = before !== null && before >= low && before <= high;
  const place = isKept ? before : await freePlace(trx, low, high);
  const row: ArticleRow = { ...article, place, removed_at: null };
  await trx
    .insertInto('articles')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guild_id', 'id']).doUpdateSet(row))
    .execute();
  await addTerms(trx, kind, place, terms);
}

/** Takes an article out of sight, to be restored until it is purged; call it in `changeArticles`. False: there is none. */
export async function hideArticle(trx: Db, guildId: string, id: string, now: number): Promise<boolean> {
  const place = await placeOf(trx, guildId, id);
  if (place === null) return false;
  await removeTerms(trx, place);
  await articlesOf(trx, guildId, id).set({ removed_at: now, place: null }).execute();
  return true;
}

/** Removes an article for good; its terms go with it. False: there was none. */
export async function deleteArticle(trx: Db, guildId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('articles')
    .where('guild_id', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Removes for good what was taken out of sight before an instant. */
export async function purgeArticles(db: Db, before: number): Promise<void> {
  await db.deleteFrom('articles').where('removed_at', '<', before).execute();
}

const articlesOf = (trx: Db, guildId: string, id: string) =>
  trx.updateTable('articles').where('guild_id', '=', guildId).where('id', '=', id);

async function placeOf(db: Db, guildId: string, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('articles')
    .select('place')
    .where('guild_id', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.place ?? null;
}

async function freePlace(trx: Db, low: number, high: number): Promise<number> {
  const row = await trx
    .selectFrom('articles')
    .select((of) => of.fn.max('place').as('last'))
    .where('place', '>=', low)
    .where('place', '<=', high)
    .executeTakeFirst();
  return row?.last == null ? low : row.last + 1;
}

/** The articles of those ids of each of the owners that has one. */
export const findHeads = (db: Db, owners: readonly string[], ...ids: readonly string[]): Promise<HeadRow[]> =>
  db
    .selectFrom('articles')
    .select(HEAD_COLUMNS)
    .where('guild_id', 'in', owners)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute();

/** Null: it was removed meanwhile. */
export async function readTextOf(db: Db, { guild_id, id }: Pick<ArticleRow, 'guild_id' | 'id'>): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .select('text')
    .where('guild_id', '=', guild_id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** Text and metadata of an article, as it was handed in; of one taken out of sight since an instant. Null: there is none. */
export async function readDraftOf(
  db: Db,
  guildId: string,
  id: string,
  { removedSince = null }: { removedSince?: number | null } = {},
): Promise<{ text: string; metadata: Metadata } | null> {
  const row = await db
    .selectFrom('articles')
    .select(['text', 'metadata'])
    .where('guild_id', '=', guildId)
    .where('id', '=', id)
    .where((where) => (removedSince === null ? where('removed_at', 'is', null) : where('removed_at', '>=', removedSince)))
    .executeTakeFirst();
  return row ? { text: row.text, metadata: JSON.parse(row.metadata) as Metadata } : null;
}

/** How many articles a server keeps, and how long their texts are together, in UTF-16 units; without one of them. */
export async function usageOf(db: Db, guildId: string, without?: string): Promise<{ articles: number; characters: number }> {
  const row = await db
    .selectFrom('articles')
    .select((of) => [of.fn.countAll<number>().as('articles'), of.fn.sum<number | string | null>('length').as('characters')])
    .where('guild_id', '=', guildId)
    .where('id', '!=', without ?? '')
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { articles: row.articles, characters: Number(row.characters ?? 0) };
}

type FileColumns = Pick<ArticleRow, 'id' | 'file' | 'stamp'>;

/** Articles of the content folder with the files they were read from, by id, from after one on. */
export const filesAfter = (db: Db, after: string, limit: number): Promise<FileColumns[]> =>
  db
    .selectFrom('articles')
    .select(['id', 'file', 'stamp'])
    .where('guild_id', '=', FOR_ALL)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

/** The file of one of them. Null: there is no such article. */
export async function fileOf(db: Db, id: string): Promise<Pick<ArticleRow, 'file' | 'stamp' | 'revision' | 'metadata'> | null> {
  const row = await db
    .selectFrom('articles')
    .select(['file', 'stamp', 'revision', 'metadata'])
    .where('guild_id', '=', FOR_ALL)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function setFile(db: Db, id: string, file: string, stamp: string): Promise<void> {
  await articlesOf(db, FOR_ALL, id).set({ file, stamp }).execute();
}

/** Some of the articles that an earlier version of reader and index has read. */
export const readBefore = (db: Db, version: number, limit: number): Promise<ArticleRow[]> =>
  db.selectFrom('articles').selectAll().where('indexed_as', '<', version).where('removed_at', 'is', null).limit(limit).execute();
