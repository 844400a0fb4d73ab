import {
  dayNumber,
  isDay,
  isoDay,
  isoMonth,
  isoOfMonthNumber,
  isoYear,
  isoYearless,
  isoYearlessMonth,
  monthNumber,
  monthOf,
  parseDay,
  weekdayOf,
  yearOf,
} from './calendar.js';
import type { DatePart, Shift } from './parts.js';
import type { Tense } from './tense.js';

/** Days beyond which a verb's tense does not decide the year. */
const FAR = 305;

/** The ISO form of what a date says, resolved against the day of publication; null when it cannot be told without inventing. */
export function resolvePart(part: DatePart, published: number | null, tense: Tense): string | null {
  const { day, month, quarter, half, weekday } = part;
  const year = part.year ?? (part.yearShift === null || published === null ? null : yearOf(published) + part.yearShift);
  if (month !== null && day !== null) {
    if (!isDay(year, month, day)) return null;
    if (year !== null) return isoDay(dayNumber(year, month, day));
    return published === null ? isoYearless(month, day) : isoDay(resolveDay(part, month, day, published, tense));
  }
  if (month !== null) return resolveMonth(month, year, part.shift, published, tense);
  if (quarter !== null) return resolveQuarter(quarter, year, part.shift, published, tense);
  if (half !== null) return resolveHalf(half, year, published, tense);
  if (weekday !== null && published !== null) return isoDay(resolveWeekday(part, weekday, published, tense));
  return year !== null ? isoYear(year) : null;
}

/** Of the same day in neighbouring years: the one with that weekday, else the one before, after or nearest to publication. */
function resolveDay(part: DatePart, month: number, day: number, published: number, tense: Tense): number {
  const around = yearOf(published);
  const years = [around - 1, around, around + 1].filter((year) => isDay(year, month, day));
  const all = (years.length > 0 ? years : [nearestLeapYear(around)]).map((year) => dayNumber(year, month, day));
  const matching = all.filter((date) => part.weekday === null || weekdayOf(date) === part.weekday);
  const days = matching.length > 0 ? matching : all;
  const before = days.filter((date) => date <= published);
  const after = days.filter((date) => date >= published);
  const [wantsPast, wantsFuture] =
    part.shift === null ? [tense === 'past', tense === 'future'] : [part.shift === -1, part.shift === 1];
  // A verb that would lead far away proves little ("a été reporté au 19 mars"): what is most of a year off has its year told.
  const within = part.shift === null ? FAR : Number.POSITIVE_INFINITY;
  if (wantsPast && published - Math.max(...before) < within) return Math.max(...before);
  if (wantsFuture && Math.min(...after) - published < within) return Math.min(...after);
  return days.reduce((best, date) => (Math.abs(date - published) < Math.abs(best - published) ? date : best));
}

const nearestLeapYear = (year: number): number =>
  [0, -1, 1, -2, 2, -3, 3, -4].map((step) => year + step).find((y) => isDay(y, 2, 29)) ?? year;

function resolveWeekday(part: DatePart, weekday: number, published: number, tense: Tense): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (part.day !== null) {
    for (let away = 0; away <= 186; away++)
      for (const date of [published - away, published + away])
        if (weekdayOf(date) === weekday && Number(isoDay(date).slice(8)) === part.day) return date;
  }
  if (part.shift === -1) return published - (back === 0 ? 7 : back);
  if (part.shift === 1) return published + (7 - back);
  if (part.shift === 0) {
    if (tense === 'past' || back === 0) return published - back;
    return tense === 'future' || back > 3 ? published + (7 - back) : published - back;
  }
  const next = tense === 'future' ? back > 0 : tense === 'near' && back > 3;
  return next ? published + (7 - back) : published - back;
}

function resolveMonth(month: number, year: number | null, shift: Shift | null, published: number | null, tense: Tense): string {
  if (year !== null) return isoMonth(year, month);
  if (published === null) return isoYearlessMonth(month);
  const current = monthNumber(yearOf(published), monthOf(published));
  const ahead = (month - monthOf(published) + 12) % 12;
  if (ahead === 0) return isoOfMonthNumber(current + 12 * (shift ?? 0));
  const next = shift === null ? isNext(ahead, tense) : shift === 1;
  return isoOfMonthNumber(next ? current + ahead : current + ahead - 12);
}

/** Whether a month is the one ahead, by its distance where a verb says nothing or would lead most of a year away. */
function isNext(ahead: number, tense: Tense): boolean {
  if (tense === 'past') return ahead <= 1;
  return tense === 'future' ? ahead <= 10 : ahead < 6;
}

/** Without its year: the latest quarter that has begun, or the next one when the verb is in the future. */
function resolveQuarter(
  quarter: number,
  year: number | null,
  shift: Shift | null,
  published: number | null,
  tense: Tense,
): string | null {
  if (year !== null) return `${isoYear(year)}-Q${quarter}`;
  if (published === null) return null;
  const current = Math.ceil(monthOf(published) / 3);
  const began = quarter <= current ? yearOf(published) : yearOf(published) - 1;
  const ended = quarter < current;
  const inReach = quarter > current && quarter - current <= 2;
  const next = shift === 1 || (shift === null && tense === 'future' && (inReach || (ended && current - quarter === 3)));
  return `${isoYear(next ? (quarter > current ? yearOf(published) : yearOf(published) + 1) : began)}-Q${quarter}`;
}

function resolveHalf(half: number, year: number | null, published: number | null, tense: Tense): string | null {
  if (year === null && published === null) return null;
  const current = published === null ? 0 : yearOf(published);
  const begun = published !== null && (half === 1 || monthOf(published) > 6);
  const known = year ?? (begun || tense === 'future' ? current : current - 1);
  return half === 1 ? `${isoMonth(known, 1)}/${isoMonth(known, 6)}` : `${isoMonth(known, 7)}/${isoMonth(known, 12)}`;
}

/** The ISO forms of both ends of an interval: what one end lacks it has from the other. */
export function resolveEnds(
  from: DatePart,
  to: DatePart,
  published: number | null,
  tense: Tense,
): [string | null, string | null] {
  if (from.weekday !== null && from.day === null && from.month === null) {
    const last = parseDay(resolvePart(to, published, tense));
    const back = to.weekday === null ? 0 : (to.weekday - from.weekday + 7) % 7 || 7;
    return last === null ? [null, null] : [isoDay(last - back), isoDay(last)];
  }
  const turns = startsLater(from, to) ? 1 : 0;
  const year = to.year ?? (from.year === null ? null : from.year + turns);
  if (year !== null)
    return [
      resolvePart({ ...from, year: from.year ?? year - turns }, published, tense),
      resolvePart({ ...to, year }, published, tense),
    ];
  if (published === null) return [resolvePart(from, published, tense), resolvePart(to, published, tense)];
  // What began in the past began before publication; what is to come ends after it.
  const known = resolvePart(tense === 'past' ? from : to, published, tense);
  if (known === null) return [null, null];
  const [startYear, endYear] = tense === 'past' ? [yearIn(known), yearIn(known) + turns] : [yearIn(known) - turns, yearIn(known)];
  return [resolvePart({ ...from, year: startYear }, published, tense), resolvePart({ ...to, year: endYear }, published, tense)];
}

const yearIn = (iso: string): number => Number(iso.slice(0, 4));

/** Whether the first end comes later in its year than the second: then a new year lies between them. */
function startsLater(from: DatePart, to: DatePart): boolean {
  const [start, end] = [from.month ?? from.quarter ?? from.half ?? 0, to.month ?? to.quarter ?? to.half ?? 0];
  return start > end || (start === end && (from.day ?? 0) > (to.day ?? 0));
}
