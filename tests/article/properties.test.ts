import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, readArticle } from '../../src/article/read.js';
import type { Article, Place, Span } from '../../src/article/types.js';
import { anyOptions, anyText } from './texts.js';

const RUNS = { numRuns: 300 };

/** Reads texts of every kind and looks at what was found. */
const holds = (check: (article: Article) => void): void =>
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      check(readArticle(text, options));
    }),
    RUNS,
  );

const spansOf = (article: Article): Span[] =>
  [
    article.headline ?? [],
    article.dateline ?? [],
    article.sentences,
    article.paragraphs,
    article.quotes.flatMap((quote) => [quote, quote.speaker ?? [], quote.asides].flat()),
    article.figures.flatMap((figure) => [figure, figure.what ?? []].flat()),
    article.dates,
    article.names.flatMap((name) => name.mentions),
    article.summary,
  ].flat();

const isInOrder = (places: readonly Place[]): boolean =>
  places.every((place, at) => at === 0 || (places[at - 1]?.end ?? 0) <= place.start);
const byStart = (a: Place, b: Place): number => a.start - b.start;

describe('any text', () => {
  test('gives an article of that text', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => readArticle(text, options).text === text),
      RUNS,
    );
  });

  test('gives the same article each time', () => {
    fc.assert(
      fc.property(anyText, anyText, anyOptions, (text, other, options) => {
        const first = readArticle(text, options);
        readArticle(other, options);
        expect(readArticle(text, options)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test('that is longer than the longest is refused with a sentence', () => {
    expect(() => readArticle('a'.repeat(LONGEST_TEXT + 1))).toThrow(
      /^The text is too long to be read: 5000001 characters, .*\.$/,
    );
  });
});

describe('whatever is found', () => {
  test('stands in the text where it says, and is not empty', () => {
    holds((article) => {
      for (const { text, start, end } of spansOf(article)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(article.text.length);
        expect(end).toBeGreaterThan(start);
        expect(article.text.slice(start, end)).toBe(text);
      }
    });
  });

  test('has sentences in order that do not overlap', () => {
    holds((article) => expect(isInOrder(article.sentences)).toBe(true));
  });

  test('has quotes in order', () => {
    holds(({ quotes }) => expect(quotes).toEqual(quotes.toSorted(byStart)));
  });

  test('has figures that do not overlap', () => {
    holds(({ figures }) => expect(isInOrder(figures)).toBe(true));
  });

  test('has dates that do not overlap', () => {
    holds(({ dates }) => expect(isInOrder(dates)).toBe(true));
  });

  test('has mentions of names that never overlap', () => {
    holds(({ names }) => {
      for (const { mentions } of names) expect(mentions.length).toBeGreaterThan(0);
      expect(isInOrder(names.flatMap((name) => name.mentions).sort(byStart))).toBe(true);
    });
  });

  test('has quotes without their marks, with their asides within', () => {
    holds(({ text, paragraphs, quotes }) => {
      for (const quote of quotes) {
        const opener = text.slice(0, quote.start).trimEnd().slice(-1);
        // A quotation that a paragraph leaves open may go on in the next without a mark.
        if (!paragraphs.some((paragraph) => paragraph.start === quote.start)) expect('«»“”„‹›‘’‚"\'`「『＂″').toContain(opener);
        expect(closesBeforeItOpens(quote.text, opener)).toBe(false);
        for (const aside of quote.asides) {
          expect(aside.start).toBeGreaterThanOrEqual(quote.start);
          expect(aside.end).toBeLessThanOrEqual(quote.end);
        }
      }
    });
  });

  test('has figures whose values are numbers, the upper one above the lower', () => {
    holds(({ figures }) => {
      for (const { value, upTo } of figures) {
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
        if (upTo !== null) expect(upTo).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY);
      }
    });
  });

  test('has dates of the agreed forms', () => {
    const day = String.raw`(?:\d{4}|-)-\d\d(?:-\d\d)?|\d{4}(?:-Q[1-4])?`;
    const form = new RegExp(`^(?:${day})(?:/(?:${day}))?$`);
    holds(({ dates }) => {
      for (const { iso } of dates) expect(iso).toMatch(form);
    });
  });

  test('has a summary of its own sentences, in their order', () => {
    holds(({ summary, sentences }) => {
      expect(summary.map(({ sentence }) => sentence)).toEqual(summary.map(({ sentence }) => sentence).toSorted((a, b) => a - b));
      for (const { sentence, ...span } of summary) {
        const whole = sentences[sentence];
        expect(whole).toBeDefined();
        expect(span.start).toBeGreaterThanOrEqual(whole?.start ?? Number.POSITIVE_INFINITY);
        expect(span.end).toBeLessThanOrEqual(whole?.end ?? Number.NEGATIVE_INFINITY);
      }
    });
  });
});

/** Whether a mark in the words closes what was opened before them: the quotation would have ended there. */
function closesBeforeItOpens(words: string, opener: string): boolean {
  const [openers, closer] = { '«': ['«', '»'], '“': ['“„', '”'], '‹': ['‹', '›'] }[opener] ?? [];
  if (openers === undefined || closer === undefined) return false;
  let depth = 0;
  for (const character of words) {
    if (openers.includes(character)) depth += 1;
    else if (character === closer && --depth < 0) return true;
  }
  return false;
}
