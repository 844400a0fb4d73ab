import { genderOf, isCapitalised, type Reading } from './reading.js';

/** Whether a token opens a noun phrase by its form: a name, a title, a determiner or a pronoun. */
export function opensPhrase(reading: Reading, at: number): boolean {
  const { tokens, language, named } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (named[at] || isTitle(reading, at)) return true;
  return genderOf(language.speech.determiners, token.lower) !== null || genderOf(language.speech.pronouns, token.lower) !== null;
}

/** "Her deputy": a pronoun's form that a noun follows. */
export function isPossessive({ tokens, language }: Reading, at: number): boolean {
  const { determiners, auxiliaries, verbs, prepositions, conjunctions, bareNouns, modals } = language.speech;
  if (!bareNouns || genderOf(determiners, tokens[at]?.lower ?? '') === null) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  return ![auxiliaries, verbs, prepositions, conjunctions, modals].some((list) => list.has(lower));
}

/** A title before a name: "M.", "Dr". */
export function isTitle({ tokens, language }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isCapitalised(token) && language.sentences.titles.has(token.lower) && tokens[at + 1]?.kind !== 'break'
  );
}

/** Whether a full stop belongs to a title or an initial. */
export function isAbbreviated(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (!before || reading.tokens[at]?.gap || before.kind !== 'word') return false;
  return isTitle(reading, at - 1) || before.text.length === 1;
}

/** Whether a word may open a noun phrase without a determiner. */
export const isBareNoun = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  const { prepositions, conjunctions, adverbs, clitics, bareNouns } = reading.language.speech;
  if (prepositions.has(token.lower) || conjunctions.has(token.lower) || adverbs.has(token.lower) || clitics.has(token.lower))
    return false;
  return bareNouns || isCapitalised(token);
};
