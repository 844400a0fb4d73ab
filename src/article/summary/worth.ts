import { BACKGROUND, FUNCTION_WORD, STOP_WORD } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Words } from './words.js';

/**
 * How much speaks for an editor's keeping a word, in log odds; fitted by logistic regression to news that was published with
 * an editor's summary (docs/summary.md).
 */
const ODDS = {
  base: -2.33,
  /** By the logarithm of the number of sentences that have the word, and by their share of all. */
  spread: 1.42,
  share: 1.27,
  /** By the logarithm of how often it stands in each of those. */
  repeated: 1.01,
  /** By how early it first stands: 1 / (1 + sentence), sentence 0, sentence 1, and sentence / sentences. */
  early: 2.48,
  lead: -1.72,
  second: -0.29,
  late: -0.49,
  /** By the words of the sentence that has it first: the more, the less weight on each. */
  crowded: -0.0052,
  /** By the share of its mentions inside quotation marks. */
  quoted: -0.35,
  /** In the middle of a sentence with a capital: names. */
  capital: 0.65,
  capitalSpread: -0.16,
  stop: 0.43,
  stopSpread: -0.6,
  little: 0.56,
  littleSpread: -0.24,
  /** Words of what stands behind the news. */
  background: -1.03,
  /** By the logarithm of the number of sentences. */
  length: -0.37,
  headline: 1,
};

/** The probability that an editor's summary has a word, for every word of an article, by its id. */
export function weighWords({ headline, tokens, sentences }: Source, { all, lengths }: Words): Float64Array {
  const title = new Set<string>();
  if (headline) for (let at = headline.firstToken; at <= headline.lastToken; at++) title.add((tokens[at] as Token).lower);
  const worth = new Float64Array(all.length);
  const inShort = ODDS.base + ODDS.length * Math.log(sentences.length);
  for (const { id, lower, classes, spread, first, capital, mentions, quoted } of all) {
    const log = spread === 1 ? 0 : Math.log(spread);
    const stop = (classes & STOP_WORD) !== 0;
    let odds = inShort + ODDS.spread * log + (ODDS.share * spread) / sentences.length;
    if (mentions > spread) odds += ODDS.repeated * Math.log(mentions / spread);
    odds += ODDS.early / (1 + first) + (ODDS.late * first) / sentences.length;
    if (first === 0) odds += ODDS.lead;
    if (first === 1) odds += ODDS.second;
    odds += ODDS.crowded * (lengths[first] as number) + (ODDS.quoted * quoted) / mentions;
    if (capital && !stop) odds += ODDS.capital + ODDS.capitalSpread * log;
    if (stop) odds += ODDS.stop + ODDS.stopSpread * log;
    if (stop && (classes & FUNCTION_WORD) !== 0) odds += ODDS.little + ODDS.littleSpread * log;
    if ((classes & BACKGROUND) !== 0) odds += ODDS.background;
    if (!stop && title.has(lower)) odds += ODDS.headline;
    worth[id] = 1 / (1 + Math.exp(-odds));
  }
  return worth;
}
