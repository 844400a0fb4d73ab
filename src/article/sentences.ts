import { END_MARK, isOf } from './classes.js';
import type { Language } from './languages/language.js';
import type { Region, Sentence, Stretch } from './source.js';
import { endOf, startOf, type Token, type Tokens } from './tokens.js';

const OPENING = 1;
const CLOSING = 2;

const BRACKETS = /^[)\]}]$/;
const DASHES = /^[-–—―]$/;
/** How many words may stand between a quotation's mark and the verb that reports it. */
const REPORTING_DISTANCE = 4;

/** Cuts paragraphs into sentences; what a line break ends, it ends. What stands in a line before the body's first token is none of it. */
export function findSentences(
  text: string,
  tokens: Tokens,
  paragraphs: Stretch[],
  regions: Region[],
  language: Language,
  body: number,
): Sentence[] {
  const marks = markRoles(tokens, regions);
  const sentences: Sentence[] = [];
  for (const [paragraph, { firstToken, lastToken }] of paragraphs.entries()) {
    let first = body > firstToken && body <= lastToken ? body : firstToken;
    for (let at = first; at <= lastToken; at++) {
      const token = tokens[at];
      if (token?.kind !== 'mark' || !isOf(token, END_MARK)) continue;
      const end = endOfRun(tokens, marks, at, lastToken);
      if (end >= lastToken) break;
      if (endsHere({ tokens, marks, language, at, end, first, lastToken })) {
        sentences.push(sentenceOf(text, tokens, first, end, paragraph));
        first = end + 1;
      }
      at = end;
    }
    if (first <= lastToken) sentences.push(sentenceOf(text, tokens, first, lastToken, paragraph));
  }
  return sentences;
}

function sentenceOf(text: string, tokens: Tokens, firstToken: number, lastToken: number, paragraph: number): Sentence {
  const start = startOf(tokens, firstToken);
  const end = endOf(tokens, lastToken);
  return { text: text.slice(start, end), start, end, firstToken, lastToken, paragraph };
}

function markRoles(tokens: Token[], regions: Region[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const region of regions) {
    if (region.opened) marks.fill(OPENING, region.before + 1, region.firstToken);
    if (region.closed) marks.fill(CLOSING, region.lastToken + 1, region.after);
  }
  return marks;
}

/** The last of the marks that belong to a sentence's end: more of its own, closing brackets and quotation marks. */
function endOfRun(tokens: Token[], marks: Uint8Array, from: number, lastToken: number): number {
  let end = from;
  while (end < lastToken) {
    const next = tokens[end + 1] as Token;
    const closes =
      marks[end + 1] === CLOSING ||
      BRACKETS.test(next.text) ||
      (/^[»”"’]$/.test(next.text) && !next.gap && marks[end + 1] !== OPENING);
    if (!closes && !(isOf(next, END_MARK) && (!next.gap || marks[end] === CLOSING || /^[?!]$/.test(next.text)))) break;
    end++;
  }
  return end;
}

interface Place {
  tokens: Token[];
  marks: Uint8Array;
  language: Language;
  /** The mark that may end the sentence, and the end of the run of marks with it. */
  at: number;
  end: number;
  /** The sentence's first token. */
  first: number;
  lastToken: number;
}

function endsHere(place: Place): boolean {
  const { tokens, marks, language, at, end, first, lastToken } = place;
  const next = tokens[end + 1] as Token;
  const quoted = marks[end] === CLOSING || marks[end + 1] === OPENING;
  if (!next.gap && !quoted && !isGlued(tokens, marks, end, language)) return false;
  let start = end + 1;
  while (start < lastToken && (marks[start] === OPENING || /^[([¿¡«“"]$/.test(tokens[start]?.text ?? ''))) start++;
  while (start < lastToken && DASHES.test(tokens[start]?.text ?? '')) start++;
  const following = tokens[start] as Token;
  const mark = (tokens[at] as Token).text;
  const alone = end === at;
  if (mark === '.' && alone && isAbbreviation(place, following)) return false;
  if (following.kind === 'word' && isLowerCase(following.text)) {
    // After a full stop, words in lower case open a sentence only inside marks of their own, or after a list's dash.
    return mark === '.' && (marks[end + 1] === OPENING ? alone : start > end + 1 && DASHES.test(next.text) && next.gap);
  }
  if (/^[[(]$/.test(tokens[at - 1]?.text ?? '') && mark !== '?' && mark !== '!') return false;
  // "Yahoo! Inc."
  if (mark === '!' && isCapital(following) && language.sentences.closing.has(following.lower) && tokens[start + 1]?.text === '.')
    return false;
  if (following.kind === 'mark' && start === end + 1 && /^[,;:%)]$/.test(following.text)) return false;
  if (marks[end] === CLOSING && mark !== '.' && reports(tokens, start, lastToken, language)) return false;
  return end > first || mark !== '.';
}

/** "fin.Le", "Venise.Selon", "prétexte\".L'opposition": a space is missing. */
function isGlued(tokens: Token[], marks: Uint8Array, end: number, { sentences }: Language): boolean {
  const before = tokens[end - 1];
  const after = tokens[end + 1];
  if (!before || after?.kind !== 'word' || tokens[end]?.gap) return false;
  const elided = /^\p{Lu}\p{Ll}*['’]$/u.test(after.text);
  if (!elided && !(/^\p{Lu}\p{Ll}*$/u.test(after.text) && tokens[end + 2]?.gap === true)) return false;
  const starts = elided || sentences.starters.has(after.lower);
  if (before.kind === 'word' && /^\p{Ll}{3,}$/u.test(before.text)) return starts || after.text.length > 1;
  if (before.kind === 'word') return starts && /^\p{Lu}?\p{Ll}[\p{L}-]+\p{Ll}$/u.test(before.text);
  return starts && (before.kind === 'number' || marks[end - 1] === CLOSING || /^[%)€$]$/.test(before.text));
}

const isLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word);

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

function isAbbreviation({ tokens, language, at, first }: Place, following: Token): boolean {
  const { titles, inner, closing, starters, calendar, lettered } = language.sentences;
  const word = tokens[at - 1];
  if (at === first || !word || tokens[at]?.gap) return false;
  const starts = isCapital(following) && starters.has(following.lower);
  // "1. Ouvrir la porte": a number that opens the sentence is a list's.
  if (word.kind === 'number') return at - 1 === first && following.kind === 'word' && /^\d{1,2}$/.test(word.text);
  if (word.kind !== 'word') return false;
  const { lower } = word;
  if (titles.has(lower) && (lower.length > 1 || isCapital(word))) return !starts || lower.length === 1;
  if (inner.has(lower) && (lower.length > 1 || !isCapital(word)))
    return following.kind !== 'word' || isLowerCase(following.text) || /^[IVXLC]+$/.test(following.text) || lower === 'cf';
  const chained = tokens[at - 2]?.text === '.' && !word.gap;
  if (lower.length === 1 || (chained && lower.length <= 2)) {
    if (!isCapital(following)) return following.kind === 'number' && !chained;
    // "at 6 p.m. Thursday": a clock time goes on only with a day or a zone.
    if (chained && !isCapital(word)) return calendar.has(following.lower) || /^\p{Lu}{2,4}$/u.test(following.text);
    if (!isCapital(word)) return false;
    return !starts && (chained || !lettered.has(tokens[at - 2]?.lower ?? ''));
  }
  // "Co. B"
  if (closing.has(lower) && following.text.length === 1 && isCapital(following) && !starts) return true;
  if (closing.has(lower)) return isCapital(following) && !starts && /^\p{Lu}/u.test(word.text) && calendar.has(following.lower);
  if (calendar.has(lower) && lower.length <= 4) return following.kind === 'number';
  return false;
}

/** "“Why?” Smith asked": the sentence goes on with who said it. */
function reports(tokens: Token[], start: number, lastToken: number, language: Language): boolean {
  if (!isCapital(tokens[start])) return false;
  for (let at = start + 1; at <= Math.min(lastToken, start + REPORTING_DISTANCE); at++) {
    const token = tokens[at] as Token;
    if (token.text === '.' && (language.sentences.titles.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.text.length === 1))
      continue;
    if (token.kind !== 'word') return false;
    if (language.speech.verbs.has(token.lower))
      return !language.sentences.starters.has(tokens[start]?.lower ?? '') || at === start + 1;
  }
  return false;
}
