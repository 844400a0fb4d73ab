import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { FOR_ALL } from '../../src/store/articles.js';
import type { Store } from '../../src/store/open.js';
import { onPostgres } from './postgres.js';
import type { Made, Wanted } from './rows.js';

/** Servers with libraries of their own among the articles; the first is asked from. */
const SERVERS = ['1300000000000000001', '1300000000000000002', '1300000000000000003'];
export const SERVER = SERVERS[0] as string;
/** One article in so many is a server's own. */
const OWN_EVERY = 50;
const BATCH = 200;
const THREADS = 2;

const mixed = (n: number): string => (n % OWN_EVERY === 0 ? (SERVERS[(n / OWN_EVERY) % SERVERS.length] as string) : FOR_ALL);

interface Filling {
  /** The server that has the n-th article. */
  ownerOf?: (n: number) => string;
  /** How many different ones there are. */
  different?: number;
  /** Of the PostgreSQL store, to make its index with. */
  postgresUrl?: string | undefined;
}

/** Fills the stores with the same invented articles. */
export async function load(
  stores: readonly Store[],
  count: number,
  seed: number,
  onBatch: (n: number) => void,
  { ownerOf = mixed, different = count, postgresUrl }: Filling = {},
): Promise<void> {
  const groups = new Map<number, number>();
  const placed = (row: Made): Placed => {
    const used = groups.get(row.low) ?? 0;
    groups.set(row.low, used + 1);
    return { row, place: row.low + used };
  };
  await prepare(stores);
  const threads = startThreads();
  try {
    const batches = Math.ceil(different / BATCH);
    const ordered = (batch: number): Promise<Made[]> | null => {
      const from = batch * BATCH;
      const owners = Array.from({ length: Math.min(BATCH, different - from) }, (_, index) => ownerOf(from + index));
      return batch < batches ? threads.make(batch, { from, seed, owners }) : null;
    };
    const coming = Array.from({ length: 2 * THREADS }, (_, batch) => ordered(batch));
    const read: Made[][] = [];
    let writing: Promise<unknown> = Promise.resolve();
    for (let n = 0, batch = 0; n < count; batch++) {
      // Of few different ones each is read once, and kept under many ids.
      const rows = batch < batches ? ((await coming.shift()) as Made[]) : renamed(read[batch % batches] as Made[], n);
      if (different < count && batch < batches) read.push(rows);
      if (batch < batches) coming.push(ordered(batch + 2 * THREADS));
      const some = rows.slice(0, count - n).map(placed);
      await writing;
      writing = Promise.all(stores.map((store) => write(store, some)));
      n += some.length;
      onBatch(n);
    }
    await writing;
  } finally {
    await threads.end();
  }
  await Promise.all([postgresUrl && indexPostgres(postgresUrl), ...stores.map(indexSqlite)]);
}

const renamed = (rows: readonly Made[], from: number): Made[] =>
  rows.map((row, index) => {
    const id = `article-${from + index}`;
    return { ...row, id, sort_key: row.sort_key.slice(0, -row.id.length) + id };
  });

/** Threads that invent articles and read them, each one batch after the other. */
function startThreads() {
  const threads = Array.from({ length: THREADS }, () => new Worker(new URL('./rows.js', import.meta.url)));
  const last: Promise<unknown>[] = threads.map(() => Promise.resolve());
  return {
    make(batch: number, wanted: Wanted): Promise<Made[]> {
      const thread = threads[batch % THREADS] as Worker;
      const rows = (last[batch % THREADS] as Promise<unknown>).then(async () => {
        thread.postMessage(wanted);
        return ((await once(thread, 'message')) as [Made[]])[0];
      });
      last[batch % THREADS] = rows;
      return rows;
    },
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/** Nothing is lost if this is; and names and terms are counted and indexed in bulk, when all are there. */
async function prepare(stores: readonly Store[]): Promise<void> {
  for (const { db, kind } of stores) {
    if (kind === 'postgres') {
      await sql`DROP INDEX article_terms_terms`.execute(db);
      await sql`ALTER TABLE articles DISABLE TRIGGER articles_names_counted`.execute(db);
    } else {
      await sql`PRAGMA synchronous = OFF`.execute(db);
      await sql`CREATE TEMP TABLE waiting (place INTEGER PRIMARY KEY, terms TEXT NOT NULL)`.execute(db);
    }
  }
}

/** Makes PostgreSQL's indices anew and cleans up, as its own housekeeping does. */
const indexPostgres = (url: string): Promise<unknown> =>
  onPostgres(url, async (client) => {
    await client.query(`SET maintenance_work_mem = '1GB'`);
    await client.query('CREATE INDEX article_terms_terms ON article_terms USING gin (terms) WITH (gin_pending_list_limit = 256)');
    await client.query('ALTER TABLE articles ENABLE TRIGGER articles_names_counted');
    await client.query(`INSERT INTO article_names (guild_id, kind, word, name, articles)
      SELECT guild_id, value->>0, value->>1, value->>2, count(*) FROM articles, json_array_elements(names::json) GROUP BY 1, 2, 3, 4`);
    await client.query('VACUUM (ANALYZE) articles, article_terms, article_names');
  });

/** Adds what waits to FTS5's index: in order, else each row would be a part of the index by itself. */
async function indexSqlite({ db, kind }: Store): Promise<void> {
  if (kind !== 'sqlite') return;
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await sql<{ place: number | null }>`SELECT max(place) AS place FROM
      (SELECT place FROM waiting WHERE place > ${last} ORDER BY place LIMIT ${BATCH})`.execute(db);
    const until = rows[0]?.place ?? null;
    if (until === null) break;
    await sql`INSERT INTO article_terms (rowid, terms)
      SELECT place, terms FROM waiting WHERE place > ${last} AND place <= ${until} ORDER BY place`.execute(db);
    last = until;
    await breathe();
  }
  await sql`DROP TABLE waiting`.execute(db);
}

interface Placed {
  row: Made;
  place: number;
}

const write = ({ db, kind }: Store, rows: readonly Placed[]): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const articles = rows.map(({ row: { low: _low, high: _high, terms: _terms, ...row }, place }) => ({
      ...row,
      place,
      removed_at: null,
    }));
    for (let from = 0; from < articles.length; from += 50)
      await trx
        .insertInto('articles')
        .values(articles.slice(from, from + 50))
        .execute();
    if (kind === 'postgres') {
      await sql`SET LOCAL synchronous_commit = off`.execute(trx);
      const [places, terms] = [rows.map(({ place }) => place), rows.map(({ row }) => row.terms)];
      await sql`INSERT INTO article_terms (rowid, terms) SELECT place, array_to_tsvector(string_to_array(terms, ' '))
        FROM unnest(${places}::bigint[], ${terms}::text[]) AS lines (place, terms)`.execute(trx);
    } else
      for (const { row, place } of rows)
        await sql`INSERT INTO waiting (place, terms) VALUES (${place}, ${row.terms})`.execute(trx);
  });
