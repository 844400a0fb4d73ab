import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type Discord, openDiscord } from '../../src/sandbox/discord.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';
import { messageOf, plain, shown } from './answers.js';
import { type BotProcess, scratch, startBot } from './bot.js';

let discord: Discord;
let bot: BotProcess;
let cwd: string;

beforeAll(async () => {
  discord = await openDiscord();
  cwd = scratch();
  bot = await startBot(discord, { cwd });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', guild: 'La Rédaction', channel: 'général' });
const editor = () => discord.user({ locale: 'fr', role: 'editor', guild: 'La Rédaction', channel: 'général' });
const member = () => discord.user({ locale: 'fr', role: 'member', guild: 'La Rédaction', channel: 'général' });
const elsewhere = () => discord.user({ locale: 'en-GB', role: 'admin', guild: 'The Newsroom' });

const panelOf = async (who = admin()): Promise<SandboxMessage> => messageOf(await who.command('settings'));
const now = async (who = admin()): Promise<string> => plain(await panelOf(who));

describe('the panel', () => {
  test('is private, and shows every setting in the reader’s language', async () => {
    const answer = await admin().command('settings');
    expect(answer.ephemeral).toBe(true);
    const text = shown(answer);
    for (const words of [
      '## Réglages',
      '**Langue**',
      'Europe/Paris, où il est ',
      '**Rôles qui gèrent le bot**',
      '**Salon des avis**',
      '**Longueur des briefings**',
      '**Réponses publiques**',
      '#2f6f8f',
    ])
      expect(text).toContain(words);
    expect(await now(admin('en-US'))).toContain('## Settings');
  });

  test('changes each setting in place, by selects', async () => {
    const me = admin();
    const panel = await panelOf();
    const changed = await me.select(panel, 'settings/length', ['long']);
    expect(changed.message?.id).toBe(panel.id);
    await me.select(panel, 'settings/locale', ['en']);
    await me.select(panel, 'settings/noticeChannelId', ['archives']);
    const text = plain(discord.messages('général').find(({ id }) => id === panel.id) ?? panel);
    expect(text).toContain('Il manque au bot dans');
    expect(text).toContain('Envoyer des messages');
    expect(JSON.stringify(discord.messages('général').find(({ id }) => id === panel.id))).toContain(
      `{"label":"Long","value":"long","default":true}`,
    );
    // The answer now speaks English to who reads Discord in neither language, and briefings are long.
    expect(shown(await admin('de').command('settings'))).toContain('## Settings');
    await me.select(panel, 'settings/noticeChannelId', []);
    await me.select(panel, 'settings/locale', ['server']);
    expect(shown(await admin('de').command('settings'))).toContain('## Réglages');
    await me.select(panel, 'settings/length', ['medium']);
  });

  test('takes a time zone by the name of a city', async () => {
    const me = admin();
    const panel = await panelOf();
    const { modal } = await me.press(panel, 'settings/timezone');
    if (!modal) throw new Error('No form opened');
    expect(shown(await me.submit(modal, { typed: 'Atlantide' }))).toContain('« Atlantide »');
    expect(await now()).toContain('Europe/Paris');
    const again = (await me.press(panel, 'settings/timezone')).modal;
    if (!again) throw new Error('No form opened');
    const answer = await me.submit(again, { typed: 'Montréal' });
    expect(answer.message?.id).toBe(panel.id);
    expect(shown(answer)).toContain('America/Toronto');
    const listed = await admin().autocomplete('schedule add', { timezone: '' }, 'timezone');
    expect(listed[0]?.value).toBe('America/Toronto');
    // Nothing typed lets it be guessed again.
    const empty = (await me.press(panel, 'settings/timezone')).modal;
    if (!empty) throw new Error('No form opened');
    expect(shown(await me.submit(empty, { typed: '' }))).toContain('Europe/Paris');
  });

  test('takes a colour by its digits or its name, and colours every answer with it', async () => {
    const me = admin();
    const panel = await panelOf();
    const typed = async (colour: string): Promise<Answer> => {
      const { modal } = await me.press(panel, 'settings/colour');
      if (!modal) throw new Error('No form opened');
      return me.submit(modal, { typed: colour });
    };
    expect(shown(await typed('#12ab34'))).toContain('#12ab34');
    expect(shown(await typed('Rouge'))).toContain('#c0392b');
    expect(shown(await typed('couleur du ciel'))).toContain('« couleur du ciel » n’est pas une couleur connue.');
    const answer = messageOf(await member().command('briefing'));
    expect(answer.components?.[0]).toMatchObject({ accent_color: 0xc0392b });
    expect(shown(await typed(''))).toContain('#2f6f8f');
  });

  test('makes answers private by default, and public again', async () => {
    const me = admin();
    const panel = await panelOf();
    expect(shown(await me.press(panel, 'Rendre privées'))).toContain('**Réponses privées**');
    expect((await member().command('briefing')).ephemeral).toBe(true);
    expect((await member().command('briefing', { private: false })).ephemeral).toBe(false);
    expect(shown(await me.press(panel, 'Rendre publiques'))).toContain('**Réponses publiques**');
    expect((await member().command('briefing')).ephemeral).toBe(false);
  });

  test('goes on after a restart of the bot', async () => {
    const panel = await panelOf();
    await bot.stop();
    bot = await startBot(discord, { cwd });
    expect(shown(await admin().press(panel, 'Rendre privées'))).toContain('**Réponses privées**');
    expect(shown(await admin().press(panel, 'Rendre publiques'))).toContain('**Réponses publiques**');
  });
});

test('The panel speaks English to who reads Discord in it, and all of it works', async () => {
  const me = elsewhere();
  const panel = await panelOf(me);
  expect(plain(panel)).toContain('Europe/London, where it is ');
  expect(shown(await me.press(panel, 'Make private'))).toContain('**Private answers**');
  expect(shown(await me.press(panel, 'Make public'))).toContain('**Public answers**');
  const place = (await me.press(panel, 'settings/timezone')).modal;
  if (!place) throw new Error('No form opened');
  expect(place.title).toBe('Time zone');
  expect(shown(await me.submit(place, { 'City, country or time zone': 'Edinburgh' }))).toContain('Europe/London');
  const colour = (await me.press(panel, 'settings/colour')).modal;
  if (!colour) throw new Error('No form opened');
  expect(shown(await me.submit(colour, { 'Colour beside messages': 'navy' }))).toContain('#1f3a5f');
  const roles = shown(await me.select(panel, 'No role', ['Newsroom']));
  expect(roles).toContain('Server Settings → Integrations → Dépêche');
  expect(roles).toContain('not yet allowed for');
  expect(roles).toContain('`/setup`');
  await me.select(panel, 'settings/managerRoles', []);
  const erase = (await me.press(panel, 'Erase everything…')).modal;
  if (!erase) throw new Error('No form opened');
  expect(shown(await me.submit(erase, { typed: 'Newsroom' }))).toContain('Nothing was erased');
  const status = shown(await me.command('status'));
  expect(status).toContain('set the time zone: Europe/London');
  expect(status).toContain('set the roles that manage the bot: none');
});

describe('roles that may manage', () => {
  test('open the bot to their members, and the panel says whether Discord lets them through', async () => {
    const me = admin();
    const panel = await panelOf();
    expect(shown(await editor().command('settings', {}, { force: true }))).toContain('Gérer le serveur');
    const chosen = shown(await me.select(panel, 'settings/managerRoles', ['Rédaction']));
    expect(chosen).toContain('Paramètres du serveur → Intégrations → Dépêche');
    expect(chosen).toContain('pas encore autorisé pour');
    expect(chosen).toContain('`/réglages`');
    for (const { name, default_member_permissions } of discord.commands())
      if (default_member_permissions) discord.setCommandPermissions(name, { Rédaction: true }, 'La Rédaction');
    expect(await now()).toContain(': autorisé pour toutes les commandes de gestion.');
    const noa = editor();
    expect(shown(await noa.command('settings'))).toContain('## Réglages');
    const setup = messageOf(await noa.command('setup', { channel: discord.channel('actualités').id, time: '08:00' }));
    await noa.press(setup, 'Suite');
    expect(shown(await noa.press(setup, 'Terminer sans essai'))).toContain('C’est en place.');
    expect(shown(await noa.command('schedule list'))).toContain('## Programmations (1)');
    expect(shown(await noa.command('status'))).toContain(`<@${noa.user.id}> a créé la programmation`);
    // Once the role is taken away, buttons that are still there do nothing.
    discord.setRoles('noa', [], 'La Rédaction');
    expect(shown(await noa.press(setup, 'setup/finish', { force: true }))).toContain('Gérer le serveur');
    discord.setRoles('noa', ['Rédaction'], 'La Rédaction');
    for (const { name } of discord.commands()) discord.setCommandPermissions(name, {}, 'La Rédaction');
    await me.select(panel, 'settings/managerRoles', []);
    expect(shown(await editor().command('settings', {}, { force: true }))).toContain('Gérer le serveur');
  });

  test('are never everybody', async () => {
    const me = admin();
    const everyone = discord.guild('La Rédaction').id;
    const panel = await panelOf();
    expect(shown(await me.select(panel, 'settings/managerRoles', [everyone], { force: true }))).toContain('tout le monde');
    expect(shown(await member().command('settings', {}, { force: true }))).toContain('Gérer le serveur');
  });
});

describe('who does not manage the server', () => {
  let panel: SandboxMessage;
  beforeEach(async () => {
    panel = messageOf(await member().command('briefing'));
  });

  test('changes nothing with forged buttons, selects and forms', async () => {
    const before = await now();
    const intruders = [
      member(),
      discord.user({ role: 'guest', guild: 'Le Café', userInstall: true, locale: 'fr' }),
      discord.user({ role: 'admin', channel: 'dm', locale: 'fr' }),
    ];
    for (const who of intruders) {
      const own = who.channel.id === panel.channel_id ? panel : messageOf(await who.command('help', { private: true }));
      for (const answer of [
        await who.press(own, 'settings/private/true', { force: true }),
        await who.press(own, 'settings/erase', { force: true }),
        await who.press(own, 'settings/export', { force: true }),
        await who.select(own, 'settings/length', ['long'], { force: true }),
        await who.submit(
          { id: '1', custom_id: 'settings/erase', title: '', components: [] },
          { typed: 'La Rédaction' },
          { force: true },
        ),
      ]) {
        expect(answer.ephemeral).toBe(true);
        expect(answer.modal).toBeUndefined();
        expect(shown(answer)).toMatch(/Gérer le serveur|dans un serveur où le bot est installé/);
      }
    }
    expect(await now()).toBe(before);
  });

  test('as an admin of another server changes that one only', async () => {
    const before = await now();
    const there = elsewhere();
    await there.select(messageOf(await there.command('settings')), 'settings/length', ['short']);
    expect(await now()).toBe(before);
  });

  test('changes nothing with values that no select offers', async () => {
    const before = await now();
    // Somebody else: nobody may ask for too much at once.
    discord.addMember('sidonie', { guild: 'La Rédaction', roles: ['Rédaction en chef'] });
    const me = discord.user({ locale: 'fr', name: 'sidonie', guild: 'La Rédaction' });
    const mine = messageOf(await me.command('settings'));
    const newsroom = discord.channel('news', 'The Newsroom').id;
    for (const [select, values] of [
      ['settings/length', ['endless']],
      ['settings/locale', ['xx']],
      ['settings/noticeChannelId', [newsroom]],
      ['settings/noticeChannelId', ['1']],
      ['settings/managerRoles', ['12345']],
      ['settings/constructor', ['x']],
      ['settings', ['x']],
    ] as const)
      expect(shown(await me.select(mine, select, [...values], { force: true }))).toContain('Ce bouton vient d’une autre version');
    for (const id of ['settings/nothing', 'settings', 'settings/constructor'])
      expect(shown(await me.press(mine, id, { force: true }))).toContain('Ce bouton vient d’une autre version');
    expect(await now()).toBe(before);
  });
});
