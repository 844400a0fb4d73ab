import { createHash } from 'node:crypto';
import type { Db } from './tables.js';

/** How long the buttons of a search turn its pages, in milliseconds. */
const SEARCH_KEPT = 7 * 24 * 3_600_000;
/** How many are left when those that are kept no longer are removed. */
const MOST = 100_000;

/** The same for the same query, so that its buttons can be made before it is kept. */
export const searchId = (query: string): string => createHash('sha256').update(query).digest('base64url').slice(0, 22);

/** Keeps what somebody looks for, which may be longer than a button holds; by whom is not kept. */
export async function keepSearch(trx: Db, query: string, now: number): Promise<void> {
  await trx
    .insertInto('searches')
    .values({ id: searchId(query), query, made_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ made_at: now }))
    .execute();
  const beyond = await trx
    .selectFrom('searches')
    .select('id')
    .orderBy('made_at', 'desc')
    .limit(1)
    .offset(MOST)
    .executeTakeFirst();
  if (beyond) await trx.deleteFrom('searches').where('id', '=', beyond.id).execute();
}

/** Null where it is kept no longer. */
export async function findSearch(db: Db, id: string, now: number): Promise<string | null> {
  const row = await db
    .selectFrom('searches')
    .select('query')
    .where('id', '=', id)
    .where('made_at', '>', now - SEARCH_KEPT)
    .executeTakeFirst();
  return row?.query ?? null;
}

/** Removes those whose time is over, and the oldest where there are too many. */
export async function removeSearches(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('searches')
    .where('made_at', '<=', now - SEARCH_KEPT)
    .execute();
  const beyond = await db
    .selectFrom('searches')
    .select('made_at')
    .orderBy('made_at', 'desc')
    .limit(1)
    .offset(MOST)
    .executeTakeFirst();
  if (beyond) await db.deleteFrom('searches').where('made_at', '<=', beyond.made_at).execute();
}
