import { expect, test } from 'vitest';
import { formatTimestamp } from '../../src/sandbox/page/timestamps.js';

const AT = Date.UTC(2027, 2, 28, 6, 5, 9);
/** ICU writes some of its spaces unbreakable, and not the same ones in every version. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

test.each([
  ['t', 'fr', '08:05'],
  ['T', 'fr', '08:05:09'],
  ['d', 'fr', '28/03/2027'],
  ['D', 'fr', '28 mars 2027'],
  ['f', 'fr', '28 mars 2027 à 08:05'],
  ['F', 'fr', 'dimanche 28 mars 2027 à 08:05'],
  ['t', 'en-US', '8:05 AM'],
  ['d', 'en-US', '3/28/27'],
  ['F', 'en-US', 'Sunday, March 28, 2027 at 8:05 AM'],
])('Style %s in %s', (style, locale, expected) => {
  expect(plain(formatTimestamp(AT, style, locale, AT, 'Europe/Paris'))).toBe(expected);
});

test.each([
  [20, 'in 20 seconds'],
  [-100, '2 minutes ago'],
  [59 * 60, 'in 1 hour'],
  [23 * 3600, 'in 1 day'],
  [-3 * 86_400, '3 days ago'],
  [400 * 86_400, 'in 1 year'],
])('%d seconds away, relatively', (seconds, expected) => {
  expect(formatTimestamp(AT + seconds * 1000, 'R', 'en-US', AT)).toBe(expected);
});
