import { expect, test } from 'vitest';
import { KEEP_ENDED, pruneLedger } from '../../src/publishing/ledger.js';
import { newDelivery } from '../../src/publishing/occurrences.js';
import type { Delivery } from '../../src/publishing/types.js';
import { claimDeliveries, endDelivery } from '../../src/store/claims.js';
import { insertDeliveries } from '../../src/store/deliveries.js';
import { postedArticles } from '../../src/store/postedArticles.js';
import { onEveryStore } from '../store/stores.js';
import { ledger, SCHEDULE } from './wall.js';

const NOW = Date.parse('2026-11-23T07:00Z');

onEveryStore((fresh) => {
  test('what ended 90 days ago is removed, and the articles that a channel has had stay known', async () => {
    const store = await fresh.open();
    const at = (occurrenceAt: number): Delivery =>
      newDelivery(SCHEDULE, { scheduleId: 'schedule-1', manual: false, occurrenceAt, grace: 1_000, now: occurrenceAt });
    const ended = Array.from({ length: 1_200 }, (_, i): Delivery => ({ ...at(i), state: 'skipped', reason: 'late', endedAt: i }));
    await insertDeliveries(store.db, [at(2_000), at(NOW), ...ended]);
    const [sent] = await claimDeliveries(store, { worker: 'a', now: 2_000, until: 5_000, limit: 1 });
    if (!sent) throw new Error('Nothing was due');
    const articles = [{ id: 'a1', edition: 'e1' }];
    const ending = { state: 'sent', messageId: 'm1', articles, reason: null, endedAt: NOW - KEEP_ENDED } as const;
    await store.db.transaction().execute((trx) => endDelivery(trx, sent, 'a', ending));

    expect(await pruneLedger(store, NOW)).toBe(1_200);
    expect((await ledger(store)).map(({ state }) => state)).toEqual(['sent', 'due']);
    expect(await pruneLedger(store, NOW + 1)).toBe(1);
    expect((await ledger(store)).map(({ state }) => state)).toEqual(['due']);
    expect(await postedArticles(store.db, SCHEDULE.channelId)).toEqual(new Set(['a1']));
  });
});
