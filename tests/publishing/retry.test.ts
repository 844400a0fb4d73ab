import { expect, test } from 'vitest';
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
