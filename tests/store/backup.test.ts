import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newDelivery } from '../../src/publishing/occurrences.js';
import { addSchedule, listSchedules } from '../../src/publishing/schedules.js';
import { backupSqlite, restoreSqlite } from '../../src/store/backup.js';
import { insertDeliveries } from '../../src/store/deliveries.js';
import { openStore, type Store } from '../../src/store/open.js';
import { draftOf, openShelf, shelve } from '../library/shelf.js';
import { ledger, SCHEDULE } from '../publishing/wall.js';

const NOW = Date.parse('2026-11-23T12:00Z');
const DAY = 86_400_000;

let folder: string;
let path: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-backup-'));
  path = join(folder, 'depeche.db');
  file = join(folder, 'backup.db');
  store = await openStore(`sqlite:${path}`);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a backup is restored while the database is open, and what came after it is gone', async () => {
  const kept = await addSchedule(store, SCHEDULE, NOW);
  backupSqlite(path, file);
  await addSchedule(store, { ...SCHEDULE, channelId: 'later' }, NOW);
  await restoreSqlite(path, file, NOW);
  expect(await listSchedules(store, 'guild-1')).toEqual([kept]);
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('the articles of a backup are found again, and those that came after it are not', async () => {
  await shelve(store, null, 'pont', draftOf('Le pont est ouvert.', { title: 'Le pont' }));
  await shelve(store, 'guild-1', 'secret', draftOf('Le pont secret.', { title: 'Le secret' }));
  backupSqlite(path, file);
  await shelve(store, null, 'pont', draftOf('Le lac est gelé.', { title: 'Le lac' }));
  await shelve(store, null, 'later', draftOf('Un autre pont.', { title: 'Plus tard' }));
  await restoreSqlite(path, file, NOW);
  const library = openShelf(store);
  const found = async (scope: string | null, words: string) =>
    (await library.search(scope, { words, offset: 0, limit: 9 })).hits.map(({ head }) => head.id);
  expect([await found(null, 'pont'), await found('guild-1', 'pont'), await found(null, 'lac')]).toEqual([
    ['pont'],
    ['pont', 'secret'],
    [],
  ]);
  expect((await library.suggest(null, 'po', 9)).map(({ id }) => id)).toEqual(['pont']);
});

test('after a restore nothing that may have been sent since the backup is sent blindly', async () => {
  await addSchedule(store, SCHEDULE, NOW);
  await insertDeliveries(store.db, [
    newDelivery(SCHEDULE, { scheduleId: 'other', manual: false, occurrenceAt: NOW, grace: DAY, now: NOW }),
  ]);
  backupSqlite(path, file);
  await restoreSqlite(path, file, NOW + DAY);
  expect(await listSchedules(store, 'guild-1')).toMatchObject([{ nextRunAt: Date.parse('2026-11-25T07:00Z') }]);
  expect(await ledger(store)).toMatchObject([{ state: 'due', unproven_since: NOW }]);
});

test('a backup overwrites nothing, and needs a database', () => {
  writeFileSync(file, 'Bonjour');
  expect(() => backupSqlite(path, file)).toThrow(`The file "${file}" is there already: a backup overwrites nothing.`);
  expect(() => backupSqlite(join(folder, 'none.db'), join(folder, 'new.db'))).toThrow('There is no database');
  expect(existsSync(join(folder, 'none.db'))).toBe(false);
});

test('what is no backup is refused, and the database stays as it was', async () => {
  const kept = await addSchedule(store, SCHEDULE, NOW);
  writeFileSync(file, 'Chère Madame, ceci est une lettre. '.repeat(100));
  await expect(restoreSqlite(path, file, NOW)).rejects.toThrow(
    `The file "${file}" is not a SQLite database; nothing was changed.`,
  );
  const empty = join(folder, 'empty.db');
  writeFileSync(empty, '');
  await expect(restoreSqlite(path, empty, NOW)).rejects.toThrow(`The file "${empty}" is not a whole backup of Dépêche.`);
  await expect(restoreSqlite(path, join(folder, 'none.db'), NOW)).rejects.toThrow('There is no file');
  expect(await listSchedules(store, 'guild-1')).toEqual([kept]);
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});
