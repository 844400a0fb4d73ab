import { expect, test } from 'vitest';
import { createPacer } from '../../src/publishing/pacer.js';
import { retryDelay } from '../../src/publishing/retry.js';

test.each([
  [0, 1_000, 2_000],
  [1, 1_000, 2_000],
  [2, 2_000, 4_000],
  [5, 16_000, 32_000],
  [9, 150_000, 300_000],
  [5_000, 150_000, 300_000],
])('after %d tries the wait is between %d and %d ms', (attempts, shortest, longest) => {
  expect(retryDelay(attempts, 0)).toBe(shortest);
  expect(retryDelay(attempts, 1)).toBe(longest);
  const drawn = retryDelay(attempts);
  expect(drawn).toBeGreaterThanOrEqual(shortest);
  expect(drawn).toBeLessThanOrEqual(longest);
});

test('slots are evenly apart, the first at once', () => {
  const slot = createPacer(4);
  expect([slot(1_000), slot(1_000), slot(1_000)]).toEqual([0, 250, 500]);
});

test('slots that nobody took are not saved up', () => {
  const slot = createPacer(4);
  expect([slot(1_000), slot(5_000), slot(5_000), slot(5_100)]).toEqual([0, 0, 250, 400]);
});
