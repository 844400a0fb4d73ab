import { ARTICLE, BODY, FIRST_NAME, isOf } from './classes.js';
import type { Language } from './languages/language.js';
import { isAcronym } from './names/shapes.js';
import { once } from './once.js';
import type { Stretch } from './source.js';
import { stretchOf } from './stretches.js';
import { endOf, startOf, type Token, type Tokens } from './tokens.js';
import type { Dateline } from './types.js';

/** The longest a dateline may be, in tokens. */
export const LONGEST_DATELINE = 22;
/** The most tokens of a date in it, with the name of a month or day, and without. */
const LONGEST_DATE = 12;
const SHORT_DATE = 4;

/** Tokens of a line, both inclusive. */
export type Part = [first: number, last: number];

/** Where an article was written and by whom, as tokens. */
export interface Parsed {
  place: Part | null;
  source: Part | null;
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
  if (opening > firstToken) return parseByline(tokens, opening, lastToken, language);
  const parts = splitParts(tokens, firstToken, lastToken);
  const [first] = parts;
  if (parts.length < 2 || !first || !isProperRun(tokens, first, language)) return null;
  // "Lyon, de notre envoyée spéciale"
  const byline = (part: Part): boolean =>
    part !== first &&
    (openingWords(tokens, { firstToken: part[0], lastToken: part[1] + 1 }, language) > part[0] ||
      holdsJob(tokens, part, language));
  const names = parts.filter((part) => !isDate(tokens, part, language) && !byline(part));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const named = names[0] === first ? names.slice(1) : names;
  // "Rebels, Army Clash": a comma alone makes no dateline of a line with more than a source after it.
  const source = named.at(-1) ?? null;
  // "Jane Roe, Staff Writer"
  const isPerson = first[1] > first[0] && (language.names.premodified || isOf(tokens[first[0]], FIRST_NAME));
  if (isPerson && parts.some((part) => part !== first && holdsJob(tokens, part, language))) return { place: null, source: null };
  // "BBC News, Nairobi": the body first.
  if (source && isBody(tokens, first) && !isBody(tokens, source)) return { place: source, source: first };
  return { place: trimPlace(tokens, first, language), source };
}

/** "correspondante parlementaire" */
const holdsJob = (tokens: Token[], [from, to]: Part, { layout }: Language): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => layout.jobs.has(lower));

/** "Anna Kovel, à Port-Estelle", "Anna Kovel, Health reporter, Northmoor", "AFC": what stands behind "By". */
function parseByline(tokens: Token[], from: number, to: number, language: Language): Parsed {
  const parts = splitParts(tokens, from, to).filter((part) => !isDate(tokens, part, language));
  const isJob = (part: Part): boolean => {
    for (let at = part[0]; at <= part[1]; at++) {
      const { lower } = tokens[at] as Token;
      if (language.layout.jobs.has(lower) || (at === part[1] && language.names.offices.has(lower))) return true;
    }
    return false;
  };
  const told = placeAfterPreposition(tokens, from, to, language);
  const others = parts.slice(1).filter((part) => !isJob(part) && isProperRun(tokens, part, language));
  const last = others.at(-1) ?? null;
  // "(Bruxelles, bureau européen)", "Health reporter, Northmoor": next to what somebody is stands where.
  if (parts.slice(1).some(isJob)) return { place: told ?? last, source: null };
  const brackets = inBrackets(tokens, from, to);
  const source = brackets && !(told && told[0] >= brackets[0] && told[1] <= brackets[1]) ? brackets : told ? null : last;
  const [first] = parts;
  // "By The Courier", "Par AFC"
  const body = first && (isBody(tokens, first) || isOf(tokens[first[0]], ARTICLE)) && isProperRun(tokens, first, language);
  return { place: told, source: source ?? (body ? first : null) };
}

/** Whether a part of a line is a body's name: "BBC News", "Agence Boréale". */
function isBody(tokens: Token[], [from, to]: Part): boolean {
  const [head, tail] = [tokens[from] as Token, tokens[to] as Token];
  return isOf(head, BODY) || isOf(tail, BODY) || (isAcronym(head.text) && (from === to || !isAcronym(tail.text)));
}

/** "Par Anna Kovel", "(AFC)": who wrote, at the end of an article. */
export const isSignature = (tokens: Token[], line: Stretch, language: Language): boolean =>
  line.lastToken - line.firstToken < LONGEST_DATELINE &&
  (loneSource(tokens, line.firstToken, line.lastToken) !== null || openingWords(tokens, line, language) > line.firstToken);

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

function placeAfterPreposition(tokens: Token[], from: number, to: number, language: Language): Part | null {
  for (let at = from; at < to; at++) {
    if (!language.layout.placePrepositions.has(tokens[at]?.lower ?? '')) continue;
    let end = at;
    while (end < to && isNameWord(tokens[end + 1] as Token, language)) end++;
    if (end > at) return [at + 1, end];
  }
  return null;
}

export function inBrackets(tokens: Token[], from: number, to: number): Part | null {
  for (let at = from; at <= to; at++) {
    if (tokens[at]?.text !== '(') continue;
    let end = at + 1;
    while (end <= to && tokens[end]?.text !== ')') end++;
    let start = at + 1;
    // "(avec AFC)"
    while (start < end - 1 && /^\p{Ll}/u.test(tokens[start]?.text ?? '')) start++;
    // "(9 octobre, AGP)"
    for (let comma = end - 2; comma > start; comma--)
      if (tokens[comma]?.text === ',' && tokens.slice(start, comma).some(({ kind }) => kind === 'number')) start = comma + 1;
    if (end > at + 1) return [start, end - 1];
  }
  return null;
}

/** "(AFC)" or "AFC" alone on its line. */
function loneSource(tokens: Token[], from: number, to: number): Part | null {
  const brackets = tokens[from]?.text === '(' && tokens[to]?.text === ')';
  const [first, last] = brackets ? [from + 1, to - 1] : [from, to];
  if (last < first || last - first > 3) return null;
  for (let at = first; at <= last; at++) if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  return brackets || (first === last && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) ? [first, last] : null;
}

/** Parts between slashes, commas and brackets, and before a dash with spaces. */
export function splitParts(tokens: Token[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= to + 1; at++) {
    const token = tokens[at];
    if (at <= to && token && !isSeparator(token) && !isDoubled(tokens, at)) continue;
    if (at > start) parts.push([start, at - 1]);
    start = at + 1;
  }
  return parts;
}

/** "VELMONT--(PRESS WIRE)" */
const isDoubled = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === '-' && (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-');

const isSeparator = (token: Token): boolean => /^[/,()|·•]$/.test(token.text) || (/^[-–—]$/.test(token.text) && token.gap);

/** "12 March", "Thursday", "20:30"; but not "la boulangère l'emporte pour 17 voix" */
export const isDate = (tokens: Token[], [from, to]: Part, { dates }: Language): boolean => {
  let number = false;
  for (let at = from; at <= to; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (dates.months.has(lower) || dates.weekdays.has(lower)) return to - from < LONGEST_DATE;
    number ||= kind === 'number';
  }
  return number && to - from < SHORT_DATE;
};

const isNameWord = (token: Token, language: Language): boolean =>
  (token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || language.layout.nameParticles.has(token.lower))) ||
  token.text === '.';

/** Whether a part is capitalised words, such as name places and papers ("Le Courrier du Littoral"). */
export function isProperRun(tokens: Token[], [from, to]: Part, language: Language): boolean {
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

/** "À Paris" names Paris, and "Port-Louvois." Port-Louvois. */
export function trimPlace(tokens: Token[], [from, to]: Part, language: Language): Part {
  const first = tokens[from]?.lower ?? '';
  if (to > from && tokens[to]?.text === '.' && /\p{Ll}{4}$/u.test(tokens[to - 1]?.text ?? '')) return [from, to - 1];
  return from < to && language.layout.placePrepositions.has(first) ? [from + 1, to] : [from, to];
}

export const wordsOf = (text: string, tokens: Tokens, part: Part | null): string | null =>
  part && text.slice(startOf(tokens, part[0]), endOf(tokens, part[1]));

export const toDateline = (text: string, tokens: Tokens, stretch: Stretch, { place, source }: Parsed): Dateline & Stretch => ({
  text: stretch.text,
  start: stretch.start,
  end: stretch.end,
  firstToken: stretch.firstToken,
  lastToken: stretch.lastToken,
  place: wordsOf(text, tokens, place),
  source: wordsOf(text, tokens, source),
});

/** The dateline among the lines that say who wrote, or where: the first that names a place or a source, with a byline right above it. */
export function datelineOfLines(text: string, tokens: Tokens, lines: Stretch[], language: Language): (Dateline & Stretch) | null {
  let above: Stretch | null = null;
  for (const line of lines) {
    const parsed = parseDateline(tokens, line, language);
    if (!parsed) continue;
    if (parsed.place || parsed.source) {
      const joined = above && tokens[above.lastToken + 2] === tokens[line.firstToken] ? above : null;
      const stretch = joined ? stretchOf(text, tokens, joined.firstToken, line.lastToken) : line;
      return toDateline(text, tokens, stretch, parsed);
    }
    above = line;
  }
  return null;
}

export function isInCapitals(line: string): boolean {
  // Most lines show soon that they are not.
  if (/[a-z]/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
