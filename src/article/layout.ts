import { datelineOfLine, datelineOfOpening, isInCapitals, parseDateline } from './datelines.js';
import type { Language } from './languages/language.js';
import type { Source, Stretch } from './source.js';
import { stretchOf } from './stretches.js';
import type { Token } from './tokens.js';

/** The longest a headline may be, in UTF-16 units and in tokens. */
const LONGEST_HEADLINE = 250;
const LONGEST_HEADLINE_TOKENS = 45;
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
  if (line.lastToken > line.firstToken && parseDateline(tokens, line, language)) return null;
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

const isDatelineLine = (tokens: Token[], line: Stretch, paragraphs: Stretch[], language: Language): boolean =>
  line !== paragraphs.at(-1) && parseDateline(tokens, line, language) !== null;
