import {
  ARTICLE,
  BODY,
  BODY_NOUN,
  CONNECTOR,
  FIRST_NAME,
  HYPHENED,
  isOf,
  KNOWN,
  LOWER_BODY,
  NEVER,
  OFFICE,
  OFFICE_STOP,
  OPENER,
  PARTICLE,
  PLACE_WORD,
  THING,
} from '../classes.js';
import type { NameWords } from '../languages/shape/names.js';
import type { Source, Stretch } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { fold, type Gazetteer } from './gazetteer.js';
import { afterTitle, joinedBy, LONGEST_RUN, opensBody, phraseEnd, readRun, tailEnd, unitEnd, type Walk } from './runs.js';
import { isAcronym, isCapitalised } from './shapes.js';
import { markOpenings, markQuoted, QUOTED, stretchesOf, WORK } from './stretches.js';

/** From this weight on a known place is one wherever its name stands. */
const WELL_KNOWN = 4;

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

/** "South Korea-based": the token with the hyphen behind which a participle follows, or -1. */
function endOfCompound({ source: { text, tokens, language }, gazetteer }: Walk, stretch: Stretch, at: number): number {
  const { compoundTails } = language.names;
  if (compoundTails.size === 0) return -1;
  for (let last = at; last <= Math.min(at + 3, stretch.lastToken); last++) {
    const token = tokens[last] as Token;
    if (last > at && !isCapitalised(token)) return -1;
    const hyphen = isOf(token, HYPHENED) ? token.lower.lastIndexOf('-') : -1;
    if (hyphen < 0 || !compoundTails.has(token.lower.slice(hyphen + 1))) continue;
    // "The Hague-based" names The Hague, "The Ostrel-based" does not open with its article.
    const articled =
      isOf(tokens[at], ARTICLE) && !gazetteer.entries.has(fold(text.slice(startOf(tokens, at), startOf(tokens, last) + hyphen)));
    return articled ? -1 : last;
  }
  return -1;
}

/** The name before such a hyphen. */
function pushCompound(walk: Walk, stretch: Stretch, first: number, last: number): void {
  const { source, gazetteer } = walk;
  const { tokens, text } = source;
  const tail = tokens[last] as Token;
  const start = startOf(tokens, first);
  const end = startOf(tokens, last) + tail.text.lastIndexOf('-');
  const key = fold(text.slice(start, end));
  if (!source.language.names.never.has(key) && !source.language.names.never.has(key.slice(key.lastIndexOf(' ') + 1)))
    push(walk, stretch, first, last, { end, key, doubtful: walk.opening[first] === 1 && !gazetteer.entries.has(key) });
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

/** "ministère de la Santé", "fondation Carlier": a body whose name opens with a word in lower case. */
function readLowerBody(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { names } = language;
  if (names.premodified) return readFieldedBody(walk, stretch, at);
  // "un laboratoire de Groningue": no certain body.
  if (isOf(tokens[at + 1], CONNECTOR) && language.speech.indefinite.has(tokens[at - 1]?.lower ?? '')) return at + 1;
  let next = at + 1;
  while (next < stretch.lastToken && next - at < 3) {
    const token = tokens[next] as Token;
    if (isCapitalised(token) || token.text.length < 4 || !names.adjectiveShape.test(token.lower)) break;
    next++;
  }
  const complement = tokens[next + 1];
  if (next + 2 < stretch.lastToken && complement?.kind === 'word' && !isCapitalised(complement) && !isOf(complement, ARTICLE)) {
    // "cour d'assises de la Sarvanne"
    const linked = isOf(tokens[next], CONNECTOR) && isOf(tokens[next + 2], CONNECTOR);
    if (linked && !isOf(complement, OFFICE_STOP)) next += 2;
  }
  const plain = next;
  if (next < stretch.lastToken && isOf(tokens[next], CONNECTOR)) next++;
  if (next < stretch.lastToken && isOf(tokens[next], ARTICLE)) next++;
  const head = tokens[next] as Token;
  if (next > stretch.lastToken || head.kind !== 'word') return at + 1;
  if (!isCapitalised(head)) {
    const united =
      next === plain + 1 &&
      names.unions.has((tokens[at] as Token).lower) &&
      names.pluralArticles.has((tokens[plain] as Token).lower);
    const definite = at > stretch.firstToken && isOf(tokens[at - 1], ARTICLE);
    if (!united || !definite) return at + 1;
    push(walk, stretch, at, next, {});
    return next + 1;
  }
  if (isOf(head, NEVER) || isAcronym(head.text) || afterTitle(walk, stretch, next) > 0 || walk.opening[next]) return at + 1;
  // "la présidente du tribunal Anna Kovel"
  if (next === plain && isOf(head, FIRST_NAME) && isOf(tokens[at - 1], CONNECTOR) && isOf(tokens[at - 2], OFFICE)) return at + 1;
  let end = unitEnd(walk, stretch, next);
  for (let size = 0; size < LONGEST_RUN && end < stretch.lastToken; size++) {
    const follower = tokens[end + 1] as Token;
    if (isCapitalised(follower) && follower.gap && !isOf(follower, NEVER)) end = unitEnd(walk, stretch, end + 1);
    else {
      const joined = joinedBy(walk, stretch, at, end, true);
      if (joined < 0 || phraseEnd(walk, stretch, joined) >= 0) break;
      end = unitEnd(walk, stretch, joined);
    }
  }
  end = tailEnd(walk, stretch, end, at);
  push(walk, stretch, at, end, {});
  return end + 1;
}

/** "the finance ministry": a body in lower case behind its field. */
function readFieldedBody(walk: Walk, stretch: Stretch, at: number): number {
  const { tokens, language } = walk.source;
  const { fields, pairing } = language.names;
  let first = at;
  for (let left = at - 1; left > stretch.firstToken && at - left < 5; left--) {
    const { lower } = tokens[left] as Token;
    if (fields.has(lower)) first = left;
    else if (!pairing.has(lower)) break;
  }
  if (first < at && isOf(tokens[first - 1], ARTICLE) && !isCapitalised(tokens[first] as Token))
    push(walk, stretch, first, at, {});
  return at + 1;
}

/** Splits offices off a run ("Attorney General Glen Hatcher" names Glen Hatcher) and leaves out what names a thing ("Miravo Accord"). */
function pushRun(walk: Walk, stretch: Stretch, at: number, end: number): void {
  const { source, gazetteer } = walk;
  const { tokens, language } = source;
  const { names } = language;
  const head = tokens[at] as Token;
  // "Duncan Ross KC"
  if (end > at + 1 && names.suffixes.has((tokens[end] as Token).lower)) {
    pushRun(walk, stretch, at, end - 1);
    return;
  }
  const tail = tokens[end] as Token;
  const follower = tokens[end + 1];
  // "U.S.-led", "C$", "CE2": a part of another word.
  if (follower && !follower.gap && (/^[-‐‑$]$/.test(follower.text) || follower.kind === 'number')) return;
  // "a 96-MW plant"
  if (!head.gap && tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number') return;
  // "Governors": more of those who hold an office.
  if (at === end && head.lower.endsWith('s') && names.offices.has(head.lower.slice(0, -1))) return;
  const key = keyOf(source, at, end);
  if (at === end ? isOf(head, KNOWN) : gazetteer.entries.has(key)) {
    push(walk, stretch, at, end, { key });
    return;
  }
  if (at === end && (head.text.length === 1 || /^\p{L}[-‐‑]/u.test(head.text))) return;
  // "Denver-based"
  if (at === end && names.premodified && /\p{L}[-‐‑]\p{Ll}+$/u.test(head.text)) return;
  // "South Korean" is an adjective, "Gen." a title that was cut off.
  if (isOf(tail, NEVER) || (at === end && names.abbreviatedTitles.has(head.lower) && follower?.text === '.')) return;
  if (isShoutedRun(tokens, at, end)) return;
  // "le député LR Éric Vasson": a party or an agency before a person's name.
  if (end > at + 1 && isAcronym(head.text) && !isOf(head, BODY) && isOf(tokens[at + 1], FIRST_NAME)) {
    push(walk, stretch, at, at, {});
    pushRun(walk, stretch, at + 1, end);
    return;
  }
  // "Bill Tarrant" is nobody's law.
  const isBearer = end > at && isOf(head, FIRST_NAME) && !isOf(tokens[at - 1], ARTICLE);
  if ((isOf(head, THING) && !isBearer) || isOf(tail, THING)) return;
  const isPerson = !isOf(tail, BODY) && !isOf(tail, PLACE_WORD);
  // From the last word of an office on ("Defense Minister"): what stands before it belongs to the office.
  const isGiven = isOf(head, FIRST_NAME) && !isOf(head, OFFICE);
  let office = isOf(tail, OFFICE) && !isGiven ? end : -1;
  for (let index = end - 1; index >= at && office < 0 && isPerson; index--) {
    const { lower } = tokens[index] as Token;
    if (names.connectors.has(lower) && !names.particles.has(lower)) break;
    if (isOf(tokens[index], OFFICE) && isCapitalised(tokens[index + 1] as Token)) office = index;
  }
  if (office < 0) {
    push(walk, stretch, at, end, { key });
    return;
  }
  pushLeft(walk, stretch, at, office - 1);
  if (office < end) push(walk, stretch, office + 1, end, {});
}

/** "QUELS SONT LES RISQUES": several long words in capitals are a heading. */
function isShoutedRun(tokens: Token[], first: number, last: number): boolean {
  let shouted = 0;
  for (let at = first; at <= last; at++) {
    const { text } = tokens[at] as Token;
    if (text.length > 3 && text === text.toUpperCase() && ++shouted > 1) return true;
  }
  return false;
}

/** The body or the country of an office: "NATO" in "NATO Secretary General", not "Defense" in "Defense Minister". */
function pushLeft(walk: Walk, stretch: Stretch, at: number, before: number): void {
  const { tokens } = walk.source;
  const { gazetteer } = walk;
  let end = before;
  while (end >= at && isOf(tokens[end], OFFICE)) end--;
  // "Chief Financial" in "Chief Financial Officer"
  if (end < at || isOf(tokens[at], OFFICE) || (isOf(tokens[at - 1], OFFICE) && isCapitalised(tokens[at - 1] as Token))) return;
  if (isOf(tokens[end], BODY)) {
    push(walk, stretch, at, end, {});
    return;
  }
  const phrase = phraseEnd(walk, stretch, at);
  // "Maritime" in "Maritime Safety Executive" is a place of no note.
  const known = phrase === at && phrase < end ? (gazetteer.entries.get((tokens[at] as Token).lower)?.weight ?? 0) : WELL_KNOWN;
  if (phrase >= 0 && phrase <= end && known >= WELL_KNOWN) push(walk, stretch, at, phrase, {});
  else if (isAcronym((tokens[at] as Token).text)) push(walk, stretch, at, at, {});
  else push(walk, stretch, at, end, { doubtful: true });
}

const keyOf = ({ text, tokens }: Source, first: number, last: number): string =>
  first === last ? (tokens[first] as Token).lower : fold(text.slice(startOf(tokens, first), endOf(tokens, last)));

function push(walk: Walk, within: Stretch, first: number, last: number, extra: Partial<Candidate>): void {
  const { source, gazetteer, quoted, opening, lowered } = walk;
  const { text, tokens, language } = source;
  const head = tokens[first] as Token;
  const start = startOf(tokens, first);
  const end = endOf(tokens, last);
  const key = extra.key ?? keyOf(source, first, last);
  if (walk.works.has(key)) return;
  const alone = first === last;
  const known = alone ? isOf(head, KNOWN) : gazetteer.entries.has(key);
  // "Karvenia has…": what does something without an article is a name, even where a sentence starts.
  const acts = language.names.doing.has(tokens[last + 1]?.lower ?? '') && !lowered.has(head.lower);
  const opens = opening[first] === 1 && !acts && (alone || lowered.has(head.lower));
  const doubtful =
    !known &&
    (opens || quoted[first] === QUOTED || (isCapitalised(head) && followsPortfolio(tokens, first, within, language.names)));
  for (let at = first + 1; at < last; at++) {
    const inner = tokens[at] as Token;
    if ((isOf(inner, ARTICLE) || isOf(inner, PARTICLE)) && isCapitalised(inner))
      walk.articled.add(fold(text.slice(startOf(tokens, at), end)));
  }
  walk.found.push({
    first,
    last,
    start,
    end: extra.end ?? end,
    key,
    within,
    title: extra.title ?? -1,
    doubtful: extra.doubtful ?? doubtful,
  });
}

/** "Culture" in "ministre de la Culture". */
function followsPortfolio(tokens: Token[], first: number, within: Stretch, names: NameWords): boolean {
  let at = first - 1;
  if (at > within.firstToken && isOf(tokens[at], ARTICLE) && !isOf(tokens[at], CONNECTOR)) at--;
  if (at <= within.firstToken || !isOf(tokens[at], CONNECTOR)) return false;
  at--;
  while (
    at > within.firstToken &&
    names.adjectiveShape.test((tokens[at] as Token).lower) &&
    !names.portfolios.has((tokens[at] as Token).lower)
  )
    at--;
  return at >= within.firstToken && names.portfolios.has((tokens[at] as Token).lower);
}
