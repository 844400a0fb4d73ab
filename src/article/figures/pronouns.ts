import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { lowerAt } from './phrases.js';

/** The most words that a verb has between its pronoun and its object: "en a déjà payé un tiers". */
const VERB_WORDS = 3;

/** "en paiera un tiers": a pronoun before the verb stands for what the number is of. */
export function isOfPronoun(tokens: Token[], first: number, words: FigureWords): boolean {
  for (let at = first - 1; at >= first - VERB_WORDS; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text !== token.lower) return false;
    if (words.wholePronouns.has(lowerAt(tokens, at - 1))) return !words.gerund.test(lowerAt(tokens, at));
  }
  return false;
}
