import { describe, expect, test } from 'vitest';
import { projectFile } from '../../bench/project.js';
import { type GoldArticle, readGold } from '../../bench/score/gold.js';
import type { Place } from '../../src/article/types.js';

const gold = ['fr', 'en'].flatMap((code) => readGold(projectFile(`tests/articles/${code}.jsonl`)));
const placesOf = (article: GoldArticle): Place[] =>
  [
    article.headline ?? [],
    article.dateline ?? [],
    article.sentences ?? [],
    article.quotes ?? [],
    article.optionalQuotes ?? [],
    article.figures ?? [],
    article.optionalFigures ?? [],
    article.dates ?? [],
    article.names ?? [],
    article.summary ?? [],
  ].flat();

test('the set has at least twelve French and ten English articles, each under its own id', () => {
  expect(gold.filter((article) => article.language === 'fr').length).toBeGreaterThanOrEqual(12);
  expect(gold.filter((article) => article.language === 'en').length).toBeGreaterThanOrEqual(10);
  expect(new Set(gold.map((article) => article.id)).size).toBe(gold.length);
});

describe.each(gold)('$id', (article) => {
  const { text } = article;

  test('has every place inside its text and free of outer spaces', () => {
    for (const { start, end } of placesOf(article)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
    }
  });

  test('counts and measures words that stand in its text', () => {
    for (const { what } of article.figures ?? []) if (what) expect(text.toLowerCase()).toContain(what.toLowerCase());
  });

  test('has dates of the agreed forms', () => {
    for (const { iso } of article.dates ?? []) {
      expect(iso).toMatch(
        /^(?:\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4])?|--\d\d(?:-\d\d)?)(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?))?$/,
      );
    }
  });

  test('keeps three sentences', () => {
    expect(article.summary).toHaveLength(3);
  });
});
