import type { Gender } from '../languages/shape/speech.js';
import { genderOf, type NamedTokens, type Reading } from './reading.js';

/** Words that name somebody: a name, an office, a body, somebody unnamed, or a pronoun. */
export interface Phrase {
  firstToken: number;
  lastToken: number;
  /** The name that the phrase is about; never one that only belongs to its noun ("le porte-parole de X"). */
  named: NamedTokens | null;
  /** Token of its noun, -1 when it has none besides a name. */
  head: number;
  pronoun: string | null;
  gender: Gender;
  indefinite: boolean;
  /** Two who speak together: "X et Y". */
  joint: boolean;
  /** Where reading on begins: after the phrase and its apposition. */
  next: number;
}

/** A pronoun that stands by itself or at the end of an inverted verb. */
export function pronounPhrase({ language }: Reading, at: number, pronoun: string): Phrase {
  const gender = genderOf(language.speech.pronouns, pronoun) ?? 'any';
  return { firstToken: at, lastToken: at, named: null, head: -1, pronoun, gender, indefinite: false, joint: false, next: at + 1 };
}

/** Whether a phrase may be somebody: by name, by pronoun, by an office, a body or a word for people. */
export function isPeople({ tokens, language }: Reading, phrase: Phrase): boolean {
  if (phrase.named || phrase.pronoun !== null || phrase.joint) return true;
  const { offices, bodies, lowerBodies, bodyNouns } = language.names;
  const head = tokens[phrase.head]?.lower ?? '';
  const known = (word: string): boolean =>
    offices.has(word) || bodies.has(word) || lowerBodies.has(word) || bodyNouns.has(word) || language.speech.people.has(word);
  if (known(head) || known(head.replace(/s$/, ''))) return true;
  return (phrase.gender === 'p' || (language.speech.bareNouns && /[^s]s$/.test(head))) && !language.speech.thingShape.test(head);
}
