import type { DateWords } from '../languages/shape/dates.js';
import type { Token } from '../tokens.js';
import { type DatePart, readDay, readPart } from './parts.js';

/** Two dates with what joins them. */
export interface Interval {
  from: DatePart;
  to: DatePart;
  first: number;
  last: number;
}

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[-–—]$/.test(token.text);

/** The place after what joins two dates ("au", "to", "-"), or null. An "et" joins only after "entre". */
function afterLink(tokens: Token[], at: number, words: DateWords, opener: boolean): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (isDash(token)) return !token.gap || tokens[at + 1]?.gap ? at + 1 : null;
  if (token.kind !== 'word') return null;
  if (!words.rangeLinks.has(token.lower) && !(opener && words.rangeAnds.has(token.lower))) return null;
  return words.afterLink.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

const asDay = (at: number, day: number, last: number, other: DatePart): DatePart => ({
  ...other,
  first: at,
  last,
  weekday: null,
  day,
});

/** "du 12 au 15 mars", "Oct. 28-30", "entre juillet et septembre", "from Nov. 3 to Dec. 2": reads the whole from its first date on, which is `from` when it is one by itself. */
export function readInterval(tokens: Token[], at: number, words: DateWords, from: DatePart | null): Interval | null {
  const before = words.beforeDay.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const opener = words.rangeOpeners.has(tokens[before]?.lower ?? '');
  if (from) {
    // "from Jan. 20, 2017, to Jan. 20, 2021"
    const closed = from.year !== null && from.day !== null && tokens[from.last + 1]?.text === ',';
    const next = afterLink(tokens, from.last + (closed ? 2 : 1), words, opener);
    if (next === null) return null;
    const to = readPart(tokens, next, words);
    if (to && sameDepth(from, to)) {
      return { from, to, first: at, last: to.last };
    }
    const day = from.day !== null && from.monthFirst && from.year === null ? readDay(tokens, next, words) : null;
    if (
      !day ||
      day.day <= (from.day as number) ||
      tokens[next]?.kind !== 'number' ||
      /^[%€$£]/.test(tokens[day.next]?.text ?? '')
    )
      return null;
    const year =
      tokens[day.next]?.text === ',' && /^(19|20)\d\d$/.test(tokens[day.next + 1]?.text ?? '')
        ? Number(tokens[day.next + 1]?.text)
        : null;
    const end = { ...asDay(next, day.day, year === null ? day.next - 1 : day.next + 1, from), year };
    return { from: { ...from, year }, to: end, first: at, last: end.last };
  }
  // A day alone: the month comes with the second one.
  const weekday = tokens[at]?.kind === 'word' ? words.weekdays.get((tokens[at] as Token).lower) : undefined;
  const start = weekday === undefined ? at : at + 1;
  const token = tokens[start];
  const day = token?.kind === 'number' || opener ? readDay(tokens, start, words) : null;
  if (!day) return null;
  const next = afterLink(tokens, day.next, words, opener);
  const to = next === null ? null : readPart(tokens, next, words);
  if (!to || to.day === null || to.month === null || to.monthFirst) return null;
  return {
    from: { ...asDay(start, day.day, day.next - 1, to), first: at, weekday: weekday ?? null },
    to,
    first: at,
    last: to.last,
  };
}

/** "les 12 et 13 mars": the day before "et", which has its month from the second. */
export function readDayBefore(tokens: Token[], at: number, words: DateWords): { day: DatePart; other: DatePart } | null {
  const day = tokens[at]?.kind === 'number' ? readDay(tokens, at, words) : null;
  const link = day ? tokens[day.next] : undefined;
  if (!day || !link) return null;
  const joined =
    link.kind === 'word'
      ? words.rangeAnds.has(link.lower) || words.rangeOrs.has(link.lower)
      : link.text === ',' && link.gap === false;
  if (!joined) return null;
  const other = readPart(tokens, day.next + 1, words) ?? readDayBefore(tokens, day.next + 1, words)?.day ?? null;
  if (!other || other.month === null || other.day === null || other.monthFirst || other.day <= day.day) return null;
  return { day: asDay(at, day.day, day.next - 1, other), other };
}

const sameDepth = (from: DatePart, to: DatePart): boolean =>
  (from.day === null) === (to.day === null) &&
  (from.month === null) === (to.month === null) &&
  (from.quarter === null) === (to.quarter === null);
