import { isOf, SOURCE } from '../classes.js';
import type { Reading } from './reading.js';

const splitPhrases = new WeakMap<readonly string[], string[][]>();

/** How many tokens of a phrase stand there, 0 when none of them does. */
export function matches({ tokens }: Reading, at: number, phrases: readonly string[]): number {
  if (!isOf(tokens[at], SOURCE)) return 0;
  let split = splitPhrases.get(phrases);
  if (!split) {
    split = phrases.map((phrase) => phrase.split(' '));
    splitPhrases.set(phrases, split);
  }
  const first = tokens[at]?.lower;
  for (const words of split) {
    if (words[0] === first && words.every((word, index) => tokens[at + index]?.lower === word)) return words.length;
  }
  return 0;
}
