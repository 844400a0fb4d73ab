import type { Source } from './source.js';
import { type Features, type Found, measureSentences } from './summary/features.js';
import { readWords } from './summary/words.js';
import { weighWords } from './summary/worth.js';
import type { SummarySentence } from './types.js';

/** What speaks for or against a sentence besides its words; docs/summary.md says where the numbers come from. */
const BONUS = {
  first: 0.016,
  second: 0.011,
  late: -0.008,
  names: 0.003,
  figures: 0.005,
  dates: -0.008,
  quoted: -0.042,
  background: -0.007,
  cut: -0.008,
  dangling: -0.025,
  short: -0.08,
  long: -0.074,
};

/** Words that an editor's summary has: what a summary is longer than that costs precision. */
const USUAL_LENGTH = 21;
/** Words that a sentence should have: fewer say little, more crowd out others. */
const SHORTEST = 8;
const LONGEST = 35;
/** How many sentences are chosen with an eye on what the others say, and from how many of the best. */
const MOST_COMPARED = 40;
const POOL = 400;

/** Sentences that tell what the article tells, in its order, each understandable without those left out. */
export function summarize(source: Source, found: Found, length: number): SummarySentence[] {
  const { sentences } = source;
  const wanted = Math.min(Math.max(1, Math.floor(length)), sentences.length);
  const words = readWords(source);
  const kept = choose(measureSentences(source, found, words), weighWords(source, words.all), wanted);
  return kept.map((sentence) => {
    const { text, start, end } = sentences[sentence] as (typeof sentences)[number];
    return { sentence, text, start, end };
  });
}

function bonusOf(features: Features, index: number, count: number): number {
  let bonus = (BONUS.late * index) / count;
  if (index === 0) bonus += BONUS.first;
  if (index === 1) bonus += BONUS.second;
  bonus += BONUS.names * Math.min(4, features.names) + BONUS.figures * Math.min(3, features.figures);
  if (features.dates > 0) bonus += BONUS.dates;
  bonus += BONUS.quoted * features.quoted + BONUS.background * Math.min(4, features.background);
  if (features.cut) bonus += BONUS.cut;
  if (features.dangling && index > 0) bonus += BONUS.dangling;
  if (features.length < SHORTEST) bonus += BONUS.short * (1 - features.length / SHORTEST);
  if (features.length > LONGEST) bonus += BONUS.long * Math.min(2, features.length / LONGEST - 1);
  return bonus;
}

/** Takes the sentence that adds most, again and again; what the sentences already taken say adds nothing. */
export function choose(features: Features[], worth: Float64Array, length: number): number[] {
  const bonus = features.map((feature, index) => bonusOf(feature, index, features.length));
  const taken = new Set<number>();
  const told = new Uint8Array(worth.length);
  let toldWorth = 0;
  let toldLength = 0;
  const added = (index: number): number => {
    let sum = toldWorth;
    for (const { id } of (features[index] as Features).words) if (told[id] === 0) sum += worth[id] as number;
    return sum;
  };
  /** The share of words that an editor would keep, as F-score, were the sentence taken. */
  const score = (index: number): number =>
    (2 * added(index)) / (toldLength + (features[index] as Features).length + USUAL_LENGTH) + (bonus[index] as number);
  const stands = (index: number): boolean => {
    const { dangling, cut } = features[index] as Features;
    return index === 0 || !(dangling || cut) || taken.has(index - 1);
  };
  const take = (index: number): void => {
    toldWorth = added(index);
    toldLength += (features[index] as Features).length;
    taken.add(index);
    for (const { id } of (features[index] as Features).words) told[id] = 1;
  };
  const own = features.map((_, index) => score(index));
  const order = own.map((_, index) => index).sort((a, b) => (own[b] as number) - (own[a] as number) || a - b);
  // Repetition is weighed among the best only, so that a long summary of a long article takes no longer than it must.
  const pool = order.slice(0, POOL);
  while (taken.size < Math.min(length, MOST_COMPARED)) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const index of pool) {
      if (taken.has(index) || !stands(index)) continue;
      const now = score(index);
      if (now > bestScore) {
        best = index;
        bestScore = now;
      }
    }
    if (best < 0) break;
    take(best);
  }
  for (const index of order) if (taken.size < length && !taken.has(index) && stands(index)) take(index);
  // What is left points back to sentences that were no better: in the article's order each has the one before it.
  for (let index = 0; index < features.length && taken.size < length; index++) if (!taken.has(index)) take(index);
  return [...taken].sort((a, b) => a - b);
}
