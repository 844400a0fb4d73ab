import { DATE } from './classes.js';
import { isoDay, parseDay, weekdayOf } from './dates/calendar.js';
import { readDigitDate, readShortDigits } from './dates/digits.js';
import { readFirstMonths } from './dates/firstMonths.js';
import { type Interval, readDayBefore, readInterval } from './dates/intervals.js';
import { isNoDay, readSequel } from './dates/nearby.js';
import { type DatePart, readDay, readPart } from './dates/parts.js';
import { readDaysAgo, readRelative } from './dates/relative.js';
import { resolveEnds, resolvePart } from './dates/resolve.js';
import { type Tense, tenseAround } from './dates/tense.js';
import { readYears } from './dates/years.js';
import type { DateWords } from './languages/shape/dates.js';
import { once } from './once.js';
import type { Region, Source } from './source.js';
import { endOf, startOf, type Token, type Tokens } from './tokens.js';
import type { ArticleDate } from './types.js';

/** Digits of a date: "28.10.2024". */
const LONGEST_DIGITS = 10;

/** "2024-10-28" */
const ISO_DAY = 10;

interface Found {
  first: number;
  /** Inclusive. */
  last: number;
  /** Null for what is a date but cannot be resolved: it is passed over whole. */
  iso: string | null;
  /** What it was read from, when that is one day with the month before it. */
  part?: DatePart | undefined;
}

/** The words that a date can begin with, by what begins: a date of the calendar, or one told from the day of publication. */
const starts = once((words: DateWords): ReadonlyMap<string, 'part' | 'relative'> => {
  const relative = [
    words.days,
    words.units,
    words.shiftsBefore,
    words.smallNumbers,
    words.nights,
    words.ends,
    words.lastWords,
  ].flatMap((table) => [...table.keys()]);
  const parts = [words.weekdays, words.months, words.ordinals, words.compoundQuarters, words.quarterLetters].flatMap((table) => [
    ...table.keys(),
  ]);
  return new Map([...relative.map((word) => [word, 'relative'] as const), ...parts.map((word) => [word, 'part'] as const)]);
});

/** The dates an article speaks of, in the order of the text. What cannot be resolved without inventing a year is not listed. */
export const findDates = ({ text, tokens, regions, date, language }: Source): ArticleDate[] =>
  readDates(text, tokens, 0, tokens.length - 1, language.dates, parseDay(date), regions);

/** The dates among some of a text's tokens. */
export function readDates(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  words: DateWords,
  published: number | null,
  regions: readonly Region[] = [],
): ArticleDate[] {
  const dates: ArticleDate[] = [];
  const regionOf = inOrder(regions);
  let last: Found | null = null;
  let lastDay: Found | null = null;
  for (let at = from; at <= to; ) {
    const { kind, classes } = tokens[at] as Token;
    // Most words begin no date.
    if (kind !== 'number' && (classes & DATE) === 0) {
      at++;
      continue;
    }
    const found: Found | null =
      readDate(tokens, at, words, published) ??
      (last && readSecondDay(tokens, at, last, words, published)) ??
      (lastDay && readSequel(tokens, at, lastDay, words, regionOf(at) !== null));
    if (!found) {
      at++;
      continue;
    }
    at = found.last + 1;
    if (words.days.has((tokens[found.first] as Token).lower) && isNoDay(tokens, found, words, regionOf(found.first))) continue;
    last = found;
    if (found.iso === null) continue;
    if (found.iso.length === ISO_DAY) lastDay = found;
    const start = startOf(tokens, found.first);
    const end = endOf(tokens, found.last);
    dates.push({ text: text.slice(start, end), start, end, iso: found.iso });
  }
  return dates;
}

/** The outermost region in which a token stands; asked for in the order of the text. */
function inOrder(regions: readonly Region[]): (at: number) => Region | null {
  let next = 0;
  return (at) => {
    while (next < regions.length && ((regions[next] as Region).lastToken < at || (regions[next] as Region).depth > 0)) next++;
    const region = regions[next];
    return region && region.firstToken <= at ? region : null;
  };
}

function readDate(tokens: Tokens, at: number, words: DateWords, published: number | null): Found | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return readFromDigits(tokens, at, words, published);
  if (token.kind !== 'word') return null;
  const begins = starts(words).get(token.lower);
  if (begins === undefined) return null;
  const months = readFirstMonths(tokens, at, words, published);
  if (months) return months;
  if (begins === 'part') {
    const habit = readHabit(tokens, at, words);
    if (habit) return habit;
    const part = readPart(tokens, at, words);
    const interval = readInterval(tokens, at, words, part);
    return interval ? resolveInterval(tokens, interval, words, published) : readSingle(tokens, at, part, words, published);
  }
  const night = readNight(tokens, at, words, published);
  if (night || published === null) return night;
  const relative = readRelative(tokens, at, words, published) ?? readDaysAgo(tokens, at, words, published);
  return relative && withDayPart(tokens, relative, words);
}

/** "4" in "March 3 and 4". */
function readSecondDay(
  tokens: Token[],
  at: number,
  { part, last }: Found,
  words: DateWords,
  published: number | null,
): Found | null {
  if (!part || last !== at - 2 || tokens[at]?.kind !== 'number') return null;
  const link = tokens[at - 1] as Token;
  if (!(link.kind === 'word' && (words.rangeAnds.has(link.lower) || words.rangeOrs.has(link.lower)))) return null;
  const day = readDay(tokens, at, words);
  const next = day ? tokens[day.next] : undefined;
  if (!day || day.day <= (part.day ?? 31) || /^[%€$£]/.test(next?.text ?? '')) return null;
  if (next?.kind === 'word' && words.pluralEndings.test(next.lower) && !words.afterYear.has(next.lower)) return null;
  const second = { ...part, first: at, last: day.next - 1, day: day.day, weekday: null };
  return {
    first: at,
    last: second.last,
    iso: resolvePart(second, published, tenseAround(tokens, part.first, second.last, words)),
  };
}

function readFromDigits(tokens: Tokens, at: number, words: DateWords, published: number | null): Found | null {
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  if (token.text.length > LONGEST_DIGITS) return null;
  const attached =
    before !== undefined && !token.gap && (before.kind === 'number' || /^[/.,-]$/.test(before.text)) && !before.gap;
  if (!attached) {
    const digits = readDigitDate(tokens, at, words.monthFirst);
    if (digits) return digits;
    const months = readFirstMonths(tokens, at, words, published);
    if (months) return months;
    const short = readShortDigits(tokens, at, words);
    if (short)
      return { first: at, last: short.last, iso: resolvePart(short, published, tenseAround(tokens, at, short.last, words)) };
    const part = readPart(tokens, at, words);
    const interval = readInterval(tokens, at, words, part);
    if (interval) return resolveInterval(tokens, interval, words, published);
    const single = readSingle(tokens, at, part, words, published);
    if (single) return single;
    const enumerated = readDayBefore(tokens, at, words);
    if (enumerated)
      return {
        first: at,
        last: enumerated.day.last,
        iso: resolveWith(tokens, enumerated.day, enumerated.other, words, published),
      };
    const ago = published === null ? null : readDaysAgo(tokens, at, words, published);
    if (ago) return ago;
  }
  return readYears(tokens, at, words);
}

/** A day of which the month stands with another day keeps that one's year. */
function resolveWith(tokens: Token[], day: DatePart, other: DatePart, words: DateWords, published: number | null): string | null {
  return resolvePart(day, published, tenseAround(tokens, day.first, other.last, words));
}

function readSingle(
  tokens: Token[],
  at: number,
  part: DatePart | null,
  words: DateWords,
  published: number | null,
): Found | null {
  if (!part) return null;
  if (part.weekday !== null && part.day === null && isWeekdayName(tokens, part, words))
    return { first: at, last: part.last, iso: null };
  const before = tokens[at - 1];
  const shift = before?.kind === 'word' ? words.shiftsBefore.get(before.lower) : undefined;
  const led = part.shift === null && shift !== undefined && part.year === null ? { ...part, first: at - 1, shift } : part;
  const week = published === null ? null : weekOf(tokens, part, words, published);
  if (week) return { first: at, last: week.last, iso: week.iso };
  const iso = resolvePart(led, published, tenseFor(led, tokens, words, published));
  // A weekday's or a month's name alone may be a word of another kind: unresolved, the digits after it are still to be read.
  return withDayPart(tokens, { first: led.first, last: part.last, iso, part: led.monthFirst ? led : undefined }, words);
}

/** "jeudi de la semaine prochaine", "Thursday of next week": a weekday with the week it is in. */
function weekOf(
  tokens: Token[],
  { weekday, day, month, last }: DatePart,
  words: DateWords,
  published: number,
): { last: number; iso: string } | null {
  if (weekday === null || day !== null || month !== null) return null;
  let at = last + 1;
  while (at <= last + 2 && words.ofEnd.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  const week = token?.kind === 'word' && token.gap ? readRelative(tokens, at, words, published) : null;
  const monday = week?.iso.includes('/') ? parseDay(week.iso.slice(0, 10)) : null;
  return week && monday !== null && weekdayOf(monday) === 1 ? { last: week.last, iso: isoDay(monday + weekday - 1) } : null;
}

/** What verbs tell is asked for only where it decides. */
function tenseFor(part: DatePart, tokens: Token[], words: DateWords, published: number | null): Tense {
  if (part.year !== null || published === null) return null;
  const starts = part.month !== null && part.day === null && words.startLeads.has(tokens[part.first - 1]?.lower ?? '');
  const day = part.day === null && (part.weekday !== null || !words.presentNarrates);
  return starts ? 'future' : tenseAround(tokens, part.first, part.last, words, day);
}

/** "Black Friday", "the Sunday Herald", "Mardi gras": a weekday in a name. */
function isWeekdayName(tokens: Token[], part: DatePart, words: DateWords): boolean {
  const before = tokens[part.first - 1];
  const after = tokens[part.last + 1];
  const named = (token: Token | undefined): boolean => token?.kind === 'word' && words.weekdayNames.has(token.lower);
  if (named(before) || named(after)) return true;
  if (
    !words.capitalWeekdays &&
    before?.kind === 'word' &&
    (tokens[part.first] as Token).text !== (tokens[part.first] as Token).lower
  ) {
    return before.text === before.lower && before.lower !== '';
  }
  return false;
}

/** "chaque lundi", "every Monday", "le dimanche": what recurs is no date. */
function readHabit(tokens: Token[], at: number, words: DateWords): Found | null {
  if (!words.weekdays.has((tokens[at] as Token).lower)) return null;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !words.habits.has(before.lower)) return null;
  const part = readPart(tokens, at, words);
  return part && part.day === null && part.shift === null ? { first: at, last: part.last, iso: null } : null;
}

/** "la nuit de jeudi à vendredi": the night has the date of the evening it begins on. */
function readNight(tokens: Token[], at: number, words: DateWords, published: number | null): Found | null {
  if (!words.nights.has((tokens[at] as Token).lower)) return null;
  let from = at + 1;
  while (from <= at + 2 && words.ofNight.has(tokens[from]?.lower ?? '')) from++;
  if (from === at + 1) return null;
  const first = readPart(tokens, from, words);
  if (!first || (first.weekday === null && first.day === null)) {
    const interval = readInterval(tokens, from, words, first);
    if (!interval) return null;
    const whole = resolveInterval(tokens, interval, words, published);
    return { first: at, last: whole.last, iso: whole.iso?.split('/')[0] ?? null };
  }
  const next = words.rangeLinks.has(tokens[first.last + 1]?.lower ?? '') ? first.last + 2 : null;
  const second = next === null ? null : readPart(tokens, next, words);
  const tense = tenseAround(tokens, at, second?.last ?? first.last, words);
  const morning = second ? resolvePart(second, published, tense) : null;
  const day = parseDay(morning);
  const iso = day !== null && first.day === null ? isoDay(day - 1) : resolvePart(first, published, tense);
  return { first: at, last: second?.last ?? first.last, iso };
}

function resolveInterval(tokens: Token[], interval: Interval, words: DateWords, published: number | null): Found {
  const tense = tenseAround(tokens, interval.first, interval.last, words);
  const [start, end] = resolveEnds(interval.from, interval.to, published, tense);
  return { first: interval.first, last: interval.last, iso: start === null || end === null ? null : `${start}/${end}` };
}

/** The time of day belongs to the words of a date: "samedi soir", "Tuesday night". */
function withDayPart(tokens: Token[], found: Found, words: DateWords): Found {
  const next = tokens[found.last + 1];
  if (next?.kind === 'word' && next.gap && words.dayParts.has(next.lower)) found.last++;
  return found;
}
