import { ARTICLE, BODY_NOUN, CONNECTOR, FIRST_NAME, isOf, KNOWN, LOWER_BODY, NEVER, OFFICE, OPENER } from '../classes.js';
import type { Source, Stretch } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { endOfCompound, pushCompound } from './compounds.js';
import type { Gazetteer } from './gazetteer.js';
import { readLowerBody } from './lowerBodies.js';
import { keyOf, push } from './push.js';
import { pushRun } from './pushRun.js';
import { afterTitle, opensBody, phraseEnd, readRun, type Walk } from './runs.js';
import { isAcronym, isCapitalised } from './shapes.js';
import { markOpenings, markQuoted, stretchesOf, WORK } from './stretches.js';

/** Every run of capitalised words that may be a name, in the order of the text, never overlapping. */
export function findCandidates(source: Source, gazetteer: Gazetteer, lowered: ReadonlySet<string>): Candidate[] {
  const walk: Walk = {
    source,
    gazetteer,
    lowered,
    quoted: markQuoted(source),
    opening: markOpenings(source),
    articled: new Set(),
    works: new Set(),
    found: [],
  };
  for (const stretch of stretchesOf(source)) readStretch(walk, stretch);
  return walk.found;
}

function readStretch(walk: Walk, stretch: Stretch): void {
  const { tokens } = walk.source;
  for (let at = stretch.firstToken; at <= stretch.lastToken; ) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || walk.quoted[at] === WORK) at++;
    else if (isCapitalised(token)) at = readCapital(walk, stretch, at);
    else if ((token.classes & LOWER_BODY) !== 0) at = readLowerBody(walk, stretch, at);
    else at++;
  }
}

/** Reads what a capitalised word opens; gives the token after it. */
function readCapital(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const token = tokens[at] as Token;
  // "the trawler Silver Dawn": what bears a name and is neither somebody, a body nor a place.
  if (
    at > stretch.firstToken &&
    !isOf(token, KNOWN) &&
    (tokens[at - 1] as Token).kind === 'word' &&
    language.names.works.has((tokens[at - 1] as Token).lower) &&
    !isAcronym(token.text)
  ) {
    const end = readRun(walk, stretch, at);
    walk.works.add(keyOf(walk.source, at, end));
    return end + 1;
  }
  const sourceEnd = endOfSource(walk, stretch, at);
  if (sourceEnd >= at) {
    push(walk, stretch, at, sourceEnd, {});
    return sourceEnd + 1;
  }
  const compound = endOfCompound(walk, stretch, at);
  if (compound >= at) {
    pushCompound(walk, stretch, at, compound);
    return compound + 1;
  }
  const after = afterTitle(walk, stretch, at);
  if (after > 0) {
    const end = readRun(walk, stretch, after);
    push(walk, stretch, after, end, { title: at, doubtful: false });
    return end + 1;
  }
  const phrase = phraseEnd(walk, stretch, at);
  // Some sentences are glued to the one before.
  if (at > stretch.firstToken && /^[.!?…]$/.test((tokens[at - 1] as Token).text)) walk.opening[at] = 1;
  const opens = walk.opening[at] === 1 && isOf(token, OPENER) && !isAcronym(token.text);
  if (opens && phrase <= at && !opensArticled(walk, stretch, at)) return at + 1;
  if (phrase < 0) {
    if (isOf(token, ARTICLE) && !opensArticled(walk, stretch, at)) return at + 1;
    // "Entre-temps"
    if (walk.opening[at] && /-\p{Ll}/u.test(token.text) && !/-\p{Lu}/u.test(token.text)) return at + 1;
    // "Carmaker Velomax": the noun only has the sentence's capital.
    if (walk.opening[at] && isOf(token, BODY_NOUN)) return at + 1;
    if (isOf(token, NEVER) && !opensBody(walk, stretch, at)) return at + 1;
    // "Interrogé Paul Vernaz": a word that the article also writes small only has the sentence's capital.
    if (walk.opening[at] && walk.lowered.has(token.lower)) return at + 1;
  }
  if (isOneOfPeople(walk, stretch, at) || isPeople(walk, stretch, at)) return at + 1;
  const end = readRun(walk, stretch, at);
  const from = Math.max(at, afterField(walk, stretch, at, end));
  pushRun(walk, stretch, from, end);
  return end + 1;
}

/** "le Suisse Hans Oeggerli": one of a people, before his name. */
function isOneOfPeople({ source: { tokens, language } }: Walk, { firstToken, lastToken }: Stretch, at: number): boolean {
  if (language.names.premodified || at === firstToken || at + 2 > lastToken || !isOf(tokens[at - 1], ARTICLE)) return false;
  return (
    language.speech.peopleShape.test((tokens[at] as Token).lower) &&
    isOf(tokens[at + 1], FIRST_NAME) &&
    isCapitalised(tokens[at + 2] as Token)
  );
}

/** "les Sarvaniens": a people, in the plural. */
function isPeople({ source: { tokens, language } }: Walk, { lastToken }: Stretch, at: number): boolean {
  const { pluralArticles, peopleShape } = language.names;
  const { lower } = tokens[at] as Token;
  const next = at < lastToken ? tokens[at + 1] : undefined;
  if (!lower.endsWith('s') || !pluralArticles.has(tokens[at - 1]?.lower ?? '') || !peopleShape.test(lower)) return false;
  return !isOf(tokens[at], KNOWN) && !(next && isCapitalised(next));
}

/** The last token of the dateline's source where it stands again ("told Northern Wire"), else -1. */
function endOfSource({ source: { tokens, text, dateline } }: Walk, stretch: Stretch, at: number): number {
  const words = dateline?.source;
  const start = startOf(tokens, at);
  if (!words || start < dateline.end || !text.startsWith(words, start)) return -1;
  let end = at;
  while (end < stretch.lastToken && endOf(tokens, end + 1) <= start + words.length) end++;
  return endOf(tokens, end) === start + words.length ? end : -1;
}

/** "Karen" in "Secretary of State Karen Holt", "Minister for Health and Housing Karen Holt": where the person's name starts behind the field of an office. */
function afterField({ source: { tokens, language } }: Walk, stretch: Stretch, at: number, end: number): number {
  const { fields, pairing } = language.names;
  const paired = pairing.has(tokens[at - 1]?.lower ?? '') && fields.has(tokens[at - 2]?.lower ?? '');
  const holds = (index: number): boolean =>
    index >= stretch.firstToken && isOf(tokens[index], OFFICE) && isCapitalised(tokens[index] as Token);
  // "Minister of State for Health"
  const held = isOf(tokens[at - 1], CONNECTOR) && (holds(at - 2) || (fields.has(tokens[at - 2]?.lower ?? '') && holds(at - 4)));
  if (!(held || paired) || end - at < 2) return -1;
  let from = at;
  while (from < end - 1 && fields.has((tokens[from] as Token).lower)) from++;
  return from > at || !isOf(tokens[at + 1], FIRST_NAME) ? from : at + 1;
}

/** "Le" in "selon Le Courrier", and in "Le Guen" once "Marine Le Guen" has been named. */
function opensArticled({ source: { tokens }, opening, articled }: Walk, stretch: Stretch, at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (at === stretch.lastToken || !next || !isCapitalised(next)) return false;
  return opening[at] ? articled.has(`${token.lower} ${next.lower}`) : token.text !== token.text.toUpperCase();
}
