import { isOf, SAYING } from '../classes.js';
import type { Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, invertedPronoun, isCapitalised, isManner, type Reading } from './reading.js';

/** How many tokens behind a passive its agent is looked for. */
const REACH = 60;

/** Whether a verb and its noun say together what somebody says: "fait part", "fait également état". */
export function isLight({ tokens, language }: Reading, at: number): boolean {
  const { lightVerbs, reportNouns, adverbs } = language.speech;
  if (!lightVerbs.has(tokens[at]?.lower ?? '')) return false;
  return reportNouns.has(tokens[adverbs.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '');
}

/** Whether a word that can be a verb of saying is one here. */
export function isVerb(reading: Reading, at: number): boolean {
  const { tokens, language, named } = reading;
  const { verbs, determiners, links, nounForms, pronouns, clitics, auxiliaries, adverbs } = language.speech;
  const token = tokens[at];
  if (token?.kind !== 'word' || !isOf(token, SAYING) || named[at]) return false;
  if (invertedPronoun(token, language)) return true;
  if (
    !verbs.has(token.lower) ||
    (isCapitalised(token) && reading.source.sentences[reading.sentenceOf[at] ?? -1]?.firstToken !== at)
  )
    return false;
  let before = at - 1;
  while (before > 0 && (adverbs.has(tokens[before]?.lower ?? '') || isManner(reading, before))) before--;
  const word = tokens[before];
  if (word?.kind !== 'word' || auxiliaries.has(word.lower)) return true;
  const determined = genderOf(determiners, word.lower) !== null;
  if (determined || links.has(word.lower)) {
    // "Another called it": a determiner that stands for somebody.
    if (standsAlone(reading, before) && !nounForms.has(token.lower)) return true;
    // "et d'ajouter"
    if (links.has(word.lower) && language.speech.gerundShape.test(token.lower) && !nounForms.has(token.lower)) return true;
    // "il le dit": a determiner that is a pronoun stands between a subject and its verb.
    const subject = tokens[before - 1];
    return (
      clitics.has(word.lower) &&
      (genderOf(pronouns, subject?.lower ?? '') !== null || named[before - 1] !== undefined || clitics.has(subject?.lower ?? ''))
    );
  }
  if (!nounForms.has(token.lower) || clitics.has(word.lower) || named[before] || genderOf(pronouns, word.lower)) return true;
  if (!language.speech.headLast) return true;
  return genderOf(determiners, tokens[before - 1]?.lower ?? '') === null && !links.has(tokens[before - 1]?.lower ?? '');
}

/** Whether an indefinite determiner may be a subject of its own: "another", "several". */
const standsAlone = ({ tokens, language }: Reading, at: number): boolean =>
  language.speech.bareNouns &&
  language.speech.people.has(tokens[at]?.lower ?? '') &&
  (tokens[at - 1]?.kind !== 'word' || language.speech.conjunctions.has(tokens[at - 1]?.lower ?? ''));

/** Who the words of a passive are by: undefined for a verb that is none. */
export function agentOf(reading: Reading, verb: number, to: number): Phrase | null | undefined {
  const { tokens, language } = reading;
  const { passives, reflexives, auxiliaries, adverbs, agents, mannerShape } = language.speech;
  let at = verb - 1;
  let passive = false;
  for (; at > verb - 5; at--) {
    const word = tokens[at]?.lower ?? '';
    if (passives.has(word)) passive = true;
    else if (reflexives.has(word)) return undefined;
    else if (!auxiliaries.has(word) && !adverbs.has(word) && !mannerShape.test(word)) break;
  }
  if (!passive || language.speech.gerundShape.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let here = verb + 1; here < Math.min(to, verb + REACH); here++) {
    if (reading.quoted[here] === -1 && agents.has(tokens[here]?.lower ?? '')) return phraseAt(reading, here + 1, to);
  }
  return null;
}

/** "dénonçant", "to denounce": a verb that borrows the subject of another. */
export function hasNoSubject({ tokens, language }: Reading, verb: number): boolean {
  const { gerundShape, auxiliaries, infinitives, lightVerbs } = language.speech;
  const before = tokens[verb - 1]?.lower ?? '';
  return (
    infinitives.has(before) ||
    (gerundShape.test(tokens[verb]?.lower ?? '') && !auxiliaries.has(before) && !lightVerbs.has(before))
  );
}
