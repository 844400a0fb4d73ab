/** Times as Discord writes them, in the reader's language and the browser's zone. Pure. */

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * @param {number} time epoch milliseconds
 * @param {string} style the letter of `<t:unix:style>`
 * @param {string} locale
 * @param {number} now epoch milliseconds, for the relative style
 * @param {string} [timeZone] the browser's by default
 */
export function formatTimestamp(time, style, locale, now, timeZone) {
  if (style === 'R') return formatRelative(time, locale, now);
  return new Intl.DateTimeFormat(locale, { ...(STYLES[style] ?? STYLES.f), timeZone }).format(time);
}

/**
 * @param {number} time
 * @param {string} locale
 * @param {number} now
 */
export function formatRelative(time, locale, now) {
  const seconds = Math.round((time - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  for (const [unit, length] of UNITS) {
    // 59 minutes are "in 1 hour": a unit is taken from nine tenths of it on.
    if (Math.abs(seconds) >= 0.9 * length) return format.format(Math.round(seconds / length), unit);
  }
  return format.format(seconds, 'second');
}

/**
 * When a message was written: today and yesterday by name.
 * @param {number} time
 * @param {string} locale
 * @param {number} now
 * @param {import('./words/words.js').Words} words
 */
export function formatMessageTime(time, locale, now, words) {
  const clock = formatTimestamp(time, 't', locale, now);
  if (sameDay(time, now)) return words.today(clock);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return sameDay(time, yesterday.getTime()) ? words.yesterday(clock) : formatTimestamp(time, 's', locale, now);
}

/**
 * Whether two instants fall on one day of the browser's calendar.
 * @param {number} one
 * @param {number} other
 */
export function sameDay(one, other) {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
