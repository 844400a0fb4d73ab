import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addSchedule } from '../../src/publishing/schedules.js';
import { onEveryStore } from '../store/stores.js';
import { createClock, createWall, ledger, publishersForTests, SCHEDULE, until } from './wall.js';

const MINUTE = 60_000;
const ANNOUNCED = { ...SCHEDULE, target: { kind: 'announcement' } } as const;

onEveryStore((fresh) => {
  const start = publishersForTests();

  test('a post of an announcement channel is passed on once it is there, and another is not', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(now);
    await addSchedule(store, ANNOUNCED, now());
    await addSchedule(store, { ...SCHEDULE, channelId: 'channel-2' }, now());
    start(store, wall, { now });
    await until(async () => (await ledger(store)).some(({ crosspost }) => crosspost === 'done'));
    await sleep(1_200);
    const rows = await ledger(store);
    expect(wall.crossposted).toEqual([rows.find(({ channel_id }) => channel_id === 'channel-1')?.message_id]);
    expect(rows.find(({ channel_id }) => channel_id === 'channel-2')?.crosspost).toBeNull();
    expect(wall.messages).toHaveLength(2);
  });

  test('one that Discord’s limit refuses is passed on later, not posted again', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now);
    wall.crosspostFaults.push({ kind: 'temporary', reason: 'rate-limit', retryAfter: 50 * MINUTE });
    await addSchedule(store, ANNOUNCED, clock.now());
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.crosspost_reason === 'rate-limit');
    clock.move(49 * MINUTE);
    await sleep(1_500);
    expect(wall.crossposted).toEqual([]);
    clock.move(MINUTE + 1_000);
    await until(async () => (await ledger(store))[0]?.crosspost === 'done');
    expect(wall.crossposted).toEqual(['m1']);
    expect(wall.requests).toHaveLength(1);
  });

  test('one that is refused until its grace is over, or for good, is given up, and its post stays sent', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now);
    wall.crosspostFaults.push(
      { kind: 'temporary', reason: 'rate-limit', retryAfter: 150 * MINUTE },
      { kind: 'permanent', reason: 'missing-permissions' },
    );
    await addSchedule(store, ANNOUNCED, clock.now());
    await addSchedule(store, { ...ANNOUNCED, channelId: 'channel-2' }, clock.now());
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store)).filter(({ crosspost_reason }) => crosspost_reason !== null).length === 2);
    clock.move(120 * MINUTE);
    await until(async () => (await ledger(store)).filter(({ crosspost }) => crosspost === 'failed').length === 2);
    const rows = await ledger(store);
    expect(new Set(rows.map(({ state, crosspost_reason }) => `${state} ${crosspost_reason}`))).toEqual(
      new Set(['sent rate-limit', 'sent missing-permissions']),
    );
    expect(wall.crossposted).toEqual([]);
  });

  test.each([
    ['was passed on, unheard', ['m1'], 'done', null],
    ['was never passed on', [], 'failed', 'late'],
  ] as const)(
    'after its grace one that %s is only looked at',
    async (_, crossposted, state, reason) => {
      const store = await fresh.open();
      const clock = createClock('2026-11-23T06:59:59.500Z');
      const wall = createWall(clock.now);
      await addSchedule(store, ANNOUNCED, clock.now());
      const away = { ...wall.crosspost, passOn: () => new Promise<never>(() => {}) };
      const first = start(store, { ...wall, crosspost: away }, { now: clock.now });
      await until(async () => (await ledger(store))[0]?.state === 'sent');
      void first.stop();
      wall.crossposted.push(...crossposted);
      clock.move(24 * 60 * MINUTE);
      const second = await fresh.open();
      await second.db.updateTable('schedules').set({ state: 'paused', next_run_at: null }).execute();
      start(second, wall, { now: clock.now });
      await until(async () => (await ledger(second))[0]?.crosspost === state, 15_000);
      expect((await ledger(second))[0]).toMatchObject({ state: 'sent', crosspost_reason: reason });
      expect(wall.crossposted).toEqual([...crossposted]);
    },
    30_000,
  );

  test('what a process left between the post and passing it on, the next one passes on', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(now);
    let begun = 0;
    const lost = new Promise<never>(() => {});
    await addSchedule(store, ANNOUNCED, now());
    const hanging = start(
      store,
      {
        ...wall,
        crosspost: {
          ...wall.crosspost,
          passOn: async (sent) => {
            begun++;
            // Done, but nobody hears of it.
            await wall.crosspost.passOn(sent);
            return lost;
          },
        },
      },
      { now },
    );
    await until(() => begun === 1);
    void hanging.stop();
    const second = await fresh.open();
    start(second, wall, { now });
    await until(async () => (await ledger(second))[0]?.crosspost === 'done', 15_000);
    expect(wall.crossposted).toEqual(['m1']);
    expect(wall.requests).toHaveLength(1);
  }, 30_000);
});
