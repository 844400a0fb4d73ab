import { describe, expect, test } from 'vitest';
import { matchGreedily, sharedPart } from '../../bench/score/match.js';
import { scoreArticle } from '../../bench/score/parts.js';
import { rouge } from '../../bench/score/rouge.js';
import { figuresOf, newSheet } from '../../bench/score/tally.js';
import type { Article } from '../../src/article/types.js';

const text = 'Anna Vole said “no more” to 40 clerks. The clerks left.';
const quote = { start: 16, end: 23 };
const nothing: Article = {
  text,
  language: 'en',
  date: null,
  headline: null,
  dateline: null,
  sentences: [],
  paragraphs: [],
  quotes: [],
  figures: [],
  dates: [],
  names: [],
  summary: [],
};

describe('matching', () => {
  test('is one to one: a second gold item does not get the same prediction', () => {
    const one = { start: 0, end: 10 };
    const { pairs, extra } = matchGreedily([one, one], [one], sharedPart);
    expect(pairs.map((pair) => pair.found)).toEqual([one, null]);
    expect(extra).toEqual([]);
  });

  test('prefers the nearest fit and leaves the rest over', () => {
    const { pairs, extra } = matchGreedily(
      [{ start: 0, end: 10 }],
      [
        { start: 5, end: 15 },
        { start: 1, end: 10 },
      ],
      sharedPart,
    );
    expect(pairs[0]?.found).toEqual({ start: 1, end: 10 });
    expect(extra).toEqual([{ start: 5, end: 15 }]);
  });
});

describe('speakers', () => {
  test.each([
    ['Anna Vole', 'Anna Vole', undefined, 1],
    ['Vole', 'Anna Vole', undefined, 1],
    ['The clerks', 'Anna Vole', undefined, 0],
    ['Anna Volette', 'Anna Vole', undefined, 0],
    ['The clerks', 'the clerks of the port', ['clerks'], 1],
    [text, 'Anna Vole', undefined, 0],
  ])('%s for %s is scored', (name, speaker, accept, value) => {
    const sheet = newSheet();
    const found = {
      ...quote,
      text: 'no more',
      kind: 'partial' as const,
      asides: [],
      speaker: { name, text: 'Anna', start: 0, end: 4 },
    };
    const gold = { ...quote, speaker, ...(accept === undefined ? {} : { accept }) };
    scoreArticle({ id: 'a', text, quotes: [gold] }, { ...nothing, quotes: [found] }, sheet);
    expect(sheet.parts.get('speaker, of quotes found')).toEqual({ good: value, of: 1 });
  });
});

describe('figures', () => {
  const gold = { start: 28, end: 30, value: 40, min: null, max: null, unit: null, what: 'clerks', kind: 'count', core: true };
  const found = {
    start: 28,
    end: 30,
    text: '40',
    value: 40,
    upTo: null,
    kind: 'count' as const,
    unit: null,
    what: null,
    whole: { start: 28, end: 30, text: '40' },
    hedge: null,
  };

  test('with another value are both missed and false', () => {
    const sheet = newSheet();
    scoreArticle({ id: 'a', text, figures: [gold] }, { ...nothing, figures: [{ ...found, value: 4 }] }, sheet);
    expect(sheet.parts.get('figures')).toEqual({ hit: 0, extra: 1, missed: 1 });
    expect(sheet.misses.map((miss) => miss.kind)).toEqual(['figure missed', 'figure false']);
  });

  test('that nobody asked for are not false', () => {
    const sheet = newSheet();
    scoreArticle({ id: 'a', text, figures: [{ ...gold, core: false }] }, { ...nothing, figures: [found] }, sheet);
    expect(sheet.parts.get('figures')).toEqual({ hit: 0, extra: 0, missed: 0 });
  });
});

test('an offset that does not hold its words is seen', () => {
  const sheet = newSheet();
  scoreArticle({ id: 'a', text }, { ...nothing, sentences: [{ start: 0, end: 4, text: 'Anne' }] }, sheet);
  expect(sheet.parts.get('offsets true')).toEqual({ good: 0, of: 1 });
});

test('F1 is the harmonic mean of precision and recall', () => {
  expect(figuresOf({ hit: 3, extra: 1, missed: 3 })).toEqual({ value: 0.6, precision: 0.75, recall: 0.5, gold: 6 });
});

test('ROUGE counts words, pairs of words and the longest common run', () => {
  const [one, two, longest] = rouge('the clerks left the port', 'the clerks left');
  expect(one).toBeCloseTo(3 / 4, 12);
  expect(two).toBeCloseTo(2 / 3, 12);
  expect(longest).toBeCloseTo(3 / 4, 12);
});
