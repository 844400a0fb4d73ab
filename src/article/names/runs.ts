import {
  ARTICLE,
  BODY,
  BODY_NOUN,
  CONNECTOR,
  FIRST_NAME,
  isOf,
  KNOWN,
  KNOWN_OPENER,
  NEVER,
  OFFICE,
  OFFICE_STOP,
  OPENER,
  PARTICLE,
  PLACE_NOUN,
  PLACE_WORD,
  THING,
} from '../classes.js';
import type { Source, Stretch } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { fold, type Gazetteer, lettersOf, type Opener } from './gazetteer.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** The most words a run may have; what is longer is no name. */
export const LONGEST_RUN = 12;
/** The most tokens that carry on a body's name in lower case. */
const LONGEST_TAIL = 9;

export interface Walk {
  source: Source;
  gazetteer: Gazetteer;
  /** Words that the article also writes in lower case. */
  lowered: ReadonlySet<string>;
  /** Tokens inside short quoted passages, which may be titles, and inside titles. */
  quoted: Uint8Array;
  /** Tokens before which a sentence or a quotation starts. */
  opening: Uint8Array;
  /** Surnames with an article, in lower case: "le guen". */
  articled: Set<string>;
  /** Names of ships, films and the like, in lower case. */
  works: Set<string>;
  found: Candidate[];
  /** The known name looked for last: it is asked for again and again where a run begins. */
  phrase?: { at: number; end: number };
}

/** The token after a title ("M.", "Mme", "Gen."), when a capitalised word stands there; else -1. */
export function afterTitle({ source: { tokens, language } }: Walk, stretch: Stretch, at: number): number {
  const { titles, abbreviatedTitles } = language.names;
  const { lower } = tokens[at] as Token;
  const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]?.gap;
  if (!(dotted ? abbreviatedTitles.has(lower) || titles.has(lower) : titles.has(lower))) return -1;
  const next = at + (dotted ? 2 : 1);
  const follower = tokens[next];
  return next <= stretch.lastToken && follower?.gap && isCapitalised(follower) ? next : -1;
}

/** Last token of the longest known name that starts here, or -1. */
export function phraseEnd(walk: Walk, stretch: Stretch, at: number): number {
  if (walk.phrase?.at === at) return walk.phrase.end;
  const end = findPhrase(walk, stretch, at);
  walk.phrase = { at, end };
  return end;
}

function findPhrase({ source, gazetteer }: Walk, stretch: Stretch, at: number): number {
  const { text, tokens } = source;
  const token = tokens[at] as Token;
  const alone = isOf(token, KNOWN) ? at : -1;
  if (!isOf(token, KNOWN_OPENER)) return alone;
  const opener = gazetteer.openers.get(token.lower) as Opener;
  const follows = at < stretch.lastToken && opener.seconds.has(lettersOf((tokens[at + 1] as Token).lower));
  for (let end = follows ? Math.min(at + opener.most - 1, stretch.lastToken) : at; end > at; end--) {
    // "L'équipe" is no newspaper, "L'Équipe" is.
    if (isOf(token, ARTICLE) && !isCapitalised(tokens[end] as Token)) continue;
    if (gazetteer.entries.has(fold(text.slice(startOf(tokens, at), endOf(tokens, end))))) return end;
  }
  return alone;
}

/** "British" in "British Airways". */
export function opensBody({ source: { tokens, language } }: Walk, stretch: Stretch, at: number): boolean {
  for (let next = at + 1; next <= Math.min(at + 4, stretch.lastToken); next++) {
    const token = tokens[next] as Token;
    if (!isCapitalised(token)) return false;
    if (isOf(token, OFFICE)) return false;
    if (isOf(token, BODY)) return true;
    const after = tokens[next + 1];
    if (language.names.premodified && after && isOf(after, BODY_NOUN)) return true;
  }
  return false;
}

/** Last token of the run of capitalised words from `at` on, with the little words that join them. */
export function readRun(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens } = walk.source;
  let end = unitEnd(walk, stretch, at);
  const head = tokens[at] as Token;
  // "La Voix de Morvaux": a capital article opens the name of a newspaper or the like.
  let body =
    isOf(head, BODY) ||
    isOf(head, THING) ||
    (isOf(head, ARTICLE) && !walk.opening[at]) ||
    opensSociety(walk, at) ||
    opensSite(walk, at);
  // "l'entreprise Cars du Haut-Lac"
  const noun = tokens[at - 1];
  const told = !body && at > stretch.firstToken && isOf(noun, BODY_NOUN) && !isOf(noun, OFFICE) && !isOf(noun, PLACE_NOUN);
  for (let size = 1; size < LONGEST_RUN; size++) {
    const next = tokens[end + 1];
    if (end + 1 > stretch.lastToken || !next) break;
    if (next.kind === 'word' && next.gap && isCapitalised(next)) {
      if (isOf(next, NEVER) && !body && !isOf(tokens[end + 2], BODY) && !isGivenToo(walk, stretch, end + 1)) break;
      if (afterTitle(walk, stretch, end + 1) > 0) break;
      if (end === at && !body && startsPerson(walk, stretch, at)) break;
      end = unitEnd(walk, stretch, end + 1);
      body ||= isOf(next, BODY);
      continue;
    }
    const owned = ownedBy(walk, stretch, end);
    const joined = owned > 0 ? owned : Math.max(joinedBy(walk, stretch, at, end, body || told), pairedBy(walk, stretch, at, end));
    if (joined < 0 || (told && phraseEnd(walk, stretch, joined) >= 0)) break;
    end = unitEnd(walk, stretch, joined);
  }
  return body || isOf(tokens[end], BODY) ? tailEnd(walk, stretch, end, at) : end;
}

/** "the Friends of Old Mills", "les Amis de la Dorne": those who make a body, and what they are of. */
export function opensSociety({ source: { tokens, language }, opening }: Walk, at: number): boolean {
  const [before, head, link] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (opening[at] || head === undefined || !isOf(link, CONNECTOR) || isOf(before, CONNECTOR)) return false;
  return language.names.societies.has(head.lower);
}

/** "Palais de la Musique", "Gulf of Orlin": a word for a place, and what it is of. */
const opensSite = ({ source: { tokens }, opening }: Walk, at: number): boolean =>
  !opening[at] && isOf(tokens[at], PLACE_WORD) && isOf(tokens[at + 1], CONNECTOR);

/** "Mai" in "Thi Mai Nguyen": a word that else is no name, between a given name and a surname. */
function isGivenToo({ source: { tokens } }: Walk, stretch: Stretch, at: number): boolean {
  const after = tokens[at + 1];
  return isOf(tokens[at - 1], FIRST_NAME) && at < stretch.lastToken && after !== undefined && isCapitalised(after);
}

/** The word behind "and" in "the Food and Drug Administration", or -1: what follows it closes a body's name that an article opened. */
function pairedBy(walk: Walk, stretch: Stretch, at: number, end: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  const [link, before, tail] = [tokens[end + 1], tokens[at - 1], tokens[end] as Token];
  if (!link || !names.pairing.has(link.lower) || !before || end - at > 2) return -1;
  // "the Transport and Depot Union", but "the Harbour Union and Morwick Council"
  if (end > at && (isOf(tail, BODY) || isOf(tail, PLACE_WORD) || isOf(tail, OFFICE))) return -1;
  if (isOf(tokens[at], FIRST_NAME) || isAcronym(tail.text)) return -1;
  if (phraseEnd(walk, stretch, at) >= 0) return -1;
  let last = end + 1;
  while (last < Math.min(stretch.lastToken, end + 5) && isCapitalised(tokens[last + 1] as Token)) last++;
  // "at Eastbrook and Wold NHS Trust": without an article only before more words.
  const least = end + 2 + (names.premodified ? 0 : 1) + (isOf(before, ARTICLE) ? 0 : 2);
  return last >= least && isOf(tokens[last], BODY) && !isOf(tokens[end + 2], BODY) ? end + 2 : -1;
}

/** "l'AFP Anna Kovel", "la ministre des Transports Anna Kovel": after the one word at `at` the name of a person starts. */
function startsPerson({ source }: Walk, stretch: Stretch, at: number): boolean {
  const { tokens, language } = source;
  const [before, word, given, surname] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!before || !word || !given || !surname || at + 2 > stretch.lastToken || at === stretch.firstToken) return false;
  if (language.speech.headLast || !(isOf(before, ARTICLE) || language.speech.links.has(before.lower))) return false;
  if (isOf(word, FIRST_NAME) || !isOf(given, FIRST_NAME)) return false;
  return surname.kind === 'word' && (isCapitalised(surname) || isOf(surname, PARTICLE));
}

/** The body or place after a possessive ending: "Hospital" in "St. Agnes's Hospital"; or -1. */
function ownedBy({ source: { tokens, language } }: Walk, stretch: Stretch, end: number): number {
  const ending = tokens[end + 1];
  const owned = tokens[end + 2];
  if (end + 2 > stretch.lastToken || !ending || ending.gap || !owned?.gap || !isCapitalised(owned)) return -1;
  const plural = /^['’]$/.test(ending.text) && language.endings.has('s') && (tokens[end] as Token).lower.endsWith('s');
  if (!plural && (ending.kind !== 'word' || !/^['’]/.test(ending.text) || !language.endings.has(ending.lower.slice(1))))
    return -1;
  const isLast = !isCapitalised(tokens[end + 3] ?? owned) || end + 3 > stretch.lastToken;
  // "King's Ferrow"
  const lordly = language.names.placeOwners.has((tokens[end] as Token).lower) && !isOf(owned, THING);
  return isLast && (isOf(owned, BODY) || isOf(owned, PLACE_WORD) || lordly) ? end + 2 : -1;
}

/** A known name, "St. Louis", "U.S.", an initial with its full stop, or one word. */
export function unitEnd(walk: Walk, stretch: Stretch, at: number): number {
  const { source } = walk;
  const { tokens } = source;
  const { dotted } = source.language.names;
  const isDotted = (first: number): boolean => {
    const named = tokens[first + 2];
    if (first + 2 > stretch.lastToken || !named?.gap || tokens[first + 1]?.text !== '.') return false;
    return dotted.has((tokens[first] as Token).lower) && isCapitalised(named);
  };
  let from = at;
  let phrase = phraseEnd(walk, stretch, from);
  while (phrase < 0 && isDotted(from)) {
    from += 2;
    phrase = phraseEnd(walk, stretch, from);
  }
  let end = Math.max(from, phrase);
  // Initials and dotted acronyms: single capitals, each with its full stop.
  while (
    (tokens[end] as Token).text.length === 1 &&
    isCapitalised(tokens[end] as Token) &&
    tokens[end + 1]?.text === '.' &&
    !tokens[end + 1]?.gap &&
    end + 1 <= stretch.lastToken
  ) {
    const next = tokens[end + 2];
    if (end + 2 <= stretch.lastToken && next && isCapitalised(next) && (next.text.length === 1 || next.gap)) {
      if (next.text.length > 1) return end + 1;
      if (next.gap) return end + 1;
      end += 2;
    } else return end > at ? end + 1 : end;
  }
  return end;
}

/** The capitalised word that connectors or particles join to the run, or -1. */
export function joinedBy(walk: Walk, stretch: Stretch, at: number, end: number, body: boolean): number {
  const { source } = walk;
  const { tokens, language } = source;
  const { names } = language;
  const opener = tokens[end + 1];
  if (end + 2 > stretch.lastToken || !opener || isCapitalised(opener)) return -1;
  let next = end + 1;
  if (opener.text === '&' || (body && isOf(opener, CONNECTOR))) {
    next++;
    if (isOf(tokens[next], ARTICLE)) next++;
  } else if (!body && end - at <= 1 && isOf(opener, PARTICLE) && isOf(tokens[at], FIRST_NAME)) {
    while (next - end <= 2 && isOf(tokens[next], PARTICLE)) next++;
  } else if (body && names.pairing.has(opener.lower) && names.paired.has((tokens[at] as Token).lower)) {
    next++;
    while (next < stretch.lastToken && next - end <= 3 && isOf(tokens[next], ARTICLE)) next++;
  } else if (end === at && names.topicLinks.has(opener.lower) && names.topicBodies.has((tokens[at] as Token).lower)) next++;
  else return -1;
  const joined = tokens[next];
  if (next > stretch.lastToken || !joined || !isCapitalised(joined)) return -1;
  // "Bureau of Western Waters"
  if (isOf(joined, NEVER) && !(body && isOf(tokens[next + 1], BODY) && isCapitalised(tokens[next + 1] as Token))) return -1;
  return body && isAcronym(joined.text) ? -1 : next;
}

/** "mondiale de la santé" after "Organisation": adjectives and complements in lower case. */
export function tailEnd(walk: Walk, stretch: Stretch, from: number, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  if (names.premodified) return from;
  let end = from;
  let complement = false;
  while (end - at < LONGEST_TAIL && end < stretch.lastToken) {
    const next = tokens[end + 1] as Token;
    if (next.kind !== 'word') break;
    if (!isCapitalised(next) && next.text.length > 3 && names.adjectiveShape.test(next.lower) && !isOf(next, OFFICE_STOP)) {
      end++;
      continue;
    }
    // "Office malgache des eaux": an adjective of no known shape, if a complement follows.
    const further = tokens[end + 2];
    if (
      end === at &&
      !isCapitalised(next) &&
      next.text.length > 3 &&
      isOf(further, CONNECTOR) &&
      !isOf(next, OFFICE_STOP) &&
      !names.sayingVerbs.has(next.lower) &&
      !isOf(next, OPENER)
    ) {
      end++;
      continue;
    }
    if (!isOf(next, CONNECTOR)) break;
    let noun = isOf(tokens[end + 2], ARTICLE) ? end + 3 : end + 2;
    // "Ligue de protection des grands carnivores"
    if (language.speech.premodifiers.has(tokens[noun]?.lower ?? '') && noun < stretch.lastToken) noun++;
    const word = tokens[noun];
    if (noun > stretch.lastToken || word?.kind !== 'word' || word.text.length < 3 || isOf(word, NEVER)) break;
    if (isCapitalised(word)) {
      // "Conseil de sécurité de l'ONU" names two; "Observatoire sismique du Sud" one.
      if (isAcronym(word.text) || (phraseEnd(walk, stretch, noun) >= 0 && !isOf(word, PLACE_NOUN))) break;
      end = unitEnd(walk, stretch, noun);
    } else if (isOf(word, OFFICE_STOP) || isOf(word, OPENER)) break;
    // "la Ligue de prendre", but "le Parti du centre"
    else if (noun === end + 2 && !(isOf(next, ARTICLE) && /\p{L}$/u.test(next.lower)) && names.infinitive.test(word.lower)) break;
    // "Institut de physique du globe de Port-Salin": a second noun, where a place closes the name.
    else if (!complement || noun - end > 2 || names.pluralArticles.has(next.lower) || isSeated(tokens, noun)) {
      end = noun;
      complement = true;
    } else break;
  }
  return end;
}

/** Whether a place follows a noun: "globe de Port-Salin". */
const isSeated = (tokens: Token[], noun: number): boolean =>
  isOf(tokens[noun + 1], CONNECTOR) && tokens[noun + 2] !== undefined && isCapitalised(tokens[noun + 2] as Token);
