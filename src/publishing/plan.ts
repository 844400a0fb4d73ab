import { MIN_GAP, MINUTE, type Plan } from './types.js';
import { findZone } from './zones.js';

/** What people may type for times and days in one language. */
export interface PlanVocabulary {
  /** From Monday to Sunday. */
  dayWords: readonly (readonly string[])[];
  everyDayWords: readonly string[];
  weekdayWords: readonly string[];
  weekendWords: readonly string[];
  /** Between the last two of several. */
  andWords: readonly string[];
  /** Between the ends of a range of days. */
  toWords: readonly string[];
  /** Before a day, and of no meaning there. */
  beforeDays: readonly string[];
}

/** What was wrong, for the caller to say in the reader's language; `value` is the part that was not understood. */
export type PlanError =
  | { code: 'time'; value: string }
  | { code: 'days'; value: string }
  | { code: 'timezone'; value: string }
  | { code: 'too-many-times'; max: number }
  | { code: 'times-too-close'; minutes: number };

export type Read<T> = { ok: true; value: T } | { ok: false; error: PlanError };

const MAX_TIMES = 24;
const DAY = 24 * 60;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];

/** Reads a plan as typed: times like "08:00, 18:30", days like "daily" or "mon,tue" (or ISO weekdays that are known), a zone. */
export function readPlan(
  typed: { times: string; days: string | readonly number[]; zone: string },
  vocabularies: readonly PlanVocabulary[],
  minGap = MIN_GAP,
): Read<Plan> {
  const times = readTimes(typed.times, vocabularies);
  if (!times.ok) return times;
  const days: Read<readonly number[]> =
    typeof typed.days === 'string' ? readDays(typed.days, vocabularies) : { ok: true, value: typed.days };
  if (!days.ok) return days;
  const zone = findZone(typed.zone);
  if (!zone) return { ok: false, error: { code: 'timezone', value: typed.zone } };
  const minutes = minGap / MINUTE;
  if (times.value.length > MAX_TIMES) return { ok: false, error: { code: 'too-many-times', max: MAX_TIMES } };
  if (closest(times.value, days.value) < minutes) return { ok: false, error: { code: 'times-too-close', minutes } };
  return { ok: true, value: { times: times.value, days: days.value, zone } };
}

/** "HH:MM", sorted, each once, of times as people write them: 08:00, 8h30, 18 h, 6:30 pm; "8h et 18h". */
export function readTimes(typed: string, vocabularies: readonly PlanVocabulary[]): Read<string[]> {
  const times = new Set<string>();
  for (const piece of pieces(typed, vocabularies)) {
    const whole = readTime(piece);
    for (const part of whole ? [piece] : piece.split(/\s+/)) {
      const time = readTime(part);
      if (!time) return { ok: false, error: { code: 'time', value: piece || typed } };
      times.add(time);
    }
  }
  return { ok: true, value: [...times].sort() };
}

/** What stands between commas, and around "and". */
const pieces = (typed: string, vocabularies: readonly PlanVocabulary[]): string[] =>
  typed.split(/[,;]/).flatMap((part) =>
    splitAt(
      part.trim(),
      vocabularies.flatMap(({ andWords }) => andWords),
    ),
  );

/** The words around any of some words that stands among them. */
function splitAt(text: string, words: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    if (words.includes(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s?[:h.]\s?(\d{2})|\s?h)?\s?([ap]\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, digits = '', minutes = '00', half] = match;
  // A number alone could as well be anything else.
  if (/^\d+$/.test(text) || Number(minutes) > 59) return null;
  let hour = Number(digits);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half[0]?.toLowerCase() === 'p' ? 12 : 0);
  }
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** ISO weekdays, sorted, each once: "daily", "weekdays", "mon,tue", "lun-ven", "du lundi au mercredi", "weekdays and sat". */
export function readDays(typed: string, vocabularies: readonly PlanVocabulary[]): Read<number[]> {
  const days = new Set<number>();
  const everyDay = new Set(vocabularies.flatMap(({ everyDayWords }) => everyDayWords.map(fold)));
  const weekdays = new Set(vocabularies.flatMap(({ weekdayWords }) => weekdayWords.map(fold)));
  const weekend = new Set(vocabularies.flatMap(({ weekendWords }) => weekendWords.map(fold)));
  const named = (phrase: string): readonly number[] | null => {
    if (everyDay.has(phrase)) return EVERY_DAY;
    if (weekdays.has(phrase)) return WEEKDAYS;
    return weekend.has(phrase) ? WEEKEND : null;
  };
  for (const piece of pieces(typed, vocabularies)) {
    const phrase = fold(piece);
    const found = named(phrase) ?? readDayNames(phrase, vocabularies);
    if (!found) return { ok: false, error: { code: 'days', value: piece.trim() || typed } };
    for (const day of found) days.add(day);
  }
  return { ok: true, value: [...days].sort() };
}

function readDayNames(phrase: string, vocabularies: readonly PlanVocabulary[]): number[] | null {
  const days: number[] = [];
  const before = vocabularies.flatMap(({ beforeDays }) => beforeDays);
  const words = phrase.split(' ').filter((word) => !before.includes(word));
  const ranges = splitAt(
    words.join(' '),
    vocabularies.flatMap(({ toWords }) => toWords),
  ).join('-');
  for (const part of ranges.replace(/\s*[-–—]\s*/g, '-').split(' ')) {
    const ends = part.split('-').map((word) => readDayName(word, vocabularies));
    const [first, last = first] = ends;
    if (!first || !last || ends.length > 2 || ends.includes(null)) return null;
    // "fri-mon" goes over the week's end.
    const length = ((last - first + 7) % 7) + 1;
    days.push(...Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1));
  }
  return days;
}

function readDayName(word: string, vocabularies: readonly PlanVocabulary[]): number | null {
  for (const { dayWords } of vocabularies) {
    const index = dayWords.findIndex((words) => words.some((known) => word === fold(known) || word === `${fold(known)}s`));
    if (index >= 0) return index + 1;
  }
  return null;
}

/** Minutes between the two closest planned times, over midnight too where two days follow each other. */
function closest(times: readonly string[], days: readonly number[]): number {
  const minutes = times.map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const gaps = minutes.slice(1).map((minute, i) => minute - (minutes[i] ?? 0));
  const overMidnight = days.some((day) => days.includes((day % 7) + 1));
  if (overMidnight) gaps.push((minutes[0] ?? 0) + DAY - (minutes.at(-1) ?? 0));
  return Math.min(...gaps);
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
