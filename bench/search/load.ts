import { sql } from 'kysely';
import { toRow } from '../../src/library/articleRows.js';
import { FOR_ALL, type NewArticle } from '../../src/store/articles.js';
import type { Store } from '../../src/store/open.js';
import { createCorpus } from './corpus.js';
import { onPostgres } from './postgres.js';

/** Servers with libraries of their own among the articles; the first is asked from. */
const SERVERS = ['1300000000000000001', '1300000000000000002', '1300000000000000003'];
export const SERVER = SERVERS[0] as string;
/** One article in so many is a server's own. */
const OWN_EVERY = 50;
const BATCH = 50;

const mixed = (n: number): string => (n % OWN_EVERY === 0 ? (SERVERS[(n / OWN_EVERY) % SERVERS.length] as string) : FOR_ALL);

/** Fills the stores with the same invented articles, so many different ones; `ownerOf` tells the server that has the n-th. */
export async function load(
  stores: readonly Store[],
  count: number,
  seed: number,
  onBatch: (n: number) => void,
  { ownerOf = mixed, different = count }: { ownerOf?: (n: number) => string; different?: number } = {},
): Promise<void> {
  const corpus = createCorpus(seed);
  const groups = new Map<number, number>();
  // Of few different ones each is read once: what fills a store in minutes takes seconds.
  const read: NewArticle[] = [];
  const nth = (n: number): NewArticle => {
    const known = read[n % different];
    const id = `article-${n}`;
    if (known) return { ...known, id, sort_key: known.sort_key.slice(0, -known.id.length) + id };
    const row = toRow(id, corpus.next(), { guildId: ownerOf(n), file: null, stamp: null });
    if (different < count) read.push(row);
    return row;
  };
  // Terms are added to PostgreSQL's index in bulk, as an import over days would have left them.
  for (const { db, kind } of stores) if (kind === 'postgres') await sql`DROP INDEX article_terms_terms`.execute(db);
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const n = from + index;
      const row = nth(n);
      const used = groups.get(row.low) ?? 0;
      groups.set(row.low, used + 1);
      return { row, place: row.low + used };
    });
    await writing;
    writing = Promise.all(stores.map((store) => write(store, rows)));
    onBatch(from + rows.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writing;
}

/** Makes PostgreSQL's index anew and cleans up, as its own housekeeping does. */
export const settlePostgres = (url: string): Promise<unknown> =>
  onPostgres(url, async (client) => {
    await client.query('CREATE INDEX article_terms_terms ON article_terms USING gin (terms) WITH (gin_pending_list_limit = 256)');
    await client.query('VACUUM (ANALYZE) articles, article_terms');
  });

const write = ({ db, kind }: Store, rows: readonly { row: NewArticle; place: number }[]): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const values = rows.map(({ row: { low: _low, high: _high, terms: _terms, ...row }, place }) => ({
      ...row,
      place,
      removed_at: null,
    }));
    await trx.insertInto('articles').values(values).execute();
    const lines = rows.map(({ row, place }) => ({ place, terms: [...row.terms].join(' ') }));
    if (kind === 'postgres') {
      const [places, terms] = [lines.map(({ place }) => place), lines.map(({ terms }) => terms)];
      await sql`INSERT INTO article_terms (rowid, terms) SELECT place, array_to_tsvector(string_to_array(terms, ' '))
        FROM unnest(${places}::bigint[], ${terms}::text[]) AS lines (place, terms)`.execute(trx);
    } else
      for (const { place, terms } of lines)
        await sql`INSERT INTO article_terms (rowid, terms) VALUES (${place}, ${terms})`.execute(trx);
  });
