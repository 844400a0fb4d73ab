import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { termsOfRow } from '../library/search/termsOfRow.js';
import { nextMoments } from '../publishing/moments.js';
import type { Plan } from '../publishing/types.js';
import { openStore } from './open.js';
import { openSqlite } from './sqlite.js';
import type { ArticleRow } from './tables.js';

type Database = ReturnType<typeof openSqlite>;

/**
 * Copies a SQLite database to a new file, whole and of one moment, also while the bot runs.
 * @throws an error with a sentence for whoever runs the bot
 */
export function backupSqlite(path: string, file: string): void {
  if (!existsSync(path)) throw new Error(`There is no database "${path}" to back up.`);
  if (existsSync(file)) throw new Error(`The file "${file}" is there already: a backup overwrites nothing.`);
  const database = openSqlite(path);
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } catch (cause) {
    throw new Error(`The backup "${file}" cannot be written: ${(cause as Error).message}.`, { cause });
  } finally {
    database.close();
  }
}

/**
 * Puts a backup's data in the place of a SQLite database's, in one transaction, also while the bot runs. What was sent
 * since the backup is not known any more: schedules go on from their next moment, and what waited is looked for first.
 * @throws an error with a sentence for whoever runs the bot; the database is then as it was
 */
export async function restoreSqlite(path: string, file: string, now: number): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no file "${file}" to restore.`);
  const copy = `${path}.restoring`;
  const live = await openStore(`sqlite:${path}`);
  await live.close();
  try {
    copyFileSync(file, copy);
    checkBackup(copy, file);
    // A backup of an earlier version is brought to this one, on the copy.
    const store = await openStore(`sqlite:${copy}`);
    await store.close();
    replaceData(path, copy, now);
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
  }
}

function checkBackup(copy: string, file: string): void {
  let database: Database;
  try {
    database = openSqlite(copy);
  } catch (cause) {
    throw new Error(`The file "${file}" is not a SQLite database; nothing was changed.`, { cause });
  }
  try {
    const ours = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").get();
    const [{ integrity_check: found }] = database.prepare('PRAGMA integrity_check').all() as [{ integrity_check: string }];
    if (!ours || found !== 'ok') throw new Error(`The file "${file}" is not a whole backup of Dépêche.`);
  } finally {
    database.close();
  }
}

/** Tables that say how things are now, not what was kept, and what triggers count. */
const NOT_KEPT = ['schema_version', 'leases', 'article_counts', 'article_names'];

/** The index of the articles: SQLite lets nobody copy it, and its terms are made of what the articles keep. */
const TERMS = 'article_terms';

function replaceData(path: string, copy: string, now: number): void {
  const database = openSqlite(path);
  try {
    database.prepare('ATTACH ? AS backup').run(copy);
    database.exec('BEGIN IMMEDIATE');
    const tables = database.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table'").all() as { name: string }[];
    for (const { name } of tables) {
      if (NOT_KEPT.includes(name) || name.startsWith(TERMS)) continue;
      database.exec(`DELETE FROM main.${name}; INSERT INTO main.${name} SELECT * FROM backup.${name}`);
    }
    indexArticles(database);
    forgetWhatIsDue(database, now);
    database.exec('COMMIT');
  } finally {
    // Closing takes back what was not committed.
    database.close();
  }
}

function indexArticles(database: Database): void {
  database.exec(`INSERT INTO ${TERMS} (${TERMS}) VALUES ('delete-all')`);
  const add = database.prepare(`INSERT INTO ${TERMS} (rowid, terms) VALUES (?, ?)`);
  const articles = database.prepare('SELECT * FROM articles WHERE place IS NOT NULL');
  for (const row of articles.iterate() as Iterable<ArticleRow>) add.run(row.place, [...termsOfRow(row)].join(' '));
}

function forgetWhatIsDue(database: Database, now: number): void {
  const due = database
    .prepare("SELECT id, times, days, zone FROM schedules WHERE state = 'active' AND next_run_at <= ?")
    .all(now) as { id: string; times: string; days: string; zone: string }[];
  const advance = database.prepare('UPDATE schedules SET next_run_at = ? WHERE id = ?');
  for (const { id, times, days, zone } of due) {
    const plan = { times: JSON.parse(times) as Plan['times'], days: JSON.parse(days) as Plan['days'], zone };
    const [next] = nextMoments(plan, now, 1);
    if (next !== undefined) advance.run(next, id);
  }
  database
    .prepare(
      `UPDATE deliveries SET state = 'due', worker = NULL, lease_until = NULL,
         unproven_since = COALESCE(unproven_since, occurrence_at)
       WHERE state IN ('due', 'leased')`,
    )
    .run();
}
