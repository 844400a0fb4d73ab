import { ARTICLE, BODY, BODY_NOUN, CONNECTOR, FIRST_NAME, isOf, KNOWN, OFFICE, OFFICE_STOP, PLACE_WORD } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { NameKind } from '../types.js';
import { kindOfApposition } from './apposition.js';
import type { Candidate, Scores } from './candidate.js';
import type { Gazetteer } from './gazetteer.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** The most that the contexts of all mentions together count for one kind. */
const MOST_CONTEXT = 8;

/** How much it counts that a name is short for the one who published. */
const SHORT_SOURCE = 2.5;
/** The weight of a country. */
const COUNTRY = 6;
/** From this weight on a known name is well known. */
const WELL_KNOWN = 5;

export const noScores = (): Scores => ({ person: 0, organisation: 0, place: 0 });

/** What the words themselves say, wherever they stand. */
export function weighWords(
  source: Source,
  gazetteer: Gazetteer,
  { first, last, key }: Candidate,
  lowered: ReadonlySet<string>,
): Scores {
  const { tokens, language } = source;
  const { names } = language;
  const scores = noScores();
  const head = tokens[first] as Token;
  const tail = tokens[last] as Token;
  const entry = first < last || isOf(head, KNOWN) ? gazetteer.entries.get(key) : undefined;
  if (entry) scores[entry.kind] += entry.weight;
  // "HOLLIS BAY, March 12 (Coastal Press)": where it was written is a place.
  if (source.dateline?.place?.toLowerCase() === key) scores.place += MOST_CONTEXT / 2;
  // Who published it is a body.
  const { dateline, text } = source;
  const { start } = tokens[first] as Token;
  if (dateline?.source && start >= dateline.end) {
    if (text.startsWith(dateline.source, start)) scores.organisation += MOST_CONTEXT;
    // "polled by Lantern" in a story of "Lantern News"
    else if (first === last && entryless(gazetteer, key) && dateline.source.toLowerCase().startsWith(`${key} `))
      scores.organisation += SHORT_SOURCE;
  }
  const words: Token[] = [];
  let joined = false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && isCapitalised(token)) words.push(token);
    else if (token.text !== '.') joined = true;
    if (token.text === '&') scores.organisation += 4;
  }
  const alone = words.length === 1;
  // What is well known is that, whatever stands around it.
  if (entry && entry.weight >= WELL_KNOWN) {
    scores[entry.kind] += MOST_CONTEXT / 2;
    return scores;
  }
  if (!isCapitalised(head)) scores.organisation += 6;
  else if (!alone || joined) {
    if (isOf(head, BODY) || (isOf(tail, BODY) && isCapitalised(tail))) scores.organisation += 5;
    else if (words.some((word) => isOf(word, BODY))) scores.organisation += 2.5;
    if (isOf(head, PLACE_WORD) || isOf(tail, PLACE_WORD)) scores.place += 3.5;
  }
  if (alone && !joined) {
    if (isAcronym(head.text)) scores.organisation += 3.5;
    // "la Commission"
    else if (isOf(head, BODY) && isDefinite(tokens, first)) scores.organisation += 2;
    else if (/\p{Ll}\p{Lu}/u.test(head.text)) scores.organisation += 1.5;
    if (isOf(head, FIRST_NAME)) scores.person += 1;
    if (names.placeShape.test(key)) scores.place += 2;
    if (hasPeople(key, lowered, names.peopleEndings)) scores.place += 3;
  } else {
    const place = isOf(head, KNOWN) ? gazetteer.entries.get(head.lower) : undefined;
    const given =
      (isOf(head, FIRST_NAME) && !(place && place.weight > 4)) || (head.text.length === 1 && tokens[first + 1]?.text === '.');
    if (isOf(tail, BODY) || isOf(head, BODY)) return scores;
    // "Inland Waters Ireland": a country behind other words tells where a body works.
    if (words.length > 2 || !given) scores.organisation += isCountry(gazetteer, tail, head) ? 3 : 0;
    if (given && words.length <= 4 && words.length > 1) scores.person += 3.5;
    else if (words.length >= 2 && words.length <= 3 && !joined && !words.some((word) => isAcronym(word.text)))
      scores.person += 1.2;
    if (words.length > 2 && words.some((word, index) => index > 0 && word.text.length === 1)) scores.person += 2;
    if (words.some((word) => isAcronym(word.text) && word.text.length > 1)) scores.organisation += 1.5;
  }
  return scores;
}

const isCountry = ({ entries }: Gazetteer, tail: Token, head: Token): boolean =>
  tail !== head &&
  (entries.get(tail.lower)?.weight ?? 0) >= COUNTRY &&
  entries.get(tail.lower)?.kind === 'place' &&
  !isOf(head, PLACE_WORD);

const entryless = (gazetteer: Gazetteer, key: string): boolean => !gazetteer.entries.has(key);

/** Whether the article speaks of the people of a place: "sarvanien" of "Sarvanie". */
function hasPeople(key: string, lowered: ReadonlySet<string>, endings: readonly string[]): boolean {
  const stem = key.replace(/[aeéiy]{1,3}$/, '');
  return stem.length >= 3 && endings.some((ending) => lowered.has(stem + ending));
}

/** Whether a bare article stands before a token: "la", but neither "de la" nor "des". */
const isDefinite = (tokens: Token[], at: number): boolean =>
  isOf(tokens[at - 1], ARTICLE) && !isOf(tokens[at - 1], CONNECTOR) && !isOf(tokens[at - 2], CONNECTOR);

/** What stands around one mention. */
export function weighContext(source: Source, candidate: Candidate, role: boolean): Scores {
  const { tokens, language } = source;
  const { names } = language;
  const { first, last, within, title } = candidate;
  const scores = noScores();
  const at = (index: number): Token | undefined =>
    index >= within.firstToken && index <= within.lastToken ? tokens[index] : undefined;
  const alone = first === last;
  const before = at((title >= 0 ? title : first) - 1);
  const before2 = at((title >= 0 ? title : first) - 2);
  const after = at(last + 1);
  const after2 = at(last + 2);
  const after3 = at(last + 3);

  const { dateline } = source;
  if (dateline && candidate.start >= dateline.start && candidate.end <= dateline.end) scores.place += 5;
  // "selon Le Courrier"
  const head = tokens[first] as Token;
  if (!alone && isOf(head, ARTICLE) && head.text.length < 4) scores.organisation += 2.5;
  if (title >= 0) scores.person += 6;
  if (role) scores.person += 3;
  if (before?.kind === 'word') {
    const lower = before.lower;
    if (names.bodyNouns.has(lower)) scores.organisation += alone ? 4 : 2;
    else if (followsBodyNoun(source, first - 1, within.firstToken)) scores.organisation += 2;
    // "le Géorgien Zurab Lomidze", but "l'italien Velomax Acciai"
    if (!names.premodified && isCapitalised(before) && names.peopleShape.test(lower)) scores.person += 2;
    else if (!alone && before2 && isOf(before2, ARTICLE) && names.adjectiveShape.test(lower)) scores.organisation += 1;
    else if (names.offices.has(lower) || (names.officeShape.test(lower) && !names.bodyNouns.has(lower)))
      scores.person += alone ? 2.5 : 3.5;
    if (names.placeNouns.has(lower)) scores.place += 2.5;
    const preposition = names.placePrepositions.get(lower) ?? 0;
    scores.place += preposition;
    if (preposition >= 2) scores.person -= 1.5;
    if (names.articles.has(lower)) {
      if (!alone) scores.organisation += 1;
      scores.person -= 1.5;
      scores.place += 0.5;
      scores.organisation += 0.5;
      const outer = before2 ? (names.placePrepositions.get(before2.lower) ?? 0) : 0;
      scores.place += outer * 0.7;
    }
    // "the MP for Fenland West"
    if (
      before2 &&
      names.placeOffices.has(before2.lower) &&
      isOf(before2, OFFICE) &&
      !isOf(before, CONNECTOR) &&
      !isCapitalised(before)
    )
      scores.place += 2.5;
    if (before2 && names.placeNouns.has(before2.lower) && names.connectors.has(lower)) scores.place += 3;
    if (before2 && names.placeNouns.has(at(first - 3)?.lower ?? '') && isOf(before2, CONNECTOR)) scores.place += 2;
    if (before2 && isOf(before2, BODY_NOUN) && names.connectors.has(lower)) scores.place += 1;
    if (title < 0) addHolder(source, candidate, scores);
    if (names.bodyPrepositions.has(lower)) scores.organisation += 1.5;
    if (names.sayingVerbs.has(lower)) {
      scores.person += 1.5;
      scores.organisation += 0.5;
    }
  }
  if (after?.text === '(' && at(last + 3)?.text === ')' && after2?.kind === 'word') {
    if (isAcronym(after2.text)) scores.organisation += alone ? 0 : 2;
    else if (isCapitalised(after2) && alone) scores.place += 2;
  }
  if (before?.text === '(' && after?.text === ')' && before2 && !isAcronym(tokens[first]?.text ?? '')) {
    // "Morvaux (Sarvanne)", but "Syndicat national des collèges (Snacol)".
    const outer = at(first - 3);
    const single = !outer || !isCapitalised(outer) || isOf(outer, ARTICLE);
    if (!isCapitalised(before2) || isAcronym(before2.text)) scores.organisation += 2;
    else if (single) scores.place += 2;
    else scores.organisation += 1;
  }
  const apposed = kindOfApposition(source, candidate);
  if (apposed) scores[apposed] += 2.5;
  if (after?.text === ',' && after2) {
    if (
      after2.kind === 'number' &&
      (names.ageWords.size === 0
        ? /^[,;.]$/.test(after3?.text ?? '') && after2.text.length <= 2
        : names.ageWords.has(after3?.lower ?? ''))
    )
      scores.person += 4;
    // "née à Briançon, fille de": what follows is somebody else's.
    const placed = alone && (names.placePrepositions.get(before?.lower ?? '') ?? 0) >= 2;
    if (!placed && (isOf(after2, OFFICE) || (names.determiners.has(after2.lower) && isOf(after3, OFFICE)))) scores.person += 2;
    if (names.personRelatives.has(after2.lower)) addRelative(source, last + 3, scores);
  }
  if (after && names.personRelatives.has(after.lower)) addRelative(source, last + 2, scores);
  // "the Wexley manager": somebody has no article, a club or a town may.
  // "said Harbour manager Anna Kovel": the office is of it.
  const articled = before !== undefined && isOf(before, ARTICLE);
  if (
    names.premodified &&
    alone &&
    title < 0 &&
    isOf(after, OFFICE) &&
    !isCapitalised(after as Token) &&
    (articled || (after2 && isCapitalised(after2)))
  ) {
    scores.person -= 2.5;
    scores.organisation += 1.5;
  }
  // "the Northern Light party", "the Morwick site"
  if (names.premodified && after?.kind === 'word' && !isCapitalised(after)) {
    if (isOf(after, BODY_NOUN)) scores.organisation += alone ? 2 : 4;
    else if (names.placeNouns.has(after.lower)) scores.place += 1.5;
  }
  // "Velomax's outlook", "Velomax has": what owns something or does something.
  const owns = after?.kind === 'word' && !after.gap && language.endings.has(after.lower.slice(1));
  // "Velomax's chief executive", "shares in Velomax": what only a firm has.
  const ofFirm = owns ? hasOf(source, last + 2, within.lastToken, names.firmNouns) : isOfFirms(source, first, within.firstToken);
  if (title < 0 && ofFirm) {
    scores.organisation += alone ? 4 : 2.5;
    scores.person -= 1.5;
  }
  // "Tessaly's foreign minister": what only a country has.
  else if (owns && title < 0 && hasOf(source, last + 2, within.lastToken, names.stateNouns)) {
    scores.place += 2.5;
    scores.person -= 1.5;
  }
  if (owns || (after?.kind === 'word' && names.doing.has(after.lower))) scores.organisation += 0.6;
  // "Karvenian troops": an adjective of a people.
  if (
    alone &&
    title < 0 &&
    after?.kind === 'word' &&
    after.gap &&
    !isCapitalised(after) &&
    names.adjectives.test(tokens[first]?.lower ?? '')
  ) {
    if (!names.sayingVerbs.has(after.lower) && !isOf(after, OFFICE_STOP)) subtract(scores, 3);
  }
  if (after?.kind === 'word' && names.sayingVerbs.has(after.lower)) {
    scores.person += 1.5;
    scores.organisation += 0.5;
  }
  return scores;
}

function subtract(scores: Scores, weight: number): void {
  scores.person -= weight;
  scores.organisation -= weight;
  scores.place -= weight;
}

/** "Holt, who was" is somebody, "Wexley, who were" a team. */
function addRelative({ tokens, language }: Source, verb: number, scores: Scores): void {
  if (language.names.pluralVerbs.has(tokens[verb]?.lower ?? '')) scores.organisation += 2.5;
  else scores.person += 2.5;
}

/** Whether one of some nouns is among the first words from a token on. */
function hasOf({ tokens }: Source, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at <= Math.min(to, from + 2); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}

function isOfFirms({ tokens, language }: Source, first: number, lowest: number): boolean {
  const { firmNouns, firmLinks } = language.names;
  const link = tokens[first - 1];
  if (first - 2 < lowest || link?.kind !== 'word') return false;
  if (firmNouns.has(link.lower)) return true;
  return firmLinks.has(link.lower) && firmNouns.has(tokens[first - 2]?.lower ?? '');
}

/** "directrice générale de Velomax" holds an office of a body, "le préfet de la Sarvanne" one of a place. */
function addHolder({ tokens, language }: Source, { first, within }: Candidate, scores: Scores): void {
  const { names } = language;
  let link = first - 1;
  if (isOf(tokens[link], ARTICLE) && !isOf(tokens[link], CONNECTOR)) link--;
  if (link <= within.firstToken || !isOf(tokens[link], CONNECTOR)) return;
  for (let back = link - 1; back >= Math.max(within.firstToken, link - 3); back--) {
    const holder = tokens[back] as Token;
    if (holder.kind !== 'word') return;
    if (names.placeOffices.has(holder.lower)) scores.place += 2.5;
    else if (isOf(holder, OFFICE) && !names.kin.has(holder.lower)) scores.organisation += 2;
    else if (!isCapitalised(holder)) continue;
    return;
  }
}

/** "l'agence de presse étatique Korva": a noun for bodies a few words before. */
function followsBodyNoun({ tokens, language }: Source, from: number, lowest: number): boolean {
  const { names } = language;
  const last = (tokens[from] as Token).lower;
  if (names.connectors.has(last) || names.articles.has(last)) return false;
  for (let at = from; at > Math.max(lowest, from - 4); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || isCapitalised(token) || isOf(token, OFFICE_STOP)) return false;
    if (isOf(token, BODY_NOUN)) return true;
  }
  return false;
}

/** Adds up the contexts of the mentions of one name, capped. */
export function addContext(total: Scores, scores: Scores): void {
  total.person = Math.min(MOST_CONTEXT, total.person + scores.person);
  total.organisation = Math.min(MOST_CONTEXT, total.organisation + scores.organisation);
  total.place = Math.min(MOST_CONTEXT, total.place + scores.place);
}

/** The kind that most speaks for, with how much. */
export function strongest(scores: Scores): [kind: NameKind, score: number] {
  const { person, organisation, place } = scores;
  if (place > person && place > organisation) return ['place', place];
  return organisation > person ? ['organisation', organisation] : ['person', person];
}
