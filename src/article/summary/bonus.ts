import type { Features } from './features.js';

/** What speaks for or against sentences; docs/summary.md says where the numbers come from. */
export interface Weights {
  /** Words that an editor's summary has: what a summary is longer than that costs precision. */
  usualLength: number;
  /** What a sentence loses that stands in the same paragraph as one taken. */
  sameParagraph: number;
  /** What a sentence gains besides its words. */
  first: number;
  opens: number;
  dense: number;
  late: number;
  names: number;
  figures: number;
  dates: number;
  /** By the share of it inside quotation marks, and for having any. */
  quoted: number;
  quotes: number;
  background: number;
  /** For having no name, figure, date or quotation. */
  empty: number;
  /** For ending with a question mark outside quotation marks. */
  asks: number;
  cut: number;
  short: number;
  long: number;
}

/** For articles in paragraphs, as they are published: what an editor keeps. */
export const LAID_OUT: Weights = {
  usualLength: 40,
  sameParagraph: -0.03,
  first: 0.05,
  opens: 0.034,
  dense: 0.065,
  late: -0.036,
  names: 0.0051,
  figures: 0.013,
  dates: 0.01,
  quoted: -0.051,
  quotes: -0.02,
  background: -0.014,
  empty: -0.05,
  asks: -0.15,
  cut: -0.032,
  short: -0.054,
  long: -0.08,
};

/** For a text without paragraphs, of which little can be told by its form: the words that an editor's summary would have. */
export const RUN_ON: Weights = {
  usualLength: 25,
  sameParagraph: 0,
  first: 0.05,
  opens: 0,
  dense: 0.15,
  late: -0.02,
  names: 0.0051,
  figures: 0.0038,
  dates: 0.007,
  quoted: -0.02,
  quotes: 0,
  background: -0.0112,
  empty: 0,
  asks: 0,
  cut: -0.032,
  short: -0.02,
  long: -0.08,
};

/** Words that a sentence should have: fewer say little, more crowd out others. */
const SHORTEST = 8;
const LONGEST = 35;

/** What speaks for a sentence besides its words. */
export function bonusOf(features: Features, index: number, count: number, worth: Float64Array, weights: Weights): number {
  const { length, names, figures, dates, quoted } = features;
  let bonus = (weights.late * index) / count;
  if (index === 0) bonus += weights.first;
  if (features.opens) bonus += weights.opens;
  let sum = 0;
  for (const { id } of features.words) sum += worth[id] as number;
  bonus += (weights.dense * sum) / Math.max(1, features.words.length);
  bonus += weights.names * Math.min(4, names) + weights.figures * Math.min(3, figures);
  if (dates > 0) bonus += weights.dates;
  if (quoted > 0) bonus += weights.quoted * quoted + weights.quotes;
  else if (names + figures + dates === 0) bonus += weights.empty;
  bonus += weights.background * Math.min(4, features.background);
  if (features.asks) bonus += weights.asks;
  if (features.cut) bonus += weights.cut;
  if (length < SHORTEST) bonus += weights.short * (1 - length / SHORTEST);
  if (length > LONGEST) bonus += weights.long * Math.min(2, length / LONGEST - 1);
  return bonus;
}
