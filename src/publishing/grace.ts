import { HOUR, MINUTE } from './types.js';

const MOST = 24 * HOUR;

/** How late a post may be, in milliseconds, as people write it: "30 min", "2 h", "1 h 30". Null: none, or not from 1 min to 24 h. */
export function readGrace(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, '').toLowerCase();
  const match = /^(?:(\d{1,3})h(?:ours?|eures?|rs?)?)?(?:(\d{1,4})(m(?:in(?:ute)?s?)?)?)?$/.exec(text);
  const [, hours, minutes, unit] = match ?? [];
  // Minutes say that they are, unless they stand behind hours.
  if (!match || (hours === undefined && (minutes === undefined || unit === undefined))) return null;
  const grace = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
  return grace >= MINUTE && grace <= MOST ? grace : null;
}
