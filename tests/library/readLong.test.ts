import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../src/article/read.js';
import { readFileText } from '../../src/intake/file.js';
import { COMMON, toRow } from '../../src/library/articleRows.js';
import { readText } from '../../src/library/libraryArticle.js';
import { readArticleText, readRow } from '../../src/library/own/readLong.js';
import { storeLibrary } from '../../src/library/storeLibrary.js';
import { packageRoot } from '../../src/packageRoot.js';
import { onEveryStore } from '../store/stores.js';
import { draftOf, shelve } from './shelf.js';

const HERE = '111111111111111111';
const METADATA = draftOf('', { title: 'Tout ce qui fut écrit', published: '2026-11-20', language: 'fr' }).metadata;

/** The project's own articles one after the other, again and again: as long as it is said. */
function longText(length: number): string {
  const folder = join(packageRoot, 'content');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') || (file.endsWith('.md') && file !== 'README.md'))
    .map((file) => readFileText(file, readFileSync(join(folder, file))).text);
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

test('a long text is read as a short one is', async () => {
  const text = longText(60_000);
  expect(await readRow('long', { text, metadata: METADATA }, COMMON)).toEqual(
    toRow('long', { text, metadata: METADATA }, COMMON),
  );
  expect(await readArticleText(text, METADATA)).toEqual(readText(text, METADATA));
});

test('a text that is too long is refused with the same sentence', async () => {
  const text = 'Le pont. '.repeat(LONGEST_TEXT / 9 + 1);
  await expect(readArticleText(text, METADATA)).rejects.toThrow(RangeError);
  await expect(readArticleText(text, METADATA)).rejects.toThrow(/too long to be read: \d+ characters/);
});

onEveryStore((fresh) => {
  test('while a long article is taken in and shown, others are answered', async () => {
    const store = await fresh.open();
    const library = storeLibrary(store, { now: Date.now, limits: { articles: 3, characters: 1_000_000 } });
    await shelve(store, null, 'pont', draftOf('Le pont de Belmare est ouvert.', { title: 'Pont' }));
    /** How many answers others get until it is done. */
    const answersUntil = async (work: Promise<unknown>): Promise<number> => {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      let answers = 0;
      for (; !isDone && answers < 100_000; answers++) {
        expect((await library.find(HERE, 'pont'))?.id).toBe('pont');
        await breathe();
      }
      await done;
      return answers;
    };
    const text = longText(400_000);
    const kept = library.own.add(HERE, { text, metadata: METADATA }, '333');
    expect(await answersUntil(kept)).toBeGreaterThan(10);
    const { head } = (await kept) as { head: { id: string } };
    const shown = library.get(HERE, head.id);
    expect(await answersUntil(shown)).toBeGreaterThan(10);
    expect((await shown)?.article.sentences.length).toBeGreaterThan(1_000);
  });
});
