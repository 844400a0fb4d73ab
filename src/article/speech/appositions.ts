import { commaAfter } from './complements.js';
import { isAbbreviated, isTitle } from './openings.js';
import type { Phrase } from './phrase.js';
import { genderOf, isCapitalised, isEnding, type Reading } from './reading.js';

/** "la ministre des Armées, Hélène Darracq": the name after the comma is who the phrase is about. */
export function withApposition(reading: Reading, phrase: Phrase, limit: number): Phrase {
  // A body is no person: "par la CFX, X a cédé".
  const body = phrase.named?.name.kind === 'organisation' && phrase.head < 0;
  if (phrase.named?.name.kind === 'person' || body || phrase.next >= limit) return phrase;
  const comma = phrase.indefinite && reading.tokens[phrase.next]?.text !== ',' ? -1 : commaAfter(reading, phrase.next, limit);
  if (comma < 0) return phrase;
  let at = comma + 1;
  while (at < limit && !reading.named[at] && at < comma + 4 && leadsToName(reading, at)) at++;
  const mention = reading.named[at];
  if (at >= limit || mention?.name.kind !== 'person' || goesOn(reading, mention.lastToken + 1)) return phrase;
  const after = reading.tokens[mention.lastToken + 1];
  if (isEnding(after, reading.language)) return phrase;
  return { ...phrase, named: mention, next: mention.lastToken + 1 };
}

/** "Pour le ministre, X a tort": a verb right behind the name makes it a subject of its own. */
function goesOn({ tokens, language }: Reading, at: number): boolean {
  const { auxiliaries, modals, bareNouns } = language.speech;
  const word = tokens[at]?.lower ?? '';
  return !bareNouns && (auxiliaries.has(word) || modals.has(word));
}

/** What may stand between a comma and the name after it: "maître X", "le docteur X", "l'Espagnol X". */
function leadsToName(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const word = tokens[at]?.lower ?? '';
  if (isTitle(reading, at) || isAbbreviated(reading, at)) return true;
  return (
    genderOf(language.speech.determiners, word) !== null ||
    genderOf(language.speech.genders, word) !== null ||
    language.names.offices.has(word) ||
    (isCapitalised(tokens[at]) && language.speech.peopleShape.test(word)) ||
    // "la danseuse X"
    (reading.named[at + 1]?.name.kind === 'person' && genderOf(language.speech.determiners, tokens[at - 1]?.lower ?? '') !== null)
  );
}
