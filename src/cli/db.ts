import type { Config } from '../config.js';
import { backupSqlite, restoreSqlite } from '../store/backup.js';

/** @throws an error with a sentence where the database is not a SQLite file */
function sqlitePath({ databaseUrl }: Pick<Config, 'databaseUrl'>): string {
  if (!databaseUrl.startsWith('sqlite:') || databaseUrl === 'sqlite::memory:')
    throw new Error(
      'DATABASE_URL names no SQLite file. A PostgreSQL database is backed up and restored with pg_dump and pg_restore.',
    );
  return databaseUrl.slice('sqlite:'.length);
}

/** Gives the sentence to print. @throws an error with a sentence */
export function backup(config: Pick<Config, 'databaseUrl'>, file: string): string {
  const path = sqlitePath(config);
  backupSqlite(path, file);
  return `The database "${path}" is backed up in "${file}".`;
}

/** Gives the sentence to print. @throws an error with a sentence */
export async function restore(config: Pick<Config, 'databaseUrl'>, file: string): Promise<string> {
  const path = sqlitePath(config);
  await restoreSqlite(path, file, Date.now());
  return `The database "${path}" has the data of "${file}". Schedules go on from their next moment.`;
}
