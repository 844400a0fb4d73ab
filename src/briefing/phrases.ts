import { spanAround } from '../article/spanAround.js';
import type { Article, Figure, Quote } from '../article/types.js';

/** The speaker's own words: each reporting clause inside the marks becomes "[…]", one comma for the two around it. */
export function ownWords(quote: Quote): string {
  let words = '';
  let from = quote.start;
  for (const { start, end } of quote.asides) {
    const before = quote.text.slice(from - quote.start, start - quote.start);
    words += `${before}[…]`;
    from = /,\s*$/.test(before) && quote.text[end - quote.start] === ',' ? end + 1 : end;
  }
  return words + quote.text.slice(from - quote.start);
}

/** The office of a person or body, as the article words it; null where it gives none. */
export const officeOf = ({ names }: Article, name: string): string | null =>
  names.find((each) => each.name === name)?.role ?? null;

/** How far what is counted may stand from the number to be told in one run with it: "12 000 soldats", "4 millions d'euros de dons". */
const NEAR = 5;

/** A figure in the article's words: `hedge` **`whole`** `tail` — `apart`. */
export interface FigurePhrase {
  hedge: string | null;
  /** The number with its unit. */
  whole: string;
  /** What follows without a break, up to the end of what is counted. */
  tail: string;
  /** What is counted, where it stands elsewhere. */
  apart: string | null;
}

export function figurePhrase({ text }: Article, { text: number, whole, what, hedge }: Figure): FigurePhrase {
  const end = whole.end + lengthBehind(text, whole.end, hedge);
  const follows = what !== null && what.end > end && what.start - end <= NEAR && what.start >= whole.start;
  const isWithin = what !== null && what.start >= whole.start && what.end <= whole.end;
  const isSaid =
    hedge !== null &&
    (end > whole.end || whole.text.toLowerCase().includes(hedge.toLowerCase()) || hedge.includes(number.toLowerCase()));
  return {
    hedge: isSaid ? null : hedge,
    whole: whole.text,
    tail: text.slice(whole.end, follows ? what.end : end),
    apart: what && !follows && !isWithin ? what.text : null,
  };
}

/** How far a hedge that stands behind a number reaches: "deux mois et plus", "200 or so". */
function lengthBehind(text: string, end: number, hedge: string | null): number {
  if (hedge === null) return 0;
  const space = /\s/.test(text[end] ?? '') ? 1 : 0;
  const behind = text.slice(end + space, end + space + hedge.length);
  return behind.toLowerCase() === hedge.toLowerCase() ? space + hedge.length : 0;
}

/** The words of a figure's sentence before and behind the number with its unit. */
export function figureContext(
  { text, headline, sentences }: Article,
  { whole }: Figure,
): [before: string, behind: string] | null {
  const sentence = spanAround(sentences, whole) ?? (headline && spanAround([headline], whole));
  return sentence && [text.slice(sentence.start, whole.start), text.slice(whole.end, sentence.end)];
}
