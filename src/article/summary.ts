import type { Source } from './source.js';
import { type Features, type Found, measureSentences, share } from './summary/features.js';
import type { SummarySentence } from './types.js';

/** What a sentence's rank is made of; docs/summary.md says where the numbers come from. */
export const WEIGHTS = {
  first: 1.2,
  early: 1,
  centrality: 1,
  headline: 0.5,
  lead: 0.3,
  names: 0.1,
  figures: 0.15,
  dates: 0.05,
  quoted: -0.5,
  cut: -1,
  dangling: -0.4,
  short: -0.8,
  long: -0.4,
  repeated: -1,
};

/** Words a sentence should have: fewer say little, more crowd out other sentences. */
const SHORTEST = 8;
const LONGEST = 40;
/** How many sentences are chosen with an eye on repetition, and from how many of the best. */
const MOST_COMPARED = 40;
const POOL = 400;

/** Sentences that tell what the article tells, in its order, each understandable without those left out. */
export function summarize(source: Source, found: Found, length: number): SummarySentence[] {
  const { sentences } = source;
  const features = measureSentences(source, found);
  const kept = choose(features, Math.min(Math.max(1, Math.floor(length)), sentences.length));
  return kept.map((sentence) => {
    const { text, start, end } = sentences[sentence] as (typeof sentences)[number];
    return { sentence, text, start, end };
  });
}

export function rank(features: Features, index: number, w = WEIGHTS): number {
  let score = w.early / (1 + index);
  if (index === 0) score += w.first;
  score += w.centrality * features.centrality + w.headline * features.headline + w.lead * features.lead;
  score +=
    w.names * Math.min(4, features.names) + w.figures * Math.min(3, features.figures) + w.dates * Math.min(1, features.dates);
  score += w.quoted * features.quoted;
  if (features.cut) score += w.cut;
  if (features.dangling) score += w.dangling;
  if (features.length < SHORTEST) score += w.short * (1 - features.length / SHORTEST);
  if (features.length > LONGEST) score += w.long * Math.min(2, features.length / LONGEST - 1);
  return score;
}

/** Takes the best sentence that can stand, again and again; what repeats sentences already taken counts less. */
export function choose(features: Features[], length: number, w = WEIGHTS): number[] {
  const scores = features.map((feature, index) => rank(feature, index, w));
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const taken = new Set<number>();
  const stems = new Set<string>();
  const stands = (index: number): boolean => {
    const { dangling, cut } = features[index] as Features;
    return index === 0 || !(dangling || cut) || taken.has(index - 1);
  };
  const take = (index: number): void => {
    taken.add(index);
    for (const stem of (features[index] as Features).stems) stems.add(stem);
  };
  // Repetition is weighed among the best only, so that a long summary of a long article takes no longer than it must.
  const compared = Math.min(length, MOST_COMPARED);
  const pool = order.slice(0, POOL);
  while (taken.size < compared) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const index of pool) {
      if (taken.has(index) || !stands(index)) continue;
      const score = (scores[index] as number) + w.repeated * share(stems, (features[index] as Features).stems);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    if (best < 0) break;
    take(best);
  }
  for (const index of order) if (taken.size < length && !taken.has(index) && stands(index)) take(index);
  // What is left points back to sentences that were not better: in the article's order each has the one before it.
  for (let index = 0; index < features.length && taken.size < length; index++) if (!taken.has(index)) take(index);
  return [...taken].sort((a, b) => a - b);
}
