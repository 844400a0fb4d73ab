import { expect, test } from 'vitest';
import { newDelivery } from '../../src/publishing/occurrences.js';
import type { Delivery } from '../../src/publishing/types.js';
import { claimDeliveries, endDelivery } from '../../src/store/claims.js';
import { insertDeliveries } from '../../src/store/deliveries.js';
import type { Store } from '../../src/store/open.js';
import { postedArticles, reserveArticles, reservedArticles } from '../../src/store/postedArticles.js';
import { SCHEDULE } from '../publishing/wall.js';
import { onEveryStore } from './stores.js';

const delivery = (scheduleId: string): Delivery =>
  newDelivery(SCHEDULE, { scheduleId, manual: false, occurrenceAt: 1_000, grace: 1_000, now: 1_000 });

const end = async (store: Store, row: Delivery, state: 'sent' | 'failed' | 'skipped' | 'uncertain') => {
  const sent = state === 'sent';
  const articles = sent ? [{ id: 'a1', edition: 'e1' }] : [];
  const ending = { state, messageId: sent ? 'm1' : null, articles, reason: null, endedAt: 2_000 };
  await store.db.transaction().execute((trx) => endDelivery(trx, row, 'worker', ending));
};

onEveryStore((fresh) => {
  test('of many posts of a channel at one moment each gets an article of its own', async () => {
    const first = await fresh.open();
    // On SQLite a second process would wait for the first: within one they would for ever.
    const stores = [first, fresh.kind === 'sqlite' ? first : await fresh.open()] as const;
    const rows = Array.from({ length: 8 }, (_, i) => delivery(`schedule-${i}`));
    const results = await Promise.all(rows.map((row, i) => reserveArticles(stores[i % 2] ?? stores[0], row, ['a1', `b${i}`])));
    expect(results.filter((reserved) => reserved)).toHaveLength(1);
    const winner = rows[results.indexOf(true)];
    expect(await reservedArticles(stores[0].db, winner?.id ?? '')).toEqual(['a1', `b${results.indexOf(true)}`]);
    expect(await reserveArticles(stores[1], { ...(rows[0] as Delivery), channelId: 'channel-2' }, ['a1'])).toBe(true);
  });

  test('what is reserved once more takes the place of what was', async () => {
    const store = await fresh.open();
    const row = delivery('schedule-1');
    expect(await reserveArticles(store, row, ['a1', 'a2'])).toBe(true);
    expect(await reserveArticles(store, row, ['a2', 'a3'])).toBe(true);
    expect(await postedArticles(store.db, row.channelId)).toEqual(new Set(['a2', 'a3']));
  });

  test.each([
    ['sent', ['a1']],
    ['uncertain', ['a1', 'a2']],
    ['failed', []],
    ['skipped', []],
  ] as const)('of a post that ended as %s these count as posted: %j', async (state, posted) => {
    const store = await fresh.open();
    const row = delivery('schedule-1');
    await insertDeliveries(store.db, [row]);
    await claimDeliveries(store, { worker: 'worker', now: 1_000, until: 4_000, limit: 1 });
    await reserveArticles(store, row, ['a1', 'a2']);
    await end(store, row, state);
    expect(await postedArticles(store.db, row.channelId)).toEqual(new Set(posted));
  });
});
