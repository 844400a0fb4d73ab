import { expect, test } from 'vitest';
import { newDelivery } from '../../src/publishing/occurrences.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { Delivery, Posting } from '../../src/publishing/types.js';
import {
  anyDelivery,
  beginTries,
  claimDeliveries,
  endDelivery,
  putBack,
  renewDeliveries,
  standings,
  sweepDeliveries,
} from '../../src/store/claims.js';
import { countDeliveries, findDelivery, insertDeliveries, lastOutcomes } from '../../src/store/deliveries.js';
import type { Store } from '../../src/store/open.js';
import { postedArticles } from '../../src/store/postedArticles.js';
import { SCHEDULE } from '../publishing/wall.js';
import { onEveryStore } from './stores.js';

const POSTING: Posting = {
  guildId: 'guild-1',
  channelId: 'channel-1',
  article: { kind: 'article', id: 'été “2027”' },
  locale: 'fr',
  length: 'medium',
  target: { kind: 'forum', tagId: '17' },
  whenEmpty: 'say',
  silent: true,
  mention: '18',
};

const delivery = (occurrenceAt: number, scheduleId: string | null = 'schedule-1', manual = false): Delivery =>
  newDelivery(POSTING, { scheduleId, manual, occurrenceAt, grace: 1_000, now: occurrenceAt });

const claim = (store: Store, worker: string, now: number, limit = 10) =>
  claimDeliveries(store, { worker, now, until: now + 3_000, limit });

const ARTICLE = { id: 'a1', edition: 'e1' };

onEveryStore((fresh) => {
  test('a row comes back as it was written', async () => {
    const { db } = await fresh.open();
    const written = delivery(1_795_354_245_063);
    await insertDeliveries(db, [written]);
    expect(await findDelivery(db, 'guild-1', written.id)).toEqual(written);
    expect(await findDelivery(db, 'guild-2', written.id)).toBeNull();
  });

  test('an occurrence is in the ledger once, whoever writes it', async () => {
    const { db } = await fresh.open();
    const [first, again, byHand] = [delivery(1_000), delivery(1_000), delivery(1_000, null, true)];
    await insertDeliveries(db, [first]);
    await insertDeliveries(db, [again, byHand, delivery(1_000, null, true)]);
    expect(await findDelivery(db, 'guild-1', again.id)).toBeNull();
    expect(await countDeliveries(db)).toEqual({ due: 3, leased: 0 });
  });

  test('thousands of rows are written at once', async () => {
    const { db } = await fresh.open();
    await insertDeliveries(
      db,
      Array.from({ length: 2_345 }, (_, i) => delivery(i)),
    );
    expect(await countDeliveries(db)).toEqual({ due: 2_345, leased: 0 });
  });

  test('what is due is claimed once, the longest due first, up to a limit', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(3_000), delivery(1_000), delivery(2_000), delivery(9_000)]);
    expect(await anyDelivery(store.db, 999)).toBe(false);
    expect(await anyDelivery(store.db, 1_000)).toBe(true);
    expect((await claim(store, 'a', 5_000, 2)).map(({ occurrenceAt }) => occurrenceAt)).toEqual([1_000, 2_000]);
    expect((await claim(store, 'b', 5_000)).map(({ occurrenceAt }) => occurrenceAt)).toEqual([3_000]);
    expect(await claim(store, 'a', 5_000)).toEqual([]);
    expect(await countDeliveries(store.db)).toEqual({ due: 1, leased: 3 });
  });

  test('two that claim at once share the rows', async () => {
    const [one, two] = [await fresh.open(), await fresh.open()];
    await insertDeliveries(
      one.db,
      Array.from({ length: 200 }, (_, i) => delivery(i)),
    );
    const claims = await Promise.all([claim(one, 'a', 5_000, 150), claim(two, 'b', 5_000, 150)]);
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + (await claim(one, 'a', 5_000, 200)).length).toBe(200);
  });

  test('a post by hand goes before all others', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(1_000), delivery(4_000, null, true)]);
    expect((await claim(store, 'a', 5_000, 1)).map(({ manual }) => manual)).toEqual([true]);
  });

  test('only who holds a row can begin a try, give it back or close it', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(1_000)]);
    const [row] = (await claim(store, 'a', 1_000)) as [Delivery];
    const { id } = row;
    const ending = { state: 'sent', messageId: 'm1', articles: [ARTICLE], reason: null, endedAt: 2_000 } as const;
    const back = { id, runAt: 5_000, turnAt: 5_000, attempts: 1, unprovenSince: null, reason: 'rate-limit' };
    const begin = (worker: string, unprovenSince: number | null) =>
      beginTries(store.db, [{ id, unprovenSince }], { worker, now: 1_500, until: 9_000 });
    expect(await begin('b', null)).toEqual(new Set());
    expect(await putBack(store.db, { ...back, worker: 'b' })).toBe(false);
    expect(await endDelivery(store.db, row, 'b', ending)).toBe(false);

    expect(await begin('a', null)).toEqual(new Set([id]));
    expect(await findDelivery(store.db, 'guild-1', id)).toMatchObject({ state: 'leased', attempts: 1, unprovenSince: 1_500 });
    expect(await begin('a', 1_200)).toEqual(new Set([id]));
    expect(await findDelivery(store.db, 'guild-1', id)).toMatchObject({ attempts: 2, unprovenSince: 1_200 });
    expect(await putBack(store.db, { ...back, worker: 'a' })).toBe(true);
    expect(await findDelivery(store.db, 'guild-1', id)).toMatchObject({
      state: 'due',
      runAt: 5_000,
      unprovenSince: null,
      reason: 'rate-limit',
    });
    expect(await endDelivery(store.db, row, 'a', ending)).toBe(false);

    await claim(store, 'b', 5_000);
    expect(await endDelivery(store.db, row, 'b', ending)).toBe(true);
    expect(await findDelivery(store.db, 'guild-1', id)).toMatchObject({ state: 'sent', messageId: 'm1', endedAt: 2_000 });
    expect(await claim(store, 'a', 99_000)).toEqual([]);
  });

  test('a lease that ran out is swept, one that was renewed or runs here is not', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(1_000), delivery(1_001), delivery(1_002)]);
    const [dead, renewed, here] = (await claim(store, 'a', 2_000)) as [Delivery, Delivery, Delivery];
    await renewDeliveries(store.db, [renewed.id], 'a', 8_000);
    expect(await anyDelivery(store.db, 4_999)).toBe(false);
    expect(await sweepDeliveries(store.db, [], 4_999)).toBe(0);
    expect(await anyDelivery(store.db, 5_000)).toBe(true);
    expect(await sweepDeliveries(store.db, [here.id], 5_000)).toBe(1);
    expect((await claim(store, 'b', 5_000)).map(({ id }) => id)).toEqual([dead.id]);
  });

  test('a lease from a clock that has been set back since is swept', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(1_000)]);
    await claim(store, 'a', 1_000_000_000);
    expect(await sweepDeliveries(store.db, [], 2_000)).toBe(1);
  });

  test('a delivery knows of newer occurrences of its schedule, and posts by hand are none', async () => {
    const { db } = await fresh.open();
    const [old, newest, byHand, other] = [
      delivery(1_000),
      delivery(2_000),
      delivery(3_000, 'schedule-1', true),
      delivery(500, 'schedule-2'),
    ];
    await insertDeliveries(db, [old, newest, byHand, other]);
    const found = await standings(db, [old.id, newest.id, other.id]);
    expect(found.get(old.id)).toEqual({ schedule: null, replaced: true });
    expect(found.get(newest.id)?.replaced).toBe(false);
    expect(found.get(other.id)?.replaced).toBe(false);
  });

  test('a channel knows the articles that were posted in it', async () => {
    const store = await fresh.open();
    await insertDeliveries(store.db, [delivery(1_000), delivery(2_000)]);
    const [first] = (await claim(store, 'a', 5_000)) as [Delivery, Delivery];
    expect(await postedArticles(store.db, 'channel-1')).toEqual(new Set());
    await endDelivery(store.db, first, 'a', {
      state: 'sent',
      messageId: 'm1',
      articles: [ARTICLE],
      reason: null,
      endedAt: 2_000,
    });
    expect(await postedArticles(store.db, 'channel-1')).toEqual(new Set(['a1']));
    expect(await postedArticles(store.db, 'channel-2')).toEqual(new Set());
  });

  test('the last outcome of each schedule is that of its newest ended occurrence', async () => {
    const store = await fresh.open();
    const { db } = store;
    const [one = '', two = ''] = [await addSchedule(store, SCHEDULE, 500), await addSchedule(store, SCHEDULE, 500)].flatMap(
      (made) => made?.id ?? [],
    );
    const ended = (at: number, scheduleId: string | null): Delivery => ({
      ...delivery(at, scheduleId),
      state: 'skipped',
      reason: 'late',
      endedAt: at,
    });
    const newest = ended(3_000, one);
    const second = ended(1_000, two);
    await insertDeliveries(db, [ended(1_000, one), newest, ended(2_000, one), delivery(4_000, one), second, ended(9_000, null)]);
    expect(await lastOutcomes(db, 'guild-1')).toEqual(
      new Map([
        [one, newest],
        [two, second],
      ]),
    );
    expect((await lastOutcomes(db, 'guild-2')).size).toBe(0);
  });
});
