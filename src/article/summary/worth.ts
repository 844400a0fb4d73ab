import { isCapitalised } from '../names/shapes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';

/**
 * How much speaks for an editor's keeping a word, in log odds; fitted by logistic regression to news that was published with
 * an editor's summary (docs/summary.md).
 */
const ODDS = {
  base: -2.31,
  /** By the logarithm of the number of sentences that have the word, and by their share of all. */
  spread: 1.4,
  share: 1.62,
  /** By how early it first stands: 1 / (1 + sentence), sentence 0, and sentence / sentences. */
  early: 1.48,
  lead: -0.95,
  late: -0.78,
  /** In the middle of a sentence with a capital: names. */
  capital: 0.65,
  capitalSpread: -0.16,
  stop: 0.34,
  stopSpread: -0.67,
  little: 0.74,
  littleSpread: -0.13,
  /** By the logarithm of the number of sentences. */
  length: -0.37,
  headline: 1,
};

interface Word {
  /** How many sentences have it, and the first that has. */
  spread: number;
  first: number;
  last: number;
  capital: boolean;
}

/** The probability that an editor's summary has a word, for every word of an article in lower case. */
export function weighWordsOf(source: Source): Map<string, number> {
  const { tokens, sentences, language, headline } = source;
  const words = new Map<string, Word>();
  for (const [index, { firstToken, lastToken }] of sentences.entries()) {
    for (let at = firstToken; at <= lastToken; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      let word = words.get(token.lower);
      if (!word) {
        word = { spread: 0, first: index, last: -1, capital: false };
        words.set(token.lower, word);
      }
      if (word.last < index) word.spread++;
      word.last = index;
      if (at > firstToken && isCapitalised(token)) word.capital = true;
    }
  }
  const title = new Set<string>();
  if (headline) for (let at = headline.firstToken; at <= headline.lastToken; at++) title.add((tokens[at] as Token).lower);
  const worth = new Map<string, number>();
  for (const [lower, { spread, first, capital }] of words) {
    const log = Math.log(spread);
    const stop = language.summary.stopWords.has(lower);
    let odds =
      ODDS.base + ODDS.spread * log + (ODDS.share * spread) / sentences.length + ODDS.length * Math.log(sentences.length);
    odds += ODDS.early / (1 + first) + (first === 0 ? ODDS.lead : 0) + (ODDS.late * first) / sentences.length;
    if (capital && !stop) odds += ODDS.capital + ODDS.capitalSpread * log;
    if (stop) odds += ODDS.stop + ODDS.stopSpread * log;
    if (stop && language.functionWords.has(lower)) odds += ODDS.little + ODDS.littleSpread * log;
    if (!stop && title.has(lower)) odds += ODDS.headline;
    worth.set(lower, 1 / (1 + Math.exp(-odds)));
  }
  return worth;
}
