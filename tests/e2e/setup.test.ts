import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { below, messageOf, plain, shown } from './answers.js';
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
const english = () => discord.user({ locale: 'en-GB', role: 'admin', guild: 'The Newsroom' });
const posts = (channel: string, guild?: string) =>
  discord.messages(channel, guild).filter(({ author, visible_to }) => author.bot && visible_to === null);

describe('setting up', () => {
  test('leads in one private message from the channel to a test post, which can be taken back', async () => {
    const me = admin();
    const first = await me.command('setup');
    expect(first.ephemeral).toBe(true);
    expect(shown(first)).toContain('Installation : étape 1 sur 4');
    const panel = messageOf(first);

    expect(shown(await me.select(panel, 'setup/channel', ['actualités']))).toContain('toutes les permissions');
    const when = await me.press(panel, 'Suite');
    expect(when.message?.id).toBe(panel.id);
    expect(shown(when)).toContain('Fuseau horaire supposé d’après la langue : Europe/Paris');
    await me.select(panel, 'setup/days', ['lundi', 'jeudi']);
    const { modal } = await me.press(panel, 'Autres heures…');
    if (!modal) throw new Error('No form opened');
    expect(shown(await me.submit(modal, { typed: '7h45, 18:30' }))).toContain('Le lundi et le jeudi à 07:45 et 18:30');
    const place = (await me.press(panel, 'Changer de fuseau')).modal;
    if (!place) throw new Error('No form opened');
    expect(shown(await me.submit(place, { typed: 'Genève' }))).toContain('Europe/Zurich');

    await me.press(panel, 'Suite');
    await me.select(panel, 'setup/length', ['short']);
    const check = await me.press(panel, 'Suite');
    const account = [
      `Dans <#${discord.channel('actualités').id}>, le lundi et le jeudi à 07:45 et 18:30 (Europe/Zurich)`,
      'Article : le plus récent pas encore publié dans le salon',
      'Court · Français',
    ];
    for (const line of account) expect(shown(check)).toContain(line);
    expect(shown(check)).toContain('Voici ce qui serait publié maintenant :');
    expect(shown(check)).toContain("Le chef de l'OTAN confirme");
    expect(posts('actualités')).toEqual([]);

    const done = await me.press(panel, 'Publier un essai et terminer');
    expect(shown(done)).toContain('C’est en place.');
    expect(shown(done)).toMatch(/Programmation \w{8} créée\./);
    for (const line of account) expect(shown(done)).toContain(line);
    expect(shown(done)).toContain(
      'Retenu aussi pour tout le serveur : fuseau horaire Europe/Zurich. Pour en changer : `/réglages`.',
    );
    const [test] = posts('actualités');
    expect(shown(done)).toContain(`${test?.channel_id}/${test?.id}`);
    const listed = shown(await me.command('schedule list'));
    expect(listed).toContain('Le lundi et le jeudi à 07:45 et 18:30 (Europe/Zurich)');
    expect(listed).toContain('le plus récent pas encore publié dans le salon');

    expect(shown(await me.press(panel, 'Retirer l’essai'))).toContain('L’essai est retiré.');
    expect(posts('actualités')).toEqual([]);
    const again = `setup/untest/${/untest\/(\w+)/.exec(JSON.stringify(done.message))?.[1]}`;
    await me.press(panel, again, { force: true });
    const status = shown(await me.command('status'));
    expect(status.match(/a retiré l’essai/g)).toHaveLength(1);
    expect(status).toMatch(/À la main dans <#\d+>\. Publié le <t:\d+:f> · retiré depuis/);
    // Taken back, its article is the newest that was not posted yet.
    const id = /Programmation (\w{8})/.exec(shown(done))?.[1] ?? '';
    expect(shown(await me.command('schedule preview', { schedule: id }))).toContain("Le chef de l'OTAN confirme");
    expect(shown(await me.command('settings'))).toContain('Europe/Zurich');
    // The second time there was nothing to remove.
    expect(discord.unexpected.map(({ code }) => code)).toEqual([10008]);
  });

  test('names what is missing in the channel, and goes on once it is granted', async () => {
    const me = english();
    const answer = await me.command('setup', { channel: discord.channel('read-only', 'The Newsroom').id });
    expect(shown(answer)).toContain('**Send Messages**');
    expect(shown(answer)).toContain('Edit Channel → Permissions');
    const panel = messageOf(answer);
    await expect(me.press(panel, 'Next')).rejects.toThrow('no button');
    expect(below(await me.press(panel, 'setup/test', { force: true }))).toContain('Send Messages');
    discord.setOverwrites('read-only', [], 'The Newsroom');
    await discord.waitFor(() => true, 500);
    expect(shown(await me.press(panel, 'Check again'))).toContain('all the permissions');
    expect(shown(await me.press(panel, 'Next'))).toContain('Europe/London');
  });

  test('takes the time zone that schedules and settings take, too, where none is named', async () => {
    const me = english();
    const channel = discord.channel('news', 'The Newsroom').id;
    const made = shown(await me.command('schedule add', { channel, time: '09:00' }));
    expect(made).toContain('at 09:00 (Europe/London)');
    expect(shown(await me.command('settings'))).toContain('Europe/London');
    expect((await me.autocomplete('schedule add', { channel, time: '09:00', timezone: '' }, 'timezone'))[0]?.value).toBe(
      'Europe/London',
    );
    await me.command('schedule remove', { schedule: /Schedule (\w{8})/.exec(made)?.[1] ?? '' });
  });

  test('goes on after a restart in the middle', { timeout: 30_000 }, async () => {
    const me = english();
    const panel = messageOf(await me.command('setup', { channel: discord.channel('news', 'The Newsroom').id, time: '6:15 pm' }));
    expect(plain(panel)).toContain('Setup: step 3 of 4');
    await me.select(panel, 'setup/article', ['newest']);
    await bot.stop();
    bot = await startBot(discord, { cwd });
    const check = await me.press(panel, 'Next');
    expect(shown(check)).toContain('every day at 18:15 (Europe/London)');
    expect(shown(await me.press(panel, 'Finish without a test'))).toContain('Everything is in place.');
    expect(posts('news', 'The Newsroom')).toEqual([]);
    const listed = shown(await me.command('schedule list'));
    expect(listed).toContain('Every day at 18:15 (Europe/London)');
    // A second press finds nothing to finish.
    expect(below(await me.press(panel, 'setup/finish', { force: true }))).toContain('Begin again with `/setup`');
    expect(shown(await me.command('schedule list'))).toContain('## Schedules (1)');
  });

  test('goes back to the channel where it is gone by now, or closed to the bot', async () => {
    const me = english();
    const { id } = discord.addChannel('short-lived', { guild: 'The Newsroom' });
    await discord.waitFor(() => true, 500);
    const panel = messageOf(await me.command('setup', { channel: id, time: '05:30' }));
    expect(plain(panel)).toContain('Setup: step 3 of 4');
    discord.denyBot(id, PermissionFlagsBits.SendMessages, 'The Newsroom');
    await discord.waitFor(() => true, 500);
    expect(shown(await me.press(panel, 'Next'))).toContain('**Send Messages**');
    discord.deleteChannel(id, 'The Newsroom');
    await discord.waitFor(() => true, 500);
    const back = shown(await me.press(panel, 'Check again'));
    expect(back).toContain('Setup: step 1 of 4');
    expect(back).toContain('This channel no longer exists');
  });

  test('makes nothing when the test post is refused', async () => {
    const me = english();
    const panel = messageOf(await me.command('setup', { channel: discord.channel('news', 'The Newsroom').id, time: '07:00' }));
    await me.press(panel, 'Next');
    discord.denyBot('news', PermissionFlagsBits.SendMessages, 'The Newsroom');
    const refused = await me.press(panel, 'Post a test and finish');
    expect(below(refused)).toContain('Send Messages');
    expect(shown(await me.command('schedule list'))).toContain('## Schedules (1)');
    discord.denyBot('news', 0n, 'The Newsroom');
    await discord.waitFor(() => true, 500);
    expect(shown(await me.press(panel, 'Finish without a test'))).toContain('Everything is in place.');
  });

  test('makes one schedule, though the answer to the press was lost', async () => {
    const me = english();
    const before = shown(await me.command('schedule list'));
    const many = Number(/Schedules \((\d+)\)/.exec(before)?.[1] ?? 0);
    const panel = messageOf(await me.command('setup', { channel: discord.channel('news', 'The Newsroom').id, time: '05:00' }));
    await me.press(panel, 'Next');
    discord.faults([
      { kind: 'error', method: 'PATCH', route: '/webhooks/:webhook/:token/messages/:message', done: false, share: 1 },
    ]);
    await me.press(panel, 'Finish without a test', { timeout: 2_000 });
    discord.faults();
    expect(below(await me.press(panel, 'setup/finish', { force: true }))).toContain('Begin again with `/setup`');
    expect(shown(await me.command('schedule list'))).toContain(`## Schedules (${many + 1})`);
  });

  test('refuses what cannot be read, with a sentence', async () => {
    const who = () =>
      discord.user({
        locale: 'fr',
        name: discord.addMember(`chef${Math.random()}`, { guild: 'La Rédaction', roles: ['Rédaction en chef'] }).username,
        guild: 'La Rédaction',
      });
    const me = who();
    for (const [values, sentence] of [
      [{ time: 'midi' }, '« midi » n’est pas une heure.'],
      [{ days: 'demain' }, '« demain » n’est pas un jour.'],
      [{ timezone: 'Atlantide' }, 'Aucune ville, aucun pays ni fuseau du nom de « Atlantide »'],
    ] as const)
      expect(shown(await me.command('setup', values))).toContain(sentence);
    expect(await me.autocomplete('setup', { timezone: 'lyo' }, 'timezone')).toContainEqual({
      name: 'Lyon, France — Europe/Paris',
      value: 'Europe/Paris',
    });
    const panel = messageOf(await me.command('setup'));
    expect(shown(await me.press(panel, 'setup/step/check', { force: true }))).toContain('Choisissez d’abord un salon.');
    for (const [select, values] of [
      ['setup/channel', ['1']],
      ['setup/channel', [discord.channel('news', 'The Newsroom').id]],
      ['setup/days', ['8']],
      ['setup/length', ['endless']],
      ['setup/locale', ['xx']],
      ['setup/article', ['../x']],
      ['setup/constructor', ['x']],
    ] as const)
      expect(shown(await me.select(panel, select, [...values], { force: true }))).toContain(
        'Ce bouton vient d’une autre version',
      );
    expect(below(await me.press(panel, 'setup/untest/unknown', { force: true }))).toContain('Cet essai n’est plus là.');
  });

  test('is for those who manage the server alone, whatever is forged', async () => {
    const panel = messageOf(
      await discord.user({ role: 'member', locale: 'fr', guild: 'La Rédaction' }).command('help', { private: true }),
    );
    const before = shown(await admin().command('schedule list'));
    const me = discord.user({ role: 'member', locale: 'fr', guild: 'La Rédaction' });
    for (const answer of [
      await me.command('setup', {}, { force: true }),
      await me.press(panel, 'setup/test', { force: true }),
      await me.press(panel, 'setup/untest/x', { force: true }),
      await me.select(panel, 'setup/channel', ['1'], { force: true }),
      await me.submit({ id: '1', custom_id: 'setup/times', title: '', components: [] }, { typed: '08:00' }, { force: true }),
    ])
      expect(shown(answer)).toContain('Gérer le serveur');
    expect(shown(await admin().command('schedule list'))).toBe(before);
    // Nor can an admin go on with what another one has begun.
    const other = discord.addMember('sidonie', { guild: 'La Rédaction', roles: ['Rédaction en chef'] });
    const mine = messageOf(
      await discord.user({ name: other.username, locale: 'fr', guild: 'La Rédaction' }).command('help', { private: true }),
    );
    const forged = await discord
      .user({ name: other.username, locale: 'fr', guild: 'La Rédaction' })
      .press(mine, 'setup/finish', { force: true });
    expect(below(forged)).toContain('Recommencez avec `/installation`');
    expect(shown(await admin().command('schedule list'))).toBe(before);
  });
});
