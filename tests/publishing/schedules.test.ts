import { expect, test } from 'vitest';
import { addSchedule, listSchedules, pauseSchedule, removeSchedule } from '../../src/publishing/schedules.js';
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
});
