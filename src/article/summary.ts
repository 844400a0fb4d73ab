import { STOP_WORD } from './classes.js';
import type { Source } from './source.js';
import { bonusOf, LAID_OUT, RUN_ON, type Weights } from './summary/bonus.js';
import { type Features, type Found, measureSentences } from './summary/features.js';
import { readWords } from './summary/words.js';
import { weighWords } from './summary/worth.js';
import type { SummarySentence } from './types.js';

/** How many sentences are chosen with an eye on what the others say, and from how many of the best. */
const MOST_COMPARED = 40;
const POOL = 400;
/** Up to how many sentences are exchanged for others at the end, for how many of the best, and how often. */
const MOST_EXCHANGED = 10;
const EXCHANGED = 9;
const ROUNDS = 3;
/** From which share of its words on, but for those that say little, a sentence repeats what is told. */
const REPEATED = 0.4;

/** Sentences that tell what the article tells, in its order, each understandable without those left out. */
export function summarize(source: Source, found: Found, length: number): SummarySentence[] {
  const { sentences } = source;
  const wanted = Math.min(Math.max(1, Math.floor(length)), sentences.length);
  const words = readWords(source);
  const weights = sentences[0]?.paragraph === sentences.at(-1)?.paragraph ? RUN_ON : LAID_OUT;
  const kept = choose(measureSentences(source, found, words), weighWords(source, words), wanted, weights);
  return kept.map((sentence) => {
    const { text, start, end } = sentences[sentence] as (typeof sentences)[number];
    return { sentence, text, start, end };
  });
}

/** Takes the sentence that adds most, again and again; what the sentences already taken say adds nothing. */
function choose(features: Features[], worth: Float64Array, length: number, weights: Weights): number[] {
  const bonus = features.map((feature, index) => bonusOf(feature, index, features.length, worth, weights));
  const taken = new Set<number>();
  const paragraphs = new Set<number>();
  const told = new Uint8Array(worth.length);
  let toldWorth = 0;
  let toldLength = 0;
  const score = (index: number): number => {
    const { words, telling, length: own, paragraph } = features[index] as Features;
    let sum = toldWorth;
    let known = 0;
    for (const { id, classes } of words)
      if (told[id] === 0) sum += worth[id] as number;
      else if ((classes & STOP_WORD) === 0) known++;
    return (
      fitOf(sum, toldLength + own, weights) +
      (bonus[index] as number) +
      repetitionOf(known, telling, weights) +
      (paragraphs.has(paragraph) ? weights.sameParagraph : 0)
    );
  };
  const stands = (index: number): boolean => standsAlone(features, index) || taken.has(index - 1);
  const take = (index: number): void => {
    const { words, length: own, paragraph } = features[index] as Features;
    for (const { id } of words) {
      if (told[id] === 0) toldWorth += worth[id] as number;
      told[id] = 1;
    }
    toldLength += own;
    taken.add(index);
    paragraphs.add(paragraph);
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
  const kept =
    length > MOST_EXCHANGED ? [...taken] : exchange([...taken], order.slice(0, EXCHANGED), features, worth, bonus, weights);
  return kept.sort((a, b) => a - b);
}

/** Exchanges a sentence taken for one of the best left, as long as all of them together gain: what was taken first may be told by the others. */
function exchange(
  taken: number[],
  best: number[],
  features: Features[],
  worth: Float64Array,
  bonus: number[],
  weights: Weights,
): number[] {
  // In which choice each word was told last: no need to forget between choices.
  const told = new Int32Array(worth.length);
  let choices = 0;
  const score = (choice: number[]): number => {
    choices++;
    let sum = 0;
    let length = 0;
    let bonuses = 0;
    const paragraphs: number[] = [];
    for (const index of choice) {
      const { words, telling, length: own, paragraph } = features[index] as Features;
      let known = 0;
      for (const { id, classes } of words) {
        if (told[id] !== choices) {
          told[id] = choices;
          sum += worth[id] as number;
        } else if ((classes & STOP_WORD) === 0) known++;
      }
      length += own;
      bonuses +=
        (bonus[index] as number) +
        repetitionOf(known, telling, weights) +
        (paragraphs.includes(paragraph) ? weights.sameParagraph : 0);
      paragraphs.push(paragraph);
    }
    return fitOf(sum, length, weights) + bonuses;
  };
  let now = taken;
  let nowScore = score(now);
  for (let round = 0; round < ROUNDS; round++) {
    let better = now;
    for (let at = 0; at < now.length; at++) {
      for (const index of best) {
        if (now.includes(index)) continue;
        const choice = now.with(at, index);
        if (!choice.every((each) => standsAlone(features, each) || choice.includes(each - 1))) continue;
        const choiceScore = score(choice);
        if (choiceScore <= nowScore) continue;
        better = choice;
        nowScore = choiceScore;
      }
    }
    if (better === now) break;
    now = better;
  }
  return now;
}

/** The expected F-score between the words told and those of an editor's summary, and a little for every word of worth. */
const fitOf = (sum: number, length: number, { usualLength, worth }: Weights): number =>
  (2 * sum) / (length + usualLength) + worth * sum;

/** What a sentence loses of whose telling words some are known already. */
const repetitionOf = (known: number, telling: number, { repeats }: Weights): number =>
  known > REPEATED * telling ? repeats * (known / telling - REPEATED) : 0;

/** Whether a sentence is understood without the one before. */
const standsAlone = (features: Features[], index: number): boolean =>
  index === 0 || !((features[index] as Features).dangling || (features[index] as Features).cut);
