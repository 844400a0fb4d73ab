import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  CompiledQuery,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

type SqliteModule = typeof import('@photostructure/sqlite');
type Database = InstanceType<SqliteModule['DatabaseSync']>;

/** How long a statement waits for another process's write to end, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

const sqlite = chooseModule();

/** Node's own SQLite where it has all we use (from 22.16), else the package with the same interface. */
function chooseModule(): SqliteModule {
  const builtIn = process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
  if (builtIn && 'columns' in builtIn.StatementSync.prototype) return builtIn;
  return createRequire(import.meta.url)('@photostructure/sqlite') as SqliteModule;
}

/** A statement that meets another process's lock waits for up to `timeout` milliseconds. */
export const openDatabase = (path: string, timeout: number): Database => new sqlite.DatabaseSync(path, { timeout });

/**
 * Opens the file (`:memory:` for none), making it and its folder where they are missing.
 * @throws an error with a sentence for whoever runs the bot
 */
export function openSqlite(path: string): Database {
  let database: Database | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = openDatabase(path, BUSY_TIMEOUT);
    // FULL: what was committed survives a power cut.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    return database;
  } catch (cause) {
    database?.close();
    throw new Error(`The database file "${path}" cannot be opened: ${explain(cause, path)}`, { cause });
  }
}

function explain(cause: unknown, path: string): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `its folder cannot be made (${code}).`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `a part of its path is a file, not a folder (${code}).`;
  if (/unable to open/.test(message)) return `the folder "${dirname(path)}" or the file cannot be read and written.`;
  if (/readonly/.test(message)) return 'it cannot be written.';
  if (/not a database/.test(message)) return 'it is not a SQLite database.';
  return `${message}.`;
}

/** Kysely's SQLite, over the `node:sqlite` interface. `onWritten` hears of each statement that may have written. */
export function sqliteDialect(database: Database, onWritten = (): void => {}): Dialect {
  const prepare = keepPrepared(database, onWritten);
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => {
      const driver = new SqliteDriver({ database: { prepare, close: () => closeWhole(database) } });
      // A transaction that turns from reader to writer half-way can fail at once; one that begins as a writer waits.
      driver.beginTransaction = async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('BEGIN IMMEDIATE'));
      };
      return driver;
    },
  };
}

/** Closes it with everything in the file itself: SQLite does so by itself only where no prepared statement is left. */
function closeWhole(database: Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

/** So many statements are kept, those not run for the longest go first: to prepare most takes longer than to run them. */
const MOST_PREPARED = 200;

function keepPrepared(database: Database, onWritten: () => void): (text: string) => SqliteStatement {
  const kept = new Map<string, SqliteStatement>();
  return (text) => {
    const prepared = kept.get(text) ?? statement(database, text, onWritten);
    kept.delete(text);
    kept.set(text, prepared);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_PREPARED) break;
      kept.delete(oldest);
    }
    return prepared;
  };
}

function statement(database: Database, text: string, onWritten: () => void): SqliteStatement {
  const prepared = database.prepare(text);
  const written = /^\s*(select|pragma|begin)\b/i.test(text) ? () => {} : onWritten;
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => {
      written();
      return prepared.all(...parameters);
    },
    run: (parameters) => {
      written();
      return prepared.run(...parameters);
    },
    iterate: (parameters) => prepared.iterate(...parameters),
  };
}
