import type { Gender } from '../languages/shape/speech.js';
import type { Sentence } from '../source.js';
import { endOf, startOf } from '../tokens.js';
import type { Name } from '../types.js';
import { lastBefore, type Person } from './people.js';
import type { Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { agree, isCapitalised, isEnding, type NamedTokens, type Reading } from './reading.js';
import { isHuman, nameless, nearest, onlyOne, type State, type Who } from './who.js';

/** How many sentences back somebody is looked for. */
const MEMORY = 6;
/** How often whom a trade stands for is named, at least. */
const AGAIN = 2;
/** How many of a person's mentions are asked what stands around them. */
const MENTIONS = 6;
/** How far around a mention, in tokens. */
const AROUND = 12;
/** How far into a sentence somebody unnamed is looked for, in tokens. */
const LONGEST_LOOK = 80;
/** How many persons are asked for a sign of their role. */
const PERSONS = 40;
/** How near a sign of a role stands to who bears it, in tokens. */
const NEAR = 8;
/** The fewest letters that two words of one stem share. */
const SHORTEST_STEM = 4;
/** So many make one stem, however the words go on. */
const LONG_STEM = 6;

/** Who a definite noun stands for when no word of the article says so: "la mareyeuse", "the farmer". */
export function describedBy(state: State, phrase: Phrase, subjectOf: (state: State, sentence: number) => Who | null): Who | null {
  const { reading } = state;
  const { sentences } = reading.source;
  const noun = reading.tokens[phrase.head]?.lower ?? '';
  const trade = isTrade(reading, phrase);
  const { posts, chiefs, nearAnaphors } = reading.language.speech;
  if (!trade && !posts.has(noun)) return null;
  const current = reading.sentenceOf[phrase.firstToken] ?? -1;
  const paragraph = sentences[current]?.paragraph ?? 0;
  let found: Who | null = null;
  for (let index = current - 1; index >= Math.max(0, current - MEMORY); index--) {
    const away = paragraph - (sentences[index]?.paragraph ?? 0);
    const spoke = state.spoken.get(index) ?? null;
    // "greeted by an organizer"
    const told = phrase.indefinite ? null : introducedIn(reading, index, phrase);
    if (told) return found ? nearest(state, found, phrase.firstToken) : told;
    for (const who of [spoke, subjectOf(state, index), away === 0 && trade ? onlyOneIn(state, index) : null]) {
      if (who && isCalled(reading, who, noun)) return found ? nearest(state, found, phrase.firstToken) : who;
      if (!who?.person || who.person === found?.person || conflicts(reading, who.person, noun, phrase.gender)) continue;
      if (hints(reading, who.person.mentions, phrase.firstToken, noun)) return nearest(state, who, phrase.firstToken);
      // Of who leads something, an article about them may speak as of somebody known.
      const known = chiefs.has(noun) && who === spoke && phrase.gender !== 'any' && who.person.gender === phrase.gender;
      if ((away === 0 || (away === 1 && (who === spoke || !nearAnaphors.has(noun)))) && (trade || known)) found ??= who;
    }
  }
  const only = found === null && trade ? onlyOne(state, phrase.gender, AGAIN) : null;
  const bearer = only?.person && !conflicts(reading, only.person, noun, phrase.gender) ? only : found;
  return bearer && nearest(state, bearer, phrase.firstToken);
}

/** The one of whom an article tells what a noun says: "l'accusé" of who "a été condamné". */
export function signedBy({ reading, people }: State, { head, gender, firstToken }: Phrase): Who | null {
  const { tokens, language, sentenceOf, quoted } = reading;
  const signs = language.speech.signs.get(tokens[head]?.lower ?? '');
  if (!signs) return null;
  let found: Person | null = null;
  let asked = 0;
  for (const person of people.byName.values()) {
    if (asked++ >= PERSONS) break;
    if (!agree(person.gender, gender)) continue;
    const told = person.mentions.slice(0, MENTIONS).some((mention) => {
      for (let at = Math.max(0, mention.firstToken - NEAR); at <= Math.min(mention.lastToken + NEAR, firstToken - 1); at++)
        if (signs.has(tokens[at]?.lower ?? '') && sentenceOf[at] === sentenceOf[mention.firstToken] && quoted[at] === -1)
          return true;
      return false;
    });
    if (!told) continue;
    if (found) return null;
    found = person;
  }
  return found && { speaker: nameless(found), person: found, gender: found.gender, human: true, speaks: true };
}

/** Somebody unnamed whom a sentence brings in under a noun: "un éleveur de Velmont", "an organizer". */
function introducedIn(reading: Reading, index: number, { head, gender }: Phrase): Who | null {
  const { tokens, language, quoted, source } = reading;
  const noun = tokens[head]?.lower ?? '';
  const { firstToken, lastToken } = source.sentences[index] as Sentence;
  for (let at = Math.min(lastToken, firstToken + LONGEST_LOOK); at > firstToken; at--) {
    if (tokens[at]?.lower !== noun || quoted[at] !== -1 || reading.named[at + 1]) continue;
    const from = [at - 1, at - 2, at - 3].find((each) => language.speech.indefinite.has(tokens[each]?.lower ?? ''));
    const phrase =
      from === undefined || from < firstToken || isSaidOf(reading, from) ? null : phraseAt(reading, from, lastToken + 1);
    if (phrase?.head !== at || phrase.named) continue;
    const start = startOf(tokens, phrase.firstToken);
    const end = endOf(tokens, phrase.lastToken);
    const name = source.text.slice(start, end);
    return { speaker: { name, text: name, start, end }, person: null, gender, human: true, speaks: true };
  }
  return null;
}

/** Whether what begins at a token is said of somebody before it: "X, a farmer", "X is a farmer", "as a farmer". */
function isSaidOf({ tokens, language }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.text === ',' || language.speech.passives.has(before?.lower ?? '') || language.speech.becoming.has(before?.lower ?? '')
  );
}

/** Whether somebody unnamed has been called by a noun: "un éleveur de Velmont". */
function isCalled({ language }: Reading, { person, speaker }: Who, noun: string): boolean {
  if (person) return false;
  const [determiner = '', ...words] = speaker.name.toLowerCase().split(/[ \u00a0]/);
  return language.speech.indefinite.has(determiner) && words.includes(noun);
}

/** The one person that a sentence names, or null. */
export function onlyOneIn(state: State, index: number): Who | null {
  const [name, other] = peopleIn(state, index);
  const person = name && !other ? state.people.byName.get(name) : undefined;
  const { tokens, language, source } = state.reading;
  const mention = person && lastBefore(person.mentions, (source.sentences[index]?.lastToken ?? 0) + 1);
  // "la voiture de X", "X's car": whose something is
  const owner =
    mention &&
    (language.speech.links.has(tokens[mention.firstToken - 1]?.lower ?? '') || isEnding(tokens[mention.lastToken + 1], language));
  return person && !owner ? { speaker: nameless(person), person, gender: person.gender, human: true, speaks: true } : null;
}

/** The persons whom a sentence names outside its quotations, up to three. */
function peopleIn({ reading }: State, index: number): Name[] {
  const { firstToken, lastToken } = reading.source.sentences[index] as Sentence;
  const found: Name[] = [];
  let mention = lastBefore(reading.mentions, lastToken + 1);
  while (mention && mention.firstToken >= firstToken && found.length < 3) {
    if (mention.name.kind === 'person' && reading.quoted[mention.firstToken] === -1 && !found.includes(mention.name))
      found.unshift(mention.name);
    mention = lastBefore(reading.mentions, mention.firstToken);
  }
  return found;
}

/** "La première", "the latter": the one or the other of two who were just named together. */
export function oneOfTwo(state: State, { firstToken, head, gender }: Phrase): Who | null {
  const { reading, people } = state;
  const { firstOfTwo, lastOfTwo } = reading.language.speech;
  const word = reading.tokens[head]?.lower ?? '';
  const last = lastOfTwo.has(word);
  if (!last && !firstOfTwo.has(word)) return null;
  const current = reading.sentenceOf[firstToken] ?? -1;
  for (let index = current - 1; index >= Math.max(0, current - 2); index--) {
    const named = peopleIn(state, index);
    const person = named.length === 2 ? people.byName.get((last ? named[1] : named[0]) as Name) : undefined;
    if (person && agree(person.gender, gender))
      return nearest(state, { speaker: nameless(person), person, gender, human: true, speaks: true }, firstToken);
  }
  return null;
}

/** Whether a noun is one for who follows a trade: "éleveuse", "storekeeper"; no post that a body has one of. */
export function isTrade(reading: Reading, { head, gender }: Phrase): boolean {
  const { names, speech } = reading.language;
  const token = reading.tokens[head];
  if (!token || isCapitalised(token) || speech.posts.has(token.lower) || names.kin.has(token.lower)) return false;
  if (names.offices.has(token.lower) || speech.nearAnaphors.has(token.lower)) return true;
  if (isHuman(reading, token.lower)) return names.officeShape.test(token.lower);
  const told = speech.headLast || gender === 'm' || gender === 'f';
  const thing = speech.noTrades.has(token.lower) || names.bodies.has(token.lower) || names.bodyNouns.has(token.lower);
  return told && !thing && names.tradeShape.test(token.lower);
}

/** Whether what is known of a person speaks against a noun that may stand for them: a prefect is no farmer. */
export function conflicts({ language }: Reading, person: Person, noun: string, gender: Gender): boolean {
  if (!agree(person.gender, gender)) return true;
  if (person.heads.has(noun)) return false;
  const { offices, kin, tradeShape } = language.names;
  const { posts, nearAnaphors, anaphors, noTrades, peopleShape } = language.speech;
  const general = (word: string): boolean => !posts.has(word) && (nearAnaphors.has(word) || anaphors.has(word));
  if (general(noun)) return false;
  for (const word of person.heads) {
    const known = offices.has(word) ? !kin.has(word) : tradeShape.test(word) && !noTrades.has(word) && !peopleShape.test(word);
    if (known && !general(word)) return true;
  }
  return false;
}

/** Whether words around a person's mentions before a token are of a noun's family: "préside" of "président", "store" of "storekeeper". */
function hints(reading: Reading, mentions: NamedTokens[], before: number, noun: string): boolean {
  const { tokens, language, sentenceOf, quoted } = reading;
  for (const { firstToken, lastToken } of mentions.slice(0, MENTIONS)) {
    for (let at = Math.max(0, firstToken - AROUND); at <= Math.min(lastToken + AROUND, before - 1); at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || sentenceOf[at] !== sentenceOf[firstToken] || quoted[at] !== -1) continue;
      if (!language.functionWords.has(token.lower) && isOneFamily(token.lower, noun)) return true;
    }
  }
  return false;
}

function isOneFamily(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shortest && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared >= LONG_STEM || (shared >= SHORTEST_STEM && shared >= shortest - 1);
}
