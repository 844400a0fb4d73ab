import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.js';
import { onEveryStore } from '../store/stores.js';
import { draftOf, openShelf, shelve } from './shelf.js';

onEveryStore((fresh) => {
  async function shelf(): Promise<Library> {
    const store = await fresh.open();
    const put = (id: string, title: string, published: string | null, source: string | null = null) =>
      shelve(store, null, id, draftOf('Le texte.', { title, published, source, language: 'fr' }));
    await put('un', 'La Corée du Nord rejette un rapport', '2024-10-28', 'La Gazette');
    await put('deux', 'Été pluvieux à Belmare', null);
    await put('trois', 'Corée : le sommet reprend', '2025-01-05T10:00:00+09:00', 'Le Courrier');
    await put('quatre', 'Budget : accord à l’aube', null);
    await put('cinq', 'Corée', '2023-01-01');
    return openShelf(store);
  }

  test('the newest come first, and by title those without a date', async () => {
    const { total, heads } = await (await shelf()).list(null, { offset: 0, limit: 10 });
    expect(total).toBe(5);
    expect(heads.map(({ id }) => id)).toEqual(['trois', 'un', 'cinq', 'quatre', 'deux']);
  });

  test('an article is found by id, by words of its title, source or date, and without any the newest', async () => {
    const library = await shelf();
    const asked = [
      [null, 'trois'],
      ['', 'trois'],
      ['newest', 'trois'],
      ['deux', 'deux'],
      ['COREE nord', 'un'],
      ['ete', 'deux'],
      ['corée', 'cinq'],
      ['gazette', 'un'],
      ['gazette rapport', 'un'],
      ['2024-10', 'un'],
      ['aube', 'quatre'],
      ['DEUX', 'deux'],
      ['xyz', undefined],
      ['c', undefined],
      ['du', undefined],
      ['EN-C', undefined],
      ['!!!', undefined],
      ['"\' OR * NEAR(', undefined],
      ['corée '.repeat(700), 'trois'],
    ] as const;
    for (const [words, id] of asked) expect([words, (await library.find(null, words))?.id]).toEqual([words, id]);
  });

  test('what is typed so far is looked for in titles before sources, the newest first', async () => {
    const library = await shelf();
    const suggested = async (typed: string, limit = 25) => (await library.suggest(null, typed, limit)).map(({ id }) => id);
    expect(await suggested('cor')).toEqual(
      ['cinq', 'trois', 'un'].sort((a, b) => 'trois un cinq'.indexOf(a) - 'trois un cinq'.indexOf(b)),
    );
    expect(await suggested('la')).toEqual(['un']);
    expect(await suggested('le')).toEqual(['trois']);
    expect(await suggested('co', 2)).toEqual(['trois', 'un']);
    expect(await suggested('')).toHaveLength(5);
    expect(await suggested('', 2)).toEqual(['trois', 'un']);
    expect(await suggested('?')).toEqual([]);
  });

  test('of two that one word of a title is all of, that one comes first', async () => {
    expect((await (await shelf()).suggest(null, 'Corée', 3)).map(({ id }) => id)).toEqual(['cinq', 'trois', 'un']);
  });

  test('an article without a date has that of its dateline, where the year is written', async () => {
    const store = await fresh.open();
    const library = openShelf(store);
    const text = (dateline: string) => `Le port rouvre\n${dateline} — Le port de Lorient a rouvert lundi, a annoncé la mairie.`;
    await shelve(store, null, 'dated', draftOf(text('LORIENT, 12 mars 2024'), { language: 'fr' }));
    await shelve(store, null, 'yearless', draftOf(text('LORIENT, 12 mars'), { language: 'fr' }));
    await shelve(store, null, 'given', draftOf(text('LORIENT, 12 mars 2024'), { published: '2024-03-13', language: 'fr' }));
    const dated = await library.get(null, 'dated');
    expect(dated?.published).toBe('2024-03-12');
    expect(dated?.article.dates.map(({ iso }) => iso)).toEqual(['2024-03-12', '2024-03-11']);
    expect((await library.get(null, 'yearless'))?.published).toBeNull();
    expect((await library.get(null, 'given'))?.published).toBe('2024-03-13');
  });

  test('a list is cut into pages', async () => {
    const library = await shelf();
    const ids = async (offset: number) => (await library.list(null, { offset, limit: 2 })).heads.map(({ id }) => id);
    expect([await ids(0), await ids(2), await ids(4), await ids(6)]).toEqual([['trois', 'un'], ['cinq', 'quatre'], ['deux'], []]);
  });

  test('an article is read once, and anew when its text changes', async () => {
    const store = await fresh.open();
    const library = openShelf(store);
    await shelve(store, null, 'a', draftOf('Le pont est ouvert. Il mesure 120 mètres.'));
    const first = await library.get(null, 'a');
    expect((await library.get(null, 'a'))?.article).toBe(first?.article);
    await shelve(store, null, 'a', draftOf('Le pont est fermé.', { title: 'Le pont' }));
    const second = await library.get(null, 'a');
    expect([second?.title, second?.article.text]).toEqual(['Le pont', 'Le pont est fermé.']);
    expect(second?.revision).not.toBe(first?.revision);
  });
});
