import type { Gender } from '../languages/shape/speech.js';
import { endOf, startOf } from '../tokens.js';
import type { Speaker } from '../types.js';
import type { Bodies } from './bodies.js';
import { lastBefore, type People, type Person } from './people.js';
import { agree, isCapitalised, type Reading } from './reading.js';

/** Somebody or a body that a phrase names. */
export interface Who {
  speaker: Speaker;
  person: Person | null;
  gender: Gender;
  /** Somebody, and no body: who a "he" may stand for. */
  human: boolean;
  /** Whether it may speak at all, as a thing may not. */
  speaks: boolean;
}

/** What is known while an article is read from its start to its end. */
export interface State {
  reading: Reading;
  people: People;
  /** The last speaker of each sentence. */
  spoken: Map<number, Who | null>;
  /** What each sentence is about, once asked. */
  subjects: Map<number, Who | null>;
  /** What the bodies are called, once asked. */
  bodies: Bodies | null;
  /** How many sentences are being asked what they are about, one for the other. */
  depth: number;
  /** Whether the last one named in a sentence is being looked for. */
  looking: boolean;
  /** The sentences whose subject is a pronoun, of those asked. */
  carried: Set<number>;
}

/** How often an article names whom it is about, at least. */
const MAIN = 3;

/** Whether a noun is one for people, by what is known of it or by its form. */
export const isHuman = ({ language }: Reading, noun: string): boolean =>
  language.names.offices.has(noun) || language.speech.people.has(noun) || language.names.officeShape.test(noun);

/** Whether a word with a capital is one for somebody of a people: "Italien", "Frenchman". */
export const isOfPeople = ({ tokens, language }: Reading, at: number): boolean => {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return false;
  return language.speech.peopleShape.test(token.lower);
};

/** Whether a noun is one for a body or for several, which no single person is: "cette direction", "this group". */
export const isOfMany = ({ language }: Reading, noun: string): boolean =>
  language.speech.groups.has(noun) ||
  language.names.bodyNouns.has(noun) ||
  language.names.lowerBodies.has(noun) ||
  (language.names.bodies.has(noun) && !language.names.offices.has(noun));

/** The one person of an article, the only one of a gender, or who it names far more often than any other of that gender. */
export function onlyOne({ people }: State, gender: Gender, least = 1): Who | null {
  let found: Person | null = null;
  let next = 0;
  for (const person of people.byName.values()) {
    if (!agree(person.gender, gender)) continue;
    const most = found?.mentions.length ?? 0;
    next = Math.max(next, Math.min(most, person.mentions.length));
    if (person.mentions.length > most) found = person;
  }
  if (found && next > 0 && found.mentions.length < Math.max(MAIN, 2 * next + 1)) return null;
  if (found && found.mentions.length < least) return null;
  const sure = found && (people.byName.size === 1 || (gender !== 'any' && found.gender === gender));
  return found && sure ? { speaker: nameless(found), person: found, gender: found.gender, human: true, speaks: true } : null;
}

export const nameless = ({ name }: Person): Speaker => ({ name: name.name, text: '', start: 0, end: 0 });

/** Whether a pronoun of that gender may stand for somebody: "he" for a person, "it" for a body. */
export const fits = (who: Who, gender: Gender): boolean => {
  if (gender === 'n') return !who.human;
  if (gender === 'p') return who.person === null && who.gender !== 'm' && who.gender !== 'f';
  if (gender === 'any') return true;
  return who.human && agree(who.gender, gender);
};

/** The same with the nearest naming before a token as its text. */
export function nearest({ reading: { tokens, source } }: State, who: Who, at: number): Who {
  const mention = who.person && (lastBefore(who.person.mentions, at) ?? who.person.mentions[0]);
  if (!mention) return who;
  const start = startOf(tokens, mention.firstToken);
  const end = endOf(tokens, mention.lastToken);
  return { ...who, speaker: { name: who.speaker.name, text: source.text.slice(start, end), start, end } };
}
