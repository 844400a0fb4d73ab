import { expect, onTestFinished, test } from 'vitest';
import { storeLibrary } from '../../src/library/storeLibrary.js';
import { openStore } from '../../src/store/open.js';
import { StoreLost } from '../../src/store/storeLost.js';
import { cuttable } from '../store/cuttable.js';
import { onPostgres } from '../store/stores.js';
import { draftOf, shelve } from './shelf.js';

onPostgres((fresh) => {
  async function stage() {
    const near = await fresh.open();
    const line = await cuttable(await fresh.url());
    onTestFinished(() => line.close());
    const store = await openStore(line.url);
    onTestFinished(() => store.close());
    const library = storeLibrary(store, { now: Date.now, limits: { articles: 9, characters: 999 } });
    await shelve(near, null, 'neuf', draftOf('Le pont est neuf.', { title: 'Pont neuf', published: '2026-11-20' }));
    await shelve(near, null, 'vieux', draftOf('Le pont est vieux.', { title: 'Pont vieux', published: '2020-11-20' }));
    await shelve(near, '111', 'own-abcdefgh', draftOf('Le pont secret.', { title: 'Pont secret', published: '2026-11-21' }));
    return { line, library };
  }

  test('while the database is out of reach readers get what was read lately, and searches say that it is', async () => {
    const { line, library } = await stage();
    await library.remember();
    line.cut();
    expect((await library.find(null, null))?.id).toBe('neuf');
    expect((await library.get('111', 'vieux'))?.article.text).toBe('Le pont est vieux.');
    expect((await library.suggest(null, 'pont', 9)).map(({ id }) => id)).toEqual(['neuf', 'vieux']);
    expect(await library.list(null, { offset: 0, limit: 1 })).toMatchObject({ total: 2, heads: [{ id: 'neuf' }] });
    await expect(library.search(null, { words: 'pont', offset: 0, limit: 9 })).rejects.toThrow(StoreLost);
    line.mend();
    expect((await library.search(null, { words: 'pont', offset: 0, limit: 9 })).total).toBe(2);
  });

  test("a server's own article is told to nobody else then either", async () => {
    const { line, library } = await stage();
    await library.remember();
    expect((await library.find('111', null))?.id).toBe('own-abcdefgh');
    line.cut();
    for (const scope of [null, '222']) {
      expect(await library.get(scope, 'own-abcdefgh')).toBeNull();
      expect(await library.find(scope, 'pont secret')).toBeNull();
    }
  });

  test('where nothing was read yet, nobody is told that there is nothing', async () => {
    const { line, library } = await stage();
    line.cut();
    await expect(library.find(null, null)).rejects.toThrow(StoreLost);
    await expect(library.list(null, { offset: 0, limit: 9 })).rejects.toThrow(StoreLost);
  });
});
