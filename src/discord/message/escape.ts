import { weightOf } from './limits.js';

/**
 * Foreign text on one line, its letters alone: line breaks and tabs become spaces; control characters and lone surrogates, which no
 * client shows, U+FFFD; and what would turn the direction of the words behind it goes.
 */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Foreign text as Discord shows it letter for letter: every sign is escaped that could format, mention or link. */
export const escapeText = (text: string): string =>
  plainLine(text)
    .replace(/[\\*_~`|<[\]@]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
    .replace(/^( *)([-#>+])/, '$1\\$2')
    .replace(/^( *\d+)([.)])(?=\s|$)/, '$1\\$2');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How far back a cut looks for the end of a word or a grapheme, in UTF-16 units. */
const REACH = 40;

/** Escaped text that weighs at most `max`: cut at the end of a word where it is longer, with "…" behind. */
export function clipText(foreign: string, max: number): string {
  const text = foreign.trim();
  // What is so much longer cannot fit: escaping makes nothing shorter but runs of spaces.
  if (text.length <= max * 4) {
    const whole = escapeText(text);
    if (weightOf(whole) <= max) return whole || '…';
  }
  let low = 0;
  let high = Math.min(text.length, max * 4);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weightOf(escapeText(text.slice(0, middle))) < max) low = middle;
    else high = middle - 1;
  }
  return `${escapeText(text.slice(0, cutBefore(text, low)).trimEnd())}…`;
}

/** As `clipText`, with the white space before the text kept: for what follows other words. */
export function clipAfter(text: string, max: number): string {
  if (text === '') return '';
  const whole = text.length <= max ? escapeText(text) : '';
  if (whole !== '' && weightOf(whole) <= max) return whole;
  return (/^\s/.test(text) ? ' ' : '') + clipText(text, Math.max(max, 2) - 1);
}

/** As `clipText`, of the end of a text: with "…" before. */
export function clipStart(text: string, max: number): string {
  if (weightOf(escapeText(text)) <= max) return escapeText(text);
  let low = 0;
  let high = Math.min(text.length, max);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weightOf(escapeText(text.slice(text.length - middle))) < max - 1) low = middle;
    else high = middle - 1;
  }
  const from = text.length - low;
  const space = text.indexOf(' ', from);
  const start = space >= 0 && space - from < REACH ? space + 1 : firstBoundary(text, from);
  return `…${escapeText(text.slice(start))}`;
}

/** The last place at or before `at` where a word ends, else where a grapheme does, else where no surrogate pair is cut. */
function cutBefore(text: string, at: number): number {
  if (at >= text.length) return at;
  const space = text.lastIndexOf(' ', at);
  if (space > 0 && at - space < REACH) return space;
  const from = Math.max(0, at - REACH);
  let end = 0;
  for (const { index } of graphemes.segment(text.slice(from, at + REACH))) {
    if (from + index > at) break;
    end = from + index;
  }
  return end > from ? end : at - Number(isLowSurrogate(text, at));
}

const firstBoundary = (text: string, at: number): number => at + Number(isLowSurrogate(text, at));

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');
