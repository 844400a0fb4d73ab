import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { publishNow } from '../../src/publishing/publishNow.js';
import { addSchedule, listSchedules, pauseSchedule, removeSchedule } from '../../src/publishing/schedules.js';
import type { Post } from '../../src/publishing/types.js';
import { lastChanges } from '../../src/store/changes.js';
import { onEveryStore } from '../store/stores.js';
import { by, createClock, createWall, ledger, publishersForTests, SCHEDULE, until } from './wall.js';

const HOUR = 3_600_000;

onEveryStore((fresh) => {
  const start = publishersForTests();

  test('an occurrence is posted within two seconds of its moment, once', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T06:59:58.500Z');
    const wall = createWall(now);
    await addSchedule(store, SCHEDULE, now());
    start(store, wall, { now });
    await sleep(1_000);
    expect(wall.requests).toEqual([]);
    await until(() => wall.messages.length > 0);
    expect((wall.requests[0]?.at ?? 0) - Date.parse('2026-11-23T07:00Z')).toBeLessThan(2_000);
    await sleep(1_500);
    expect(wall.requests).toHaveLength(1);
    expect(wall.requests[0]?.late).toBe(false);
    expect(await ledger(store)).toMatchObject([
      { occurrence: '2026-11-23T07:00Z', state: 'sent', message_id: 'm1', attempts: 1, reason: null, worker: null },
    ]);
  });

  test('the row is written, and the next moment set, before anything is sent', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:00Z');
    const wall = createWall(clock.now);
    const schedule = await addSchedule(store, SCHEDULE, clock.now());
    expect(schedule?.nextRunAt).toBe(Date.parse('2026-11-23T07:00Z'));
    const seen: unknown[] = [];
    const post: Post = async (delivery, at) => {
      const [row] = await ledger(store);
      seen.push({ id: row?.id === delivery.id, state: row?.state, unproven: row?.unproven_since !== null });
      seen.push((await listSchedules(store, 'guild-1'))[0]?.nextRunAt);
      expect(delivery.id.length).toBeLessThanOrEqual(25);
      return wall.post(delivery, at);
    };
    start(store, { ...wall, post }, { now: clock.now });
    clock.move(HOUR);
    await until(() => wall.messages.length > 0);
    expect(seen).toEqual([{ id: true, state: 'leased', unproven: true }, Date.parse('2026-11-24T07:00Z')]);
  });

  test('nothing leaves before what the ledger notes of it survives a power cut', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:00Z');
    const wall = createWall(clock.now);
    await addSchedule(store, SCHEDULE, clock.now());
    let flush = (): void => {};
    const disk = new Promise<void>((resolve) => {
      flush = resolve;
    });
    start({ ...store, flushed: () => disk }, wall, { now: clock.now });
    clock.move(HOUR);
    await until(async () => (await ledger(store))[0]?.unproven_since != null);
    await sleep(500);
    expect(wall.requests).toEqual([]);
    flush();
    await until(() => wall.messages.length > 0);
  });

  test('nothing leaves while nobody can tell whether its note has reached the disk', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:00Z');
    const wall = createWall(clock.now);
    await addSchedule(store, SCHEDULE, clock.now());
    let fails = true;
    let asked = 0;
    const flushed = async (): Promise<void> => {
      asked++;
      if (fails) throw new Error('The disk fails.');
    };
    start({ ...store, flushed }, wall, { now: clock.now });
    clock.move(HOUR);
    await until(() => asked > 0);
    await sleep(1_500);
    expect(wall.requests).toEqual([]);
    fails = false;
    await until(() => wall.messages.length > 0);
  });

  test('what was missed is posted late within its grace, and the newest only', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T00:00Z');
    await addSchedule(store, { ...SCHEDULE, plan: { ...SCHEDULE.plan, times: ['08:00', '18:30'] } }, clock.now());
    clock.move(2 * 24 * HOUR + 8 * HOUR);
    const wall = createWall(clock.now);
    start(store, wall, { now: clock.now });
    await until(() => wall.messages.length > 0);
    await sleep(1_200);
    expect(wall.requests.map(({ late }) => late)).toEqual([true]);
    expect((await ledger(store)).map(({ occurrence, state, reason }) => [occurrence, state, reason])).toEqual([
      ['2026-11-23T07:00Z', 'skipped', 'replaced'],
      ['2026-11-23T17:30Z', 'skipped', 'replaced'],
      ['2026-11-24T07:00Z', 'skipped', 'replaced'],
      ['2026-11-24T17:30Z', 'skipped', 'replaced'],
      ['2026-11-25T07:00Z', 'sent', null],
    ]);
    expect((await listSchedules(store, 'guild-1'))[0]?.nextRunAt).toBe(Date.parse('2026-11-25T17:30Z'));
  });

  test('beyond its grace it is recorded as skipped, and nothing is sent', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:00Z');
    await addSchedule(store, { ...SCHEDULE, grace: HOUR / 2 }, clock.now());
    clock.move(2 * HOUR);
    const wall = createWall(clock.now);
    start(store, wall, { now: clock.now });
    await until(async () => (await ledger(store)).length > 0);
    await sleep(1_200);
    expect(wall.requests).toEqual([]);
    expect(await ledger(store)).toMatchObject([{ occurrence: '2026-11-23T07:00Z', state: 'skipped', reason: 'late' }]);
  });

  test('after a year without the bot the ledger lists a week of what was missed', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:00Z');
    await addSchedule(store, SCHEDULE, clock.now());
    clock.move(365 * 24 * HOUR + 1.5 * HOUR);
    const wall = createWall(clock.now);
    start(store, wall, { now: clock.now });
    await until(() => wall.messages.length > 0);
    const rows = await ledger(store);
    expect(rows.map(({ occurrence }) => occurrence)).toEqual([
      '2026-11-23T07:00Z',
      '2027-11-17T07:00Z',
      '2027-11-18T07:00Z',
      '2027-11-19T07:00Z',
      '2027-11-20T07:00Z',
      '2027-11-21T07:00Z',
      '2027-11-22T07:00Z',
      '2027-11-23T07:00Z',
    ]);
  });

  test('a delivery that waits for another try is replaced by a newer occurrence', async () => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [
      { message: false, outcome: { kind: 'temporary', reason: 'unreachable', retryAfter: 3 * HOUR } },
    ]);
    await addSchedule(store, { ...SCHEDULE, plan: { ...SCHEDULE.plan, times: ['08:00', '08:30'] } }, clock.now());
    start(store, wall, { now: clock.now });
    await until(() => wall.requests.length === 1);
    clock.move(HOUR / 2);
    await until(() => wall.messages.length === 1);
    clock.move(2 * HOUR);
    await until(async () => (await ledger(store))[0]?.state === 'skipped');
    expect(await ledger(store)).toMatchObject([
      { occurrence: '2026-11-23T07:00Z', state: 'skipped', reason: 'replaced' },
      { occurrence: '2026-11-23T07:30Z', state: 'sent' },
    ]);
  });

  test.each([
    ['paused', 'paused', pauseSchedule],
    ['removed', 'removed', removeSchedule],
  ])('what waits of a schedule that is %s is not sent', async (_, reason, end) => {
    const store = await fresh.open();
    const clock = createClock('2026-11-23T06:59:59.500Z');
    const wall = createWall(clock.now, [{ message: false, outcome: { kind: 'temporary', reason: 'unreachable' } }]);
    const schedule = await addSchedule(store, SCHEDULE, clock.now());
    start(store, wall, { now: clock.now });
    await until(() => wall.requests.length === 1);
    await end(store, 'guild-1', schedule?.id ?? '', by(clock.now()));
    await until(async () => (await ledger(store))[0]?.state === 'skipped');
    clock.move(48 * HOUR);
    await sleep(1_200);
    expect(await ledger(store)).toMatchObject([{ state: 'skipped', reason }]);
    expect(wall.messages).toEqual([]);
  });

  test('a post by hand takes the same way at once, and its outcome comes back', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T12:00Z');
    const wall = createWall(now, [
      null,
      { message: false, outcome: { kind: 'permanent', reason: 'missing-permissions', stop: true } },
    ]);
    const schedule = await addSchedule(store, SCHEDULE, now());
    await pauseSchedule(store, 'guild-1', schedule?.id ?? '', by(now()));
    start(store, wall, { now });
    expect(await publishNow(store, SCHEDULE, now())).toMatchObject({
      state: 'sent',
      messageId: 'm1',
      manual: true,
      scheduleId: null,
    });
    expect(await publishNow(store, SCHEDULE, now(), { scheduleId: schedule?.id ?? '' })).toMatchObject({
      state: 'failed',
      reason: 'missing-permissions',
    });
    expect(wall.requests.map(({ late }) => late)).toEqual([false, false]);
  });

  test('a post by hand that is asked for twice under one id is one post, recorded once', async () => {
    const store = await fresh.open();
    const { now } = createClock('2026-11-23T12:00Z');
    const wall = createWall(now);
    start(store, wall, { now });
    const change = { at: now(), userId: '7', what: 'publish', object: null };
    const asked = () => publishNow(store, SCHEDULE, now(), { id: '1234567890123456789', change });
    const [first, second] = [await asked(), await asked()];
    expect(first).toMatchObject({ id: '1234567890123456789', state: 'sent', messageId: 'm1' });
    expect(second).toEqual(first);
    expect(wall.messages).toHaveLength(1);
    expect(await lastChanges(store.db, SCHEDULE.guildId, 10)).toEqual([change]);
  });
});
