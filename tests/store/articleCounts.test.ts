import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countArticles } from '../../src/store/articlePages.js';
import { changeArticles, hideArticle, purgeArticles } from '../../src/store/articles.js';
import { backupSqlite, restoreSqlite } from '../../src/store/backup.js';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openStore, type Store } from '../../src/store/open.js';
import { eraseServer } from '../../src/store/serverTables.js';
import { draftOf, shelve } from '../library/shelf.js';
import { onEveryStore } from './stores.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const counts = async ({ db }: Store) => await db.selectFrom('article_counts').selectAll().orderBy('guild_id').execute();

onEveryStore((fresh) => {
  test('articles are counted as they come, change, are hidden, come back and go', async () => {
    const store = await fresh.open();
    const add = (scope: string | null, id: string, text = 'Le pont est ouvert.') => shelve(store, scope, id, draftOf(text));
    for (const [scope, id] of [
      [null, 'one'],
      [null, 'two'],
      ['guild-1', 'three'],
      ['guild-1', 'four'],
      ['guild-2', 'five'],
    ] as const)
      await add(scope, id);
    await add(null, 'one', 'Le pont est fermé.');
    expect(await countArticles(store.db, ['', 'guild-1'])).toBe(4);

    const hide = (id: string, at = NOW) => changeArticles(store, (trx) => hideArticle(trx, 'guild-1', id, at));
    await hide('three');
    expect(await countArticles(store.db, ['', 'guild-1'])).toBe(3);
    await add('guild-1', 'three');
    await hide('four', NOW - 1);
    await purgeArticles(store.db, NOW);
    expect(await counts(store)).toEqual([
      { guild_id: '', n: 2 },
      { guild_id: 'guild-1', n: 1 },
      { guild_id: 'guild-2', n: 1 },
    ]);

    await eraseServer(store.db, 'guild-1');
    expect(await counts(store)).toEqual([
      { guild_id: '', n: 2 },
      { guild_id: 'guild-2', n: 1 },
    ]);
  });

  test('what was kept before articles were counted is counted too', async () => {
    const store = await fresh.open();
    await shelve(store, 'guild-1', 'one', draftOf('Le pont est ouvert.'));
    await shelve(store, 'guild-1', 'two', draftOf('Le pont est ouvert.'));
    await changeArticles(store, (trx) => hideArticle(trx, 'guild-1', 'two', NOW));
    const made = MIGRATIONS.findIndex((statements) => statements(fresh.kind).some((text) => text.includes('article_counts')));
    const undo =
      fresh.kind === 'sqlite'
        ? ['DROP TRIGGER articles_more', 'DROP TRIGGER articles_fewer', 'DROP TRIGGER articles_hidden']
        : ['DROP TRIGGER articles_counted ON articles', 'DROP FUNCTION count_articles'];
    for (const statement of [...undo, 'DROP TABLE article_counts', `DELETE FROM schema_version WHERE version > ${made}`])
      await sql.raw(statement).execute(store.db);
    await migrate(store.db, fresh.kind, made + 1);
    expect(await counts(store)).toEqual([{ guild_id: 'guild-1', n: 1 }]);
  });
});

test("after a restore a backup's articles are counted", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-counts-'));
  try {
    const path = join(folder, 'depeche.db');
    const store = await openStore(`sqlite:${path}`);
    await shelve(store, null, 'one', draftOf('Le pont est ouvert.'));
    backupSqlite(path, join(folder, 'backup.db'));
    await shelve(store, null, 'two', draftOf('Le pont est ouvert.'));
    await restoreSqlite(path, join(folder, 'backup.db'), NOW);
    expect(await countArticles(store.db, [''])).toBe(1);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
