import { describe, expect, test } from 'vitest';
import { idOfFile, newOwnId } from '../../src/library/ids.js';
import { lastChanges } from '../../src/store/changes.js';
import { eraseServer } from '../../src/store/serverTables.js';
import { onEveryStore } from '../store/stores.js';
import { draftOf, openShelf, shelve } from './shelf.js';

const HERE = '111111111111111111';
const THERE = '222222222222222222';
const CAMILLE = '333';
const DAY = 86_400_000;

onEveryStore((fresh) => {
  async function stage() {
    const store = await fresh.open();
    const clock = { now: Date.parse('2026-11-22T12:00:00Z') };
    const library = openShelf(store, () => clock.now);
    const add = async (guildId: string, title: string, text = 'Le pont est ouvert.') => {
      const kept = await library.own.add(guildId, draftOf(text, { title, published: '2026-11-20' }), CAMILLE);
      if (!('head' in kept)) throw new Error(`refused: ${kept.refused}`);
      return kept.head;
    };
    return { store, clock, library, add };
  }

  test("a server's own article is seen by it, beside those for all, and by nobody else", async () => {
    const { store, library, add } = await stage();
    await shelve(store, null, 'commun', draftOf('Le texte commun.', { title: 'Commun', published: '2026-11-21' }));
    const { id } = await add(HERE, 'Pont secret');
    const seen = async (scope: string | null) => ({
      get: (await library.get(scope, id))?.title,
      find: (await library.find(scope, 'pont secret'))?.id,
      byId: (await library.find(scope, id))?.id,
      suggest: (await library.suggest(scope, 'pont', 9)).length,
      all: (await library.suggest(scope, '', 9)).length,
      list: (await library.list(scope, { offset: 0, limit: 9 })).heads.map(({ title }) => title),
      total: (await library.list(scope, { offset: 0, limit: 9 })).total,
      search: (await library.search(scope, { words: 'pont', offset: 0, limit: 9 })).total,
    });
    expect(await seen(HERE)).toEqual({
      get: 'Pont secret',
      find: id,
      byId: id,
      suggest: 1,
      all: 2,
      list: ['Commun', 'Pont secret'],
      total: 2,
      search: 1,
    });
    for (const scope of [null, THERE, '', `${HERE}0`, `_${HERE}`, '%'])
      expect(await seen(scope)).toEqual({
        get: undefined,
        find: undefined,
        byId: undefined,
        suggest: 0,
        all: 1,
        list: ['Commun'],
        total: 1,
        search: 0,
      });
  });

  test('another server can neither read, change, remove nor restore it', async () => {
    const { library, add } = await stage();
    const { id } = await add(HERE, 'Pont secret');
    for (const other of [THERE, `${HERE}0`]) {
      expect(await library.own.edit(other, id, draftOf('Faux.'), CAMILLE)).toBeNull();
      expect(await library.own.remove(other, id, CAMILLE)).toBeNull();
      expect(await library.own.draft(other, id)).toBeNull();
      expect(await library.own.list(other, { offset: 0, limit: 9 })).toEqual({ total: 0, heads: [] });
    }
    await library.own.remove(HERE, id, CAMILLE);
    expect(await library.own.restore(THERE, id, CAMILLE)).toBeNull();
    expect(await library.own.restore(HERE, id, CAMILLE)).toMatchObject({ head: { id, title: 'Pont secret' } });
  });

  test('an article for all is not a server’s to change', async () => {
    const { store, library } = await stage();
    await shelve(store, null, 'commun', draftOf('Le texte commun.'));
    expect(await library.own.edit(HERE, 'commun', draftOf('Faux.'), CAMILLE)).toBeNull();
    expect(await library.own.remove(HERE, 'commun', CAMILLE)).toBeNull();
    await expect(library.own.add('', draftOf('Faux.'), CAMILLE)).rejects.toThrow('Only a server has articles of its own.');
    await expect(library.own.remove('', 'commun', CAMILLE)).rejects.toThrow('Only a server has articles of its own.');
    expect((await library.get(null, 'commun'))?.article.text).toBe('Le texte commun.');
  });

  test('it is edited, removed and restored under the same id, and each is on record', async () => {
    const { store, library, add, clock } = await stage();
    const { id, revision } = await add(HERE, 'Pont');
    const edited = await library.own.edit(HERE, id, draftOf('Le pont est fermé.', { title: 'Fermé' }), 'lou');
    expect(edited).toMatchObject({ head: { id, title: 'Fermé', published: null } });
    expect((await library.get(HERE, id))?.revision).not.toBe(revision);
    expect(await library.own.draft(HERE, id)).toEqual(draftOf('Le pont est fermé.', { title: 'Fermé' }));
    clock.now += 1;
    expect(await library.own.remove(HERE, id, CAMILLE)).toMatchObject({ id, title: 'Fermé' });
    expect(await library.get(HERE, id)).toBeNull();
    expect(await library.own.remove(HERE, id, CAMILLE)).toBeNull();
    clock.now += DAY - 1;
    expect(await library.own.restore(HERE, id, CAMILLE)).toMatchObject({ head: { id } });
    expect((await library.find(HERE, 'ferme'))?.id).toBe(id);
    expect(await library.own.restore(HERE, id, CAMILLE)).toBeNull();
    const changes = await lastChanges(store.db, HERE, 9);
    expect(changes.map(({ what, object }) => [what, object])).toEqual(
      expect.arrayContaining([
        ['article.restore', 'Fermé'],
        ['article.remove', 'Fermé'],
        ['article.edit', 'Fermé'],
        ['article.add', 'Pont'],
      ]),
    );
  });

  test('what was removed more than a day ago is gone for good', async () => {
    const { store, library, add, clock } = await stage();
    const { id } = await add(HERE, 'Pont');
    await library.own.remove(HERE, id, CAMILLE);
    clock.now += DAY + 1;
    expect(await library.own.restore(HERE, id, CAMILLE)).toBeNull();
    await add(HERE, 'Autre');
    expect(await store.db.selectFrom('articles').select('title').execute()).toEqual([{ title: 'Autre' }]);
  });

  test('a server keeps so many articles and characters, and not more', async () => {
    const { library, add } = await stage();
    const first = await add(HERE, 'Un');
    await add(HERE, 'Deux');
    await add(HERE, 'Trois');
    expect(await library.own.add(HERE, draftOf('Quatre.'), CAMILLE)).toEqual({ refused: 'articles', limit: 3 });
    await add(THERE, 'Ailleurs');
    expect(await library.own.usage(HERE)).toEqual({
      used: { articles: 3, characters: 57 },
      limits: { articles: 3, characters: 1_000 },
    });
    expect(await library.own.edit(HERE, first.id, draftOf('x'.repeat(963)), CAMILLE)).toEqual({
      refused: 'characters',
      limit: 1_000,
    });
    expect(await library.own.edit(HERE, first.id, draftOf('x'.repeat(962)), CAMILLE)).toMatchObject({ head: { id: first.id } });
    await library.own.remove(HERE, first.id, CAMILLE);
    await add(HERE, 'Quatre');
    expect(await library.own.restore(HERE, first.id, CAMILLE)).toEqual({ refused: 'articles', limit: 3 });
    expect(await library.own.add(THERE, draftOf(' \n'), CAMILLE)).toEqual({ refused: 'empty', limit: 0 });
    expect(await library.own.add(THERE, draftOf('x'.repeat(2_000)), CAMILLE)).toEqual({ refused: 'characters', limit: 1_000 });
  });

  test('text that a database cannot keep as it is keeps its places', async () => {
    const { library } = await stage();
    const kept = await library.own.add(HERE, draftOf('Le pont\0 est\ud800 ouvert.', { title: 'P\0nt', tags: ['\0'] }), CAMILLE);
    const entry = await library.get(HERE, 'head' in kept ? kept.head.id : '');
    expect([entry?.title, entry?.article.text]).toEqual(['P\ufffdnt', 'Le pont\ufffd est\ufffd ouvert.']);
  });

  test('all of it goes with the server, and leaves no terms behind', async () => {
    const { store, library, add } = await stage();
    await shelve(store, null, 'commun', draftOf('Le texte commun.'));
    await add(HERE, 'Pont');
    await store.db.transaction().execute((trx) => eraseServer(trx, HERE));
    expect((await library.list(HERE, { offset: 0, limit: 9 })).heads.map(({ id }) => id)).toEqual(['commun']);
    expect(await library.suggest(HERE, 'pont', 9)).toEqual([]);
    await add(THERE, 'Pont');
    expect(await library.suggest(THERE, 'pont', 9)).toHaveLength(1);
  });
});

describe("an article's id", () => {
  test.each([
    ['000_8382652258c41f3f.txt', '000_8382652258c41f3f'],
    ['le-pont.md', 'le-pont'],
  ])('is the name of its file: %s', (file, id) => {
    expect(idOfFile(file)).toBe(id);
  });

  test.each(['Élections à Belmare.txt', `${'long-'.repeat(30)}.txt`, '日本.txt', 'a/b~c.txt', 'own-abcd1234.txt'])(
    'fits a button: %s',
    (file) => {
      expect(idOfFile(file)).toMatch(/^[a-z0-9_-]{1,40}$/);
      expect(idOfFile(file)).not.toBe(idOfFile(`x${file}`));
    },
  );

  test("never is that of a server's own article", () => {
    const own = newOwnId();
    expect(idOfFile(`${own}.txt`)).not.toBe(own);
  });
});
