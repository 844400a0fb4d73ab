import { expect, test } from 'vitest';
import { createPacer } from '../../src/publishing/pacer.js';

/** When each of `count` leaves from `start` on, with timers that come late by `late(i)` milliseconds. */
function leaves(count: number, late: (i: number) => number, perSecond = 48, pacer = createPacer(perSecond), start = 0): number[] {
  let now = start;
  return Array.from({ length: count }, (_, i) => {
    now += pacer.wait(now) + late(i);
    pacer.leave(now);
    return now;
  });
}

const mostInASecond = (times: number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));

test('a thousand leave evenly in the time that the pace allows', () => {
  const times = leaves(1_000, () => 0);
  expect(times[0]).toBe(0);
  expect(times.at(-1)).toBeGreaterThan(20_600);
  expect(times.at(-1)).toBeLessThan(20_900);
  expect(mostInASecond(times)).toBeLessThanOrEqual(49);
});

test('timers that always come a little late do not slow it down', () => {
  expect(leaves(1_000, (i) => i % 2).at(-1)).toBeLessThan(20_900);
});

test('what a stall held up is made up for', () => {
  expect(leaves(1_000, (i) => (i === 500 ? 300 : 0)).at(-1)).toBeLessThan(20_900);
});

test('no stall is followed by a burst', () => {
  const times = leaves(1_000, (i) => (i % 100 === 50 ? 700 : 0));
  expect(mostInASecond(times)).toBeLessThanOrEqual(49);
});

test('a pause is not saved up', () => {
  const pacer = createPacer(48);
  leaves(10, () => 0, 48, pacer);
  expect(mostInASecond(leaves(200, () => 0, 48, pacer, 60_000))).toBeLessThanOrEqual(49);
});
