import { announces, LONGEST_VERB_GROUP } from './cue.js';
import { isPeople, type Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import type { Reading } from './reading.js';
import { sourceAt } from './sources.js';

/** "est-il écrit": a passive that nobody is the subject of. */
export function isDummy({ tokens, language }: Reading, at: number, pronoun: string): boolean {
  const { dummies, passives, reflexives, verbs, adverbs } = language.speech;
  const auxiliary = tokens[at]?.lower.slice(0, -pronoun.length - 1) ?? '';
  if (!dummies.has(pronoun) || !passives.has(auxiliary) || reflexives.has(tokens[at - 1]?.lower ?? '')) return false;
  return verbs.has(tokens[adverbs.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '');
}

/** "il y est écrit :", "il est précisé que": whether nobody is the subject of a passive that announces. */
export function saysNobody({ tokens, language }: Reading, verb: number): boolean {
  const { dummies, passives, clitics, adverbs, conjunctions } = language.speech;
  if (!announces({ tokens }, verb + 1) && !conjunctions.has(tokens[verb + 1]?.lower ?? '')) return false;
  let at = verb - 1;
  while (at > verb - LONGEST_VERB_GROUP && [passives, clitics, adverbs].some((list) => list.has(tokens[at]?.lower ?? ''))) at--;
  return dummies.has(tokens[at]?.lower ?? '');
}

/** "a-t-on appris auprès de X", "juge-t-on chez X", "de source policière": where nobody in particular has it from. */
export function hearsay(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, language } = reading;
  for (let at = from; at < Math.min(to, from + LONGEST_VERB_GROUP); at++) {
    const word = tokens[at]?.lower ?? '';
    if (!language.speech.hearsay.has(word)) continue;
    if (!language.speech.prepositions.has(word)) return phraseAt(reading, at, to);
    const phrase = phraseAt(reading, language.speech.links.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, to);
    // "dans un communiqué" is where, "dans l'entourage de X" who.
    if (phrase && isPeople(reading, phrase)) return phrase;
  }
  return null;
}

/** "Au ministère de la Mer, on…", "Dans l'entourage de la maire, on…": the body or the people in whose place nobody in particular speaks. */
export function bodyAt(reading: Reading, first: number, to: number): Phrase | null {
  if (!reading.language.speech.prepositions.has(reading.tokens[first]?.lower ?? '')) return null;
  const phrase = sourceAt(reading, first, to, false) ?? phraseAt(reading, first + 1, to);
  return phrase && isBody(reading, phrase) ? phrase : null;
}

/** Whether a phrase is for a body or for people, and for no place. */
const isBody = (reading: Reading, phrase: Phrase): boolean =>
  phrase.named ? phrase.named.name.kind === 'organisation' : phrase.pronoun === null && isPeople(reading, phrase);
