import { type Dialect, Kysely } from 'kysely';
import { runAlone } from './alone.js';
import { type Flush, flushLog } from './flush.js';
import { migrate } from './migrate.js';
import { openSqlite, sqliteDialect } from './sqlite.js';
import type { Tables } from './tables.js';

export type StoreKind = 'sqlite' | 'postgres';

export interface Store {
  kind: StoreKind;
  db: Kysely<Tables>;
  /** Resolves when what was committed before survives a power cut; on SQLite that is a little later than the commit. */
  flushed(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Hears of database connections that broke; the store opens new ones by itself. */
  onLost?: (error: Error) => void;
  /** For the process that runs the bot: refuses a SQLite file with which another one does. PostgreSQL takes several. */
  alone?: boolean;
}

/**
 * Opens the store and brings its tables to the newest version.
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/DATABASE`
 * @throws an error with a sentence for whoever runs the bot, without the password
 */
export async function openStore(url: string, { onLost = () => {}, alone = false }: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    const database = openSqlite(path);
    const flush = path === ':memory:' ? null : flushLog(`${path}-wal`, endProcess);
    let release = (): void => {};
    try {
      if (alone && path !== ':memory:') release = runAlone(path);
    } catch (error) {
      database.close();
      throw error;
    }
    // `flush` sees to what FULL would: commits here need not.
    if (flush) database.exec('PRAGMA synchronous = NORMAL');
    const explain = (cause: unknown): string => `The database file "${path}" cannot be used: ${String(cause)}`;
    return connect('sqlite', sqliteDialect(database, flush?.soon), explain, { flush, release });
  }
  // Only who uses PostgreSQL waits for its driver to load.
  const { openPostgres } = await import('./postgres.js');
  const { dialect, explain } = openPostgres(url, onLost);
  return connect('postgres', dialect, explain);
}

/** Nobody knows any more what the database holds: the next start reads what is on the disk. */
function endProcess(error: Error): void {
  setImmediate(() => {
    throw error;
  });
}

async function connect(
  kind: StoreKind,
  dialect: Dialect,
  explain: (cause: unknown) => string,
  { flush = null, release = () => {} }: { flush?: Flush | null; release?: () => void } = {},
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  const close = async (): Promise<void> => {
    await flush?.close();
    await db.destroy();
    release();
  };
  try {
    await migrate(db, kind);
  } catch (cause) {
    await close();
    throw new Error(explain(cause), { cause });
  }
  return { kind, db, flushed: async () => flush?.now(), close };
}
