import type { Language } from './languages/language.js';
import type { Source, Stretch } from './source.js';
import type { Token } from './tokens.js';
import type { Dateline } from './types.js';

/** The longest a headline may be, in UTF-16 units and in tokens. */
const LONGEST_HEADLINE = 250;
const LONGEST_HEADLINE_TOKENS = 45;
/** The longest a dateline may be, in tokens. */
const LONGEST_DATELINE = 22;
/** The narrowest and the widest that a column of hard-wrapped lines is, in UTF-16 units. */
const NARROW_COLUMN = 40;
const WIDE_COLUMN = 110;

type Layout = Pick<Source, 'paragraphs' | 'headline' | 'dateline'>;

/** Tells headline, dateline and paragraphs apart. */
export function readLayout(text: string, tokens: Token[], language: Language): Layout {
  const paragraphs = findParagraphs(text, tokens);
  const headline = findHeadline(tokens, paragraphs, language);
  const next = paragraphs[headline ? 1 : 0];
  const dateline = next
    ? (datelineOfLine(text, tokens, next, paragraphs, language) ?? datelineOfOpening(text, tokens, next, language))
    : null;
  return { paragraphs, headline, dateline };
}

export function stretchOf(text: string, tokens: Token[], firstToken: number, lastToken: number): Stretch {
  const start = (tokens[firstToken] as Token).start;
  const end = (tokens[lastToken] as Token).end;
  return { text: text.slice(start, end), start, end, firstToken, lastToken };
}

/** The text's non-blank lines; the lines of a text that is wrapped to a column are joined up to the next blank line. */
function findParagraphs(text: string, tokens: Token[]): Stretch[] {
  const lines: Stretch[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    if (at > first) lines.push(stretchOf(text, tokens, first, at - 1));
    first = at + 1;
  }
  return isWrapped(text, lines) ? unwrap(text, tokens, lines) : lines;
}

const isBlankBetween = (text: string, line: Stretch, next: Stretch): boolean =>
  (text.slice(line.end, next.start).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;

const endsSentence = (line: string): boolean => /[.!?…:;][\s"'»”’)\]]*$/.test(line.slice(-8));

/** Whether lines end where a column ends and not where a sentence does. */
function isWrapped(text: string, lines: Stretch[]): boolean {
  let inner = 0;
  let cut = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Stretch;
    const next = lines[index + 1] as Stretch;
    if (isBlankBetween(text, line, next)) continue;
    inner++;
    const length = line.end - line.start;
    if (length >= NARROW_COLUMN && length <= WIDE_COLUMN && !endsSentence(line.text)) cut++;
  }
  return inner >= 4 && cut >= 0.7 * inner;
}

function unwrap(text: string, tokens: Token[], lines: Stretch[]): Stretch[] {
  const paragraphs: Stretch[] = [];
  let first = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Stretch;
    const next = lines[index + 1];
    const long = line.end - line.start >= NARROW_COLUMN;
    if (next && long && !isBlankBetween(text, line, next)) continue;
    paragraphs.push(stretchOf(text, tokens, (lines[first] as Stretch).firstToken, line.lastToken));
    first = index + 1;
  }
  return paragraphs;
}

/** The first line, when it is short and no sentence, or written in capitals, and something follows. */
function findHeadline(tokens: Token[], paragraphs: Stretch[], language: Language): Stretch | null {
  const [line, next] = paragraphs;
  if (!line || !next || line.end - line.start > LONGEST_HEADLINE) return null;
  if (line.lastToken - line.firstToken >= LONGEST_HEADLINE_TOKENS) return null;
  if (parseDateline(tokens, line, language)) return null;
  if (isInCapitals(line.text)) return line;
  // A sentence and the opening of another make no headline.
  if (line.end - line.start > 100 && /\p{Ll}{3}[.!?] \p{Lu}/u.test(line.text)) return null;
  if (!/[.:;,]["»”’)\s]*$/.test(line.text.slice(-6))) return line;
  // A full stop does not end a headline, unless a dateline follows, or it is an abbreviation's.
  if (line.text.endsWith('.') && isAbbreviated(tokens, line)) return line;
  return line.text.endsWith('.') && isDatelineLine(tokens, next, paragraphs, language) ? line : null;
}

const isAbbreviated = (tokens: Token[], line: Stretch): boolean =>
  /^\p{Lu}$/u.test(tokens[line.lastToken - 1]?.text ?? '') && tokens[line.lastToken - 2]?.text === '.';

function isInCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const isDatelineLine = (tokens: Token[], line: Stretch, paragraphs: Stretch[], language: Language): boolean =>
  line !== paragraphs.at(-1) && parseDateline(tokens, line, language) !== null;

interface Parsed {
  place: [first: number, last: number] | null;
  source: [first: number, last: number] | null;
}

/** "Paris / La Gazette", "Paris (AFP)", "Paris, Sciences Monde", "De notre correspondant à Lyon", "By Jane Doe": a short line of names. */
function parseDateline(tokens: Token[], line: Stretch, language: Language): Parsed | null {
  const { firstToken, lastToken } = line;
  if (lastToken - firstToken >= LONGEST_DATELINE || lastToken <= firstToken) return null;
  const last = tokens[lastToken] as Token;
  if (/^[.!?…:;»”"]$/.test(last.text)) return null;
  const opening = openingWords(tokens, line, language);
  if (opening > firstToken) {
    const place = placeAfterPreposition(tokens, opening, lastToken, language);
    return { place, source: inBrackets(tokens, firstToken, lastToken) };
  }
  const parts = splitParts(tokens, firstToken, lastToken);
  const [first] = parts;
  if (parts.length < 2 || !first || !isProperRun(tokens, first, language)) return null;
  const names = parts.filter((part) => !isDate(tokens, part));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const named = names[0] === first ? names.slice(1) : names;
  // "Rebels, Army Clash": a comma alone makes no dateline of a line with more than a source after it.
  return { place: trimPlace(tokens, first, language), source: named.at(-1) ?? null };
}

/** How far a formula such as "De notre correspondant" or "By" reaches. */
function openingWords(tokens: Token[], { firstToken, lastToken }: Stretch, language: Language): number {
  for (const formula of language.layout.bylines) {
    const words = formula.split(' ');
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
    if (end > at + 1) return [at + 1, end - 1];
  }
  return null;
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

const isDate = (tokens: Token[], [from, to]: [number, number]): boolean => {
  for (let at = from; at <= to; at++) if (tokens[at]?.kind === 'number') return true;
  return false;
};

const isNameWord = (token: Token, language: Language): boolean =>
  (token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || language.layout.nameParticles.has(token.lower))) ||
  token.text === '.';

/** Whether a part is capitalised words, such as name places and papers ("Le Courrier du Littoral"). */
function isProperRun(tokens: Token[], [from, to]: [number, number], language: Language): boolean {
  const first = tokens[from] as Token;
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text) || to - from > 7) return false;
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    if (!isNameWord(token, language) && token.text !== '-' && token.text !== '&') return false;
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

function datelineOfLine(
  text: string,
  tokens: Token[],
  line: Stretch,
  paragraphs: Stretch[],
  language: Language,
): (Dateline & Stretch) | null {
  if (line === paragraphs.at(-1)) return null;
  const parsed = parseDateline(tokens, line, language);
  return parsed && { ...line, place: words(text, tokens, parsed.place), source: words(text, tokens, parsed.source) };
}

/** "GENEVA, Oct. 30 (Meridian) — …", "PARIS – …", "(AFP) - …" at the opening of the first paragraph. */
function datelineOfOpening(text: string, tokens: Token[], line: Stretch, language: Language): (Dateline & Stretch) | null {
  const limit = Math.min(line.lastToken - 1, line.firstToken + LONGEST_DATELINE);
  let dash = -1;
  for (let at = line.firstToken; at <= limit && dash < 0; at++) {
    const token = tokens[at] as Token;
    const long = token.text === '—' || token.text === '–' || token.text === '―';
    if ((long || (/^[-‑]$/.test(token.text) && token.gap)) && at > line.firstToken) dash = at;
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
  const names = parts.filter((part) => !isDate(tokens, part));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const first = parts[0];
  const place = first && first[0] === line.firstToken && !isDate(tokens, first) ? trimPlace(tokens, first, language) : null;
  const capitals = place !== null && isInCapitals(words(text, tokens, place) as string);
  // "Mark Rutte – the secretary general – …" names no place: without capitals or a source a place is one or two words.
  if (!source && !capitals && (parts.length > 1 || !place || place[1] - place[0] > 1)) return null;
  const stretch = stretchOf(text, tokens, line.firstToken, last);
  return { ...stretch, place: words(text, tokens, place), source: words(text, tokens, source) };
}
