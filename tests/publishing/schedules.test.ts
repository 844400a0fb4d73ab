import { expect, test } from 'vitest';
import {
  addSchedule,
  comingMoments,
  editSchedule,
  listSchedules,
  pauseSchedule,
  removeSchedule,
  type ScheduleChange,
} from '../../src/publishing/schedules.js';
import { onEveryStore } from '../store/stores.js';
import { by, SCHEDULE } from './wall.js';

onEveryStore((fresh) => {
  test('a server has at most 25 schedules, and sees no other server’s', async () => {
    const store = await fresh.open();
    const at = Date.parse('2026-11-23T12:00Z');
    for (let i = 0; i < 25; i++) expect(await addSchedule(store, SCHEDULE, at)).not.toBeNull();
    expect(await addSchedule(store, SCHEDULE, at)).toBeNull();
    expect(await addSchedule(store, { ...SCHEDULE, guildId: 'guild-2' }, at)).not.toBeNull();
    expect(await listSchedules(store, 'guild-1')).toHaveLength(25);
    const [foreign] = await listSchedules(store, 'guild-2');
    expect(await removeSchedule(store, 'guild-1', foreign?.id ?? '', by(at))).toBe(false);
    expect(await pauseSchedule(store, 'guild-1', foreign?.id ?? '', by(at))).toBeNull();
    expect(await listSchedules(store, 'guild-2')).toEqual([foreign]);
  });

  test('of several made at once only as many are as there is room for', async () => {
    const store = await fresh.open();
    const at = Date.parse('2026-11-23T12:00Z');
    await addSchedule(store, SCHEDULE, at);
    const made = await Promise.all(Array.from({ length: 5 }, () => addSchedule(store, SCHEDULE, at, 3)));
    expect(made.filter((each) => each !== null)).toHaveLength(2);
  });

  test('the next moments of all servers are those of active schedules, each once', async () => {
    const store = await fresh.open();
    const at = Date.parse('2026-11-23T12:00Z');
    const plan = { ...SCHEDULE.plan, times: ['08:00'], zone: 'Europe/Paris' };
    const paused = await addSchedule(store, { ...SCHEDULE, plan: { ...plan, times: ['14:00'] } }, at);
    for (const guildId of ['guild-1', 'guild-2']) await addSchedule(store, { ...SCHEDULE, guildId, plan }, at);
    await addSchedule(store, { ...SCHEDULE, plan: { ...plan, times: ['18:30'] } }, at);
    await pauseSchedule(store, 'guild-1', paused?.id ?? '', by(at));
    expect((await comingMoments(store, at, 3)).map((moment) => new Date(moment).toISOString().slice(0, 16))).toEqual([
      '2026-11-23T17:30',
      '2026-11-24T07:00',
      '2026-11-24T17:30',
    ]);
  });

  test('changes that are made at once all hold', async () => {
    const store = await fresh.open();
    const at = Date.parse('2026-11-23T12:00Z');
    const made = await addSchedule(store, SCHEDULE, at);
    const edit = (change: ScheduleChange) => editSchedule(store, 'guild-1', made?.id ?? '', change, by(at));
    await Promise.all([edit({ length: 'long' }), edit({ silent: true }), edit({ mention: '7' }), edit({ grace: 60_000 })]);
    expect(await listSchedules(store, 'guild-1')).toEqual([
      { ...made, length: 'long', silent: true, mention: '7', grace: 60_000 },
    ]);
  });
});
