import type { DateWords } from '../languages/shape/dates.js';
import type { Token } from '../tokens.js';
import { isoDay, isoMonth, isoOfMonthNumber, isoYear, monthNumber, monthOf, weekdayOf, yearOf } from './calendar.js';
import type { Shift } from './parts.js';

export interface Relative {
  first: number;
  last: number;
  iso: string;
}

/** The stretch of time as an interval: a week from Monday to Sunday, a weekend from Saturday to Sunday. */
function isoOfUnit(unit: string, shift: Shift, published: number): string | null {
  const year = yearOf(published);
  const monday = published - weekdayOf(published) + 1 + 7 * shift;
  if (unit === 'week') return `${isoDay(monday)}/${isoDay(monday + 6)}`;
  if (unit === 'weekend') {
    // On a weekend, the last one is the one a week ago; "this weekend" is the one that is or comes.
    return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
  }
  if (unit === 'month') return isoOfMonthNumber(monthNumber(year, monthOf(published)) + shift);
  if (unit === 'year') return isoYear(year + shift);
  if (unit === 'quarter') {
    const quarter = year * 4 + Math.ceil(monthOf(published) / 3) - 1 + shift;
    return `${isoYear(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`;
  }
  return null;
}

/** "hier", "ce matin", "la semaine dernière", "next month": what is told from the day of publication. */
export function readRelative(tokens: Token[], at: number, words: DateWords, published: number): Relative | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const day = words.days.get(token.lower);
  if (day !== undefined) return { first: at, last: at, iso: isoDay(published + day) };

  const unit = words.units.get(token.lower);
  if (unit !== undefined) {
    const shift = next?.kind === 'word' ? words.shiftsAfter.get(next.lower) : undefined;
    // "year's end"
    if (next && !next.gap && /^['’]s?$/.test(next.text) && words.ends.has(tokens[at + 2]?.lower ?? '')) {
      const whole = unit === 'year' ? isoMonth(yearOf(published), 12) : isoOfUnit(unit, 0, published);
      return whole ? { first: at, last: at + 2, iso: whole } : null;
    }
    const iso = shift === undefined || next === undefined || !next.gap ? null : isoOfUnit(unit, shift, published);
    return iso ? { first: at, last: at + 1, iso } : null;
  }

  if (words.ends.has(token.lower)) return readEnd(tokens, at, words, published);

  const shift = words.shiftsBefore.get(token.lower);
  if (shift === undefined || next?.kind !== 'word') return null;
  // "the last week" and "the next year" are durations.
  if (before?.kind === 'word' && words.durationArticles.has(before.lower)) return null;
  if (words.dayParts.has(next.lower)) {
    return shift === 1 ? null : { first: at, last: at + 1, iso: isoDay(published + shift) };
  }
  const following = words.units.get(next.lower);
  const iso = following === undefined ? null : isoOfUnit(following, shift, published);
  return iso ? { first: at, last: at + 1, iso } : null;
}

/** "the end of the month", "fin de l'année dernière". */
function readEnd(tokens: Token[], at: number, words: DateWords, published: number): Relative | null {
  let last = at + 1;
  while (last < at + 4 && words.ofEnd.has(tokens[last]?.lower ?? '')) last++;
  const unit = words.units.get(tokens[last]?.lower ?? '');
  if (last === at + 1 || unit === undefined) return null;
  const next = tokens[last + 1];
  const shift = next?.kind === 'word' ? words.shiftsAfter.get(next.lower) : undefined;
  if (shift === undefined && next?.kind === 'number') return null;
  // "fin du mois de septembre"
  if (words.ofYear.has(next?.lower ?? '') && words.months.has(tokens[last + 2]?.lower ?? '')) return null;
  const iso = isoOfUnit(unit, shift ?? 0, published);
  return iso ? { first: at, last: shift === undefined ? last : last + 1, iso } : null;
}

/** "two days ago", "il y a trois jours": whole days before publication. */
export function readDaysAgo(tokens: Token[], at: number, words: DateWords, published: number): Relative | null {
  const token = tokens[at] as Token;
  const count =
    token.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : words.smallNumbers.get(token.lower);
  const unit = tokens[at + 1];
  if (count === undefined || unit?.kind !== 'word' || !words.dayUnits.has(unit.lower)) return null;
  const after = words.agoAfter;
  const before = words.agoBefore;
  if (after.length > 0 && after.every((word, offset) => tokens[at + 2 + offset]?.lower === word))
    return { first: at, last: at + 1 + after.length, iso: isoDay(published - count) };
  if (before.length > 0 && before.every((word, offset) => tokens[at - before.length + offset]?.lower === word))
    return { first: at - before.length, last: at + 1, iso: isoDay(published - count) };
  return null;
}
