import type { Gender, Gendered } from '../languages/shape/speech.js';
import { once } from '../once.js';
import type { Sentence } from '../source.js';
import { endOf, startOf } from '../tokens.js';
import { bodyOf } from './bodies.js';
import { reportIn } from './cuesAfter.js';
import { conflicts, describedBy, isTrade, oneOfTwo, onlyOneIn, signedBy } from './descriptions.js';
import { genderOfGivenName } from './givenNames.js';
import { mainSubject } from './mainSubject.js';
import { holderOf, lastBefore, type Person } from './people.js';
import { isPeople, type Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { agree, genderOf, isCapitalised, type Reading } from './reading.js';
import { sourceAt } from './sources.js';
import { apposedRun, capitalRun, givenRun } from './unlisted.js';
import { fits, isHuman, isOfMany, isOfPeople, nameless, nearest, onlyOne, type State, type Who } from './who.js';

/** How many sentences back a pronoun's bearer is looked for. */
const MEMORY = 6;
/** How far from its end a sentence's last one is looked for, in tokens. */
const LATTER_REACH = 30;
/** How often whom a trade stands for is named, at least. */
const AGAIN = 2;
/** How many bodies and places are passed over for a person. */
const MOST_PASSED = 4;
/** How far sentences are asked one for the other. */
const DEEPEST = 12;
/** How near its end a sentence says who reports it, in tokens. */
const REPORT_REACH = 45;

/** Who a sentence is about or lets speak. */
export function subjectOfSentence(state: State, index: number): Who | null {
  const known = state.subjects.get(index);
  if (known !== undefined) return known;
  // Each may ask for the one before it: a thousand sentences about "l'homme" are nobody's.
  if (state.depth >= DEEPEST) return null;
  state.depth++;
  const sentence = state.reading.source.sentences[index];
  const phrase = sentence ? reportedBy(state.reading, sentence) : null;
  // Pronouns are looked up by who asks: they would lead from sentence to sentence without end. "Her mother" leads to "her".
  const leads = phrase !== null && (phrase.pronoun !== null || isOwned(state.reading, phrase));
  const who = phrase && !leads ? resolve(state, phrase) : null;
  if (leads) state.carried.add(index);
  state.depth--;
  state.subjects.set(index, who);
  return who;
}

/** Whether a phrase without a name is somebody else's: "her mother". */
const isOwned = ({ tokens, language }: Reading, { firstToken, named }: Phrase): boolean =>
  named === null && language.speech.possessives.has(tokens[firstToken]?.lower ?? '');

/** Who a sentence without a quotation lets speak ("…, X said."), else what it is about. */
function reportedBy(reading: Reading, { firstToken, lastToken }: Sentence): Phrase | null {
  const subject = reportIn(reading, Math.max(firstToken, lastToken - REPORT_REACH), lastToken + 1)?.subject;
  if (subject && isPeople(reading, subject)) return subject;
  // "Selon le colonel X, plus de 400 pompiers sont engagés."
  return sourceAt(reading, firstToken, lastToken + 1, true) ?? mainSubject(reading, firstToken, lastToken + 1);
}

/** Who a phrase names. */
export function resolve(state: State, phrase: Phrase): Who | null {
  const { reading } = state;
  const { tokens, language, source } = reading;
  const words = { start: startOf(tokens, phrase.firstToken), end: endOf(tokens, phrase.lastToken) };
  const span = { text: source.text.slice(words.start, words.end), ...words };
  if (phrase.joint) return { speaker: { name: span.text, ...span }, person: null, gender: 'p', human: true, speaks: true };
  const sentence = source.sentences[reading.sentenceOf[phrase.firstToken] ?? -1];
  const given =
    phrase.named?.name.kind === 'person'
      ? null
      : (givenRun(reading, phrase) ?? apposedRun(reading, phrase, (sentence?.lastToken ?? -1) + 1));
  if (given) return { speaker: given, person: null, gender: phrase.gender, human: true, speaks: true };
  if (phrase.named) {
    const { name, firstToken, lastToken } = phrase.named;
    const mention = { start: startOf(tokens, firstToken), end: endOf(tokens, lastToken) };
    const person = state.people.byName.get(name) ?? null;
    const speaker = { name: name.name, text: source.text.slice(mention.start, mention.end), ...mention };
    const given = firstToken < lastToken ? genderOfGivenName(tokens[firstToken]?.lower ?? '', language.code) : null;
    return { speaker, person, gender: person?.gender ?? given ?? 'n', human: person !== null || given !== null, speaks: true };
  }
  const head = tokens[phrase.head]?.lower ?? '';
  if (phrase.pronoun !== null && language.speech.impersonal.has(phrase.pronoun)) return null;
  if (phrase.pronoun !== null && language.speech.latter.has(phrase.pronoun)) return lastNamed(state, phrase);
  if (phrase.pronoun !== null) return focus(state, phrase.firstToken, phrase.gender);
  if (!phrase.indefinite) {
    const person = holderOf(reading, state.people, phrase);
    if (person) return { speaker: { name: person.name.name, ...span }, person, gender: person.gender, human: true, speaks: true };
  }
  const { definite, demonstrative, anaphors, nearAnaphors } = language.speech;
  const opener = tokens[phrase.firstToken]?.lower ?? '';
  const bareHead = phrase.lastToken === phrase.head && definite.has(opener);
  const ofTwo = bareHead
    ? (oneOfTwo(state, phrase) ?? (language.speech.lastOfTwo.has(head) ? lastNamed(state, phrase) : null))
    : null;
  if (ofTwo) return { ...ofTwo, speaker: { name: ofTwo.speaker.name, ...span } };
  if (
    demonstrative.has(opener) &&
    ((isHuman(reading, head) && !isOfMany(reading, head)) || anaphors.has(head) || nearAnaphors.has(head))
  ) {
    const bearer = focus(state, phrase.firstToken, phrase.gender, true);
    if (bearer?.human) return { ...bearer, speaker: { name: bearer.speaker.name, ...span } };
  }
  // "une source policière… cette source"
  const told = demonstrative.has(opener) ? lastCalled(state, phrase) : null;
  if (told) return { ...told, speaker: { name: told.speaker.name, ...span } };
  const signed = definite.has(opener) ? signedBy(state, phrase) : null;
  if (signed) return { ...signed, speaker: { name: signed.speaker.name, ...span } };
  const bare = definite.has(opener) && phrase.lastToken - phrase.head < 2;
  if (bare && (anaphors.has(head) || nearAnaphors.has(head))) {
    const bearer = bearerOf(state, phrase, nearAnaphors.has(head)) ?? onlyOne(state, phrase.gender, AGAIN);
    if (bearer?.human) return { ...bearer, speaker: { name: bearer.speaker.name, ...span } };
  }
  const meant = definite.has(opener) ? describedBy(state, phrase, subjectOfSentence) : null;
  if (meant) return { ...meant, speaker: { name: meant.speaker.name, ...span } };
  // "The Frenchman called": a people's name stands for the one just spoken of.
  // "the Texas Democrat"
  const member = definite.has(opener) && isCapitalised(tokens[phrase.head]) && language.speech.people.has(head);
  const people = member || isOfPeople(reading, phrase.head);
  if (!phrase.indefinite && phrase.lastToken === phrase.head && people) {
    const bearer = focus(state, phrase.firstToken, phrase.gender, true);
    if (bearer?.human) return { ...bearer, speaker: { name: bearer.speaker.name, ...span } };
  }
  const run = capitalRun(reading, phrase);
  if (run) return { speaker: run, person: null, gender: phrase.gender, human: true, speaks: true };
  if (phrase.head < 0) return null;
  const human = isHuman(reading, head) || (phrase.indefinite && isTrade(reading, phrase));
  // "Her family" is no "she".
  const several = hasNeuter(language.speech.pronouns) && language.speech.groups.has(head);
  const body = phrase.indefinite || phrase.lastToken > phrase.head ? null : bodyOf(state, phrase, subjectOfSentence);
  return {
    speaker: { name: body ?? span.text, ...span },
    person: null,
    gender: several ? 'p' : phrase.gender,
    human,
    speaks: human || isPeople(reading, phrase),
  };
}

/** Who spoke or acted in the sentences before in the same paragraph under a noun: "une source policière" for "cette source". */
function lastCalled(state: State, { firstToken, head }: Phrase): Who | null {
  const { reading, spoken } = state;
  const noun = reading.tokens[head]?.lower ?? '';
  const current = reading.sentenceOf[firstToken] ?? -1;
  const { sentences } = reading.source;
  for (let index = current - 1; index >= Math.max(0, current - 3); index--) {
    if (sentences[index]?.paragraph !== sentences[current]?.paragraph) return null;
    const who = spoken.get(index) ?? subjectOfSentence(state, index);
    if (
      who &&
      who.person === null &&
      who.speaker.name
        .toLowerCase()
        .split(/[ \u00a0]/)
        .includes(noun)
    )
      return who;
  }
  return null;
}

/** Whom a noun stands for that is said of many: the last one in focus of whom nothing is known that speaks against it. */
function bearerOf(state: State, phrase: Phrase, near: boolean): Who | null {
  const bearer = focus(state, phrase.firstToken, phrase.gender, near);
  const noun = state.reading.tokens[phrase.head]?.lower ?? '';
  return bearer?.person && conflicts(state.reading, bearer.person, noun, phrase.gender) ? null : bearer;
}

/** "La loi est défendue par X. Celle-ci a promis": the last one named in the sentence before, person or office, of that gender. */
function lastNamed(state: State, { firstToken, gender }: Pick<Phrase, 'firstToken' | 'gender'>): Who | null {
  const { reading } = state;
  const sentence = reading.source.sentences[(reading.sentenceOf[firstToken] ?? 0) - 1];
  // Whom its own words stand for is not asked again in the same way: it would lead from sentence to sentence.
  if (!sentence || state.looking) return null;
  state.looking = true;
  const found = lastIn(state, sentence, firstToken, gender);
  state.looking = false;
  return found;
}

function lastIn(state: State, sentence: Sentence, firstToken: number, gender: Gender): Who | null {
  const { tokens, language, named, quoted } = state.reading;
  for (let at = sentence.lastToken; at >= Math.max(sentence.firstToken, sentence.lastToken - LATTER_REACH); at--) {
    const opens = named[at]?.firstToken === at || genderOf(language.speech.determiners, tokens[at]?.lower ?? '') !== null;
    const phrase = opens && quoted[at] === -1 ? phraseAt(state.reading, at, sentence.lastToken + 1) : null;
    if (!phrase || phrase.pronoun !== null || phrase.indefinite) continue;
    const who = resolve(state, phrase);
    if (who?.human && who.gender === gender) return nearest(state, who, firstToken);
  }
  return null;
}

/** Who a pronoun stands for: the last who spoke or acted before it and may bear it; `near`: in the same paragraph. */
export function focus(state: State, at: number, gender: Gender, near = false): Who | null {
  const { reading, spoken } = state;
  const { sentences } = reading.source;
  const current = reading.sentenceOf[at] ?? -1;
  const sentence = sentences[current];
  if (!sentence) return null;
  const own = mainSubject(reading, sentence.firstToken, at);
  if (own && own.pronoun === null && own.lastToken < at) {
    const who = resolve(state, own);
    if (who && fits(who, gender)) return nearest(state, who, at);
  }
  for (let index = current - 1; index >= Math.max(0, current - MEMORY); index--) {
    if (near && sentences[index]?.paragraph !== sentence.paragraph) return null;
    const speaker = spoken.get(index);
    if (speaker && fits(speaker, gender)) return nearest(state, speaker, at);
    const subject = subjectOfSentence(state, index);
    if (subject && fits(subject, gender)) return nearest(state, subject, at);
    // "… », insiste l'Institut. Preuve, selon elle": a body that has just spoken, or was spoken of.
    const body = index === current - 1 ? (speaker ?? subject) : null;
    if (body && isBodyNear(state, body, gender, index, at, body === speaker)) return body;
    // A sentence about "il" goes on about who stands further up.
    if (state.carried.has(index)) continue;
    const person = lastPersonIn(state, sentences[index] as Sentence);
    const told = person?.gender === gender || (index === current - 1 && person?.gender === 'any' && onlyOneIn(state, index));
    if (person && gender !== 'any' && gender !== 'n' && gender !== 'p' && told)
      return nearest(state, { speaker: nameless(person), person, gender, human: true, speaks: true }, at);
    // "Ni l'OMS ni la chercheuse ne répondent": somebody unnamed of that gender is nearer than who was named before.
    const unnamed =
      index === current - 1 && (gender === 'm' || gender === 'f') ? lastNamed(state, { firstToken: at, gender }) : null;
    if (unnamed) return unnamed;
  }
  const only = near ? null : onlyOne(state, gender);
  return only && nearest(state, only, at);
}

/** The last person whom a sentence names, whatever body or place it names behind. */
function lastPersonIn({ reading, people }: State, { firstToken, lastToken }: Sentence): Person | undefined {
  let mention = lastBefore(reading.mentions, lastToken + 1);
  for (let passed = 0; mention && mention.firstToken >= firstToken && passed < MOST_PASSED; passed++) {
    if (mention.name.kind === 'person') return people.byName.get(mention.name);
    mention = lastBefore(reading.mentions, mention.firstToken);
  }
  return undefined;
}

/** Whether a language has pronouns for what is nobody: "it". */
const hasNeuter = once((pronouns: Gendered) => [...pronouns.values()].includes('n'));

/** "L'Inspection se veut prudente. « … », fait-elle savoir": the body just spoken of, when its paragraph has no such person. */
function isBodyNear({ reading, people }: State, who: Who, gender: Gender, index: number, at: number, spoke: boolean): boolean {
  const { sentences } = reading.source;
  const { speech } = reading.language;
  const paragraph = sentences[index]?.paragraph;
  if (hasNeuter(speech.pronouns) || (gender !== 'm' && gender !== 'f') || who.human || !who.speaks) return false;
  if ((paragraph !== sentences[index + 1]?.paragraph && !spoke) || !(who.gender === 'n' || agree(who.gender, gender)))
    return false;
  // "Ni l'OMS ni la chercheuse": somebody unnamed may be meant as well.
  const { firstToken, lastToken } = sentences[index] as Sentence;
  for (let word = firstToken; word < Math.min(lastToken, firstToken + REPORT_REACH); word++) {
    if (genderOf(speech.determiners, reading.tokens[word]?.lower ?? '') !== gender) continue;
    const noun = reading.tokens[word + 1]?.lower ?? '';
    if (isHuman(reading, noun) && !isOfMany(reading, noun)) return false;
  }
  const mention = lastBefore(reading.mentions, at);
  const near = mention && sentences[reading.sentenceOf[mention.firstToken] ?? -1]?.paragraph === paragraph;
  const person = near ? people.byName.get(mention.name) : undefined;
  return !person || !agree(person.gender, gender);
}
