import type { Language } from './languages/language.js';
import { once } from './once.js';
import type { Stretch } from './source.js';
import { stretchOf } from './stretches.js';
import type { Token } from './tokens.js';
import type { Dateline } from './types.js';

/** The longest a dateline may be, in tokens. */
const LONGEST_DATELINE = 22;

interface Parsed {
  place: [first: number, last: number] | null;
  source: [first: number, last: number] | null;
}

/** "Paris / La Gazette", "Paris (AFP)", "Paris, Sciences Monde", "De notre correspondant à Lyon", "By Jane Doe": a short line of names. */
export function parseDateline(tokens: Token[], line: Stretch, language: Language): Parsed | null {
  const { firstToken, lastToken } = line;
  if (lastToken - firstToken >= LONGEST_DATELINE) return null;
  const agency = loneSource(tokens, firstToken, lastToken);
  if (agency || lastToken === firstToken) return agency && { place: null, source: agency };
  const last = tokens[lastToken] as Token;
  if (/^[.!?…:;»”"]$/.test(last.text)) return null;
  const opening = openingWords(tokens, line, language);
  if (opening > firstToken) {
    const place = placeAfterPreposition(tokens, opening, lastToken, language);
    const last = splitParts(tokens, opening, lastToken).slice(1).at(-1);
    // "By Anna Kovel, Transport Correspondent": what somebody is, and no source.
    const office = last && language.names.offices.has(tokens[last[1]]?.lower ?? '');
    const named = last && !office && !place && isProperRun(tokens, last, language) ? last : null;
    return { place, source: inBrackets(tokens, firstToken, lastToken) ?? named };
  }
  const parts = splitParts(tokens, firstToken, lastToken);
  const [first] = parts;
  if (parts.length < 2 || !first || !isProperRun(tokens, first, language)) return null;
  // "Lyon, de notre envoyée spéciale"
  const byline = (part: [number, number]): boolean =>
    part !== first && openingWords(tokens, { firstToken: part[0], lastToken: part[1] + 1 }, language) > part[0];
  const names = parts.filter((part) => !isDate(tokens, part, language) && !byline(part));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const named = names[0] === first ? names.slice(1) : names;
  // "Rebels, Army Clash": a comma alone makes no dateline of a line with more than a source after it.
  return { place: trimPlace(tokens, first, language), source: named.at(-1) ?? null };
}

const bylines = once((language: Language) => language.layout.bylines.map((formula) => formula.split(' ')));

/** How far a formula such as "De notre correspondant" or "By" reaches. */
function openingWords(
  tokens: Token[],
  { firstToken, lastToken }: Pick<Stretch, 'firstToken' | 'lastToken'>,
  language: Language,
): number {
  for (const words of bylines(language)) {
    if (firstToken + words.length > lastToken) continue;
    if (words.every((word, index) => tokens[firstToken + index]?.lower === word)) return firstToken + words.length;
  }
  return firstToken;
}

function placeAfterPreposition(tokens: Token[], from: number, to: number, language: Language): [number, number] | null {
  for (let at = from; at < to; at++) {
    if (!language.layout.placePrepositions.has(tokens[at]?.lower ?? '')) continue;
    let end = at;
    while (end < to && isNameWord(tokens[end + 1] as Token, language)) end++;
    if (end > at) return [at + 1, end];
  }
  return null;
}

function inBrackets(tokens: Token[], from: number, to: number): [number, number] | null {
  for (let at = from; at <= to; at++) {
    if (tokens[at]?.text !== '(') continue;
    let end = at + 1;
    while (end <= to && tokens[end]?.text !== ')') end++;
    let start = at + 1;
    // "(avec AFC)"
    while (start < end - 1 && /^\p{Ll}/u.test(tokens[start]?.text ?? '')) start++;
    if (end > at + 1) return [start, end - 1];
  }
  return null;
}

/** "(AFC)" or "AFC" alone on its line. */
function loneSource(tokens: Token[], from: number, to: number): [number, number] | null {
  const brackets = tokens[from]?.text === '(' && tokens[to]?.text === ')';
  const [first, last] = brackets ? [from + 1, to - 1] : [from, to];
  if (last < first || last - first > 3) return null;
  for (let at = first; at <= last; at++) if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  return brackets || (first === last && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) ? [first, last] : null;
}

/** Parts between slashes, commas and brackets, and before a dash with spaces. */
function splitParts(tokens: Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to + 1; at++) {
    const token = tokens[at];
    if (at <= to && token && !isSeparator(token)) continue;
    if (at > start) parts.push([start, at - 1]);
    start = at + 1;
  }
  return parts;
}

const isSeparator = (token: Token): boolean => /^[/,()|·•]$/.test(token.text) || (/^[-–—]$/.test(token.text) && token.gap);

/** "12 March", "Thursday" */
const isDate = (tokens: Token[], [from, to]: [number, number], { dates }: Language): boolean => {
  for (let at = from; at <= to; at++) {
    if (tokens[at]?.kind === 'number' || (from === to && dates.weekdays.has(tokens[at]?.lower ?? ''))) return true;
  }
  return false;
};

const isNameWord = (token: Token, language: Language): boolean =>
  (token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || language.layout.nameParticles.has(token.lower))) ||
  token.text === '.';

/** Whether a part is capitalised words, such as name places and papers ("Le Courrier du Littoral"). */
function isProperRun(tokens: Token[], [from, to]: [number, number], language: Language): boolean {
  const first = tokens[from] as Token;
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text) || to - from > 7) return false;
  // "/ L'Éclair maritime": a paper's adjective.
  const paper = tokens[from - 1]?.text === '/';
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    if (isNameWord(token, language) || token.text === '-' || token.text === '&') continue;
    if (!paper || at !== to || at === from || !language.names.adjectiveShape.test(token.lower)) return false;
  }
  return true;
}

/** "À Paris" names Paris. */
function trimPlace(tokens: Token[], [from, to]: [number, number], language: Language): [number, number] {
  const first = tokens[from]?.lower ?? '';
  return from < to && language.layout.placePrepositions.has(first) ? [from + 1, to] : [from, to];
}

const words = (text: string, tokens: Token[], part: [number, number] | null): string | null =>
  part && text.slice((tokens[part[0]] as Token).start, (tokens[part[1]] as Token).end);

const toDateline = (text: string, tokens: Token[], stretch: Stretch, { place, source }: Parsed): Dateline & Stretch => ({
  text: stretch.text,
  start: stretch.start,
  end: stretch.end,
  firstToken: stretch.firstToken,
  lastToken: stretch.lastToken,
  place: words(text, tokens, place),
  source: words(text, tokens, source),
});

export function datelineOfLine(
  text: string,
  tokens: Token[],
  line: Stretch,
  paragraphs: Stretch[],
  language: Language,
): (Dateline & Stretch) | null {
  const last = paragraphs.at(-1);
  if (line === last) return null;
  const parsed = parseDateline(tokens, line, language);
  const next = paragraphs[paragraphs.indexOf(line) + 1];
  if (parsed && !parsed.place && !parsed.source && next && next !== last) {
    // A line of who wrote it, and one of where.
    const where = parseDateline(tokens, next, language);
    const both = where && stretchOf(text, tokens, line.firstToken, next.lastToken);
    if (both) return toDateline(text, tokens, both, where);
  }
  return parsed && toDateline(text, tokens, line, parsed);
}

/** "GENEVA, Oct. 30 (Meridian) — …", "PARIS – …", "(AFP) - …" at the opening of the first paragraph. */
export function datelineOfOpening(text: string, tokens: Token[], line: Stretch, language: Language): (Dateline & Stretch) | null {
  const limit = Math.min(line.lastToken - 1, line.firstToken + LONGEST_DATELINE);
  let dash = -1;
  for (let at = line.firstToken; at <= limit && dash < 0; at++) {
    const token = tokens[at] as Token;
    const long = token.text === '—' || token.text === '–' || token.text === '―';
    const bracketed = tokens[at - 1]?.text === ')' && /^[:|]$/.test(token.text);
    if ((long || bracketed || (/^[-‑]$/.test(token.text) && token.gap)) && at > line.firstToken) dash = at;
    else if (/^[;:!?"«“]$/.test(token.text)) return null;
    // A double hyphen is a dash.
    if (dash > 0 && tokens[dash + 1]?.text === '-') dash++;
  }
  if (dash < 0) return null;
  let last = dash - 1;
  while (last > line.firstToken && /^[-‑]$/.test(tokens[last]?.text ?? '')) last--;
  const next = tokens[dash + 1];
  if (!next || (next.kind === 'word' && !/^\p{Lu}/u.test(next.text))) return null;
  const parts = splitParts(tokens, line.firstToken, last);
  const source = inBrackets(tokens, line.firstToken, last);
  const names = parts.filter((part) => !isDate(tokens, part, language));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const first = parts[0];
  const place =
    first && first[0] === line.firstToken && !isDate(tokens, first, language) ? trimPlace(tokens, first, language) : null;
  const capitals = place !== null && isInCapitals(words(text, tokens, place) as string);
  // "Mark Rutte – the secretary general – …" names no place: without capitals or a source a place is one or two words.
  if (!source && !capitals && (parts.length > 1 || !place || place[1] - place[0] > 1)) return null;
  return toDateline(text, tokens, stretchOf(text, tokens, line.firstToken, last), { place, source });
}

export function isInCapitals(line: string): boolean {
  // Most lines show soon that they are not.
  if (/[a-z]/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
