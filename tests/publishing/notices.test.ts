import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { watchNotices } from '../../src/publishing/notices.js';
import { addSchedule, listSchedules } from '../../src/publishing/schedules.js';
import type { Notice } from '../../src/publishing/types.js';
import { noteUncertainTold, untoldUncertain } from '../../src/store/deliveries.js';
import type { Store } from '../../src/store/open.js';
import { onEveryStore } from '../store/stores.js';
import { createClock, createWall, publishersForTests, SCHEDULE, until } from './wall.js';

const log = pino({ level: 'silent' });

onEveryStore((fresh) => {
  const start = publishersForTests();
  const watching: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of watching.splice(0)) await each.stop();
  });

  /** Hears notices as a channel for notices would. */
  const listen = (store: Store, fails = false): Notice[] => {
    const heard: Notice[] = [];
    const announce = async (notice: Notice): Promise<void> => {
      heard.push(notice);
      if (fails) throw new Error('The channel is gone.');
    };
    watching.push(watchNotices(store, announce, log));
    return heard;
  };

  test('a schedule that stops and a post that is uncertain are announced once, by one of all processes', async () => {
    const [store, other] = [await fresh.open(), await fresh.open()];
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: false, outcome: { kind: 'permanent', reason: 'missing-access', stop: true } },
      { message: true, outcome: { kind: 'unknown', reason: 'http-502' } },
    ]);
    const findPosted = async () => ({ kind: 'cannot-look', reason: 'missing-permissions' }) as const;
    await addSchedule(store, { ...SCHEDULE, notify: 'user-7' }, clock.now());
    await addSchedule(store, { ...SCHEDULE, channelId: 'channel-2' }, clock.now());
    const heard = [listen(store), listen(other)];
    start(store, { ...wall, findPosted }, { now: clock.now });
    await until(async () => wall.requests.length === 2);
    clock.move(5 * 60_000);
    await until(() => heard.flat().length === 2, 15_000);
    // Longer than it takes to look again.
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    const notices = heard.flat();
    expect(notices).toHaveLength(2);
    const stopped = (await listSchedules(store, 'guild-1')).find(({ state }) => state === 'stopped');
    expect(notices.find(({ kind }) => kind === 'stopped')).toEqual({ kind: 'stopped', schedule: stopped });
    expect(notices.find(({ kind }) => kind === 'uncertain')).toMatchObject({
      delivery: { state: 'uncertain', guildId: 'guild-1' },
    });

    // In the answer to a command it is told all the same, once.
    const untold = await untoldUncertain(store.db, 'guild-1');
    expect(untold).toHaveLength(1);
    expect(await untoldUncertain(store.db, 'guild-2')).toEqual([]);
    await noteUncertainTold(
      store.db,
      untold.map(({ id }) => id),
    );
    expect(await untoldUncertain(store.db, 'guild-1')).toEqual([]);
  }, 40_000);

  test('one that cannot be announced is not repeated', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: false, outcome: { kind: 'permanent', reason: 'unknown-channel', stop: true } },
    ]);
    await addSchedule(store, SCHEDULE, clock.now());
    const heard = listen(store, true);
    start(store, wall, { now: clock.now });
    await until(() => heard.length > 0, 15_000);
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect(heard).toHaveLength(1);
  }, 30_000);
});
