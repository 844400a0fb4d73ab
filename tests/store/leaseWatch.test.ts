import { expect, test } from 'vitest';
import { createLeaseWatch } from '../../src/store/leaseWatch.js';

const row = (until: number, holder = 'anna') => ({ name: 'shard', holder, until });

test('a lease is held while its row changes, and free once it has stayed the same for its duration', () => {
  const watch = createLeaseWatch(8_000);
  const free = (at: number, until: number): number | null => {
    watch.look([row(until)], ['shard'], at);
    return watch.freeFor('shard', at);
  };
  expect([free(0, 1), free(1_000, 2), free(2_000, 3)]).toEqual([null, null, null]);
  const unchanged = [3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000].map((at) => free(at, 3));
  expect(unchanged).toEqual([null, null, null, null, null, null, null]);
  expect([free(10_000, 3), free(11_000, 3)]).toEqual([0, 1_000]);
  expect(free(12_000, 4)).toBeNull();
});

test('what its holder’s clock shows plays no part', () => {
  const watch = createLeaseWatch(2_000);
  for (const at of [0, 1_000]) watch.look([row(-5)], [], at);
  expect(watch.freeFor('shard', 1_999)).toBeNull();
  expect(watch.freeFor('shard', 2_000)).toBe(0);
});

test('one who could not look for a while begins anew, so that all have time to come back', () => {
  const watch = createLeaseWatch(4_000);
  for (const at of [0, 1_000, 60_000]) watch.look([row(1)], [], at);
  expect(watch.freeFor('shard', 60_000)).toBeNull();
  for (const at of [62_000, 64_000]) watch.look([row(1)], [], at);
  expect(watch.freeFor('shard', 64_000)).toBe(0);
});

test('a lease without a row is free since that was seen', () => {
  const watch = createLeaseWatch(4_000);
  watch.look([row(1)], ['shard', 'other'], 0);
  watch.look([], ['shard', 'other'], 1_000);
  expect([watch.freeFor('shard', 2_500), watch.freeFor('other', 2_500)]).toEqual([1_500, 2_500]);
});

test('a look that comes late, after a newer one, changes nothing', () => {
  const watch = createLeaseWatch(4_000);
  watch.look([row(2)], [], 1_000);
  watch.look([row(1)], [], 500);
  expect(watch.row('shard')).toEqual(row(2));
});
