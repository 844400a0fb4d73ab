import { ARTICLE, BODY, BODY_NOUN, isOf } from '../classes.js';
import {
  inBrackets,
  isDate,
  isInCapitals,
  isProperRun,
  LONGEST_DATELINE,
  type Part,
  splitParts,
  toDateline,
  trimPlace,
  wordsOf,
} from '../datelines.js';
import type { Language } from '../languages/language.js';
import { gazetteerOf } from '../names/gazetteer.js';
import type { Stretch } from '../source.js';
import { stretchOf } from '../stretches.js';
import type { Token, Tokens } from '../tokens.js';
import type { Dateline } from '../types.js';
import { afterLabel } from './lines.js';

/** What stands before the first words of the body, in their line. */
export interface Opening {
  /** Null for a mere label ("Entretien - "). */
  dateline: (Dateline & Stretch) | null;
  /** Index of the body's first token. */
  body: number;
}

/** How many tokens of the body at least must follow. */
const LEAST_BODY = 4;

/** "GENEVA, Oct. 30 (Meridian) — …", "PARIS – …", "(AFP) - …", "Entretien - …" at the opening of the first paragraph. */
export function readOpening(text: string, tokens: Tokens, line: Stretch, language: Language): Opening | null {
  const after = afterLabel(tokens, line, language);
  const mark = tokens[after];
  if (after > 0 && after + LEAST_BODY < line.lastToken && mark && /^[-–—:|.]$/.test(mark.text)) {
    const body = tokens[after + 1] as Token;
    if (body.gap && !/^\p{Ll}/u.test(body.text)) return { dateline: null, body: after + 1 };
  }
  const dash = findDash(tokens, line, language);
  const bracket = dash < 0 ? findBracket(tokens, line, language) : -1;
  if (dash < 0 && bracket < 0) return null;
  const start = Math.max(dash, bracket) + 1;
  let last = dash < 0 ? bracket : dash - 1;
  while (last > line.firstToken && /^[-‑]$/.test(tokens[last]?.text ?? '')) last--;
  const next = tokens[start];
  if (!next || (next.kind === 'word' && !/^\p{Lu}/u.test(next.text))) return null;
  const open = (place: Part | null, source: Part | null): Opening => ({
    dateline: toDateline(text, tokens, stretchOf(text, tokens, line.firstToken, last), { place, source }),
    body: start,
  });
  const publisher = publisherOf(tokens, line.firstToken, last, language);
  if (publisher) return open(null, publisher);
  const parts = splitParts(tokens, line.firstToken, last);
  const source = inBrackets(tokens, line.firstToken, last) ?? betweenSlashes(tokens, last);
  const names = parts.filter((part) => !isDate(tokens, part, language));
  if (!names.every((part) => isProperRun(tokens, part, language))) return null;
  const first = parts[0];
  const place =
    first && first[0] === line.firstToken && !isDate(tokens, first, language) ? trimPlace(tokens, first, language) : null;
  const capitals = place !== null && isInCapitals(wordsOf(text, tokens, place) as string);
  // "Mark Rutte – the secretary general – …" names no place: without capitals or a source a place is one or two words.
  const dated = parts.length > names.length && parts.every((part) => names.includes(part) || hasCalendar(tokens, part, language));
  if (!source && !capitals && !dated && (parts.length > 1 || !place || place[1] - place[0] > 1)) return null;
  if (!source && !capitals && names.length > 1) return null;
  return open(place, source);
}

/** "le 12 mars 2026", "jeudi" */
function hasCalendar(tokens: Token[], [from, to]: Part, { dates }: Language): boolean {
  for (let at = from; at <= to; at++) {
    const { lower } = tokens[at] as Token;
    if (dates.months.has(lower) || dates.weekdays.has(lower)) return true;
  }
  return false;
}

/** The dash, or the colon after brackets, that ends a dateline; its last token where it is two hyphens. Else -1. */
function findDash(tokens: Token[], line: Stretch, language: Language): number {
  const limit = Math.min(line.lastToken - 1, line.firstToken + LONGEST_DATELINE);
  for (let at = line.firstToken + 1; at <= limit; at++) {
    const { text, gap } = tokens[at] as Token;
    const double = text === '-' && tokens[at + 1]?.text === '-' && !tokens[at + 1]?.gap;
    // "PARIS--(BUSINESS WIRE)--": the first of two is no end.
    if (double && !gap && tokens[at + 2]?.text === '(') {
      at++;
      continue;
    }
    const bracketed = tokens[at - 1]?.text === ')' && /^[:|]$/.test(text);
    if (/^[—–―]$/.test(text) || bracketed || (/^[-‑]$/.test(text) && gap)) return tokens[at + 1]?.text === '-' ? at + 1 : at;
    if (double) return at + 1;
    if (text === ':' && isColoned(tokens, line.firstToken, at, language)) return at;
    if (/^[;:!?"«“]$/.test(text)) return -1;
  }
  return -1;
}

/** "Shimla, Jul 15 (UNA) Seven workers": the bracket after a place and a day that ends a dateline without a dash; else -1. */
function findBracket(tokens: Token[], { firstToken, lastToken }: Stretch, language: Language): number {
  const limit = Math.min(lastToken - LEAST_BODY, firstToken + LONGEST_DATELINE);
  let opened = -1;
  for (let at = firstToken + 1; at <= limit; at++) {
    const { kind, text } = tokens[at] as Token;
    if (text === '(') opened = at;
    else if (text === ')' && opened > 0)
      return tokens[at + 1]?.gap && hasCalendar(tokens, [firstToken, opened - 1], language) ? at : -1;
    else if (kind !== 'word' && kind !== 'number' && text !== ',' && text !== '.') return -1;
  }
  return -1;
}

/** "Pune, May 14:", "CHENNAI:": a known place or a day before a colon. */
function isColoned(tokens: Token[], first: number, colon: number, language: Language): boolean {
  const parts = splitParts(tokens, first, colon - 1);
  const [place, day] = parts;
  if (!place || parts.length > 2 || place[1] - place[0] > 2 || !isProperRun(tokens, place, language)) return false;
  if (day) return hasCalendar(tokens, day, language) && isDate(tokens, day, language);
  const { text, lower } = tokens[first] as Token;
  return place[0] === place[1] && isInCapitals(text) && gazetteerOf(language).entries.get(lower)?.kind === 'place';
}

/** "/CNW/": an agency before the dash. */
function betweenSlashes(tokens: Token[], last: number): Part | null {
  return tokens[last]?.text === '/' && tokens[last - 2]?.text === '/' && tokens[last - 1]?.kind === 'word'
    ? [last - 1, last - 1]
    : null;
}

/** "Le Quotidien des affaires": a publisher's name with its article. */
function publisherOf(tokens: Token[], first: number, last: number, { layout }: Language): Part | null {
  if (!isOf(tokens[first], ARTICLE) || last - first > 6 || !isOf(tokens[first + 1], BODY | BODY_NOUN)) return null;
  for (let at = first + 1; at <= last; at++) {
    const { kind, text, lower } = tokens[at] as Token;
    const linked = layout.nameParticles.has((tokens[at - 1] as Token).lower);
    if (kind !== 'word' || !(/^\p{Lu}/u.test(text) || layout.nameParticles.has(lower) || linked)) return null;
  }
  return [first, last];
}
