import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addSchedule, listSchedules, resumeSchedule } from '../../src/publishing/schedules.js';
import type { Post } from '../../src/publishing/types.js';
import { lastOutcomes } from '../../src/store/deliveries.js';
import { noteStopsTold, untoldStops } from '../../src/store/schedules.js';
import { onEveryStore } from '../store/stores.js';
import { by, createClock, createWall, ledger, publishersForTests, SCHEDULE, until } from './wall.js';

const HOUR = 3_600_000;

onEveryStore((fresh) => {
  const start = publishersForTests();

  test('a temporary failure is tried again with the same nonce', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: false, outcome: { kind: 'temporary', reason: 'rate-limit', retryAfter: 1_500 } },
    ]);
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(() => wall.messages.length > 0);
    const [first, second] = wall.requests;
    expect(second?.delivery.id).toBe(first?.delivery.id);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_500);
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(await ledger(store)).toMatchObject([{ state: 'sent', attempts: 2 }]);
    expect(wall.looks).toEqual([]);
  });

  test('temporary failures that last beyond the grace end as failed, with the reason', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const outcome = { kind: 'temporary', reason: 'unreachable' } as const;
    const wall = createWall(clock.now, Array(20).fill({ message: false, outcome }));
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(() => wall.requests.length > 0);
    clock.move(2 * HOUR);
    await until(async () => (await ledger(store))[0]?.state === 'failed');
    expect(await ledger(store)).toMatchObject([{ state: 'failed', reason: 'unreachable' }]);
    expect(wall.messages).toEqual([]);
  });

  test('a refusal for good stops its schedule after one request, and its admins are told once', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: false, outcome: { kind: 'permanent', reason: 'missing-access', stop: true } },
    ]);
    const stopped = await addSchedule(store, SCHEDULE, clock.now());
    const other = await addSchedule(
      store,
      { ...SCHEDULE, channelId: 'channel-2', plan: { ...SCHEDULE.plan, times: ['08:30'] } },
      clock.now(),
    );
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'failed');
    clock.move(HOUR);
    await until(() => wall.messages.length > 0);
    await sleep(1_200);
    expect(wall.requests.map(({ delivery }) => delivery.channelId)).toEqual(['channel-1', 'channel-2']);
    expect(await listSchedules(store, 'guild-1')).toMatchObject([
      { id: stopped?.id, state: 'stopped', stopReason: 'missing-access', nextRunAt: null },
      { id: other?.id, state: 'active', stopReason: null },
    ]);
    expect((await lastOutcomes(store.db, 'guild-1')).get(stopped?.id ?? '')).toMatchObject({
      state: 'failed',
      reason: 'missing-access',
    });
    expect((await untoldStops(store.db, 'guild-1')).map(({ id }) => id)).toEqual([stopped?.id]);
    expect(await untoldStops(store.db, 'guild-2')).toEqual([]);
    await noteStopsTold(store.db, [stopped?.id ?? '']);
    expect(await untoldStops(store.db, 'guild-1')).toEqual([]);

    expect(await resumeSchedule(store, 'guild-1', stopped?.id ?? '', by(clock.now()))).toMatchObject({
      state: 'active',
      stopReason: null,
    });
    clock.move(23 * HOUR);
    await until(() => wall.messages.some(({ channelId }) => channelId === 'channel-1'));
  });

  test('a lost answer within the nonce window is one message, without a look', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: true, outcome: { kind: 'unknown', reason: 'ECONNRESET' } }]);
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(wall.requests).toHaveLength(2);
    expect(wall.messages).toHaveLength(1);
    expect(wall.looks).toEqual([]);
    expect(await ledger(store)).toMatchObject([{ state: 'sent', message_id: 'm1' }]);
  });

  test.each([
    ['that was made is found, not sent again', true, 1],
    ['that was not made is sent after looking', false, 2],
  ])('after the nonce window a message %s', async (_, made, requests) => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: made, outcome: { kind: 'unknown', reason: 'http-502' } }]);
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(async () => wall.requests.length === 1 && (await ledger(store))[0]?.state === 'due');
    clock.move(5 * 60_000);
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(wall.looks).toEqual([{ id: wall.requests[0]?.delivery.id, since: wall.requests[0]?.delivery.unprovenSince }]);
    expect(wall.requests).toHaveLength(requests);
    expect(wall.messages).toHaveLength(1);
  });

  test('where the history cannot be read it ends as uncertain, and is not sent again', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: true, outcome: { kind: 'unknown', reason: 'http-502' } }]);
    await addSchedule(store, SCHEDULE, clock.now());
    const findPosted = async () => ({ kind: 'cannot-look', reason: 'missing-permissions' }) as const;
    start(store, { ...wall, findPosted }, { now: clock.now });
    await until(async () => wall.requests.length === 1 && (await ledger(store))[0]?.state === 'due');
    clock.move(5 * 60_000);
    await until(async () => (await ledger(store))[0]?.state === 'uncertain');
    await sleep(1_200);
    expect(wall.requests).toHaveLength(1);
    expect(await ledger(store)).toMatchObject([{ state: 'uncertain', reason: 'missing-permissions' }]);
  });

  test('a post that throws is looked after like a lost answer', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now);
    let thrown = 0;
    const post: Post = async (delivery, at) => {
      if (thrown++ === 0) throw new Error('nobody expected this');
      return wall.post(delivery, at);
    };
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, { ...wall, post }, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(wall.messages).toHaveLength(1);
  });

  test('a refusal after a lost answer does not hide the message that was made', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: true, outcome: { kind: 'unknown', reason: 'http-502' } },
      { message: false, outcome: { kind: 'permanent', reason: 'missing-permissions', stop: true } },
    ]);
    await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(wall.looks).toHaveLength(1);
    expect(await listSchedules(store, 'guild-1')).toMatchObject([{ state: 'stopped', stopReason: 'missing-permissions' }]);
  });

  test('a try of another process is looked for first, however short ago the clock, which may have been set back, says it was', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: true, outcome: { kind: 'unknown', reason: 'ECONNRESET' } }]);
    await addSchedule(store, SCHEDULE, clock.now());
    const first = start(store, wall, { now: clock.now });
    await until(async () => wall.requests.length === 1 && (await ledger(store))[0]?.state === 'due');
    await first.stop();
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'sent');
    expect(wall.looks).toHaveLength(1);
    expect(wall.requests).toHaveLength(1);
  });

  test('a forum post, which has no nonce, is looked for before any second try, and not at once', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: false, outcome: { kind: 'unknown', reason: 'http-502' } }]);
    let lookedAt = 0;
    const findPosted: typeof wall.findPosted = (...call) => {
      lookedAt = clock.now();
      return wall.findPosted(...call);
    };
    await addSchedule(store, { ...SCHEDULE, target: { kind: 'forum', tagId: null } }, clock.now());
    start(store, { ...wall, findPosted }, { now: clock.now });
    await until(async () => (await ledger(store))[0]?.state === 'sent', 20_000);
    const [first] = wall.requests;
    expect(wall.requests).toHaveLength(2);
    expect(lookedAt - (first?.delivery.unprovenSince ?? 0)).toBeGreaterThanOrEqual(10_000);
  });

  test('where nothing can be sent any more it says so once, sends nothing else, and what was due stays due', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const outcome = { kind: 'fatal', error: new Error('the token was refused') } as const;
    const wall = createWall(clock.now, Array(9).fill({ message: false, outcome }));
    for (let i = 0; i < 5; i++) await addSchedule(store, { ...SCHEDULE, channelId: `channel-${i}` }, clock.now());
    const heard: Error[] = [];
    start(store, wall, { now: clock.now, onFatal: (error) => heard.push(error) });
    await until(() => heard.length > 0);
    const sent = wall.requests.length;
    await sleep(1_500);
    expect(heard).toEqual([outcome.error]);
    expect(wall.requests).toHaveLength(sent);
    expect((await ledger(store)).map(({ state, attempts, unproven_since }) => [state, attempts, unproven_since])).toEqual(
      Array(5).fill(['due', 0, null]),
    );
  });
});
