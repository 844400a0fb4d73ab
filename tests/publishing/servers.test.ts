import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addSchedule, listSchedules, pauseSchedule } from '../../src/publishing/schedules.js';
import { compareServers, KEEP_DEPARTED, removeDeparted, serverJoined, serverLeft } from '../../src/publishing/servers.js';
import { lockSchedule, lockServer, updateSchedule } from '../../src/store/schedules.js';
import { noteDeparture, restSchedules } from '../../src/store/servers.js';
import { onEveryStore, onPostgres } from '../store/stores.js';
import { by, SCHEDULE } from './wall.js';

const NOW = Date.parse('2026-11-23T12:00Z');
const HOUR = 3_600_000;

onEveryStore((fresh) => {
  test('schedules of a server that was left rest, and go on from their next moment when the bot is back', async () => {
    const store = await fresh.open();
    await addSchedule(store, SCHEDULE, NOW);
    const paused = await addSchedule(store, SCHEDULE, NOW);
    await pauseSchedule(store, 'guild-1', paused?.id ?? '', by(NOW));
    await addSchedule(store, { ...SCHEDULE, guildId: 'guild-2' }, NOW);
    await serverLeft(store, 'guild-1', NOW);
    expect((await listSchedules(store, 'guild-1')).map(({ state, nextRunAt }) => [state, nextRunAt])).toEqual([
      ['paused', null],
      ['paused', null],
    ]);
    expect(await listSchedules(store, 'guild-2')).toMatchObject([{ state: 'active' }]);

    await serverJoined(store, 'guild-1', NOW + 240 * HOUR);
    const back = await listSchedules(store, 'guild-1');
    expect(back.find(({ id }) => id !== paused?.id)).toMatchObject({
      state: 'active',
      nextRunAt: Date.parse('2026-12-04T07:00Z'),
    });
    expect(back.find(({ id }) => id === paused?.id)).toMatchObject({ state: 'paused' });
  });

  test('what happened while the bot was away is made good, but for servers of other processes', async () => {
    const store = await fresh.open();
    for (const guildId of ['stayed', 'left', 'elsewhere', 'back']) await addSchedule(store, { ...SCHEDULE, guildId }, NOW);
    await serverLeft(store, 'back', NOW - HOUR);
    await compareServers(store, (guildId) => (guildId === 'elsewhere' ? null : guildId !== 'left'), NOW);
    const states = await Promise.all(
      ['stayed', 'left', 'elsewhere', 'back'].map(async (guildId) => (await listSchedules(store, guildId))[0]?.state),
    );
    expect(states).toEqual(['active', 'paused', 'active', 'active']);
  });

  test('the data of a server is removed 30 days after it was left, not before, and never when the bot came back', async () => {
    const store = await fresh.open();
    for (const guildId of ['left', 'back', 'stayed']) await addSchedule(store, { ...SCHEDULE, guildId }, NOW);
    await serverLeft(store, 'left', NOW);
    await serverLeft(store, 'left', NOW + 20 * HOUR);
    await serverLeft(store, 'back', NOW);
    await serverJoined(store, 'back', NOW + HOUR);
    expect(await removeDeparted(store, NOW + KEEP_DEPARTED)).toBe(0);
    expect(await removeDeparted(store, NOW + KEEP_DEPARTED + 1)).toBe(1);
    expect(await listSchedules(store, 'left')).toEqual([]);
    expect(await listSchedules(store, 'back')).toHaveLength(1);
    expect(await listSchedules(store, 'stayed')).toHaveLength(1);
  });
});

onPostgres((fresh) => {
  test('what an admin changes in one process while another notes that the bot is back is kept', async () => {
    const [store, other] = [await fresh.open(), await fresh.open()];
    const made = await addSchedule(store, SCHEDULE, NOW);
    await serverLeft(store, 'guild-1', NOW);
    let joining: Promise<void> | null = null;
    await store.db.transaction().execute(async (trx) => {
      const schedule = await lockSchedule(trx, 'postgres', 'guild-1', made?.id ?? '');
      if (!schedule) throw new Error('There is no schedule');
      joining = serverJoined(other, 'guild-1', NOW);
      // Until the other transaction waits for this one, or has read what is about to change.
      await setTimeout(300);
      await updateSchedule(trx, { ...schedule, channelId: 'channel-new', plan: { ...schedule.plan, times: ['09:30'] } });
    });
    await joining;
    const after = await listSchedules(store, 'guild-1');
    expect(after).toMatchObject([{ state: 'active', channelId: 'channel-new', plan: { times: ['09:30'] } }]);
    expect(new Date(after[0]?.nextRunAt ?? 0).toISOString()).toContain(':30:00');
  });

  test('of two processes that note at once that the bot left and is back, the later has its way', async () => {
    const [store, other] = [await fresh.open(), await fresh.open()];
    await addSchedule(store, SCHEDULE, NOW);
    let joining: Promise<void> | null = null;
    await store.db.transaction().execute(async (trx) => {
      await lockServer(trx, 'postgres', 'guild-1');
      await noteDeparture(trx, 'guild-1', NOW);
      await restSchedules(trx, 'guild-1', 'left-server');
      joining = serverJoined(other, 'guild-1', NOW);
      await setTimeout(300);
    });
    await joining;
    expect(await listSchedules(store, 'guild-1')).toMatchObject([{ state: 'active' }]);
  });
});
