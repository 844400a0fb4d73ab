import { expect, test } from 'vitest';
import { NO_METADATA } from '../../src/intake/frontMatter.js';
import {
  findReaderText,
  isReaderTextId,
  keepReaderText,
  newReaderTextId,
  removeReaderTexts,
  shareReaderText,
  TEXT_KEPT,
} from '../../src/store/readerTexts.js';
import { findSearch, keepSearch, searchId } from '../../src/store/searches.js';
import { onEveryStore } from './stores.js';

const TEXT = { text: 'Le pont ferme.', metadata: { ...NO_METADATA, title: 'Le pont' } };

onEveryStore((fresh) => {
  test('a text is found by its reader alone, until they share it, and for a day', async () => {
    const { db } = await fresh.open();
    const id = newReaderTextId();
    expect(isReaderTextId(id)).toBe(true);
    await keepReaderText(db, id, '1', TEXT, 1_000);
    expect(await findReaderText(db, id, '1', 2_000)).toEqual(TEXT);
    expect(await findReaderText(db, id, '2', 2_000)).toBeNull();
    await shareReaderText(db, id, '2');
    expect(await findReaderText(db, id, '2', 2_000)).toBeNull();
    await shareReaderText(db, id, '1');
    expect(await findReaderText(db, id, '2', 2_000)).toEqual(TEXT);
    expect(await findReaderText(db, id, '1', 1_000 + TEXT_KEPT)).toBeNull();
    expect(await removeReaderTexts(db, 1_000 + TEXT_KEPT)).toBe(1);
  });

  test('a reader has ten texts at most: the oldest goes for the newest', async () => {
    const { db } = await fresh.open();
    const ids = Array.from({ length: 12 }, newReaderTextId);
    for (const [index, id] of ids.entries()) await keepReaderText(db, id, '1', TEXT, 1_000 + index);
    const found = await Promise.all(ids.map((id) => findReaderText(db, id, '1', 2_000)));
    expect(found.map((text) => text !== null)).toEqual([false, false, ...Array<boolean>(10).fill(true)]);
  });

  test('a search is found for a week after it was last asked', async () => {
    const { db } = await fresh.open();
    const query = JSON.stringify({ words: 'pont '.repeat(200) });
    await keepSearch(db, query, 0);
    await keepSearch(db, query, 1_000);
    const week = 7 * 24 * 3_600_000;
    expect(await findSearch(db, searchId(query), week + 999)).toBe(query);
    expect(await findSearch(db, searchId(query), week + 1_000)).toBeNull();
    expect(await findSearch(db, searchId('other'), 1_000)).toBeNull();
  });
});
