import { matches } from './matches.js';
import { isManner, type Reading } from './reading.js';

/** The most tokens of what is inserted between an auxiliary and its verb, and one. */
const LONGEST_INSERTION = 6;

/** Where the words that belong to a verb begin: "ne l'a pas encore dit". */
export function groupStart(reading: Reading, verb: number, from: number): number {
  const { tokens, language } = reading;
  const { auxiliaries, clitics, adverbs, lightVerbs } = language.speech;
  let at = verb;
  while (at > from) {
    const word = tokens[at - 1];
    if (word?.kind !== 'word' || reading.quoted[at - 1] !== -1 || reading.named[at - 1]) break;
    // "a fait valoir"
    const light = at === verb && lightVerbs.has(word.lower);
    const joins =
      light || auxiliaries.has(word.lower) || clitics.has(word.lower) || adverbs.has(word.lower) || isManner(reading, at - 1);
    const inserted = joins ? 0 : insertedBefore(reading, at, from);
    if (!joins && inserted === 0) break;
    at -= joins ? 1 : inserted;
  }
  return at;
}

/** How many tokens of an insertion end right before a token, behind an auxiliary: "a au contraire jugé". */
function insertedBefore(reading: Reading, at: number, from: number): number {
  const { insertions, auxiliaries } = reading.language.speech;
  for (let start = at - 1; start > Math.max(from, at - LONGEST_INSERTION); start--)
    if (auxiliaries.has(reading.tokens[start - 1]?.lower ?? '') && matches(reading, start, insertions) === at - start)
      return at - start;
  return 0;
}
