import { expect, test } from 'vitest';
import { leaseShards, SHARD_LEASE, type ShardLeases } from '../../src/store/shardLeases.js';
import { onEveryStore } from './stores.js';

onEveryStore((fresh) => {
  /** Processes on one database, whose clock the test sets. */
  const stage = async () => {
    const { db } = await fresh.open();
    let clock = 0;
    const shardsOf = async (some: readonly ShardLeases[]): Promise<number[][]> => {
      const held: number[][] = [];
      for (const process of some) held.push([...(await process.renew(true))].sort());
      return held;
    };
    return {
      start: (count: number) => leaseShards(db, count, () => clock),
      shardsOf,
      /** Lets time go by, in which these processes live. */
      pass: async (ms: number, living: readonly ShardLeases[]): Promise<number[][]> => {
        for (const end = clock + ms; clock < end; ) {
          clock += 1_000;
          await shardsOf(living);
        }
        return shardsOf(living);
      },
    };
  };

  test('one process alone gets a shard at each look, until it has all', async () => {
    const { start, shardsOf } = await stage();
    const only = start(3);
    expect([await shardsOf([only]), await shardsOf([only]), await shardsOf([only])]).toEqual([[[0]], [[0, 1]], [[0, 1, 2]]]);
  });

  test('no shard has two holders, however many want it at once', async () => {
    const { start } = await stage();
    const all = Array.from({ length: 8 }, () => start(3));
    const held = (await Promise.all(all.map((each) => each.renew(true)))).flatMap((shards) => [...shards]);
    expect(held.sort()).toEqual([...new Set(held)]);
  });

  test('processes that start together share the shards evenly', async () => {
    const { start, pass } = await stage();
    const all = [start(6), start(6), start(6)];
    expect((await pass(4_000, all)).map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  test('one that joins later gets none while the others live, and theirs when they die or end', async () => {
    const { start, pass, shardsOf } = await stage();
    const [first, late] = [start(2), start(2)];
    await pass(2_000, [first]);
    expect(await pass(20_000, [first, late])).toEqual([[0, 1], []]);
    await first.release();
    expect(await pass(1_000, [late])).toEqual([[0, 1]]);
    const next = start(2);
    await shardsOf([next]);
    expect(await pass(SHARD_LEASE - 1_000, [next])).toEqual([[]]);
    expect(await pass(2_000, [next])).toEqual([[0, 1]]);
  });

  test('a dead process’s shards go to those that are left, in even parts', async () => {
    const { start, pass } = await stage();
    const [dead, ...left] = [start(6), start(6), start(6)];
    await pass(4_000, [dead as ShardLeases, ...left]);
    expect((await pass(SHARD_LEASE + 2_000, left)).map(({ length }) => length)).toEqual([3, 3]);
  });

  test('one that was silent for too long finds its shard taken, and gets no other', async () => {
    const { start, pass, shardsOf } = await stage();
    const [frozen, other] = [start(1), start(1)];
    await pass(1_000, [frozen, other]);
    expect(await pass(SHARD_LEASE + 1_000, [other])).toEqual([[0]]);
    expect(await shardsOf([frozen, other])).toEqual([[], [0]]);
  });

  test('one knows for how long nobody can have taken over: less than others wait', async () => {
    const { start, pass } = await stage();
    const only = start(1);
    await pass(3_000, [only]);
    expect(only.sureUntil()).toBe(3_000 + SHARD_LEASE);
  });

  test('a shard that was given back goes to another process at its next look', async () => {
    const { start, pass, shardsOf } = await stage();
    const [first, second] = [start(1), start(1)];
    await pass(1_000, [first, second]);
    await first.drop(0);
    expect(await shardsOf([second, first])).toEqual([[0], []]);
  });

  test('a process with another number of shards gets none until the others have ended', async () => {
    const { start, pass, shardsOf } = await stage();
    const [old, wider] = [start(1), start(2)];
    await shardsOf([old]);
    expect(await pass(20_000, [old, wider])).toEqual([[0], []]);
    await old.release();
    expect(await pass(SHARD_LEASE + 3_000, [wider])).toEqual([[0, 1]]);
    expect(await pass(2_000, [old, wider])).toEqual([[], [0, 1]]);
  });
});
