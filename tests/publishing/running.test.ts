import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { Post } from '../../src/publishing/types.js';
import { onEveryStore } from '../store/stores.js';
import { createClock, createWall, ledger, publishersForTests, SCHEDULE, until } from './wall.js';

onEveryStore((fresh) => {
  const start = publishersForTests();

  test('a channel that does not answer holds up no other', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(now);
    let release = (): void => {};
    const answer = new Promise<void>((resolve) => {
      release = resolve;
    });
    const post: Post = async (delivery, at) => {
      if (delivery.channelId === 'channel-0') await answer;
      return wall.post(delivery, at);
    };
    for (let i = 0; i < 10; i++) await addSchedule(store, { ...SCHEDULE, channelId: `channel-${i}` }, now());
    const publisher = start(store, { ...wall, post }, { now });
    await until(() => wall.messages.length === 9);
    // Longer than a lease: what is under way stays this process's.
    await sleep(4_000);
    expect((await ledger(store)).filter(({ state }) => state === 'leased')).toHaveLength(1);
    release();
    await until(() => wall.messages.length === 10);
    await publisher.stop();
    expect((await ledger(store)).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
  });

  test('posts leave evenly, under the limit', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:58.500Z');
    const wall = createWall(now);
    for (let i = 0; i < 100; i++)
      await addSchedule(store, { ...SCHEDULE, guildId: `guild-${i}`, channelId: `channel-${i}` }, now());
    start(store, wall, { now, postsPerSecond: 40 });
    await until(() => wall.messages.length === 100);
    const times = wall.requests.map(({ at }) => at);
    const whole = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(whole).toBeGreaterThanOrEqual(2_400);
    // They leave 40 a second; on a busy machine some arrive together, and Discord takes 50.
    for (const from of times) expect(times.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(50);
    expect(new Set(wall.messages.map(({ channelId }) => channelId)).size).toBe(100);
  });

  test('when it stops, posts under way end and those that wait are given back', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:58.500Z');
    const wall = createWall(now);
    const post: Post = async (delivery, at) => {
      const outcome = await wall.post(delivery, at);
      await sleep(500);
      return outcome;
    };
    for (let i = 0; i < 20; i++) await addSchedule(store, { ...SCHEDULE, channelId: `channel-${i}` }, now());
    const publisher = start(store, { ...wall, post }, { now, postsPerSecond: 10 });
    await until(() => wall.requests.length === 3);
    await publisher.stop();
    const sent = wall.requests.length;
    const states = (await ledger(store)).map(({ state, attempts }) => `${state} ${attempts}`);
    expect(states.filter((state) => state === 'sent 1')).toHaveLength(sent);
    expect(states.filter((state) => state === 'due 0')).toHaveLength(20 - sent);
    await sleep(1_200);
    expect(wall.requests).toHaveLength(sent);

    start(store, { ...wall, post }, { now });
    await until(() => wall.messages.length === 20);
  });

  test('two publishers on one database post each occurrence once', async () => {
    const [one, two] = [await fresh.open(), await fresh.open()];
    const { now } = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(now);
    for (let i = 0; i < 25; i++) await addSchedule(one, { ...SCHEDULE, channelId: `channel-${i}` }, now());
    start(one, wall, { now });
    start(two, wall, { now });
    await until(() => wall.messages.length === 25);
    await sleep(1_200);
    expect(wall.requests).toHaveLength(25);
    expect((await ledger(one)).every(({ state }) => state === 'sent')).toBe(true);
  });
});
