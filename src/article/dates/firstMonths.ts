import type { DateWords } from '../languages/shape/dates.js';
import type { Token } from '../tokens.js';
import { isoMonth, monthOf, yearOf } from './calendar.js';
import { readShiftedYear, readYear } from './parts.js';

const MONTHS = 12;

export interface FirstMonths {
  first: number;
  last: number;
  iso: string;
}

/** "les trois premiers mois de l'année", "the first six months of 2026", "the last three months of 2025". */
export function readFirstMonths(tokens: Token[], at: number, words: DateWords, published: number | null): FirstMonths | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!words.monthWords.has(tokens[at + 2]?.lower ?? '') || !one || !two) return null;
  const count = countOf(one, words) ?? countOf(two, words);
  const which = countOf(one, words) === null ? one.lower : two.lower;
  const opening = words.firstWords.has(which);
  if (count === null || count < 2 || count >= MONTHS || (!opening && !words.lastWords.has(which))) return null;
  const year = yearBehind(tokens, at + 3, opening ? count : 0, words, published);
  if (year === null) return null;
  const [from, to] = opening ? [1, count] : [MONTHS - count + 1, MONTHS];
  return { first: at, last: year.last, iso: `${isoMonth(year.year, from)}/${isoMonth(year.year, to)}` };
}

const countOf = (token: Token, words: DateWords): number | null =>
  token.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : (words.smallNumbers.get(token.lower) ?? null);

/** The year they are of; "of the year" is the one in which as many months have begun. */
function yearBehind(
  tokens: Token[],
  from: number,
  count: number,
  words: DateWords,
  published: number | null,
): { year: number; last: number } | null {
  let at = from;
  while (at < from + 3 && (words.ofEnd.has(tokens[at]?.lower ?? '') || words.ofYear.has(tokens[at]?.lower ?? ''))) at++;
  if (at === from) return null;
  const told = readYear(tokens, at);
  if (told) return { year: told.year, last: at };
  if (published === null) return null;
  const shifted = readShiftedYear(tokens, from, words);
  if (shifted) return { year: yearOf(published) + shifted.shift, last: shifted.last };
  if (words.units.get(tokens[at]?.lower ?? '') !== 'year') return null;
  return { year: yearOf(published) - (monthOf(published) < count ? 1 : 0), last: at };
}
