import type { Features } from './features.js';

/** What speaks for or against sentences; docs/summary.md says where the numbers come from. */
export interface Weights {
  /** Words that an editor's summary has: what a summary is longer than that costs precision. */
  usualLength: number;
  /** What a word told is worth besides, however long the summary. */
  worth: number;
  /** What a sentence loses that stands in the same paragraph as one taken. */
  sameParagraph: number;
  /** What it loses that repeats what is told, by the share of its words above two fifths. */
  repeats: number;
  /** What a sentence gains besides its words: by its place in the article, … */
  first: number;
  opens: number;
  closes: number;
  late: number;
  /** By the logarithm of its number: the second is nearer to the tenth than the first to the second. */
  depth: number;
  /** …by what its words are to the article, … */
  dense: number;
  headline: number;
  central: number;
  /** …by what it tells, … */
  names: number;
  mainName: number;
  figures: number;
  amounts: number;
  percent: number;
  dates: number;
  acts: number;
  /** For harm that is told in figures. */
  harm: number;
  costs: number;
  sides: number;
  ahead: number;
  background: number;
  /** For having no name, figure, date or quotation. */
  empty: number;
  /** …and by its form: by the share of it inside quotation marks, and for having any. */
  quoted: number;
  quotes: number;
  /** For ending with a question mark outside quotation marks. */
  asks: number;
  cut: number;
  dangling: number;
  /** For each word up to 40. */
  length: number;
  short: number;
  long: number;
}

/** For articles in paragraphs, as they are published: what an editor keeps. */
export const LAID_OUT: Weights = {
  usualLength: 40,
  worth: 0.0078,
  sameParagraph: -0.02,
  repeats: -4,
  first: 0.2,
  opens: 0.12,
  closes: -0.075,
  late: -0.19,
  depth: -0.072,
  dense: 0,
  headline: 0.059,
  central: 0.037,
  names: 0,
  mainName: 0.11,
  figures: 0,
  amounts: 0.076,
  percent: 0.045,
  dates: 0,
  acts: 0.082,
  harm: 0.21,
  costs: 0.08,
  sides: 0.055,
  ahead: 0.13,
  background: -0.054,
  empty: -0.16,
  quoted: 0,
  quotes: -0.13,
  asks: 0,
  cut: -0.12,
  dangling: -0.12,
  length: 0.0064,
  short: -0.19,
  long: 0,
};

/** For a text without paragraphs, of which little can be told by its form: the words that an editor's summary would have. */
export const RUN_ON: Weights = {
  usualLength: 20,
  worth: 0.5,
  sameParagraph: 0,
  repeats: 0,
  first: 0.3,
  opens: 0,
  closes: 0,
  late: -0.05,
  depth: 0,
  dense: 3.4,
  headline: 0,
  central: 0,
  names: 0.03,
  mainName: 0,
  figures: 0,
  amounts: 0,
  percent: 0,
  dates: 0.12,
  acts: 0,
  harm: 0,
  costs: 0,
  sides: 0,
  ahead: 0,
  background: -0.09,
  empty: 0,
  quoted: -0.3,
  quotes: 0,
  asks: 0,
  cut: -0.4,
  dangling: 0,
  length: -0.05,
  short: 0,
  long: -1.8,
};

/** Words that a sentence should have: fewer say little, more crowd out others. */
const SHORTEST = 8;
const LONGEST = 35;
/** From how many on more of the same count no more. */
const MOST_WORDS = 40;
const MOST_NAMES = 4;
const MOST_OF_A_SORT = 3;
const MOST_SIDES = 2;

/** What speaks for a sentence besides its words. */
export function bonusOf(features: Features, index: number, count: number, worth: Float64Array, weights: Weights): number {
  const { length, names, figures, dates, quoted } = features;
  let bonus = (weights.late * index) / count + weights.depth * Math.log(1 + index);
  if (index === 0) bonus += weights.first;
  if (features.opens) bonus += weights.opens;
  if (features.closes) bonus += weights.closes;
  let sum = 0;
  for (const { id } of features.words) sum += worth[id] as number;
  bonus += (weights.dense * sum) / Math.max(1, features.words.length);
  bonus += weights.headline * Math.min(MOST_NAMES, features.headline) + weights.central * features.central;
  bonus += weights.names * Math.min(MOST_NAMES, names) + weights.figures * Math.min(MOST_OF_A_SORT, figures);
  if (features.mainName) bonus += weights.mainName;
  bonus += weights.amounts * Math.min(MOST_OF_A_SORT, features.amounts);
  if (features.percent) bonus += weights.percent;
  if (dates > 0) bonus += weights.dates;
  bonus += weights.acts * Math.min(MOST_OF_A_SORT, features.acts) + weights.costs * Math.min(MOST_OF_A_SORT, features.costs);
  bonus += weights.sides * Math.min(MOST_SIDES, features.sides);
  if (features.harm > 0 && figures > 0) bonus += weights.harm;
  if (features.ahead) bonus += weights.ahead;
  if (quoted > 0) bonus += weights.quoted * quoted + weights.quotes;
  else if (names + figures + dates === 0) bonus += weights.empty;
  bonus += weights.background * Math.min(MOST_NAMES, features.background);
  if (features.asks) bonus += weights.asks;
  if (features.cut) bonus += weights.cut;
  if (features.dangling) bonus += weights.dangling;
  bonus += weights.length * Math.min(MOST_WORDS, length);
  if (length < SHORTEST) bonus += weights.short * (1 - length / SHORTEST);
  if (length > LONGEST) bonus += weights.long * Math.min(2, length / LONGEST - 1);
  return bonus;
}
