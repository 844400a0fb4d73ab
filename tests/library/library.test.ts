import { describe, expect, test } from 'vitest';
import { NO_METADATA } from '../../src/intake/frontMatter.js';
import { idOfFile } from '../../src/library/content.js';
import { memoryLibrary } from '../../src/library/library.js';
import { byNewest, toLibraryArticle } from '../../src/library/libraryArticle.js';

const make = (id: string, title: string, published: string | null, source: string | null = null) =>
  toLibraryArticle(id, 'Le texte.', { ...NO_METADATA, title, published, source, language: 'fr' });

const articles = [
  make('un', 'La Corée du Nord rejette un rapport', '2024-10-28', 'La Gazette'),
  make('deux', 'Été pluvieux à Belmare', null),
  make('trois', 'Corée : le sommet reprend', '2025-01-05T10:00:00+09:00', 'Le Courrier'),
  make('quatre', 'Budget : accord à l’aube', null),
  make('cinq', 'Corée', '2023-01-01'),
].sort(byNewest);
const library = memoryLibrary(() => articles);

describe('the library', () => {
  test('lists the newest first, and by title those without a date', () => {
    expect(articles.map(({ id }) => id)).toEqual(['trois', 'un', 'cinq', 'quatre', 'deux']);
  });

  test.each([
    [null, 'trois'],
    ['', 'trois'],
    ['newest', 'trois'],
    ['deux', 'deux'],
    ['COREE nord', 'un'],
    ['ete', 'deux'],
    ['corée', 'cinq'],
    ['gazette', 'un'],
    ['aube', 'quatre'],
    ['xyz', undefined],
    ['!!!', undefined],
  ])('finds %j', async (asked, id) => {
    expect((await library.find(null, asked))?.id).toBe(id);
  });

  test('searches titles before sources, newest first', async () => {
    expect((await library.suggest(null, 'cor', 25)).map(({ id }) => id)).toEqual(['trois', 'un', 'cinq']);
    expect((await library.suggest(null, 'le', 25)).map(({ id }) => id)).toEqual(['trois']);
    expect(await library.suggest(null, '', 25)).toHaveLength(5);
  });
});

describe("an article's id", () => {
  test.each([
    ['000_8382652258c41f3f.txt', '000_8382652258c41f3f'],
    ['le-pont.md', 'le-pont'],
  ])('is the name of its file: %s', (file, id) => {
    expect(idOfFile(file)).toBe(id);
  });

  test.each(['Élections à Belmare.txt', `${'long-'.repeat(30)}.txt`, '日本.txt', 'a/b~c.txt'])('fits a button: %s', (file) => {
    expect(idOfFile(file)).toMatch(/^[a-z0-9_-]{1,40}$/);
    expect(idOfFile(file)).not.toBe(idOfFile(`x${file}`));
  });
});
