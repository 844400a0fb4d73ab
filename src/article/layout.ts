import { datelineOfLines, isInCapitals, parseDateline } from './datelines.js';
import type { Language } from './languages/language.js';
import { findAround } from './layout/around.js';
import { leaveOut } from './layout/leaveOut.js';
import { isLabel } from './layout/lines.js';
import { readOpening } from './layout/opening.js';
import { dayOfPublication } from './layout/published.js';
import type { Source, Stretch } from './source.js';
import { stretchOf } from './stretches.js';
import type { Token, Tokens } from './tokens.js';

/** The longest a headline may be, in UTF-16 units and in tokens. */
const LONGEST_HEADLINE = 250;
const LONGEST_HEADLINE_TOKENS = 45;
/** How many labels may stand over a headline. */
const MOST_KICKERS = 2;
/** The narrowest and the widest that a column of hard-wrapped lines is, in UTF-16 units. */
const NARROW_COLUMN = 40;
const WIDE_COLUMN = 110;

type Layout = Pick<Source, 'tokens' | 'paragraphs' | 'headline' | 'dateline' | 'body'> & {
  /** The text's non-blank lines, those that are no body included. */
  lines: Stretch[];
  /** The day the article itself says it appeared, `YYYY-MM-DD`; null where it does not say. */
  published: string | null;
};

/** Tells headline, dateline and body from what stands around them, and leaves that out of tokens and paragraphs. */
export function readLayout(text: string, tokens: Tokens, language: Language): Layout {
  const lines = findParagraphs(text, tokens);
  let first = 0;
  // "POLITIQUE" over the headline.
  while (first < Math.min(MOST_KICKERS, lines.length - 2) && isLabel(tokens, lines[first] as Stretch, language)) first++;
  const headline = findHeadline(text, tokens, lines.slice(first, first + 2), language);
  const around = findAround(tokens, lines, headline ? first + 1 : first, language);
  const apart = new Set([...lines.slice(0, first), ...around.lines]);
  const body = lines.find((line) => line !== headline && !apart.has(line));
  const opening = body ? readOpening(text, tokens, body, language) : null;
  const dateline = opening?.dateline ?? datelineOfLines(text, tokens, around.bylines, language);
  const published = dayOfPublication(text, tokens, around.times, dateline, language);
  for (const line of around.bylines) if (dateline && line.start >= dateline.start && line.end <= dateline.end) apart.delete(line);
  const layout = { tokens, paragraphs: lines, headline, dateline, body: opening?.body ?? body?.firstToken ?? 0 };
  const left = apart.size > 0 ? leaveOut(apart, layout) : layout;
  return {
    tokens: left.tokens,
    paragraphs: left.paragraphs,
    headline: left.headline,
    dateline: left.dateline,
    body: left.body,
    lines,
    published,
  };
}

/** The text's non-blank lines; the lines of a text that is wrapped to a column are joined up to the next blank line. */
function findParagraphs(text: string, tokens: Tokens): Stretch[] {
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

function unwrap(text: string, tokens: Tokens, lines: Stretch[]): Stretch[] {
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
function findHeadline(text: string, tokens: Tokens, paragraphs: Stretch[], language: Language): Stretch | null {
  const [line, next] = paragraphs;
  if (!line || !next || line.end - line.start > LONGEST_HEADLINE) return null;
  if (line.lastToken - line.firstToken >= LONGEST_HEADLINE_TOKENS) return null;
  if (line.lastToken > line.firstToken && parseDateline(tokens, line, language)) return null;
  if (isInCapitals(line.text)) return line;
  // A sentence and the opening of another make no headline.
  if (line.end - line.start > 100 && /\p{Ll}{3}[.!?] \p{Lu}/u.test(line.text)) return null;
  if (!/[.:;,]["»”’)\s]*$/.test(line.text.slice(-6))) return line;
  // A full stop does not end a headline, unless a dateline follows, or it is an abbreviation's.
  if (line.text.endsWith('.') && isAbbreviated(tokens, line)) return line;
  return line.text.endsWith('.') && hasDateline(text, tokens, next, paragraphs, language) ? line : null;
}

const isAbbreviated = (tokens: Token[], line: Stretch): boolean =>
  /^\p{Lu}$/u.test(tokens[line.lastToken - 1]?.text ?? '') && tokens[line.lastToken - 2]?.text === '.';

/** Whether a line is a dateline, or opens with one. */
const hasDateline = (text: string, tokens: Tokens, line: Stretch, lines: Stretch[], language: Language): boolean =>
  (line !== lines.at(-1) && parseDateline(tokens, line, language) !== null) ||
  Boolean(readOpening(text, tokens, line, language)?.dateline?.source);
