import type { Place } from '../../article/types.js';
import type { Asked } from './query.js';
import type { Stemming } from './stems.js';
import { tokensOf } from './tokens.js';

/** Where the words asked for stand in a text; those that only spaces and signs part are one mark where they are a phrase. */
export function marksOf(text: string, { stems, phrases }: Asked, stemming: Stemming): Place[] {
  const wanted = new Set(stems);
  const tokens = tokensOf(text, stemming);
  const marks: Place[] = [];
  for (let at = 0; at < tokens.length; ) {
    const from = at;
    const phrase = phrases.find((each) => each.every((stem, index) => tokens[from + index]?.stem === stem));
    const length = phrase?.length ?? (wanted.has(tokens[at]?.stem ?? '') ? 1 : 0);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (length > 0 && first && last && first.start >= (marks.at(-1)?.end ?? 0)) marks.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return marks;
}
