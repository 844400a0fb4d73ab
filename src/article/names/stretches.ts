import type { Source, Stretch } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import { isCapitalised } from './shapes.js';

/** Quoted words up to this many tokens may be a title or a nickname; up to this many are one after "film" or "baptisé". */
const LONGEST_TITLE = 6;
const LONGEST_WORK = 12;
export const QUOTED = 1;
export const WORK = 2;

/** Where names are looked for: in headlines only where their capitals say something, in datelines only the place. */
export function stretchesOf({ headline, dateline, sentences, tokens, text }: Source): Stretch[] {
  const stretches: Stretch[] = [];
  if (headline && !isShouted(tokens, headline)) stretches.push(headline);
  // A dateline that opens a sentence is no part of what the sentence says.
  if (
    dateline &&
    tokens[dateline.lastToken + 1]?.kind === 'break' &&
    dateline.place &&
    dateline.place !== dateline.place.toUpperCase()
  ) {
    const start = text.indexOf(dateline.place, dateline.start);
    const end = start + dateline.place.length;
    let firstToken = dateline.firstToken;
    while (firstToken < dateline.lastToken && startOf(tokens, firstToken) < start) firstToken++;
    let lastToken = firstToken;
    while (lastToken < dateline.lastToken && endOf(tokens, lastToken + 1) <= end) lastToken++;
    stretches.push({ text: dateline.place, start, end, firstToken, lastToken });
  }
  for (const sentence of sentences) {
    if (!dateline || sentence.start >= dateline.end || sentence.end <= dateline.start) stretches.push(sentence);
    else if (sentence.lastToken > dateline.lastToken) stretches.push({ ...sentence, firstToken: dateline.lastToken + 1 });
  }
  return stretches;
}

/** Whether most words have a capital: a headline in capitals, or in Title Case. */
function isShouted(tokens: Token[], { firstToken, lastToken }: Stretch): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return words > 3 && capitals > words * 0.7;
}

/** Marks tokens inside quoted passages that may be titles (`QUOTED`) or are (`WORK`). */
export function markQuoted({ tokens, regions, language }: Source): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken, before } of regions) {
    const length = lastToken - firstToken + 1;
    const works = length <= LONGEST_WORK && language.names.titleNouns.has(tokens[before]?.lower ?? '');
    if (works) marks.fill(WORK, firstToken, lastToken + 1);
    else if (length <= LONGEST_TITLE) for (let at = firstToken; at <= lastToken; at++) marks[at] ||= QUOTED;
  }
  return marks;
}

/** Marks the first words of sentences and quotations, whose capitals say nothing. */
export function markOpenings({ tokens, sentences, regions, headline, dateline }: Source): Uint8Array {
  const marks = new Uint8Array(tokens.length + 1);
  let after = dateline ? dateline.lastToken + 1 : tokens.length;
  while (after < tokens.length && tokens[after]?.kind !== 'word') after++;
  marks[after] = 1;
  for (const stretch of headline ? [headline, ...sentences] : sentences) {
    let at = stretch.firstToken;
    while (at < stretch.lastToken && tokens[at]?.kind !== 'word') at++;
    marks[at] = 1;
  }
  for (const { firstToken } of regions) marks[firstToken] = 1;
  return marks;
}
