import { expect, test } from 'vitest';
import { readGrace } from '../../src/publishing/grace.js';

const MINUTE = 60_000;

test.each([
  ['30 min', 30],
  ['30min', 30],
  ['45 minutes', 45],
  ['2 h', 120],
  ['2h', 120],
  ['2\u00a0heures', 120],
  ['1 hour', 60],
  ['1 h 30', 90],
  ['1h30min', 90],
  ['24 h', 24 * 60],
  ['1440 min', 24 * 60],
  ['1 m', 1],
])('%j is that many minutes', (typed, minutes) => {
  expect(readGrace(typed)).toBe(minutes * MINUTE);
});

test.each(['', '30', '0 min', '25 h', '24 h 1', '1441 min', 'later', '-2 h', '2 d', 'h', '1,5 h', 'min'])(
  '%j is none',
  (typed) => {
    expect(readGrace(typed)).toBeNull();
  },
);
