import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { PLAIN } from '../../src/publishing/types.js';
import { lastChanges, recordChange } from '../../src/store/changes.js';
import { endGreeting, giveUpGreetings, isUntold, takeGreeting } from '../../src/store/greetings.js';
import type { Store } from '../../src/store/open.js';
import { countTraces, forgetPerson, PERSON_COLUMNS } from '../../src/store/people.js';
import { insertSchedule, listSchedules } from '../../src/store/schedules.js';
import { removeFrom, SERVER_TABLES, serversWithData } from '../../src/store/serverTables.js';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../src/store/settings.js';
import { KEEP_SETUP, readSetup, removeOldSetups, writeSetup } from '../../src/store/setups.js';
import { onEveryStore } from './stores.js';

const NOW = Date.parse('2026-11-23T12:00Z');

/** All columns of the store, as "table.column". */
async function columnsOf({ kind, db }: Store): Promise<string[]> {
  const query =
    kind === 'sqlite'
      ? sql<{
          name: string;
        }>`SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'`
      : sql<{
          name: string;
        }>`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = current_schema()`;
  return (await query.execute(db)).rows.map(({ name }) => name);
}

const SETUP = {
  channelId: '1',
  plan: { times: ['08:00'], days: [1, 2], zone: 'Europe/Paris' },
  zoneGuessed: true,
  locale: 'fr',
  article: 'unposted',
  length: 'short',
} as const;
const setupOf = (guildId: string, userId: string, store: Store, now = NOW) =>
  writeSetup(store.db, guildId, userId, { ...SETUP, plan: { ...SETUP.plan, times: ['08:00'], days: [1, 2] } }, now);

const scheduleOf = (guildId: string, userId: string) => ({
  ...PLAIN,
  id: `of-${guildId}`,
  guildId,
  channelId: '1',
  article: { kind: 'newest' } as const,
  locale: 'fr',
  length: 'short' as const,
  plan: { times: ['08:00'], days: [1], zone: 'Europe/Paris' },
  grace: 1,
  state: 'active' as const,
  stopReason: null,
  nextRunAt: NOW,
  notify: userId,
  createdBy: userId,
  createdAt: NOW,
});

onEveryStore((fresh) => {
  test('every table that holds data of servers is known, so that it goes when they do', async () => {
    const store = await fresh.open();
    const tables = (await columnsOf(store)).filter((name) => name.endsWith('.guild_id')).map((name) => name.split('.')[0]);
    // A server's counts go with its articles.
    const others = ['departures', 'article_counts', 'article_names'];
    expect(tables.filter((table) => !others.includes(table ?? '')).sort()).toEqual([...SERVER_TABLES].sort());
  });

  test('every column that holds ids of people is known, so that they can be forgotten', async () => {
    const store = await fresh.open();
    const columns = (await columnsOf(store)).filter((name) =>
      /\.(.*user.*|created_by|.*_by|notify|author.*|member.*)$/.test(name),
    );
    expect(columns.sort()).toEqual(PERSON_COLUMNS.map((column) => column.join('.')).sort());
  });

  test('a server of which there is anything is found, and all of it can be removed, of no other', async () => {
    const store = await fresh.open();
    await changeSettings(store.db, 'set', { length: 'long' });
    await recordChange(store.db, 'changed', { at: NOW, userId: 'sacha', what: 'schedule.add', object: 'x' });
    await insertSchedule(store.db, scheduleOf('scheduled', 'sacha'));
    await setupOf('begun', 'sacha', store);
    await takeGreeting(store.db, 'greeted', NOW, NOW);
    const all = ['begun', 'changed', 'greeted', 'scheduled', 'set'];
    expect((await serversWithData(store.db)).sort()).toEqual(all);
    for (const guildId of all.slice(1)) await removeFrom(store.db, SERVER_TABLES, [guildId]);
    expect(await serversWithData(store.db)).toEqual(['begun']);
  });

  test('settings keep what was set before, also when two are changed at once', async () => {
    const store = await fresh.open();
    const change = (part: Parameters<typeof changeSettings>[2]) =>
      store.db.transaction().execute((trx) => changeSettings(trx, 'guild', part));
    await Promise.all([change({ colour: 0xff8800 }), change({ timezone: 'Asia/Tokyo' }), change({ length: 'long' })]);
    const expected = { ...DEFAULT_SETTINGS, colour: 0xff8800, timezone: 'Asia/Tokyo', length: 'long' };
    expect(await readSettings(store.db, 'guild')).toEqual(expected);
    expect(await readSettings(store.db, 'elsewhere')).toEqual(DEFAULT_SETTINGS);
  });

  test('what somebody has chosen while setting up is kept for a day, theirs alone', async () => {
    const store = await fresh.open();
    await setupOf('guild', 'sacha', store);
    await setupOf('guild', 'noa', store, NOW + 1);
    expect(await readSetup(store.db, 'guild', 'sacha')).toEqual(SETUP);
    expect(await readSetup(store.db, 'elsewhere', 'sacha')).toBeNull();
    await removeOldSetups(store.db, NOW + KEEP_SETUP + 1);
    expect(await readSetup(store.db, 'guild', 'sacha')).toBeNull();
    expect(await readSetup(store.db, 'guild', 'noa')).toEqual(SETUP);
  });

  test('a server is greeted once each time the bot joins it, by one of several processes', async () => {
    const [store, other] = [await fresh.open(), await fresh.open()];
    const taken = await Promise.all([store, other].map(({ db }) => takeGreeting(db, 'guild', NOW, NOW)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    await endGreeting(store.db, 'guild', 'told');
    expect(await takeGreeting(store.db, 'guild', NOW, NOW + 1)).toBe(false);
    expect(await isUntold(store.db, 'guild')).toBe(false);
    expect(await takeGreeting(store.db, 'guild', NOW + 1000, NOW + 1000)).toBe(true);
  });

  test('what could not be said when it joined is said once to an admin, also where its process was stopped', async () => {
    const store = await fresh.open();
    await takeGreeting(store.db, 'closed', NOW, NOW);
    await endGreeting(store.db, 'closed', 'untold');
    await takeGreeting(store.db, 'crashed', NOW, NOW);
    await giveUpGreetings(store.db, NOW + 30_000);
    expect(await isUntold(store.db, 'crashed')).toBe(false);
    await giveUpGreetings(store.db, NOW + 61_000);
    for (const guildId of ['closed', 'crashed']) {
      expect(await isUntold(store.db, guildId)).toBe(true);
      await endGreeting(store.db, guildId, 'told');
      expect(await isUntold(store.db, guildId)).toBe(false);
    }
  });

  test('a person is forgotten in every server, and nobody else', async () => {
    const store = await fresh.open();
    for (const [guildId, userId] of [
      ['one', 'sacha'],
      ['two', 'sacha'],
      ['three', 'noa'],
    ] as const) {
      await insertSchedule(store.db, scheduleOf(guildId, userId));
      await recordChange(store.db, guildId, { at: NOW, userId, what: 'schedule.add', object: 'x' });
      await setupOf(guildId, userId, store);
    }
    expect([await countTraces(store.db, 'sacha'), await countTraces(store.db, 'noa')]).toEqual([8, 4]);
    await store.db.transaction().execute((trx) => forgetPerson(trx, 'sacha'));
    expect([await countTraces(store.db, 'sacha'), await countTraces(store.db, 'noa')]).toEqual([0, 4]);
    expect(await listSchedules(store.db, 'one')).toMatchObject([{ createdBy: null, notify: null, state: 'active' }]);
    expect(await lastChanges(store.db, 'one', 10)).toMatchObject([{ userId: null, what: 'schedule.add', object: 'x' }]);
  });
});
