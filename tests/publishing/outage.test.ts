import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { Post } from '../../src/publishing/types.js';
import { openStore } from '../../src/store/open.js';
import { cuttable } from '../store/cuttable.js';
import { onPostgres } from '../store/stores.js';
import { createClock, createWall, ledger, publishersForTests, SCHEDULE, until } from './wall.js';

describe('when PostgreSQL is gone for a while', () => {
  onPostgres((fresh) => {
    const start = publishersForTests();

    test('what was being sent is recorded, what was due is posted late, all of it once', async () => {
      const near = await fresh.open();
      const line = await cuttable(await fresh.url());
      onTestFinished(() => line.close());
      const store = await openStore(line.url);
      onTestFinished(() => store.close());

      const clock = createClock('2026-11-23T06:59:59Z');
      const wall = createWall(clock.now);
      await addSchedule(near, { ...SCHEDULE, channelId: 'before' }, clock.now());
      await addSchedule(near, { ...SCHEDULE, channelId: 'meanwhile', plan: { ...SCHEDULE.plan, times: ['08:30'] } }, clock.now());
      const post: Post = async (delivery, at) => {
        const outcome = await wall.post(delivery, at);
        if (delivery.channelId === 'before') line.cut();
        return outcome;
      };
      start(store, { ...wall, post }, { now: clock.now });
      await until(() => wall.messages.length === 1);
      clock.move(30 * 60_000);
      await sleep(6_000);
      expect(await ledger(near)).toMatchObject([{ channel_id: 'before', state: 'leased' }]);
      line.mend();
      await until(async () => (await ledger(near)).filter(({ state }) => state === 'sent').length === 2, 15_000);
      expect(wall.messages.map(({ channelId }) => channelId)).toEqual(['before', 'meanwhile']);
      expect(wall.requests).toHaveLength(2);
    });
  });
});
