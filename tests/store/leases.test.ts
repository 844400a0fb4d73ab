import { expect, test } from 'vitest';
import { dropLease, takeLease } from '../../src/store/leases.js';
import { getMeta, setMeta } from '../../src/store/meta.js';
import { onEveryStore } from './stores.js';

onEveryStore((fresh) => {
  test('a lease is one holder’s until it runs out, who alone can renew it', async () => {
    const { db } = await fresh.open();
    expect(await takeLease(db, 'dispatch', 'a', 1_000, 3_000)).toBe(true);
    expect(await takeLease(db, 'dispatch', 'b', 2_000, 3_000)).toBe(false);
    expect(await takeLease(db, 'dispatch', 'a', 3_000, 3_000)).toBe(true);
    expect(await takeLease(db, 'dispatch', 'b', 5_999, 3_000)).toBe(false);
    expect(await takeLease(db, 'dispatch', 'b', 6_000, 3_000)).toBe(true);
    expect(await takeLease(db, 'dispatch', 'a', 6_001, 3_000)).toBe(false);
    expect(await takeLease(db, 'other', 'a', 6_001, 3_000)).toBe(true);
  });

  test('a lease that is given back is free at once, and only its holder gives it back', async () => {
    const { db } = await fresh.open();
    await takeLease(db, 'dispatch', 'a', 1_000, 3_000);
    await dropLease(db, 'dispatch', 'b');
    expect(await takeLease(db, 'dispatch', 'b', 1_001, 3_000)).toBe(false);
    await dropLease(db, 'dispatch', 'a');
    expect(await takeLease(db, 'dispatch', 'b', 1_002, 3_000)).toBe(true);
  });

  test('a lease from a clock that has been set back since is free', async () => {
    const { db } = await fresh.open();
    await takeLease(db, 'dispatch', 'a', 1_000_000_000, 3_000);
    expect(await takeLease(db, 'dispatch', 'b', 1_000, 3_000)).toBe(true);
  });

  test('of many that want it at once one gets it', async () => {
    const { db } = await fresh.open();
    const taken = await Promise.all(Array.from({ length: 20 }, (_, i) => takeLease(db, 'dispatch', `holder-${i}`, 1_000, 3_000)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test('a value is none until it is set, then the last', async () => {
    const { db } = await fresh.open();
    expect(await getMeta(db, 'commands')).toBeNull();
    await setMeta(db, 'commands', 'one');
    await setMeta(db, 'commands', 'two');
    await setMeta(db, 'other', 'three');
    expect(await getMeta(db, 'commands')).toBe('two');
  });
});
