import { mkdtemp, readFile, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { followContent } from '../../src/library/content/content.js';
import { checkContent } from '../../src/library/content/contentFiles.js';
import { refreshArticles } from '../../src/library/content/refresh.js';
import type { Store } from '../../src/store/open.js';
import { onEveryStore, onPostgres } from '../store/stores.js';
import { openShelf } from './shelf.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-content-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

/** Follows the folder; gives what was logged. */
async function follow(store: Store): Promise<() => string[]> {
  const lines: string[] = [];
  const content = followContent(store, folder, Date.now, pino({}, { write: (line: string) => void lines.push(line) }));
  onTestFinished(() => content.close());
  await content.ready;
  return () => lines.map((line) => JSON.parse(line) as { file: string; msg: string }).map(({ file, msg }) => `${file}: ${msg}`);
}

const idsIn = async (store: Store) => (await openShelf(store).list(null, { offset: 0, limit: 99 })).heads.map(({ id }) => id);

describe('the content folder', () => {
  test('is checked: how many articles there are, and what is wrong with the other files, with its line', async () => {
    await put('bon.txt', 'Un texte.');
    await put('bon.md', 'Un texte.');
    await put('faux.txt', '---\ntitle: x\npublished: demain\n---\nTexte.');
    await put('vide.txt', '  \n');
    await put('README.md', '# How to');
    await put('image.png', 'x');
    expect(await checkContent(folder)).toEqual({
      articles: 1,
      problems: [
        { file: 'bon.txt', line: null, message: 'Another file has the same name but for its ending: "bon".' },
        {
          file: 'faux.txt',
          line: 3,
          message: 'published: the value "demain" is not a date like 2024-10-28, or 2024-10-28T14:05:00+01:00.',
        },
        { file: 'vide.txt', line: 1, message: 'The file has no text.' },
      ],
    });
  });

  onEveryStore((fresh) => {
    test('serves its text and Markdown files, and leaves others and its README aside', async () => {
      await put('un.txt', 'Un texte.');
      await put('deux.md', '# Titre\n\nUn texte.');
      await put('README.md', '# How to');
      await put('image.png', 'x');
      const store = await fresh.open();
      await follow(store);
      expect((await idsIn(store)).sort()).toEqual(['deux', 'un']);
    });

    test('is followed while files come, change and go', async () => {
      await put('un.txt', 'Un texte.');
      const store = await fresh.open();
      await follow(store);
      const revision = async () => (await openShelf(store).get(null, 'un'))?.revision;
      const before = await revision();
      await put('deux.txt', 'Un autre texte.');
      await vi.waitFor(async () => expect((await idsIn(store)).sort()).toEqual(['deux', 'un']), 5000);
      await put('un.txt', 'Un texte corrigé.');
      await vi.waitFor(async () => expect(await revision()).not.toBe(before), 5000);
      await unlink(join(folder, 'deux.txt'));
      await vi.waitFor(async () => expect(await idsIn(store)).toEqual(['un']), 5000);
    });

    test('is brought to the store at the next start: what came, changed and went meanwhile, and nothing else is read', async () => {
      await put('reste.txt', 'Un texte.');
      await put('change.txt', 'Un texte.');
      await put('part.txt', 'Un texte.');
      const store = await fresh.open();
      const content = followContent(store, folder, Date.now, pino({ level: 'silent' }));
      await content.ready;
      await content.close();
      await put('change.txt', 'Un autre texte.');
      await put('vient.txt', 'Un texte.');
      await unlink(join(folder, 'part.txt'));
      await store.db.updateTable('articles').set({ title: 'as it was' }).where('id', '=', 'reste').execute();
      const told = await follow(store);
      expect((await idsIn(store)).sort()).toEqual(['change', 'reste', 'vient']);
      const library = openShelf(store);
      expect((await library.get(null, 'change'))?.article.text).toBe('Un autre texte.');
      expect((await library.get(null, 'reste'))?.title).toBe('as it was');
      expect(told()).toEqual(['undefined: Content folder read']);
    });

    test('a file that was only touched is not read into the store again', async () => {
      await put('un.txt', 'Un texte.');
      const store = await fresh.open();
      const content = followContent(store, folder, Date.now, pino({ level: 'silent' }));
      await content.ready;
      await content.close();
      await utimes(join(folder, 'un.txt'), 1, 1);
      expect(await (await follow(store))()).toEqual([]);
      expect(await idsIn(store)).toEqual(['un']);
    });

    test('of two files with one name the other takes over when the first goes', async () => {
      await put('un.md', 'Du Markdown.');
      await put('un.txt', 'Du texte.');
      const store = await fresh.open();
      const told = await follow(store);
      const text = async () => (await openShelf(store).get(null, 'un'))?.article.text;
      expect(await text()).toBe('Du Markdown.');
      expect(told()[0]).toBe('un.txt: Article not served: Another file has the same name but for its ending: "un".');
      await unlink(join(folder, 'un.md'));
      await vi.waitFor(async () => expect(await text()).toBe('Du texte.'), 5000);
    });

    test('tells of each file that cannot be read once, not again with every other file', async () => {
      await put('faux.txt', '---\ntitel: x\n---\nTexte.');
      const told = await follow(await fresh.open());
      await put('vide.txt', '');
      await vi.waitFor(() => expect(told().some((line) => line.startsWith('vide.txt'))).toBe(true), 5000);
      await put('bon.txt', 'Un texte.');
      await vi.waitFor(() => expect(told().some((line) => line.startsWith('bon.txt'))).toBe(true), 5000);
      expect(told()).toEqual([
        'faux.txt: Article not served: The front matter has no field "titel". Its fields: title, source, url, published, language, tags.',
        'vide.txt: Article not served: The file has no text.',
        'bon.txt: Article read',
      ]);
    });

    test('what an earlier version has read is read again, and found by what this one reads', async () => {
      await put('un.txt', 'Un pont suspendu.');
      const store = await fresh.open();
      await follow(store);
      await store.db.updateTable('articles').set({ indexed_as: 0, title: 'as it was', passages: '' }).execute();
      expect(await refreshArticles(store, () => false)).toBe(1);
      expect(await refreshArticles(store, () => false)).toBe(0);
      expect((await openShelf(store).get(null, 'un'))?.title).toBe('Un pont suspendu.');
    });
  });

  onPostgres((fresh) => {
    test('several processes with the same folder read it into one library', async () => {
      for (let i = 0; i < 40; i++) await put(`a${i}.txt`, `Le texte numéro ${i}.`);
      const stores = [await fresh.open(), await fresh.open(), await fresh.open()];
      const told = await Promise.all(stores.map(follow));
      for (const store of stores) expect(await idsIn(store)).toHaveLength(40);
      await put('a1.txt', await readFile(join(folder, 'a2.txt'), 'utf8'));
      await put('b.txt', 'Un texte.');
      await vi.waitFor(async () => expect(await idsIn(stores[0] as Store)).toHaveLength(41), 5000);
      await unlink(join(folder, 'a3.txt'));
      await vi.waitFor(async () => expect(await idsIn(stores[0] as Store)).toHaveLength(40), 5000);
      expect(told.flatMap((lines) => lines()).filter((line) => /tried again|not served/.test(line))).toEqual([]);
    });
  });
});
