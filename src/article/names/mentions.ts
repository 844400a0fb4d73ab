import type { Source, Stretch } from '../source.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { fold, type Gazetteer } from './gazetteer.js';

/** The most words a run may have; what is longer is no name. */
const LONGEST_RUN = 12;
/** The most tokens that carry on a body's name in lower case. */
const LONGEST_TAIL = 9;
/** Quoted words up to this many tokens may be a title or a nickname. */
const LONGEST_TITLE = 6;

const WORD = /^\p{Lu}/u;

export function isCapitalised({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : WORD.test(text);
}

/** "OTAN", "G7", "PS": capitals only, two letters or more. */
export const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= 7 && /^\p{Lu}[\p{Lu}-]*\p{Lu}$/u.test(text);

interface Walk {
  source: Source;
  gazetteer: Gazetteer;
  /** Words that the article also writes in lower case. */
  lowered: ReadonlySet<string>;
  /** Tokens inside short quoted passages, which may be titles. */
  quoted: Uint8Array;
  /** Tokens before which a sentence or a quotation starts. */
  opening: Uint8Array;
  found: Candidate[];
}

/** Every run of capitalised words that may be a name, in the order of the text, never overlapping. */
export function findCandidates(source: Source, gazetteer: Gazetteer, lowered: ReadonlySet<string>): Candidate[] {
  const walk: Walk = { source, gazetteer, lowered, quoted: markQuoted(source), opening: markOpenings(source), found: [] };
  for (const stretch of stretchesOf(source)) readStretch(walk, stretch);
  return walk.found;
}

/** Where names are looked for: not in headlines and datelines in capitals, whose capitals say nothing. */
function stretchesOf({ headline, dateline, sentences, tokens }: Source): Stretch[] {
  const stretches: Stretch[] = [];
  if (headline && !isShouted(tokens, headline)) stretches.push(headline);
  const [first] = sentences;
  if (dateline && (!first || dateline.end <= first.start)) {
    if (!isShouted(tokens, dateline)) stretches.push(dateline);
  }
  return [...stretches, ...sentences];
}

/** Whether most words have a capital: a headline in capitals, or in Title Case. */
export function isShouted(tokens: Token[], { firstToken, lastToken }: Stretch): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return words > 3 && capitals > words * 0.7;
}

function markQuoted({ tokens, regions }: Source): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of regions)
    if (lastToken - firstToken < LONGEST_TITLE) marks.fill(1, firstToken, lastToken + 1);
  return marks;
}

function markOpenings({ tokens, sentences, regions, headline }: Source): Uint8Array {
  const marks = new Uint8Array(tokens.length + 1);
  for (const stretch of headline ? [headline, ...sentences] : sentences) {
    let at = stretch.firstToken;
    while (at < stretch.lastToken && tokens[at]?.kind !== 'word') at++;
    marks[at] = 1;
  }
  for (const { firstToken } of regions) marks[firstToken] = 1;
  return marks;
}

function readStretch(walk: Walk, stretch: Stretch): void {
  const { tokens, language } = walk.source;
  const { names } = language;
  for (let at = stretch.firstToken; at <= stretch.lastToken; ) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') at++;
    else if (isCapitalised(token)) at = readCapital(walk, stretch, at);
    else if (names.lowerBodies.has(token.lower)) at = readLowerBody(walk, stretch, at);
    else at++;
  }
}

/** Reads what a capitalised word opens; gives the token after it. */
function readCapital(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  const token = tokens[at] as Token;
  const after = afterTitle(walk, stretch, at);
  if (after > 0) {
    const end = readRun(walk, stretch, after);
    push(walk, stretch, after, end, { title: at });
    return end + 1;
  }
  const phrase = phraseEnd(walk, stretch, at);
  if (phrase < 0) {
    if (names.articles.has(token.lower) || (walk.opening[at] && names.openers.has(token.lower))) return at + 1;
    if (names.never.has(token.lower) && !opensBody(walk, stretch, at)) return at + 1;
    // "Interrogé Paul Vasseur": a word that the article also writes small only has the sentence's capital.
    if (walk.opening[at] && walk.lowered.has(token.lower)) return at + 1;
  }
  const end = readRun(walk, stretch, at);
  pushRun(walk, stretch, at, end);
  return end + 1;
}

/** The token after a title ("M.", "Mme", "Gen."), when a capitalised word stands there; else -1. */
function afterTitle({ source: { tokens, language } }: Walk, stretch: Stretch, at: number): number {
  const { titles, abbreviatedTitles } = language.names;
  const { lower } = tokens[at] as Token;
  const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]?.gap;
  if (!(dotted ? abbreviatedTitles.has(lower) || titles.has(lower) : titles.has(lower))) return -1;
  const next = at + (dotted ? 2 : 1);
  const follower = tokens[next];
  return next <= stretch.lastToken && follower?.gap && isCapitalised(follower) ? next : -1;
}

/** Last token of the longest known name that starts here, or -1. */
function phraseEnd({ source: { text, tokens }, gazetteer }: Walk, stretch: Stretch, at: number): number {
  const token = tokens[at] as Token;
  const most = gazetteer.openers.get(token.lower) ?? 0;
  for (let end = Math.min(at + most - 1, stretch.lastToken); end > at; end--) {
    if (gazetteer.entries.has(fold(text.slice(token.start, (tokens[end] as Token).end)))) return end;
  }
  return gazetteer.entries.has(token.lower) ? at : -1;
}

/** "British" in "British Airways". */
function opensBody({ source: { tokens, language } }: Walk, stretch: Stretch, at: number): boolean {
  for (let next = at + 1; next <= Math.min(at + 4, stretch.lastToken); next++) {
    const token = tokens[next] as Token;
    if (!isCapitalised(token)) return false;
    if (language.names.offices.has(token.lower)) return false;
    if (language.names.bodies.has(token.lower)) return true;
  }
  return false;
}

/** Last token of the run of capitalised words from `at` on, with the little words that join them. */
function readRun(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  let end = unitEnd(walk, stretch, at);
  let body = names.bodies.has((tokens[at] as Token).lower);
  for (let size = 1; size < LONGEST_RUN; size++) {
    const next = tokens[end + 1];
    if (end + 1 > stretch.lastToken || !next) break;
    if (next.kind === 'word' && next.gap && isCapitalised(next)) {
      if (names.never.has(next.lower) && !body && !names.bodies.has(tokens[end + 2]?.lower ?? '')) break;
      if (afterTitle(walk, stretch, end + 1) > 0) break;
      end = unitEnd(walk, stretch, end + 1);
      body ||= names.bodies.has(next.lower);
      continue;
    }
    const joined = joinedBy(walk, stretch, at, end, body);
    if (joined < 0) break;
    end = unitEnd(walk, stretch, joined);
  }
  return body || names.bodies.has((tokens[end] as Token).lower) ? tailEnd(walk, stretch, end, at) : end;
}

/** A known name, "U.S.", an initial with its full stop, or one word. */
function unitEnd(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens } = walk.source;
  const phrase = phraseEnd(walk, stretch, at);
  let end = Math.max(at, phrase);
  // Initials and dotted acronyms: single capitals, each with its full stop.
  while (
    (tokens[end] as Token).text.length === 1 &&
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
function joinedBy(
  { source: { tokens, language }, gazetteer }: Walk,
  stretch: Stretch,
  at: number,
  end: number,
  body: boolean,
): number {
  const { names } = language;
  const words = end - at + 1;
  const first = tokens[at] as Token;
  const isPerson = !body && words <= 2 && gazetteer.isFirstName(first.lower) && end - at <= 1;
  let next = end + 1;
  while (next - end <= 3 && next < stretch.lastToken) {
    const token = tokens[next] as Token;
    const joins = body ? names.connectors.has(token.lower) : token.text === '&' || (isPerson && names.particles.has(token.lower));
    if (!joins || isCapitalised(token)) break;
    next++;
  }
  const joined = tokens[next];
  if (next === end + 1 || next > stretch.lastToken || !joined || !isCapitalised(joined)) return -1;
  if (names.never.has(joined.lower)) return -1;
  if (body && isAcronym(joined.text)) return -1;
  return next;
}

/** "mondiale de la santé" after "Organisation": adjectives and complements in lower case. */
function tailEnd(walk: Walk, stretch: Stretch, from: number, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  if (names.adjectiveShape.source === '^$') return from;
  let end = from;
  while (end - at < LONGEST_TAIL && end < stretch.lastToken) {
    const next = tokens[end + 1] as Token;
    if (next.kind !== 'word') break;
    if (
      !isCapitalised(next) &&
      next.text.length > 3 &&
      names.adjectiveShape.test(next.lower) &&
      !names.officeStops.has(next.lower)
    ) {
      end++;
      continue;
    }
    let noun = end + 1;
    while (noun - end <= 3 && noun < stretch.lastToken && names.connectors.has((tokens[noun] as Token).lower)) noun++;
    const word = tokens[noun] as Token;
    if (noun === end + 1 || word.kind !== 'word' || word.text.length < 3 || names.never.has(word.lower)) break;
    if (isCapitalised(word)) {
      if (isAcronym(word.text) || phraseEnd(walk, stretch, noun) >= 0) break;
      end = unitEnd(walk, stretch, noun);
    } else if (names.officeStops.has(word.lower) || names.openers.has(word.lower) || /(er|ir|re)$/.test(word.lower)) break;
    else if (end === from || noun - end > 1) end = noun;
    else break;
  }
  return end;
}

/** "ministère de la Recherche", "fondation Delmas": a body whose name opens with a word in lower case. */
function readLowerBody(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  let next = at + 1;
  while (next < stretch.lastToken && next - at < 3) {
    const token = tokens[next] as Token;
    if (isCapitalised(token) || !names.adjectiveShape.test(token.lower)) break;
    next++;
  }
  while (next < stretch.lastToken && next - at < 6 && names.connectors.has((tokens[next] as Token).lower)) next++;
  const head = tokens[next] as Token;
  if (next > stretch.lastToken || !isCapitalised(head) || names.never.has(head.lower) || isAcronym(head.text)) return at + 1;
  if (afterTitle(walk, stretch, next) > 0 || walk.opening[next]) return at + 1;
  let end = unitEnd(walk, stretch, next);
  for (let size = 0; size < LONGEST_RUN; size++) {
    const follower = tokens[end + 1];
    if (!follower || end + 1 > stretch.lastToken) break;
    if (isCapitalised(follower) && follower.gap && !names.never.has(follower.lower)) end = unitEnd(walk, stretch, end + 1);
    else {
      const joined = joinedBy(walk, stretch, at, end, true);
      if (joined < 0 || !/^(et|and|des|de|du|d'|en|sur)$/.test((tokens[end + 1] as Token).lower)) break;
      end = unitEnd(walk, stretch, joined);
    }
  }
  push(walk, stretch, at, end, {});
  return end + 1;
}

/** Splits offices off a run: "Attorney General Rick Salter" names Rick Salter. */
function pushRun(walk: Walk, stretch: Stretch, at: number, end: number): void {
  const { source, gazetteer } = walk;
  const { tokens, language } = source;
  const { names } = language;
  const known = gazetteer.entries.has(fold(source.text.slice((tokens[at] as Token).start, (tokens[end] as Token).end)));
  const isBody = names.bodies.has((tokens[end] as Token).lower) || names.placeWords.has((tokens[end] as Token).lower);
  let office = -1;
  for (let index = end - 1; index >= at && !known && !isBody; index--) {
    const { lower } = tokens[index] as Token;
    if (names.connectors.has(lower) && !names.particles.has(lower)) break;
    if (names.offices.has(lower)) {
      office = index;
      break;
    }
  }
  if (office >= 0) {
    let left = office - 1;
    while (left >= at && names.offices.has((tokens[left] as Token).lower)) left--;
    if (left >= at) push(walk, stretch, at, left, { inOffice: true });
    push(walk, stretch, office + 1, end, {});
    return;
  }
  // A run of nothing but office words ("Prime Minister", "Defense Minister") names nobody.
  if (names.offices.has((tokens[end] as Token).lower) && !known) {
    let left = end;
    while (left >= at && names.offices.has((tokens[left] as Token).lower)) left--;
    if (left >= at) push(walk, stretch, at, left, { inOffice: true });
    return;
  }
  push(walk, stretch, at, end, {});
}

function push(walk: Walk, within: Stretch, first: number, last: number, extra: Partial<Candidate>): void {
  const { source, gazetteer, quoted, opening, lowered } = walk;
  const { text, tokens } = source;
  const head = tokens[first] as Token;
  const { start } = head;
  const { end } = tokens[last] as Token;
  const key = fold(text.slice(start, end));
  const known = gazetteer.entries.has(key);
  const alone = first === last;
  const doubtful = !known && ((opening[first] === 1 && (alone || lowered.has(head.lower))) || quoted[first] === 1);
  walk.found.push({ first, last, start, end, key, within, title: -1, inOffice: false, doubtful, ...extra });
}
