import { describe, expect, test } from 'vitest';
import { readDay, readDays } from '../../src/discord/articles/typedDay.js';

/** A Sunday. */
const NOW = Date.parse('2026-11-22T12:00:00Z');
const read = (typed: string, monthFirst = false): string | null => {
  const days = readDays(typed, NOW, monthFirst);
  return days && (days.from === days.to ? days.from : `${days.from}/${days.to}`);
};

describe('a typed date', () => {
  test.each([
    ['2024-10-28', '2024-10-28'],
    ['28/10/2024', '2024-10-28'],
    ['28.10.2024', '2024-10-28'],
    ['28/10/24', '2024-10-28'],
    ['03/12/2024', '2024-12-03'],
    ['28 octobre 2024', '2024-10-28'],
    ['le 1er mai 2024', '2024-05-01'],
    ['October 28, 2024', '2024-10-28'],
    ['on Oct. 28, 2024', '2024-10-28'],
    ['28 October 2024', '2024-10-28'],
    ['28 octobre', '2026-10-28'],
    ['hier', '2026-11-21'],
    ['Yesterday', '2026-11-21'],
    ["aujourd'hui", '2026-11-22'],
    ['today', '2026-11-22'],
    ['lundi', '2026-11-16'],
    ['last Monday', '2026-11-16'],
    ['octobre 2024', '2024-10-01/2024-10-31'],
    ['February 2024', '2024-02-01/2024-02-29'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['02/2024', '2024-02-01/2024-02-29'],
    ['2024', '2024-01-01/2024-12-31'],
    ['en 2024', '2024-01-01/2024-12-31'],
  ])('%j is %s', (typed, days) => {
    expect(read(typed)).toBe(days);
  });

  test('has the month first where people write it so', () => {
    expect([read('03/12/2024', true), read('28/10/2024', true)]).toEqual(['2024-03-12', '2024-10-28']);
  });

  test.each(['', '31/02/2024', 'bientôt', '12', 'pont', '28 octobre 2024 et le pont', '@everyone', 'x'.repeat(1000)])(
    '%j is none',
    (typed) => {
      expect(read(typed)).toBeNull();
    },
  );

  test('is a day only where it means one', () => {
    expect([readDay('28/10/2024', NOW), readDay('octobre 2024', NOW)]).toEqual(['2024-10-28', null]);
  });
});
