import { expect, test } from 'vitest';
import { fileOccurrences } from '../../src/publishing/occurrences.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import { claimDeliveries } from '../../src/store/claims.js';
import { onEveryStore } from '../store/stores.js';
import { SCHEDULE } from './wall.js';

const MOMENT = Date.parse('2026-11-23T07:00Z');
const SECOND = 1_000;

onEveryStore((fresh) => {
  test('a server with a thousand posts due lets the others in between', async () => {
    const store = await fresh.open();
    for (let i = 0; i < 1_000; i++) {
      const schedule = { ...SCHEDULE, guildId: 'large', channelId: `large-${i}` };
      await addSchedule(store, schedule, MOMENT - 1, Number.POSITIVE_INFINITY);
    }
    for (let i = 0; i < 20; i++)
      await addSchedule(store, { ...SCHEDULE, guildId: `small-${i}`, channelId: `small-${i}` }, MOMENT - 1);
    await fileOccurrences(store, MOMENT);
    const claim = (now: number) => claimDeliveries(store, { worker: 'a', now, until: now + 3_000, limit: 48 });
    const first = (await claim(MOMENT)).map(({ guildId }) => guildId);
    expect(first.filter((guildId) => guildId !== 'large')).toHaveLength(20);
    expect(first).toHaveLength(48);

    // One whose moment comes while the large server's posts still wait goes before those of which it would have to wait.
    const late = { ...SCHEDULE, guildId: 'late', channelId: 'late', plan: { ...SCHEDULE.plan, times: ['08:05'] } };
    await addSchedule(store, late, MOMENT);
    await store.db
      .updateTable('schedules')
      .set({ next_run_at: MOMENT + 5 * SECOND })
      .where('guild_id', '=', 'late')
      .execute();
    await fileOccurrences(store, MOMENT + 5 * SECOND);
    const claimed: string[] = [];
    for (let i = 0; i < 6; i++) claimed.push(...(await claim(MOMENT + 5 * SECOND)).map(({ guildId }) => guildId));
    expect(claimed).toContain('late');
    expect(claimed.length).toBe(6 * 48);
  }, 60_000);
});
