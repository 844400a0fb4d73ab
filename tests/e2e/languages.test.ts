import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { messageOf, plain, shown } from './answers.js';
import { type BotProcess, startBot } from './bot.js';

/** A server whose language is French at Discord, and one that is English there. */
const SERVERS = [
  ['La Rédaction', 'actualités', 'français'],
  ['The Newsroom', 'news', 'English'],
] as const;

let discord: Discord;
let bot: BotProcess;
beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord);
});
afterAll(async () => {
  // The post that stops a schedule.
  expect(discord.unexpected.map(({ code }) => code)).toEqual([50013]);
  await bot.stop();
  await discord.close();
});

/** Somebody whose language the bot does not speak. */
const german = (guild: string, role: 'admin' | 'member' = 'admin') => discord.user({ locale: 'de', role, guild });

test.each(SERVERS)(
  'In %s every answer is in the server’s language for who reads Discord in another',
  async (guild, channel, language) => {
    const inFrench = language === 'français';
    const says = (text: string, french: string, english: string) => expect(text).toContain(inFrench ? french : english);
    const me = german(guild);
    says(shown(await german(guild, 'member').command('help')), '### Pour lire', '### To read');
    // What goes wrong, what is proposed, what opens, what stands below an answer.
    says(shown(await me.command('briefing', { article: 'xyz' })), 'Aucun article ne correspond', 'No article matches');
    const [day] = await me.autocomplete(
      'schedule add',
      { channel: discord.channel(channel, guild).id, time: '8', days: '' },
      'days',
    );
    says(day?.name ?? '', 'Chaque jour', 'Every day');
    const [newest] = await me.autocomplete('briefing', { article: '' }, 'article');
    says(newest?.name ?? '', 'Le plus récent', 'The newest');
    const panel = messageOf(await me.command('settings'));
    says(plain(panel), '## Réglages', '## Settings');
    says((await me.press(panel, 'settings/timezone')).modal?.title ?? '', 'Fuseau horaire', 'Time zone');
    says((await me.command('article add')).modal?.title ?? '', 'Texte de l’article', 'The article’s text');
    const forbidden = await german(guild, 'member').press(
      messageOf(await german(guild, 'member').command('help', { private: true })),
      'settings/erase',
      { force: true },
    );
    says(shown(forbidden), 'Gérer le serveur', 'Manage Server');
  },
);

test.each(SERVERS)(
  'In %s posts speak the server’s language where whoever makes them reads Discord in another',
  async (guild, channel) => {
    const inFrench = guild === 'La Rédaction';
    const me = german(guild);
    const { id } = discord.channel(channel, guild);
    expect(shown(await me.command('schedule add', { channel: id, time: '05:00' }))).toContain(inFrench ? 'Français' : 'English');
    const preview = await me.command('publish', { channel: id });
    expect(shown(preview)).toContain(inFrench ? '### Résumé' : '### Summary');
    expect(shown(await discord.user({ locale: 'fr', role: 'admin', guild }).command('publish', { channel: id }))).toContain(
      '### Résumé',
    );
  },
);

test('What admins have set goes before the server’s language at Discord', async () => {
  const me = german('La Rédaction');
  const panel = messageOf(await me.command('settings'));
  await me.select(panel, 'settings/locale', ['en']);
  expect(shown(await german('La Rédaction', 'member').command('help'))).toContain('### To read');
  const channel = discord.channel('actualités').id;
  expect(shown(await me.command('schedule add', { channel, time: '06:00' }))).toContain('Medium · English');
  // Notices have no reader whose language Discord would tell: they speak the server's, whatever the schedule speaks.
  await me.select(panel, 'settings/noticeChannelId', ['annonces']);
  const made = shown(await me.command('schedule add', { channel, time: '07:00', language: 'fr', notify: true }));
  const direct = discord.user({ role: 'admin', dm: true }).channel.id;
  discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
  await me.command('schedule run', { schedule: /Schedule (\w{8})/.exec(made)?.[1] ?? '' });
  const notices = (place: string) =>
    discord
      .messages(place)
      .map(plain)
      .filter((text) => text.includes('has stopped'));
  await discord.waitFor(() => notices('annonces').length > 0 && notices(direct).length > 0, 20_000);
  discord.setOverwrites('actualités', []);
  const told = () =>
    discord
      .messages(me.channel.id)
      .map(plain)
      .filter((text) => text.includes('Since an admin last used a command:'));
  await discord.waitFor(() => told().length > 0, 10_000);
  await me.select(panel, 'settings/locale', ['server']);
  expect(shown(await german('La Rédaction', 'member').command('help'))).toContain('### Pour lire');
});

test('Where there is no server it is English; in a server without the bot that server’s language', async () => {
  const me = discord.user({ locale: 'de', dm: true });
  expect(shown(await me.command('help'))).toContain('### To read');
  expect(shown(await me.command('briefing', { article: 'xyz' }))).toContain('No article matches');
  expect((await me.autocomplete('briefing', { article: '' }, 'article'))[0]?.name).toContain('The newest');
  const guest = discord.user({ locale: 'de', role: 'guest', userInstall: true });
  expect(shown(await guest.command('help'))).toContain('### Pour lire');
});
