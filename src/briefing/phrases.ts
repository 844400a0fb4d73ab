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
  const follows = what !== null && what.end > whole.end && what.start - whole.end <= NEAR && what.start >= whole.start;
  const isWithin = what !== null && what.start >= whole.start && what.end <= whole.end;
  const isSaid =
    hedge !== null && (whole.text.toLowerCase().includes(hedge.toLowerCase()) || hedge.includes(number.toLowerCase()));
  return {
    hedge: isSaid ? null : hedge,
    whole: whole.text,
    tail: follows ? text.slice(whole.end, what.end) : '',
    apart: what && !follows && !isWithin ? what.text : null,
  };
}

/** The words of a figure's sentence before and behind the number with its unit. */
export function figureContext(
  { text, headline, sentences }: Article,
  { whole }: Figure,
): [before: string, behind: string] | null {
  const sentence = spanAround(sentences, whole) ?? (headline && spanAround([headline], whole));
  return sentence && [text.slice(sentence.start, whole.start), text.slice(whole.end, sentence.end)];
}
