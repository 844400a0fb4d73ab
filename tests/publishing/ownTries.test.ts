import { expect, test } from 'vitest';
import { createOwnTries } from '../../src/publishing/ownTries.js';

const WINDOW = 120_000;

test('what this process began is recent for a while from its first request on, until it is proven', () => {
  let at = 1_000;
  const tries = createOwnTries(WINDOW, () => at);
  expect(tries.areRecent('a')).toBe(false);
  tries.begin('a');
  at += WINDOW - 1;
  tries.begin('a');
  expect(tries.areRecent('a')).toBe(true);
  at += 1;
  expect(tries.areRecent('a')).toBe(false);
  tries.begin('b');
  tries.begin('a');
  expect([tries.areRecent('a'), tries.areRecent('b')]).toEqual([true, true]);
  tries.forget('a');
  expect([tries.areRecent('a'), tries.areRecent('b')]).toEqual([false, true]);
});
