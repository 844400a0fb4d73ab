import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const file = new URL('../../content/000_8382652258c41f3f.txt', import.meta.url);

describe('the first article', () => {
  const article = readArticle(readFileSync(file, 'utf8'));

  test('has its headline and its dateline', () => {
    expect(article.language).toBe('fr');
    expect(article.headline?.text).toBe("LE CHEF DE L'OTAN CONFIRME LA PRÉSENCE DE TROUPES NORD-CORÉENNES EN RUSSIE");
    expect(article.dateline).toMatchObject({ text: 'Paris / La Gazette', place: 'Paris', source: 'La Gazette' });
  });

  test('has thirteen sentences, each of its own paragraph or two', () => {
    expect(article.sentences.map(({ start, end }) => [start, end])).toEqual([
      [94, 355],
      [356, 586],
      [587, 820],
      [821, 988],
      [989, 1205],
      [1206, 1385],
      [1386, 1584],
      [1585, 1803],
      [1804, 1973],
      [1974, 2174],
      [2175, 2364],
      [2365, 2528],
      [2529, 2638],
    ]);
  });

  test('has four quotes by Mark Rutte, two direct and two partial', () => {
    expect(article.quotes.map(({ start, end, kind, speaker }) => [start, end, kind, speaker?.name, speaker?.text])).toEqual([
      [588, 763, 'direct', 'Mark Rutte', "le secrétaire général de l'OTAN"],
      [1636, 1745, 'partial', 'Mark Rutte', 'M. Rutte'],
      [1755, 1802, 'partial', 'Mark Rutte', 'M. Rutte'],
      [2366, 2617, 'direct', 'Mark Rutte', 'M. Rutte'],
    ]);
  });

  test('has three figures with what they count', () => {
    expect(article.figures.map(({ text, value, what }) => [text, value, what?.text])).toEqual([
      ['12 000', 12000, 'soldats nord-coréens'],
      ['500', 500, 'officiers'],
      ['trois', 3, 'généraux'],
    ]);
  });

  test('has three dates without a year', () => {
    expect(article.dates.map(({ iso }) => iso)).toEqual(['--10-28', '--10-26', '--10-24']);
  });
});

test('a text of nothing gives an article of nothing', () => {
  expect(readArticle('')).toMatchObject({
    text: '',
    language: 'und',
    headline: null,
    dateline: null,
    sentences: [],
    quotes: [],
    names: [],
  });
});

test('the language that is given wins over the one that is detected', () => {
  expect(readArticle('« Nous viendrons », a dit Paul Durand.', { language: 'en' }).language).toBe('en');
  expect(readArticle('He said the ship was on its way to the port.', { language: 'fr-CA' }).language).toBe('fr');
});
