import { type RawBuilder, sql } from 'kysely';
import type { StoreKind } from './open.js';
import type { Db } from './tables.js';

/** Which articles are meant, by the terms they have: a term, all of several, any of several, or the first but not the second. */
export type Terms = string | { all: Terms[] } | { any: Terms[] } | { but: [Terms, Terms] };

/**
 * The articles that are meant in several sets, of which none shares an article with another: each owner's and language's apart. Both
 * databases skip most of what does not answer "these and these and these", but not of "either these and these, or those and those".
 */
export type Meant = readonly Terms[];

/** Numbers of the index, both inclusive. */
export interface Places {
  low: number;
  high: number;
}

export const allPlaces: Places = { low: Number.MIN_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER };

/** Those of the first that are not among the second, where both have the same sets. */
export const butNot = (meant: Meant, others: Meant): Meant =>
  meant.map((terms, index) => {
    const other = others[index];
    return other === undefined ? terms : { but: [terms, other] };
  });

/** FTS5's and PostgreSQL's way to write the same. Null: nothing can be meant. */
function write(terms: Terms, kind: StoreKind): string | null {
  if (typeof terms === 'string')
    return kind === 'sqlite' ? `"${terms.replaceAll('"', '""')}"` : `'${terms.replaceAll("'", "''")}'`;
  const [and, or, not] = kind === 'sqlite' ? [' AND ', ' OR ', ' NOT '] : [' & ', ' | ', ' & !'];
  if ('but' in terms) {
    const [some, others] = terms.but.map((part) => write(part, kind));
    return some && others ? `(${some}${not}${others})` : (some ?? null);
  }
  const parts = ('all' in terms ? terms.all : terms.any).map((part) => write(part, kind));
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || ('all' in terms && known.length < parts.length)) return null;
  return known.length === 1 ? (known[0] as string) : `(${known.join('all' in terms ? and : or)})`;
}

/** The index's rows that are meant, as a query with the one column `place`; null where there can be none. */
export function matching(kind: StoreKind, meant: Meant, { low, high }: Places): RawBuilder<{ place: number }> | null {
  // "+ 0": by its numbers PostgreSQL would rather walk through articles, and unpack the terms of each.
  const number = kind === 'sqlite' ? sql`rowid` : sql`rowid + 0`;
  const isBounded = low > allPlaces.low || high < allPlaces.high;
  const between = isBounded ? sql` AND ${number} BETWEEN ${low} AND ${high}` : sql``;
  const sets = meant.flatMap((terms) => {
    const written = write(terms, kind);
    if (written === null) return [];
    const has = kind === 'sqlite' ? sql`article_terms MATCH ${written}` : sql`terms @@ ${written}::tsquery`;
    return sql`SELECT ${number} AS place FROM article_terms WHERE ${has}${between}`;
  });
  return sets.length === 0 ? null : sql`${sql.join(sets, sql` UNION ALL `)}`;
}

/** How many articles are meant, as far as it is counted. */
export async function countMatching(db: Db, kind: StoreKind, meant: Meant, places: Places, most: number): Promise<number> {
  const found = matching(kind, meant, places);
  if (found === null) return 0;
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM (${found} LIMIT ${most}) AS found`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function addTerms(db: Db, kind: StoreKind, place: number, terms: Iterable<string>): Promise<void> {
  const list = [...terms].join(' ');
  const value = kind === 'sqlite' ? sql`${list}` : sql`array_to_tsvector(string_to_array(${list}, ' '))`;
  await sql`INSERT INTO article_terms (rowid, terms) VALUES (${place}, ${value})`.execute(db);
}

export async function removeTerms(db: Db, place: number): Promise<void> {
  await sql`DELETE FROM article_terms WHERE rowid = ${place}`.execute(db);
}
