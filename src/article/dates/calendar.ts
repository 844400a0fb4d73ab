/**
 * Days as numbers, for arithmetic: days since 1970-01-01 in the proleptic Gregorian calendar, no time zone involved.
 */

const DAY = 86_400_000;
const pad = (number: number, length: number): string => String(number).padStart(length, '0');

export const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** `YYYY-MM-DD`, or null for anything else. */
export function parseDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether the month has that day; without a year, 29 February counts. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

export function isoDay(day: number): string {
  const date = new Date(day * DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoYear = (year: number): string => pad(year, 4);

/** A day without its year: `--10-28`. */
export const isoYearless = (month: number, day: number): string => `--${pad(month, 2)}-${pad(day, 2)}`;

/** A month without its year: `--09`. */
export const isoYearlessMonth = (month: number): string => `--${pad(month, 2)}`;

/** Months since year 0, for arithmetic with months. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;
export const isoOfMonthNumber = (month: number): string => isoMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
