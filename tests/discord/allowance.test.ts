import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllowance, spend } from '../../src/discord/interactions/allowance.js';

const LIMIT = { burst: 3, every: 1_000 };

describe('an allowance', () => {
  test('lets somebody ask a few times at once, then once for each time that passes', () => {
    const { take } = createAllowance({ person: LIMIT, server: { burst: 100, every: 1 } });
    const served = [0, 0, 0, 0, 999, 1_000, 1_001, 10_000, 10_000, 10_000, 10_000].map((now) => take('a', 's', 1, now));
    expect(served.map((wait) => wait?.until ?? null)).toEqual([
      null,
      null,
      null,
      1_000,
      1_000,
      null,
      2_000,
      null,
      null,
      null,
      11_000,
    ]);
  });

  test('is each person’s own, and a server’s together', () => {
    const { take } = createAllowance({ person: LIMIT, server: { burst: 4, every: 1_000 } });
    for (const who of ['a', 'b', 'c', 'd']) expect(take(who, 's', 1, 0)).toBeNull();
    expect(take('e', 's', 1, 0)).toEqual({ who: 'server', until: 1_000 });
    expect(take('e', 'other', 1, 0)).toBeNull();
    expect(take('e', null, 1, 0)).toBeNull();
  });

  test('is not taken from when somebody has to wait', () => {
    const { take } = createAllowance({ person: LIMIT, server: { burst: 3, every: 1_000 } });
    expect(take('a', 's', 3, 0)).toBeNull();
    for (let tries = 0; tries < 10; tries++) expect(take('b', 's', 1, 0)).toEqual({ who: 'server', until: 1_000 });
    expect(take('b', null, 3, 0)).toBeNull();
  });

  test('never gives more than its burst and what came back since', () => {
    const asked = fc.array(fc.record({ after: fc.nat(1500), cost: fc.integer({ min: 1, max: 3 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(asked, (asks) => {
        let full: number | undefined;
        let now = 0;
        let given = 0;
        for (const { after, cost } of asks) {
          now += after;
          const spent = spend(full, cost, LIMIT, now);
          if ('full' in spent) {
            given += cost;
            full = spent.full;
          } else expect('full' in spend(full, cost, LIMIT, spent.until)).toBe(true);
          expect(given).toBeLessThanOrEqual(LIMIT.burst + now / LIMIT.every);
        }
      }),
    );
  });

  test('remembers so many and no more', () => {
    const { take, size } = createAllowance();
    for (let n = 0; n < 25_000; n++) take(`p${n}`, `s${n}`, 1, 0);
    expect(size()).toBe(20_000);
  });
});
