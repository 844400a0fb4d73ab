import { type Dialect, Kysely } from 'kysely';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import { openSqlite, sqliteDialect } from './sqlite.js';
import type { Tables } from './tables.js';

export type StoreKind = 'sqlite' | 'postgres';

export interface Store {
  kind: StoreKind;
  db: Kysely<Tables>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Hears of database connections that broke; the store opens new ones by itself. */
  onLost?: (error: Error) => void;
}

/**
 * Opens the store and brings its tables to the newest version.
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/DATABASE`
 * @throws an error with a sentence for whoever runs the bot, without the password
 */
export async function openStore(url: string, { onLost = () => {} }: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    return connect(
      'sqlite',
      sqliteDialect(openSqlite(path)),
      (cause) => `The database file "${path}" cannot be used: ${String(cause)}`,
    );
  }
  const { dialect, explain } = openPostgres(url, onLost);
  return connect('postgres', dialect, explain);
}

async function connect(kind: StoreKind, dialect: Dialect, explain: (cause: unknown) => string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, kind);
  } catch (cause) {
    await db.destroy();
    throw new Error(explain(cause), { cause });
  }
  return { kind, db, close: () => db.destroy() };
}
