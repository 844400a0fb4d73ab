import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { listSchedules } from '../../src/publishing/schedules.js';
import { openStore, type Store } from '../../src/store/open.js';
import { scratch } from './bot.js';
import { faultsOfOutcome, openStage, type Stage, type StageOptions, saysLate } from './crashing.js';

const HOUR = 3_600_000;
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const CHANNELS = 20;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A bot on its way, a little before `moment`, at which every channel has a post. */
const before = async (moment: string, time: string, more: Pick<StageOptions, 'faults' | 'skew'> = {}) => {
  const databaseUrl = `sqlite:${join(scratch(), 'depeche.db')}`;
  const store = await openStore(databaseUrl);
  closing.push(store.close);
  const stage = await openStage({
    store,
    databaseUrl,
    from: Date.parse(moment) - 3_000,
    channels: CHANNELS,
    schedulesAChannel: 1,
    plan: { times: [time], days: DAYS, zone: 'Europe/Paris' },
    ...more,
  });
  closing.push(stage.close);
  stage.start();
  return { ...stage, store };
};

const restartAt = async (at: Stage, instant: number): Promise<void> => {
  await at.kill(at.bots);
  at.setClock(instant);
  at.start();
};

const nextMoments = async (at: Stage, store: Store): Promise<Set<string | null>> => {
  const all = await Promise.all([...at.discord.state.guilds.keys()].map((guild) => listSchedules(store, guild)));
  return new Set(all.flat().map(({ nextRunAt }) => (nextRunAt === null ? null : new Date(nextRunAt).toISOString())));
};

test.each([
  // 02:30 is skipped in the night of the spring change, and comes twice in that of the autumn change.
  ['skips 02:30', '2027-03-28T01:30:00.000Z', '2027-03-29T00:30:00.000Z'],
  ['repeats 02:30', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
])('killed in the night in which Paris %s, the bot posts once that day', { timeout: 60_000 }, async (_, moment, next) => {
  const night = await before(moment, '02:30');
  await night.whenMade(CHANNELS / 2, () => void night.kill(night.bots));
  await restartAt(night, night.now());
  await night.settled(CHANNELS);
  expect(await nextMoments(night, night.store)).toEqual(new Set([next]));

  // When the wall shows 02:30 for the second time, or would have.
  await restartAt(night, Date.parse(moment) + HOUR - 2_000);
  await night.discord.waitFor(night.discord.online, 20_000);
  await sleep(4_000);
  expect(night.made()).toBe(CHANNELS);
  expect(await faultsOfOutcome(night)).toEqual([]);
  expect((await night.outcome()).rows.every(({ occurrence_at }) => occurrence_at === Date.parse(moment))).toBe(true);

  await restartAt(night, Date.parse(next) - 2_000);
  await night.settled(2 * CHANNELS);
  expect(night.made()).toBe(2 * CHANNELS);
  expect(await faultsOfOutcome(night)).toEqual([]);
});

test.each([
  ['an hour', 'posts the others late, and says so', HOUR],
  ['three hours', 'posts the others no more, and notes that', 3 * HOUR],
])('killed halfway and away for %s, the bot %s', { timeout: 60_000 }, async (_, _what, away) => {
  const late = away < 2 * HOUR;
  const moment = '2026-11-23T07:00:00.000Z';
  const day = await before(moment, '08:00');
  let killed = Promise.resolve();
  await day.whenMade(CHANNELS / 2, () => {
    killed = day.kill(day.bots);
  });
  await killed;
  // What had left the process is still on its way.
  await sleep(200);
  const onTime = day.made();
  await restartAt(day, Date.parse(moment) + away);
  await day.settled(CHANNELS);

  expect(await faultsOfOutcome(day, () => !late)).toEqual([]);
  const { rows } = await day.outcome();
  expect(day.made()).toBe(late ? CHANNELS : onTime);
  const shown = rows.flatMap(({ messages }) => messages);
  expect(shown.filter((message) => !saysLate(message))).toHaveLength(onTime);
  expect(rows.filter(({ messages }) => messages.length === 0).map(({ reason }) => reason)).toEqual(
    late ? [] : Array(CHANNELS - onTime).fill('late'),
  );
});

test('with its clock ten minutes ahead of Discord’s, the bot still finds what it posted before it was killed', {
  timeout: 60_000,
}, async () => {
  const moment = '2026-11-23T07:00:00.000Z';
  const day = await before(moment, '08:00', { skew: 600_000, faults: [{ kind: 'lose-answer', times: 5 }] });
  let killed = Promise.resolve();
  await day.whenMade(CHANNELS / 2, () => {
    killed = day.kill(day.bots);
  });
  await killed;
  await restartAt(day, Date.parse(moment) + 300_000);
  await day.settled(CHANNELS);
  expect(await faultsOfOutcome(day)).toEqual([]);
  expect(day.made()).toBe(CHANNELS);
});
