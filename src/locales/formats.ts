import { type DatePoint, readIso } from '../briefing/isoDates.js';

/** What differs between languages in the writing of dates, beside what `Intl` knows. */
export interface DateStyle {
  /** "3e trimestre 2025"; the year may be unknown. */
  quarter(quarter: number, year: number | null): string;
  /** What `Intl` wrote, as people of that language write it. */
  polish(date: string): string;
}

/** Lists, counts, numbers and dates as a person of that language writes them. */
export function formats(locale: string, { quarter, polish }: DateStyle) {
  const lists = whenAsked(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const plurals = whenAsked(() => new Intl.PluralRules(locale));
  const numbers = whenAsked(() => new Intl.NumberFormat(locale));
  const number = (n: number): string => numbers().format(n);

  // Making one takes longer than writing a date with it.
  const dates = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (point: DatePoint): Intl.DateTimeFormat => {
    const shape = shapeOf(point);
    const format = dates.get(shape) ?? dateFormat(locale, point);
    dates.set(shape, format);
    return format;
  };
  const write = (point: DatePoint): string =>
    point.quarter === null ? formatOf(point).format(instant(point)) : quarter(point.quarter, point.year);

  function writeIso(iso: string): string {
    const ends = readIso(iso);
    if (!ends) return iso;
    const { from, to } = ends;
    if (from === to) return write(from);
    if (from.quarter !== null || shapeOf(from) !== shapeOf(to)) return `${write(from)} – ${write(to)}`;
    return formatOf(from).formatRange(instant(from), instant(to));
  }

  return {
    number,
    list: (items: string[]): string => lists().format(items),
    count: (n: number, one: string, other: string): string => `${number(n)} ${plurals().select(n) === 'one' ? one : other}`,
    /** `iso` is any form of a date that articles have: a day, a month, a quarter, a year, or an interval of two. */
    date: (iso: string): string => polish(writeIso(iso)),
    /** What clocks show in a zone at an instant (epoch milliseconds). */
    clock: (at: number, zone: string): string =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(at),
  };
}

/** Each of `Intl`'s takes milliseconds to make, and the program's start none. */
function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const dateFormat = (locale: string, { year, month, day }: DatePoint) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(year === null ? {} : { year: 'numeric' }),
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  });

/** A leap year stands in for one that is not known. */
const instant = ({ year, month, day }: DatePoint): number => Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1);

const shapeOf = (point: DatePoint): string =>
  Object.values(point)
    .map((part) => part !== null)
    .join();
