import { opensPhrase } from './openings.js';
import type { Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { isCapitalised, type Reading } from './reading.js';

/** "a déclaré X et Y": a phrase with the name that "and" adds behind it. */
export function withPartner(reading: Reading, phrase: Phrase | null, limit: number): Phrase | null {
  if (!phrase || !reading.language.speech.and.has(reading.tokens[phrase.next]?.lower ?? '')) return phrase;
  const partner =
    opensPhrase(reading, phrase.next + 1) || isCapitalised(reading.tokens[phrase.next + 1])
      ? phraseAt(reading, phrase.next + 1, limit)
      : null;
  return partner?.named ? join(reading, phrase, partner) : phrase;
}

/** Two phrases as one, with "and" alone between them: "X et Y". Otherwise the second. */
export function join(reading: Reading, one: Phrase | null, other: Phrase): Phrase {
  if (!one || other.firstToken - one.lastToken !== 2) return other;
  if (!reading.language.speech.and.has(reading.tokens[one.lastToken + 1]?.lower ?? '')) return other;
  return { ...one, named: null, head: -1, lastToken: other.lastToken, next: other.next, gender: 'p', joint: true };
}
