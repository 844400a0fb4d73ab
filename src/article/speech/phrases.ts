import type { Gender } from '../languages/shape/speech.js';
import { genderOf, isCapitalised, isEnding, type NamedTokens, type Reading } from './reading.js';

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

/** The longest a phrase may be, in tokens. */
const LONGEST_PHRASE = 24;
/** The longest remark in brackets inside a phrase, in tokens: "(LFI)", "(Lab, Ostrel North)". */
const LONGEST_BRACKETS = 6;
/** How many tokens may stand between a phrase and the comma before a name in apposition. */
const LONGEST_COMPLEMENT = 8;

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

/** "Her deputy": a pronoun's form that a noun follows. */
export function isPossessive({ tokens, language }: Reading, at: number): boolean {
  const { determiners, auxiliaries, verbs, prepositions, conjunctions, bareNouns, modals } = language.speech;
  if (!bareNouns || genderOf(determiners, tokens[at]?.lower ?? '') === null) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  return ![auxiliaries, verbs, prepositions, conjunctions, modals].some((list) => list.has(lower));
}

/** A pronoun that stands by itself or at the end of an inverted verb. */
export function pronounPhrase({ language }: Reading, at: number, pronoun: string): Phrase {
  const gender = genderOf(language.speech.pronouns, pronoun) ?? 'any';
  return { firstToken: at, lastToken: at, named: null, head: -1, pronoun, gender, indefinite: false, joint: false, next: at + 1 };
}

/** Whether a token opens a noun phrase by its form: a name, a title, a determiner or a pronoun. */
export function opensPhrase(reading: Reading, at: number): boolean {
  const { tokens, language, named } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (named[at] || isTitle(reading, at)) return true;
  return genderOf(language.speech.determiners, token.lower) !== null || genderOf(language.speech.pronouns, token.lower) !== null;
}

function isTitle({ tokens, language }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isCapitalised(token) && language.sentences.titles.has(token.lower) && tokens[at + 1]?.kind !== 'break'
  );
}

/** Whether a full stop belongs to a title or an initial. */
function isAbbreviated(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (!before || reading.tokens[at]?.gap || before.kind !== 'word') return false;
  return isTitle(reading, at - 1) || before.text.length === 1;
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

/** Where the brackets that open at a token close, or -1 when they hold more than a short remark. */
function closingBracket({ tokens }: Reading, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_BRACKETS); at++) if (tokens[at]?.text === ')') return at;
  return -1;
}

/** Whether what stands behind brackets belongs to the noun before them: "de Velmont", "Anna Kovel". */
const goesOnBehind = ({ tokens, language, named }: Reading, at: number): boolean =>
  language.speech.links.has(tokens[at]?.lower ?? '') || named[at]?.name.kind === 'person';

/** The end of what an adjective behind its noun governs: "close to the talks". */
function complementEnd({ tokens, language }: Reading, adjective: number, limit: number): number {
  const { prepositions, verbs, auxiliaries, conjunctions, clitics, links } = language.speech;
  if (!prepositions.has(tokens[adjective + 1]?.lower ?? '')) return adjective;
  let at = adjective + 2;
  for (; at < Math.min(limit, adjective + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || auxiliaries.has(token.lower) || conjunctions.has(token.lower) || clitics.has(token.lower))
      break;
    if (verbs.has(token.lower) || (prepositions.has(token.lower) && !links.has(token.lower))) break;
  }
  return at > adjective + 2 ? at - 1 : adjective;
}

/** "dernier" in "le dernier rapport": its noun comes yet. */
const isPremodifier = ({ tokens, language }: Reading, head: number, capital: boolean): boolean =>
  !capital && language.speech.premodifiers.has(tokens[head]?.lower ?? '');

/** A participle with a complement, where adjectives follow their noun. */
function isParticiple({ tokens, language }: Reading, at: number): boolean {
  const { determiners, prepositions, headLast, links } = language.speech;
  if (headLast || !language.figures.participle.test(`${tokens[at]?.lower.replace(/s$/, '')}s`)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return !links.has(next) && (prepositions.has(next) || genderOf(determiners, next) !== null);
}

/** "A leaked report described": a noun that could be a verb, where a verb follows. */
function isNoun({ tokens, language, named }: Reading, at: number): boolean {
  const { nounForms, headLast, auxiliaries, verbs, people } = language.speech;
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  if (!headLast || named[at - 1] || before?.kind !== 'word' || !nounForms.has(tokens[at]?.lower ?? '')) return false;
  const told = people.has(before.lower) || language.names.offices.has(before.lower) || language.names.bodies.has(before.lower);
  return !told && (auxiliaries.has(next) || verbs.has(next));
}

/** "The statement dropped a reference": a verb that no table knows, with its object. */
function isPast({ tokens, language, named }: Reading, at: number, limit: number): boolean {
  const { pastShape, presentShape, determiners, modals, people, prepositions, links, adverbs, possessives, infinitives } =
    language.speech;
  const token = tokens[at];
  if (!token) return false;
  if (modals.has(token.lower)) return true;
  if (genderOf(determiners, tokens[at - 1]?.lower ?? '') !== null) return false;
  const next = tokens[at + 1];
  const follows = next?.lower ?? '';
  const object = genderOf(determiners, follows) !== null;
  if (!language.speech.headLast) {
    // "le cinéaste reçoit", where nothing stands between a noun and what is said of it
    if (pastShape.test(token.lower)) return true;
    // "l'éleveur attend une aide": an adjective has no object
    const noun = language.speech.premodifiers.has(tokens[at - 1]?.lower ?? '');
    return (
      !noun &&
      presentShape.test(token.lower) &&
      ((object && !prepositions.has(follows) && !links.has(follows)) || adverbs.has(follows))
    );
  }
  // "the association accepts that"
  const one = token.lower.slice(0, -1);
  const present =
    named[at - 1] !== undefined && presentShape.test(token.lower) && !people.has(one) && !language.names.offices.has(one);
  // "Osprey Capital sold its stake"
  const bare = isCapitalised(tokens[at - 1]) && possessives.has(follows);
  if (bare) return true;
  if (!present && !pastShape.test(token.lower)) return false;
  // "a spokesman declined to comment"
  return at + 1 >= limit || next?.kind === 'number' || object || infinitives.has(follows) || prepositions.has(follows);
}

/** "la ministre des Armées, Hélène Darracq": the name after the comma is who the phrase is about. */
function withApposition(reading: Reading, phrase: Phrase, limit: number): Phrase {
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

/** The comma that closes a phrase, past what else belongs to its noun ("l'avocat de l'un d'entre eux,"), or -1. */
export function commaAfter({ tokens, language, quoted }: Reading, from: number, limit: number): number {
  const { verbs, auxiliaries, clitics, conjunctions } = language.speech;
  for (let at = from; at < Math.min(limit, from + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token?.kind !== 'word' || quoted[at] !== quoted[from]) return -1;
    const { lower } = token;
    if (
      verbs.has(lower) ||
      auxiliaries.has(lower) ||
      conjunctions.has(lower) ||
      (clitics.has(lower) && !genderOf(language.speech.determiners, lower))
    )
      return -1;
  }
  return -1;
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
