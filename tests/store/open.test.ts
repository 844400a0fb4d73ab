import { execFile } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { openStore } from '../../src/store/open.js';
import { onEveryStore } from './stores.js';

onEveryStore((fresh) => {
  test('an empty database is given its tables, and they stay when it is opened again', async () => {
    const first = await fresh.open();
    await first.db.insertInto('meta').values({ key: 'greeting', value: 'Bonjour' }).execute();
    await first.close();
    const second = await fresh.open();
    expect(await second.db.selectFrom('meta').selectAll().execute()).toEqual([{ key: 'greeting', value: 'Bonjour' }]);
  });

  test('four processes that open an empty database at once make its tables once', async () => {
    const url = await fresh.url();
    const program = `
      import { openStore } from ${JSON.stringify(new URL('../../dist/src/store/open.js', import.meta.url).href)};
      const store = await openStore(${JSON.stringify(url)});
      await store.db.insertInto('meta').values({ key: String(process.pid), value: 'was here' }).execute();
      await store.close();`;
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    await Promise.all([run(), run(), run(), run()]);
    const store = await fresh.open();
    expect(await store.db.selectFrom('meta').select('value').execute()).toHaveLength(4);
  });

  test('a database of a newer program is refused with a sentence, and left alone', async () => {
    const store = await fresh.open();
    await store.db
      .insertInto('schema_version' as never)
      .values({ version: 900 } as never)
      .execute();
    await expect(migrate(store.db, store.kind)).rejects.toThrow(
      /^The database has version 900, and this program knows versions up to \d+\. Run the newer program/,
    );
    await expect(openStore(await fresh.url())).rejects.toThrow(/The database has version 900/);
  });

  test('instants and counts come back as numbers', async () => {
    const store = await fresh.open();
    await store.db.insertInto('leases').values({ name: 'a', holder: 'b', until: 1_795_354_245_063 }).execute();
    const rows = await store.db
      .selectFrom('leases')
      .select((of) => ['until', of.fn.countAll<number>().over().as('n')])
      .execute();
    expect(rows).toEqual([{ until: 1_795_354_245_063, n: 1 }]);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const store = await fresh.open();
    const failing = store.db.transaction().execute(async (trx) => {
      await trx.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
      throw new Error('no further');
    });
    await expect(failing).rejects.toThrow('no further');
    expect(await store.db.selectFrom('meta').selectAll().execute()).toEqual([]);
  });
});

describe('on SQLite', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'depeche-open-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });

  test('memory holds a database of its own', async () => {
    const store = await openStore('sqlite::memory:');
    expect(await store.db.selectFrom('meta').selectAll().execute()).toEqual([]);
    await store.close();
  });

  test('what was kept is in the file itself once it is closed', async () => {
    const path = join(folder, 'depeche.db');
    const store = await openStore(`sqlite:${path}`);
    await store.db.insertInto('meta').values({ key: 'greeting', value: 'Bonjour' }).execute();
    await store.close();
    copyFileSync(path, join(folder, 'copy.db'));
    const copy = await openStore(`sqlite:${join(folder, 'copy.db')}`);
    expect(await copy.db.selectFrom('meta').selectAll().execute()).toEqual([{ key: 'greeting', value: 'Bonjour' }]);
    await copy.close();
  });

  test('missing folders are made', async () => {
    const store = await openStore(`sqlite:${join(folder, 'a', 'b', 'depeche.db')}`);
    await store.close();
  });

  test('no commit waits for the disk, and readers do not wait for the writer', async () => {
    const store = await openStore(`sqlite:${join(folder, 'depeche.db')}`);
    const pragma = async (name: string) => {
      return (await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(store.db)).rows[0]?.[name];
    };
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(1);
    await store.close();
  });

  test('a path that leads through a file is refused with a sentence', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore(`sqlite:${file}/depeche.db`)).rejects.toThrow(
      `The database file "${file}/depeche.db" cannot be opened: a part of its path is a file, not a folder`,
    );
  });

  test('a file that is no database is refused with a sentence', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Chère Madame, veuillez trouver ci-joint la lettre que vous attendiez. '.repeat(50));
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(
      `The database file "${file}" cannot be opened: it is not a SQLite database.`,
    );
  });

  test('a folder that cannot be written is refused with a sentence', async () => {
    chmodSync(folder, 0o500);
    // Whoever may do anything may also write to a folder that is closed: somebody else tries then.
    const nobody = 65_534;
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      chownSync(folder, nobody, nobody);
      process.seteuid?.(nobody);
    }
    try {
      await expect(openStore(`sqlite:${join(folder, 'depeche.db')}`)).rejects.toThrow(
        `the folder "${folder}" or the file cannot be read and written.`,
      );
      await expect(openStore(`sqlite:${join(folder, 'data', 'depeche.db')}`)).rejects.toThrow(
        'its folder cannot be made (EACCES).',
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe('on PostgreSQL', () => {
  test('an address where nothing listens is refused with a sentence that keeps the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const error = await openStore(`postgres://anna:s3cret@127.0.0.1:${port}/news`).catch((cause: unknown) => cause);
    expect(String(error)).toBe(
      `Error: The PostgreSQL database "news" at 127.0.0.1:${port} cannot be opened: nothing answers there (ECONNREFUSED).`,
    );
  });

  test('an address that cannot be read is refused without showing it', async () => {
    const error = (await openStore('postgres://anna:s3cret@:bad:/').catch((cause: unknown) => cause)) as Error;
    expect(error.message).toMatch(/^The address of the PostgreSQL database cannot be read/);
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain('s3cret');
  });
});
