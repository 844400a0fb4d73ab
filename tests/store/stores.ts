import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe } from 'vitest';
import { openStore, type Store, type StoreKind } from '../../src/store/open.js';

/** A PostgreSQL database that tests may make schemas in. */
export const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

export const postgresAnswers = await query('SELECT 1').then(
  () => true,
  () => false,
);
if (!postgresAnswers) console.warn('The tests on PostgreSQL are skipped: no database answers; TEST_POSTGRES_URL can name one.');

async function query(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface Fresh {
  kind: StoreKind;
  /** The address of an empty database, the same within one test: a folder of its own, or a schema of its own. */
  url(): Promise<string>;
  /** Opens it once more, as another process would; closed after the test. */
  open(): Promise<Store>;
}

/** Runs the same tests on SQLite and on PostgreSQL, each test on an empty database. */
export function onEveryStore(tests: (fresh: Fresh) => void): void {
  describe('on SQLite', () => tests(fresh('sqlite')));
  onPostgres(tests);
}

/** Runs tests on PostgreSQL alone, each on an empty schema. */
export function onPostgres(tests: (fresh: Fresh) => void): void {
  describe.skipIf(!postgresAnswers)('on PostgreSQL', () => tests(fresh('postgres')));
}

function fresh(kind: StoreKind): Fresh {
  let made: { url: string; drop: () => Promise<void> } | null = null;
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await made?.drop();
    made = null;
  });
  const url = async (): Promise<string> => {
    made ??= kind === 'sqlite' ? emptyFolder() : await emptySchema();
    return made.url;
  };
  return {
    kind,
    url,
    async open() {
      const store = await openStore(await url());
      opened.push(store);
      return store;
    },
  };
}

function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-store-'));
  return { url: `sqlite:${join(folder, 'depeche.db')}`, drop: async () => rmSync(folder, { recursive: true }) };
}

/** An empty PostgreSQL database to drop in the end: a schema of its own. */
export async function emptySchema() {
  const schema = `depeche_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await query(`CREATE SCHEMA ${schema}`);
  const url = new URL(POSTGRES_URL);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return { url: url.href.replaceAll('+', '%20'), drop: () => query(`DROP SCHEMA ${schema} CASCADE`) };
}
