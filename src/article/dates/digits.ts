import type { DateWords } from '../languages/shape/dates.js';
import type { Token } from '../tokens.js';
import { dayNumber, isDay, isoDay } from './calendar.js';
import { type DatePart, emptyPart } from './parts.js';

export interface DigitDate {
  first: number;
  last: number;
  iso: string;
}

/** "1.2.2025" */
const SHORTEST_DOTTED = 8;

/** A date all in digits: 2024-10-28, 28/10/2024, 28.10.2024; where day and month could be either, the language's order decides. */
export function readDigitDate(tokens: Token[], at: number, monthFirst: boolean): DigitDate | null {
  const token = tokens[at] as Token;
  const dotted = token.text.length >= SHORTEST_DOTTED ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text) : null;
  if (dotted) return toDate(at, at, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const link = tokens[at + 1];
  if (!link || (link.text !== '-' && link.text !== '/')) return null;
  const [middle, second, end] = [tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!middle || !second || !end || second.text !== link.text) return null;
  if ([link, middle, second, end].some((part) => part.gap) || !/^\d{1,2}$/.test(middle.text)) return null;
  if (/^\d{4}$/.test(token.text) && /^\d{1,2}$/.test(end.text))
    return toDate(at, at + 4, Number(token.text), Number(middle.text), Number(end.text));
  if (!/^\d{1,2}$/.test(token.text) || !/^\d{4}$/.test(end.text)) return null;
  const [one, two] = [Number(token.text), Number(middle.text)];
  const swapped = two > 12 || (monthFirst && one <= 12);
  return swapped ? toDate(at, at + 4, Number(end.text), one, two) : toDate(at, at + 4, Number(end.text), two, one);
}

function toDate(first: number, last: number, year: number, month: number, day: number): DigitDate | null {
  return isDay(year, month, day) ? { first, last, iso: isoDay(dayNumber(year, month, day)) } : null;
}

/** "le 26/03", "BRUXELLES 26/01 (BLP)": a day and its month, where a date is expected. */
export function readShortDigits(tokens: Token[], at: number, words: DateWords): DatePart | null {
  const [before, day, slash, month, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (words.monthFirst || slash?.text !== '/' || slash.gap || month?.gap || (next?.gap === false && next.text === '/'))
    return null;
  if (!/^[0-3]?\d$/.test(day?.text ?? '') || !/^[01]\d$/.test(month?.text ?? '')) return null;
  const led =
    before?.kind === 'word' &&
    (words.beforeDay.has(before.lower) || words.rangeOpeners.has(before.lower) || words.rangeLinks.has(before.lower));
  const placed =
    before?.kind === 'word' &&
    before.text !== before.lower &&
    before.text === before.text.toUpperCase() &&
    /^[(–—-]$/.test(next?.text ?? '');
  const part = emptyPart(at, at + 2);
  part.day = Number(day?.text);
  part.month = Number(month?.text);
  return (led || placed) && isDay(null, part.month, part.day) ? part : null;
}
