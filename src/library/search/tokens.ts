import type { Place } from '../../article/types.js';
import type { Stemming } from './stems.js';
import { foldText } from './words.js';

/** A word or number as searches compare it, and where it stands. */
export interface Token extends Place {
  stem: string;
}

/** Numbers with their groups ("12 000", "12.000", "4'318"), decimals, and words, whose hyphens and apostrophes part them. */
const TOKENS = /(?<![\p{L}\p{N}])\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)|\d+[.,]\d+(?![.,]?\d)|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text that can be searched, in their order. */
export function tokensOf(text: string, { stem }: Stemming): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const [written] = match;
    const end = match.index + written.length;
    for (const word of wordsOf(written)) {
      const found = stem(word);
      if (found !== null) tokens.push({ stem: found, start: match.index, end });
    }
  }
  return tokens;
}

export const stemsOf = (text: string, stemming: Stemming): string[] => tokensOf(text, stemming).map(({ stem }) => stem);

/** Enough for the vocabulary of a library; then it begins anew. */
const REMEMBERED = 50_000;
const known = new Map<string, readonly string[]>();

function wordsOf(written: string): readonly string[] {
  let words = known.get(written);
  if (words === undefined) {
    words = readWords(written);
    if (known.size >= REMEMBERED) known.clear();
    known.set(written, words);
  }
  return words;
}

/** The folded words of what was written together: one, and of a number one without its groups; a decimal keeps its comma as "d". */
function readWords(written: string): string[] {
  if (/^\d/.test(written) && /[^\p{L}\p{N}\p{M}]/u.test(written)) {
    const isGrouped = /^\d{1,3}(?:\D\d{3})+$/.test(written);
    return [written.replace(/\D/g, isGrouped ? '' : 'd')];
  }
  const folded = foldText(written);
  return folded === '' ? [] : folded.split(' ');
}
