import type { FigureWords } from '../languages/language.js';
import type { Token } from '../tokens.js';

const LONGEST = 5;

const phraseAt = (tokens: Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map((token) => (token.kind === 'word' ? token.lower : token.text))
    .join(' ');

/** The words before or after a number that make it a bound or an estimate ("au moins", "or so"), in full ("d'" becomes "de"). */
export function findHedge(tokens: Token[], first: number, last: number, words: FigureWords): string | null {
  for (let length = LONGEST; length > 0; length--) {
    if (first - length < 0) continue;
    const phrase = phraseAt(tokens, first - length, first - 1);
    if (words.hedges.has(phrase)) return readable(phrase);
  }
  for (let length = 3; length > 0; length--) {
    const phrase = phraseAt(tokens, last + 1, last + length);
    if (words.hedgesAfter.has(phrase)) return readable(phrase);
  }
  return null;
}

const readable = (phrase: string): string => phrase.replace(/ d'$/, ' de').replace(/' /g, "'");

/** How many tokens before a number its hedge takes. */
export function hedgeLength(tokens: Token[], first: number, words: FigureWords): number {
  for (let length = LONGEST; length > 0; length--) {
    if (first - length >= 0 && words.hedges.has(phraseAt(tokens, first - length, first - 1))) return length;
  }
  return 0;
}
