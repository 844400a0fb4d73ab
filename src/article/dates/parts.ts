import type { DateWords } from '../languages/shape/dates.js';
import type { Token } from '../tokens.js';

/** The last, this or the next one. */
export type Shift = -1 | 0 | 1;

/** What the words of one date say, before anything is resolved: "mardi 12 novembre", "Oct. 28, 2024", "juin 2026", "troisième trimestre". */
export interface DatePart {
  first: number;
  /** Inclusive. */
  last: number;
  /** 1 is Monday. */
  weekday: number | null;
  day: number | null;
  month: number | null;
  quarter: number | null;
  /** First or second half of a year. */
  half: number | null;
  year: number | null;
  shift: Shift | null;
  /** Of the year it is in, told from that of publication: "March last year". */
  yearShift: Shift | null;
  /** Whether the month is written before the day. */
  monthFirst: boolean;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** What says nothing yet: one shape for all that is read, for whoever asks for its parts. */
export const emptyPart = (first: number, last: number): DatePart => ({
  first,
  last,
  weekday: null,
  day: null,
  month: null,
  quarter: null,
  half: null,
  year: null,
  shift: null,
  yearShift: null,
  monthFirst: false,
});

const isCapital = (token: Token): boolean => token.text !== token.lower;
const isMark = (token: Token | undefined, text: string): boolean => token?.kind === 'mark' && token.text === text;

/** The place after a full stop that ends an abbreviation ("Oct."). */
const afterStop = (tokens: Token[], at: number): number => (isMark(tokens[at], '.') && tokens[at]?.gap === false ? at + 1 : at);

/** A year in four digits: its value and the place after it. */
export function readYear(tokens: Token[], at: number): { year: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const next = tokens[at + 1];
  if (next && !next.gap && (next.kind === 'word' || /^[%€$£°]$/.test(next.text))) return null;
  return { year, next: at + 1 };
}

/** A day of the month, in digits with or without an ordinal ending, or as an ordinal word ("premier"). */
export function readDay(tokens: Token[], at: number, words: DateWords): { day: number; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word') {
    const day = words.ordinals.get(token.lower);
    return day === undefined ? null : { day, next: at + 1 };
  }
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const next = tokens[at + 1];
  if (next && !next.gap && next.kind === 'word') return words.ordinalEndings.has(next.lower) ? { day, next: at + 2 } : null;
  return { day, next: at + 1 };
}

function readMonth(
  tokens: Token[],
  at: number,
  words: DateWords,
): { month: number; next: number; doubtful: boolean; word: boolean } | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? words.months.get(token.lower) : undefined;
  if (!token || month === undefined) return null;
  const doubtful = words.doubtfulMonths.has(token.lower);
  if (words.capitalMonths && !isCapital(token)) return null;
  const next = words.shortMonths.has(token.lower) ? afterStop(tokens, at + 1) : at + 1;
  const short = words.shortMonths.has(token.lower);
  return { month, next, doubtful: doubtful || short, word: short && next === at + 1 && !words.capitalMonths };
}

/** ", 2024", "de 2024", "of 2024" or "2024" after a day, a month or a quarter. */
function readYearAfter(tokens: Token[], at: number, words: DateWords): { year: number; next: number } | null {
  const token = tokens[at];
  const direct = readYear(tokens, at);
  if (direct) return token?.gap ? direct : null;
  if (isMark(token, ',') || (token?.kind === 'word' && words.ofYear.has(token.lower))) return readYear(tokens, at + 1);
  return null;
}

const modifierAfter = (tokens: Token[], at: number, words: DateWords): Shift | null =>
  tokens[at]?.kind === 'word' ? (words.shiftsAfter.get(tokens[at].lower) ?? null) : null;

/** Reads a date at a token: the longest that stands there. */
export function readPart(tokens: Token[], at: number, words: DateWords): DatePart | null {
  const first = tokens[at];
  if (!first) return null;
  const weekday = first.kind === 'word' ? words.weekdays.get(first.lower) : undefined;
  let from = at;
  if (weekday !== undefined) {
    from = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
    if (tokens[from]?.kind === 'word' && words.beforeDay.has((tokens[from] as Token).lower)) from++;
  }
  const part =
    readDayAndMonth(tokens, from, words) ??
    readMonthAlone(tokens, from, words, weekday !== undefined) ??
    readQuarter(tokens, from, words);
  if (weekday === undefined) return part;
  if (part && part.day !== null) {
    part.first = at;
    part.weekday = weekday;
    return part;
  }
  return readWeekday(tokens, at, weekday, words);
}

function readWeekday(tokens: Token[], at: number, weekday: number, words: DateWords): DatePart {
  const day = tokens[at + 1]?.gap ? readDay(tokens, at + 1, words) : null;
  const after = day && tokens[at + 1]?.kind === 'number' && isBareDay(tokens, day.next) ? day : null;
  const shift = modifierAfter(tokens, at + 1, words);
  const part = emptyPart(at, after ? after.next - 1 : shift === null ? at : at + 1);
  part.weekday = weekday;
  part.day = after?.day ?? null;
  part.shift = shift;
  return part;
}

/** Whether nothing after a number makes it more than a day: "mardi 12, …" but not "mardi 12 personnes". */
const isBareDay = (tokens: Token[], next: number): boolean =>
  tokens[next] === undefined || tokens[next].kind === 'break' || /^[.,;:)»"”]$/.test(tokens[next].text);

function readDayAndMonth(tokens: Token[], at: number, words: DateWords): DatePart | null {
  const day = readDay(tokens, at, words);
  const monthAt = day && words.ofMonth.has(tokens[day.next]?.lower ?? '') ? day.next + 1 : (day?.next ?? at);
  const month = readMonth(tokens, monthAt, words);
  if (day && month) {
    const part = partWithYear(tokens, at, month.next, words);
    part.day = day.day;
    part.month = month.month;
    return part;
  }
  if (!words.monthFirst) return null;
  const front = monthAt === at ? month : readMonth(tokens, at, words);
  const behind = front && words.monthFirst ? readDay(tokens, front.next, words) : null;
  if (!front || !behind || !tokens[front.next]?.gap || tokens[front.next]?.kind !== 'number') return null;
  const part = partWithYear(tokens, at, behind.next, words);
  part.day = behind.day;
  part.month = front.month;
  part.monthFirst = true;
  return part;
}

/** A part that ends before `next`, or behind the year or the "dernier" that stands there. */
function partWithYear(tokens: Token[], first: number, next: number, words: DateWords): DatePart {
  const part = emptyPart(first, next - 1);
  const year = readYearAfter(tokens, next, words);
  if (year) {
    part.year = year.year;
    part.last = year.next - 1;
    return part;
  }
  const shifted = readShiftedYear(tokens, next, words);
  if (shifted) {
    part.yearShift = shifted.shift;
    part.last = shifted.last;
    return part;
  }
  part.shift = modifierAfter(tokens, next, words);
  if (part.shift !== null) part.last = next;
  return part;
}

/** "last year" in "March last year", "de l'an dernier" in "mars de l'an dernier". */
export function readShiftedYear(tokens: Token[], from: number, words: DateWords): { shift: Shift; last: number } | null {
  let at = from;
  while (at < from + 2 && (words.ofEnd.has(tokens[at]?.lower ?? '') || words.ofYear.has(tokens[at]?.lower ?? ''))) at++;
  const [one, two, three] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]];
  const before = words.shiftsBefore.get(one);
  const owner = three !== undefined && !three.gap && /^['’]/.test(three.text);
  if (before !== undefined && words.units.get(two) === 'year' && !owner) return { shift: before, last: at + 1 };
  const after = words.shiftsAfter.get(two);
  return after !== undefined && words.units.get(one) === 'year' ? { shift: after, last: at + 1 } : null;
}

function readMonthAlone(tokens: Token[], at: number, words: DateWords, afterWeekday: boolean): DatePart | null {
  const month = readMonth(tokens, at, words);
  if (!month || afterWeekday) return null;
  const part = partWithYear(tokens, at, month.next, words);
  const before = tokens[at - 1];
  const led = before?.kind === 'word' && (words.monthLeads.has(before.lower) || words.shiftsBefore.has(before.lower));
  if (month.doubtful && part.year === null && part.shift === null && !led) return null;
  // "sept" without its full stop is a number.
  if (month.word && part.year === null) return null;
  part.month = month.month;
  return part;
}

const quarterOf = (part: DatePart, quarter: number): DatePart => {
  part.quarter = quarter;
  return part;
};

/** "troisième trimestre 2024", "3e trimestre", "third quarter of 2024", "T3 2024", "premier semestre". */
function readQuarter(tokens: Token[], at: number, words: DateWords): DatePart | null {
  const token = tokens[at];
  if (!token) return null;
  let number: number | undefined;
  let unitAt = at + 1;
  if (token.kind === 'word') {
    const compound = words.compoundQuarters.get(token.lower);
    if (compound !== undefined) return quarterOf(emptyPart(at, at), compound);
    number = words.ordinals.get(token.lower);
    if (number === undefined && /^[qt]$/.test(token.lower) && isCapital(token)) {
      const digit = tokens[at + 1];
      const quarter = digit?.kind === 'number' && !digit.gap && /^[1-4]$/.test(digit.text) ? Number(digit.text) : null;
      if (quarter === null || !words.quarterLetters.has(token.lower)) return null;
      return quarterOf(partWithYear(tokens, at, at + 2, words), quarter);
    }
  } else {
    const ordinal = readDay(tokens, at, words);
    if (ordinal && ordinal.next === at + 2) [number, unitAt] = [ordinal.day, ordinal.next];
  }
  const unit = words.units.get(tokens[unitAt]?.lower ?? '');
  if (number === undefined) return null;
  if (unit === 'quarter' && number <= 4) return quarterOf(partWithYear(tokens, at, unitAt + 1, words), number);
  if (unit === 'half' && number <= 2) {
    const part = partWithYear(tokens, at, unitAt + 1, words);
    part.half = number;
    return part.year === null && words.doubtfulHalves ? null : part;
  }
  return null;
}
