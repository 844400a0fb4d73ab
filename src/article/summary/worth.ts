import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Word } from './words.js';

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

/** The probability that an editor's summary has a word, for every word of an article, by its id. */
export function weighWords({ language, headline, tokens, sentences }: Source, words: readonly Word[]): Float64Array {
  const title = new Set<string>();
  if (headline) for (let at = headline.firstToken; at <= headline.lastToken; at++) title.add((tokens[at] as Token).lower);
  const worth = new Float64Array(words.length);
  const inShort = ODDS.base + ODDS.length * Math.log(sentences.length);
  for (const { id, lower, spread, first, capital } of words) {
    const log = spread === 1 ? 0 : Math.log(spread);
    const stop = language.summary.stopWords.has(lower);
    let odds = inShort + ODDS.spread * log + (ODDS.share * spread) / sentences.length;
    odds += ODDS.early / (1 + first) + (first === 0 ? ODDS.lead : 0) + (ODDS.late * first) / sentences.length;
    if (capital && !stop) odds += ODDS.capital + ODDS.capitalSpread * log;
    if (stop) odds += ODDS.stop + ODDS.stopSpread * log;
    if (stop && language.functionWords.has(lower)) odds += ODDS.little + ODDS.littleSpread * log;
    if (!stop && title.has(lower)) odds += ODDS.headline;
    worth[id] = 1 / (1 + Math.exp(-odds));
  }
  return worth;
}
