import { ARTICLE, BODY, CONNECTOR, FIRST_NAME, FUNCTION_WORD, HYPHENED, isOf, KNOWN, PLACE_WORD } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import type { Entry, Gazetteer } from './gazetteer.js';
import { MOST_CONTEXT, noScores, type Scores } from './scores.js';
import { isAcronym, isCamel, isCapitalised } from './shapes.js';

/** How much it counts that a name is short for the one who published. */
const SHORT_SOURCE = 2.5;
/** The weight of a country or a region. */
const COUNTRY = 5;
/** From this weight on a known name is well known. */
const WELL_KNOWN = 5;

/** What a name's words themselves say of its kind, wherever they stand. */
export function weighWords(source: Source, gazetteer: Gazetteer, candidate: Candidate, lowered: ReadonlySet<string>): Scores {
  const { tokens, language } = source;
  const { names } = language;
  const { first, last, key } = candidate;
  const scores = noScores();
  const head = tokens[first] as Token;
  const tail = tokens[last] as Token;
  const entry = first < last || isOf(head, KNOWN) || key !== head.lower ? gazetteer.entries.get(key) : undefined;
  if (entry) scores[entry.kind] += entry.weight;
  weighDateline(source, candidate, entry, scores);
  // "Ostrel-based"
  if (isOf(tail, HYPHENED) && names.placeTails.has(tail.lower.slice(tail.lower.lastIndexOf('-') + 1))) scores.place += 4;
  const words: Token[] = [];
  let joined = false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && isCapitalised(token)) words.push(token);
    else if (token.text !== '.') joined = true;
    if (token.text === '&') scores.organisation += 4;
  }
  // What is well known is that, whatever stands around it.
  if (entry && entry.weight >= WELL_KNOWN) {
    scores[entry.kind] += MOST_CONTEXT / 2;
    return scores;
  }
  const alone = words.length === 1;
  if (!isCapitalised(head)) scores.organisation += 6;
  else if (!alone || joined) {
    // "Co Roscommon" is a county, "Velomax Co" a firm.
    const opens = isOf(head, BODY) && !names.closingBodies.has(head.lower);
    if (opens || (isOf(tail, BODY) && isCapitalised(tail))) scores.organisation += 5;
    else if (words.some((word) => isOf(word, BODY) && word !== head)) scores.organisation += 2.5;
    if (isOf(head, PLACE_WORD) || isOf(tail, PLACE_WORD)) scores.place += 3.5;
    if (joined && names.societies.has(head.lower)) scores.organisation += 4;
    if (joined && names.placeOwners.has(head.lower)) scores.place += 5;
  }
  if (alone && !joined) weighWord(source, candidate, lowered, scores);
  else weighSeveral(source, gazetteer, candidate, words, joined, scores);
  return scores;
}

/** "HOLLIS BAY, March 12 (Coastal Press)": where it was written is a place, and who published it a body. */
function weighDateline({ dateline, text }: Source, candidate: Candidate, entry: Entry | undefined, scores: Scores): void {
  const { first, last, start, key } = candidate;
  if (dateline?.place?.toLowerCase() === key) scores.place += MOST_CONTEXT / 2;
  if (!dateline?.source || start < dateline.end) return;
  if (text.startsWith(dateline.source, start)) scores.organisation += MOST_CONTEXT;
  // "polled by Lantern" in a story of "Lantern News"
  else if (first === last && !entry && dateline.source.toLowerCase().startsWith(`${key} `)) scores.organisation += SHORT_SOURCE;
}

function weighWord(
  { tokens, language }: Source,
  { first, key, doubtful }: Candidate,
  lowered: ReadonlySet<string>,
  scores: Scores,
): void {
  const { names } = language;
  const word = tokens[first] as Token;
  if (isAcronym(word.text)) scores.organisation += 3.5;
  // "la Commission"
  else if (isOf(word, BODY) && !doubtful && isDefinite(tokens, first)) scores.organisation += 2;
  else if (isCamel(word.text)) scores.organisation += 3;
  if (isOf(word, FIRST_NAME)) scores.person += 1;
  if (names.placeShape.test(key)) scores.place += 2;
  if (!isAcronym(word.text) && hasPeople(key, lowered, names.peopleEndings)) scores.place += 3;
}

function weighSeveral(
  { tokens, language }: Source,
  gazetteer: Gazetteer,
  { first, last }: Candidate,
  words: Token[],
  joined: boolean,
  scores: Scores,
): void {
  const head = tokens[first] as Token;
  const tail = tokens[last] as Token;
  if (isOf(tail, BODY) || isOf(head, BODY)) return;
  const place = isOf(head, KNOWN) ? gazetteer.entries.get(head.lower) : undefined;
  const given =
    (isOf(head, FIRST_NAME) && !isAcronym(head.text) && !(place && place.weight > 4)) ||
    (head.text.length === 1 && tokens[first + 1]?.text === '.');
  const several = words.length > 1;
  // "Inland Waters Ireland": a country behind other words tells where a body works.
  if ((words.length > 2 || !given) && isCountry(gazetteer, tail, head)) scores.organisation += 3;
  let acronym = false;
  let initial = false;
  let little = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Token;
    acronym ||= isAcronym(word.text);
    if (index === 0) continue;
    initial ||= word.text.length === 1;
    little ||= word.text.length > 2 && (isOf(word, FUNCTION_WORD) || language.names.determiners.has(word.lower));
  }
  if (given && several && words.length <= 4) scores.person += 3.5;
  else if (several && words.length <= 3 && !joined && !acronym) scores.person += 1.2;
  if (words.length > 2 && initial) scores.person += 2;
  if (acronym) scores.organisation += 1.5;
  // "Save Our Rivers"
  if (little && language.names.premodified) {
    scores.organisation += 4;
    scores.person -= 4;
  }
}

const isCountry = ({ entries }: Gazetteer, tail: Token, head: Token): boolean =>
  tail !== head &&
  (entries.get(tail.lower)?.weight ?? 0) >= COUNTRY &&
  entries.get(tail.lower)?.kind === 'place' &&
  !isOf(head, PLACE_WORD);

/** Whether the article speaks of the people of a place: "sarvanien" of "Sarvanie". */
function hasPeople(key: string, lowered: ReadonlySet<string>, endings: readonly string[]): boolean {
  const stem = key.replace(/[aeéiy]{1,3}$/, '');
  if (stem.length < 3) return false;
  for (const ending of endings) if (lowered.has(stem + ending)) return true;
  return false;
}

/** Whether an article stands before a token: "la", "de l'", "du", but not "d'". */
const isDefinite = (tokens: Token[], at: number): boolean =>
  isOf(tokens[at - 1], ARTICLE) && (!isOf(tokens[at - 1], CONNECTOR) || /\p{L}$/u.test((tokens[at - 1] as Token).lower));
