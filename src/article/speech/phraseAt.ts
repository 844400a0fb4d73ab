import { withApposition } from './appositions.js';
import { closingBracket, complementEnd, goesOnBehind } from './complements.js';
import { isNoun, isParticiple, isPast } from './nounsOrVerbs.js';
import { isAbbreviated, isPossessive } from './openings.js';
import { type Phrase, pronounPhrase } from './phrase.js';
import { genderOf, isCapitalised, isEnding, type Reading } from './reading.js';

/** The longest a phrase may be, in tokens. */
const LONGEST_PHRASE = 24;

/**
 * The noun phrase that begins at a token, up to `limit` (exclusive), with the name in apposition after it ("la ministre des Armées,
 * Hélène Darracq"). Null when none begins there.
 */
export function phraseAt(reading: Reading, from: number, limit: number): Phrase | null {
  const first = reading.tokens[from];
  if (!first || from >= limit || first.kind !== 'word') return null;
  const pronoun = genderOf(reading.language.speech.pronouns, first.lower);
  if (pronoun && !reading.named[from] && !isPossessive(reading, from)) return pronounPhrase(reading, from, first.lower);
  const phrase = readPhrase(reading, from, Math.min(limit, from + LONGEST_PHRASE));
  return phrase && withApposition(reading, phrase, limit);
}

function readPhrase(reading: Reading, from: number, limit: number): Phrase | null {
  const { tokens, language, named } = reading;
  const {
    determiners,
    links,
    prepositions,
    conjunctions,
    indefinite,
    verbs,
    auxiliaries,
    clitics,
    adverbs,
    genders,
    quantities,
    postposed,
  } = language.speech;
  const phrase: Phrase = {
    firstToken: from,
    lastToken: -1,
    named: null,
    head: -1,
    pronoun: null,
    gender: 'any',
    indefinite: false,
    joint: false,
    next: from,
  };
  // After a link, what follows belongs to the noun before it.
  let linked = false;
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token) break;
    const mention = named[at];
    if (mention) {
      const owner = isEnding(tokens[mention.lastToken + 1], language);
      // "les analystes de la banque X": the name of a body belongs to the noun that the link follows.
      const belongs = linked && phrase.head >= 0 && mention.name.kind !== 'person';
      const free = !owner && !belongs && (at === from || !isGoverned(reading, at, from));
      if (free && (phrase.named === null || phrase.named.name.kind !== 'person')) phrase.named = mention;
      at = mention.lastToken;
      phrase.lastToken = at;
      if (phrase.named === mention && mention.name.kind === 'person') {
        at++;
        break;
      }
      continue;
    }
    if (token.kind === 'mark') {
      // "54 % des habitants"
      if (token.text === '%' && at === from + 1) {
        phrase.indefinite = true;
        continue;
      }
      if (token.text === '.' && isAbbreviated(reading, at)) continue;
      if (/^[-&/]$/.test(token.text) && !token.gap) continue;
      // "the rebels' leader"
      if (
        /^['’]$/.test(token.text) &&
        !token.gap &&
        language.endings.has('s') &&
        tokens[at - 1]?.lower.endsWith('s') &&
        tokens[at + 1]?.kind === 'word'
      ) {
        phrase.named = null;
        phrase.head = -1;
        linked = false;
        continue;
      }
      // "la députée (LFI) de Velmont"
      const closing = token.text === '(' && at > from ? closingBracket(reading, at, limit) : -1;
      if (closing >= 0 && goesOnBehind(reading, closing + 1)) {
        at = closing;
        continue;
      }
      break;
    }
    if (token.kind === 'number' && (at === from || isEnding(tokens[at - 1], language))) continue;

    if (token.kind !== 'word') break;
    const { lower } = token;
    if (isEnding(token, language)) {
      // What owns is not what the phrase is about.
      phrase.named = null;
      phrase.head = -1;
      linked = false;
      continue;
    }
    const gender = genderOf(determiners, lower);
    // "Au début de l'année": a preposition and its article open no phrase.
    if (gender && at === from && prepositions.has(lower) && !indefinite.has(lower)) return null;
    if (gender && at === from) {
      phrase.gender = gender;
      phrase.indefinite = indefinite.has(lower);
      continue;
    }
    // "l'un des organisateurs"
    if (gender && at === from + 1 && indefinite.has(lower) && links.has(tokens[at + 1]?.lower ?? '')) {
      phrase.indefinite = true;
      phrase.gender = gender;
      continue;
    }
    // "un quart des habitants": the noun is behind the link
    if (links.has(lower) && phrase.head === at - 1 && quantities.has(tokens[at - 1]?.lower ?? '')) {
      phrase.head = -1;
      phrase.indefinite = true;
      phrase.gender = 'p';
    }
    if (links.has(lower)) {
      if (at === from) return null;
      linked = true;
      continue;
    }
    if (gender) {
      const before = tokens[at - 1]?.lower ?? '';
      if (!links.has(before) && !genderOf(determiners, before) && !isCapitalised(token)) break;
      continue;
    }
    const capital = isCapitalised(token);
    if (!capital && (prepositions.has(lower) || conjunctions.has(lower) || clitics.has(lower) || adverbs.has(lower))) break;
    if (
      !capital &&
      at > from &&
      (auxiliaries.has(lower) ||
        (verbs.has(lower) &&
          (!genderOf(determiners, tokens[at - 1]?.lower ?? '') || language.speech.people.has(tokens[at - 1]?.lower ?? '')) &&
          !isNoun(reading, at)))
    )
      break;
    // "a source close to the talks"
    if (phrase.head >= 0 && postposed.has(lower)) {
      phrase.lastToken = complementEnd(reading, at, limit);
      break;
    }
    // "un sondage réalisé les 12 et 13": what a participle opens is no part of who it is.
    if (!capital && phrase.head >= 0 && !linked && isParticiple(reading, at)) break;
    if (!capital && (phrase.head >= 0 || phrase.named) && !linked && isPast(reading, at, limit)) break;
    const titled = capital ? genderOf(genders, lower) : null;
    if (titled) phrase.gender = titled;
    else if (!linked && (phrase.head < 0 || language.speech.headLast || isPremodifier(reading, phrase.head, capital)))
      phrase.head = at;
    phrase.lastToken = at;
  }
  // "On margins": a preposition opens no phrase, for all its capital, but "For Anna Kovel".
  const opener = tokens[from]?.lower ?? '';
  const governed = prepositions.has(opener) && !named[from] && genderOf(determiners, opener) === null;
  if (governed && phrase.named?.name.kind !== 'person') return null;
  // "un de ses proches", "one of the organisers": one of whom the link leads to.
  if (phrase.indefinite && phrase.head < 0 && phrase.named === null && linked && phrase.lastToken > from)
    phrase.head = phrase.lastToken;
  // "Une autre, plus loin, hésite": another of those just spoken of.
  if (
    phrase.lastToken < 0 &&
    phrase.indefinite &&
    !language.speech.bareNouns &&
    language.speech.others.has(tokens[at - 1]?.lower ?? '')
  ) {
    phrase.head = at - 1;
    phrase.lastToken = at - 1;
  }
  // "said one": somebody of those just spoken of.
  if (phrase.lastToken < 0 && phrase.indefinite && language.speech.bareNouns && at === from + 1) {
    phrase.head = from;
    phrase.lastToken = from;
  }
  if (phrase.lastToken < 0) return null;
  // "a Downing Street spokesman": the name only says whose.
  const modifies = phrase.named && phrase.named.name.kind !== 'person' && phrase.head > phrase.named.lastToken;
  if (language.speech.headLast && modifies) phrase.named = null;
  phrase.next = phrase.lastToken + 1;
  return phrase;
}

/** Whether the name that begins at a token only belongs to a noun before it: "le porte-parole de X", "l'avocat du ministre X". */
function isGoverned({ tokens, language }: Reading, at: number, from: number): boolean {
  const { links, prepositions, determiners } = language.speech;
  let before = at - 1;
  const office = tokens[before];
  if (office?.kind === 'word' && language.names.offices.has(office.lower)) before--;
  if (genderOf(determiners, tokens[before]?.lower ?? '') && !links.has(tokens[before]?.lower ?? '')) before--;
  const word = before < from ? '' : (tokens[before]?.lower ?? '');
  return links.has(word) || prepositions.has(word);
}

/** "dernier" in "le dernier rapport": its noun comes yet. */
const isPremodifier = ({ tokens, language }: Reading, head: number, capital: boolean): boolean =>
  !capital && language.speech.premodifiers.has(tokens[head]?.lower ?? '');
