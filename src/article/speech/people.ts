import type { Gender } from '../languages/shape/speech.js';
import { endOf, startOf } from '../tokens.js';
import type { Name } from '../types.js';
import { genderOfGivenName } from './givenNames.js';
import type { Phrase } from './phrase.js';
import { agree, genderOf, isCapitalised, isEnding, type NamedTokens, type Reading } from './reading.js';

/** What the article tells of a person beside the name. */
export interface Person {
  name: Name;
  /** Words said of them around their mentions, in lower case: "ministre", "glaciologue". */
  words: Set<string>;
  /** Those of them that say what the person is, and not what they belong to: "auteur" in "auteur du rapport". */
  heads: Set<string>;
  gender: Gender;
  mentions: NamedTokens[];
}

/** How many tokens around a mention tell of the person. */
const REACH = 9;

export interface People {
  byName: Map<Name, Person>;
  /** Who has a word said of them, in the order of the text. */
  byWord: Map<string, Person[]>;
}

/** How many tokens a verb and what it says of somebody have, each. */
const PREDICATE = 5;
/** Longer words for an office are no paraphrase, in UTF-16 units. */
const LONGEST_OFFICE = 40;
/** How many who share an office are weighed against each other. */
const MOST_HOLDERS = 100;

/** The persons of an article with what stands beside their names: "le capitaine X", "X, avocate de…", "la ministre des Armées, X". */
export function findPeople(reading: Reading): People {
  const people = new Map<Name, Person>();
  const byWord = new Map<string, Person[]>();
  for (const mention of reading.mentions) {
    if (mention.name.kind !== 'person') continue;
    let person = people.get(mention.name);
    if (!person) {
      person = { name: mention.name, words: new Set(), heads: new Set(), gender: 'any', mentions: [] };
      describeRole(reading, person);
      people.set(mention.name, person);
    }
    person.mentions.push(mention);
    describeTitle(reading, mention, person);
    describeBefore(reading, mention, person);
    describeAfter(reading, mention, person);
    describePredicate(reading, mention, person);
  }
  for (const person of people.values()) {
    const [given = ''] = person.name.name.toLowerCase().split(/[\s-]/);
    if (person.gender === 'any') person.gender = genderOfGivenName(given, reading.language.code) ?? 'any';
    for (const word of person.heads) {
      const holders = byWord.get(word);
      if (!holders) byWord.set(word, [person]);
      else if (holders.length < MOST_HOLDERS) holders.push(person);
    }
  }
  return { byName: people, byWord };
}

function describeRole({ language }: Reading, { name, words, heads }: Person): void {
  let linked = false;
  for (const word of name.role?.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []) {
    if (language.speech.links.has(word) || language.speech.prepositions.has(word) || word === 'd') linked = true;
    words.add(withoutEx(word));
    if (!linked) heads.add(withoutEx(word));
  }
}

/** "Me X" is an "avocat", "Dr X" a "médecin". */
function describeTitle({ tokens, language }: Reading, { firstToken, lastToken }: NamedTokens, { words, heads }: Person): void {
  const stop = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  for (const at of [stop, firstToken]) {
    if (at < 0 || at >= lastToken) continue;
    for (const office of language.speech.titleOffices.get(tokens[at]?.lower ?? '') ?? []) {
      words.add(office);
      heads.add(office);
    }
  }
}

/** "ex-ministre" is told of a "ministre". */
const withoutEx = (word: string): string => word.replace(/^ex-/, '');

function describeBefore(reading: Reading, mention: NamedTokens, person: Person): void {
  const heads: string[] = [];
  collectBefore(reading, mention, person, heads);
  for (const word of heads) person.heads.add(word);
}

/** `heads` gets what is left of them: a link on the left of words makes them owners. */
function collectBefore(reading: Reading, { firstToken, lastToken }: NamedTokens, person: Person, heads: string[]): void {
  const { tokens, language } = reading;
  const { determiners, genders, prepositions, links, clitics, auxiliaries, followers, leaders } = language.speech;
  for (let at = firstToken; at <= lastToken; at++) {
    const word = tokens[at]?.lower ?? '';
    setGender(person, genderOf(genders, word));
    // "Justice Kovel"
    if (at < lastToken && language.names.offices.has(word)) {
      person.words.add(word);
      heads.push(word);
    }
  }
  let comma = false;
  for (let at = firstToken - 1; at > firstToken - REACH && at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || reading.named[at]?.name.kind === 'person') return;
    if (token.kind === 'mark') {
      if (token.text === '.' && (tokens[at - 1]?.text.length ?? 9) <= 4) continue;
      if (token.text !== ',' || at !== firstToken - 1) return;
      // "Pour le ministre, X a tort": a verb behind the name makes it a subject of its own.
      if (!language.speech.bareNouns && auxiliaries.has(tokens[lastToken + 1]?.lower ?? '')) return;
      comma = true;
      continue;
    }
    const { lower } = token;
    if (links.has(lower) && at === firstToken - 1) {
      if (followers.has(tokens[at - 1]?.lower ?? '')) {
        for (const word of leaders) {
          person.words.add(word);
          person.heads.add(word);
        }
      }
      return;
    }
    const titled = genderOf(genders, lower);
    if (titled) setGender(person, titled);
    // "L'Italien X"
    if (isCapitalised(token)) {
      const { manShape, womanShape } = language.speech;
      setGender(person, womanShape.test(lower) ? 'f' : manShape.test(lower) ? 'm' : null);
    }
    // "au téléphone X": what a preposition governs is not said of the person.
    if (prepositions.has(lower) && !links.has(lower)) return;
    const gender = genderOf(determiners, lower);
    if (gender) {
      // "la ministre des Armées, X": the determiner after a link is not the person's.
      const inner = links.has(tokens[at - 1]?.lower ?? '') || links.has(lower);
      // "Dans un tweet, X": a thing before a comma says nothing of the person.
      const said = !comma || heads.some((word) => isForPeople(reading, word));
      if (!said) heads.length = 0;
      if (said && (!inner || !comma)) setGender(person, gender);
      if (!inner) return;
      heads.length = 0;
      continue;
    }
    if (links.has(lower)) {
      if (!comma) return;
      heads.length = 0;
      continue;
    }
    if (prepositions.has(lower) || clitics.has(lower) || auxiliaries.has(lower)) return;
    // What owns the office is not said of the person: "the union's president, X".
    if (isEnding(token, language)) return;
    person.words.add(withoutEx(lower));
    heads.push(withoutEx(lower));
  }
}

const isForPeople = ({ language }: Reading, word: string): boolean =>
  language.names.offices.has(word) || language.speech.people.has(word) || language.names.officeShape.test(word);

function describeAfter(reading: Reading, { lastToken }: NamedTokens, person: Person): void {
  const { tokens, language } = reading;
  if (tokens[lastToken + 1]?.text !== ',') return;
  const first = tokens[lastToken + 2];
  if (first?.kind !== 'word' || (isCapitalised(first) && !language.speech.headLast)) return;
  const { determiners, conjunctions, clitics, auxiliaries, verbs } = language.speech;
  const gender = genderOf(determiners, first.lower);
  if (
    !gender &&
    (conjunctions.has(first.lower) ||
      (verbs.has(first.lower) && !language.names.offices.has(first.lower)) ||
      clitics.has(first.lower) ||
      auxiliaries.has(first.lower) ||
      language.speech.prepositions.has(first.lower))
  )
    return;
  if (gender) setGender(person, gender);
  const heads: string[] = [];
  let linked = false;
  for (let at = lastToken + 2; at < lastToken + 2 + REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || auxiliaries.has(token.lower) || conjunctions.has(token.lower) || reading.quoted[at] !== -1)
      break;
    if (language.speech.prepositions.has(token.lower) || language.names.personRelatives.has(token.lower)) linked = true;
    // "the union's president"
    if (!linked && isEnding(token, language)) heads.length = 0;
    if (language.functionWords.has(token.lower)) continue;
    person.words.add(withoutEx(token.lower));
    if (!linked) heads.push(withoutEx(token.lower));
  }
  for (const word of heads) person.heads.add(word);
}

/** "X est devenue la plus jeune capitaine": what is said of the person by a verb. */
function describePredicate(reading: Reading, { lastToken }: NamedTokens, person: Person): void {
  const { tokens, language } = reading;
  const { passives, becoming, determiners } = language.speech;
  let at = lastToken + 1;
  let told = false;
  for (; at < lastToken + PREDICATE; at++) {
    const word = tokens[at]?.lower ?? '';
    if (passives.has(word) || becoming.has(word)) told = true;
    else if (!language.speech.auxiliaries.has(word)) break;
  }
  const gender = genderOf(determiners, tokens[at]?.lower ?? '');
  if (!told) return;
  for (let word = gender ? at + 1 : at; word < at + PREDICATE; word++) {
    const token = tokens[word];
    if (token?.kind !== 'word' || language.speech.prepositions.has(token.lower)) return;
    if (!language.names.offices.has(token.lower)) {
      if (gender) continue;
      return;
    }
    setGender(person, gender);
    person.words.add(token.lower);
    person.heads.add(token.lower);
    return;
  }
}

function setGender(person: Person, gender: Gender | null): void {
  if (person.gender === 'any' && (gender === 'm' || gender === 'f')) person.gender = gender;
}

/** The person that an office stands for ("le secrétaire général de l'OTAN"): who was said to hold it, before or after. */
export function holderOf(reading: Reading, { byWord }: People, phrase: Phrase): Person | null {
  const { tokens, language } = reading;
  const word = tokens[phrase.head]?.lower;
  const head = word && withoutEx(word);
  const { bodies, bodyNouns } = language.names;
  if (head === undefined || ((bodies.has(head) || bodyNouns.has(head)) && !language.names.offices.has(head))) return null;
  // "l'avocat de l'un d'entre eux": whose he is cannot be told.
  if (language.speech.links.has(tokens[phrase.lastToken + 1]?.lower ?? '') && !language.speech.headLast) return null;
  const words: string[] = [];
  // What the noun belongs to ("de la diplomatie") must be known of the person; an adjective need not.
  const owners: string[] = [];
  let linked = false;
  for (let at = phrase.firstToken; at <= phrase.lastToken; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (language.speech.links.has(token.lower)) linked = true;
    if (token.lower.length < 3 || language.functionWords.has(token.lower)) continue;
    (linked ? owners : words).push(withoutEx(token.lower));
  }
  const same = sameOffice(reading, phrase);
  if (same) {
    const holder = [...same].flatMap((word) => byWord.get(word) ?? []).find((person) => agree(person.gender, phrase.gender));
    if (holder) return holder;
  }
  let best: Person | null = null;
  let bestScore = -Infinity;
  for (const person of byWord.get(head) ?? []) {
    if (!agree(person.gender, phrase.gender)) continue;
    const known = (word: string): boolean => person.words.has(word);
    if (owners.length > 0 && person.words.size > 1 && !owners.some(known)) continue;
    const shared = words.filter(known).length + owners.filter(known).length;
    const first = person.mentions[0] as NamedTokens;
    const latest = lastBefore(person.mentions, phrase.firstToken);
    const distance = latest ? phrase.firstToken - latest.lastToken : first.firstToken - phrase.firstToken + 10_000;
    const score = shared - Math.min(0.9, distance / 100_000);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

/** Words for the office that a phrase paraphrases: "le chef de l'État" for "président". */
function sameOffice({ tokens, source, language }: Reading, { head, lastToken }: Phrase): ReadonlySet<string> | undefined {
  const words = source.text.slice(startOf(tokens, head), endOf(tokens, lastToken));
  return words.length < LONGEST_OFFICE
    ? language.speech.sameOffices.get(words.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' '))
    : undefined;
}

/** The last of some mentions, in the order of the text, before a token. */
export function lastBefore(mentions: NamedTokens[], at: number): NamedTokens | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as NamedTokens).firstToken < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}
