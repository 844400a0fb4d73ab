import { type Guild, PermissionsBitField } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { ServerStatus } from '../../src/discord/admin/serverStatus.js';
import { hexOf, readColour } from '../../src/discord/message/colour.js';
import { countComponents, MAX_COMPONENTS, MAX_TEXT, textsOf, weightOf } from '../../src/discord/message/limits.js';
import { changeLine } from '../../src/discord/views/changes.js';
import { MAX_MANAGER_ROLES, settingsView } from '../../src/discord/views/settings.js';
import { checkView, STEPS, whatView, whenView, whereView } from '../../src/discord/views/setup.js';
import { CHANGES_A_PAGE, changesView, statusView } from '../../src/discord/views/status.js';
import { LOCALES, sentencesIn } from '../../src/locales/index.js';
import { type Delivery, PLAIN, type Schedule } from '../../src/publishing/types.js';
import type { Change } from '../../src/store/changes.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings.js';

const NOW = Date.parse('2026-11-23T12:00Z');
const ID = '1300000000000000000';
type Components = ReturnType<typeof statusView>;

const expectToFit = (components: Components): void => {
  expect(countComponents(components)).toBeLessThanOrEqual(MAX_COMPONENTS);
  expect(textsOf(components).reduce((sum, text) => sum + weightOf(text), 0)).toBeLessThanOrEqual(MAX_TEXT);
};

const schedule = (i: number, state: Schedule['state']): Schedule => ({
  ...PLAIN,
  id: `sched${String(i).padStart(3, '0')}`,
  guildId: ID,
  channelId: String(BigInt(ID) + BigInt(i)),
  article: { kind: 'newest' },
  locale: 'fr',
  length: 'long',
  plan: { times: ['08:00'], days: [1], zone: 'Europe/Paris' },
  grace: 1,
  state,
  stopReason: state === 'stopped' ? 'unknown-channel' : null,
  nextRunAt: state === 'active' ? NOW + i : null,
  notify: null,
  createdBy: ID,
  createdAt: NOW,
});

const change = (i: number): Change => ({ at: NOW + i, userId: ID, what: 'article.add', object: '*«漢*'.repeat(100) });

/** As much of everything as a server can have. */
const crowded = (state: Schedule['state'], wrong: string | null): ServerStatus => {
  const schedules = Array.from({ length: 25 }, (_, i) => schedule(i, state));
  const ended = schedules.map(
    ({ id, channelId }, i) =>
      ({
        scheduleId: i % 2 ? id : null,
        channelId,
        state: 'failed',
        reason: 'unknown-channel',
        occurrenceAt: NOW,
        crosspost: null,
      }) as Delivery,
  );
  return {
    schedules,
    wrong: wrong === null ? [] : [{ sentence: wrong, scheduleIds: schedules.map(({ id }) => id) }],
    fine: wrong === null ? schedules.map(({ channelId }) => channelId) : [],
    notices: { channelId: ID, missing: ['Voir le salon', 'Envoyer des messages', 'Voir les anciens messages'] },
    repairable: schedules,
    outcomes: ended,
    articles: { common: 100_000, own: 10_000 },
    unknownCommands: Array.from({ length: 30 }, (_, i) => `command-of-some-length-${i}`),
    changes: Array.from({ length: 5 }, (_, i) => change(i)),
    version: '10.10.10',
    database: 'postgres',
    tables: 99,
  };
};

describe.each(LOCALES)('in %s', (locale) => {
  const t = sentencesIn(locale);
  const missing = Object.values(t.permissions);

  test.each([
    ['active', null],
    ['stopped', null],
    ['stopped', t.errors.channelPermissions(ID, missing)],
    ['paused', 'x'.repeat(2_000)],
  ] as const)('the status fits a message, schedules being %s', (state, wrong) => {
    expectToFit(statusView(crowded(state, wrong), t));
  });

  test('a page of changes fits a message', () => {
    const changes = Array.from({ length: CHANGES_A_PAGE }, (_, i) => change(i));
    expectToFit(changesView(changes, 1_000, 5, t) as Components);
  });

  test('the settings fit a message, with as many roles as there may be', () => {
    const roles = Array.from({ length: MAX_MANAGER_ROLES }, (_, i) => String(BigInt(ID) + BigInt(i)));
    const guild = {
      preferredLocale: 'fr',
      roles: { cache: new Map(roles.map((role) => [role, { permissions: new PermissionsBitField() }])) },
      channels: { cache: new Map([[ID, {}]]) },
      client: { user: { username: '漢'.repeat(32) } },
    } as unknown as Guild;
    const hidden = ['setup', 'schedule', 'publish', 'article', 'settings', 'status'];
    const shown = settingsView(
      {
        guild,
        settings: { ...DEFAULT_SETTINGS, managerRoles: roles, noticeChannelId: ID },
        access: roles.map((roleId) => ({ roleId, manages: false, hidden })),
        missing,
        defaultZone: 'America/Argentina/ComodRivadavia',
        now: NOW,
      },
      t,
    );
    expectToFit(shown);
  });

  test('each step of setting up fits a message, and the longest preview is shortened until it does', () => {
    const times = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:07`);
    const setup = {
      channelId: ID,
      plan: { times, days: [1, 2, 3, 4, 6, 7], zone: 'America/Argentina/Buenos_Aires' },
      zoneGuessed: true,
      locale,
      article: 'unposted',
      length: 'long',
    } as const;
    const mutable = { ...setup, plan: { ...setup.plan, days: [...setup.plan.days] } };
    expect(STEPS).toHaveLength(4);
    expectToFit(whereView(mutable, missing, t));
    expectToFit(whereView(mutable, null, t));
    expectToFit(whenView(mutable, NOW, t));
    expectToFit(whatView(mutable, t));
    const text = (length: number) => whereView(mutable, ['漢'.repeat(length)], t);
    expectToFit(checkView(mutable, [text(3_900), text(100)], t));
    expect(textsOf(checkView(mutable, [text(3_900), text(100)], t)).join()).toContain(t.setup.previewShorter);
    expect(textsOf(checkView(mutable, [text(100)], t)).join()).not.toContain(t.setup.previewShorter);
  });

  test('every change that is recorded has its sentence, and one of another version has one too', () => {
    for (const what of [...Object.keys(t.changes), 'something.else', '__proto__'])
      for (const [object, userId] of [
        ['1 2', ID],
        [null, null],
      ] as const) {
        const line = changeLine({ at: NOW, userId, what, object }, t);
        expect(line).toContain('<t:');
        expect(line).not.toMatch(/undefined|null/);
      }
  });
});

test.each([
  ['#2f6f8f', 0x2f6f8f],
  ['2F6F8F', 0x2f6f8f],
  [' #fa0 ', 0xffaa00],
  ['Bleu marine', 0x1f3a5f],
  ['navy', 0x1f3a5f],
  ['#12345', null],
  ['ciel', null],
  ['', null],
])('the colour %j is read as %j', (typed, colour) => {
  expect(readColour(typed)).toBe(colour);
  if (colour !== null) expect(readColour(hexOf(colour))).toBe(colour);
});
