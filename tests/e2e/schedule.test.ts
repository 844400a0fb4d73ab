import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { type BotProcess, scratch, startBot } from './bot.js';

const HOUR = 3_600_000;

let offset: number;
let discord: Discord;
const bots: BotProcess[] = [];
async function open(): Promise<void> {
  offset = 0;
  discord = await openDiscord({ now: () => Date.now() + offset });
}
async function close(): Promise<void> {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.close();
}

/** The bot, with its clock and the stand-in's at the same time. */
async function start(cwd: string, ahead = 0): Promise<BotProcess> {
  offset = ahead;
  const bot = await startBot(discord, { cwd, ahead });
  bots.push(bot);
  return bot;
}

const admin = (locale = 'fr') => discord.user({ locale, role: 'admin', channel: 'général' });
const channelId = (name: string): string => discord.channel(name).id;
const shown = ({ message, error }: Answer): string => {
  if (!message) throw new Error(error ?? 'There was no message');
  // Spaces that do not break are none of these tests' concern.
  return textOf(message).replace(/[\u00a0\u202f]/g, ' ');
};
const posts = (channel: string) => discord.messages(channel).filter(({ author }) => author.bot);
const idIn = (text: string): string => /(?:Programmation|Schedule) (\w{8})/.exec(text)?.[1] ?? '';
/** Milliseconds from now to just before the instant of a message's first `<t:…:F>`. */
const justBefore = (text: string, before = 2_000): number => Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000 - before - Date.now();

describe('a schedule', () => {
  beforeEach(open);
  afterEach(close);

  test('is made, survives a restart, and posts at its moment, once', { timeout: 60_000 }, async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const made = await admin().command('schedule add', {
      channel: channelId('actualités'),
      time: '08:00',
      timezone: 'Europe/Paris',
    });
    expect(made.ephemeral).toBe(true);
    const text = shown(made);
    expect(text).toMatch(/Programmation \w{8} créée\./);
    expect(text).toContain(`dans <#${channelId('actualités')}>`);
    expect(text).toContain('Chaque jour à 08:00 (Europe/Paris)');
    expect(text).toContain('Article : le plus récent au moment de publier');
    await bot.stop();

    // Longer than any start takes.
    await start(cwd, justBefore(text, 15_000));
    expect(posts('actualités')).toEqual([]);
    await discord.waitFor(() => posts('actualités').length > 0, 30_000);
    const [post] = posts('actualités');
    if (!post) throw new Error('There is no post');
    const moment = Number(/<t:(\d+):F>/.exec(text)?.[1]) * 1000;
    expect(Date.parse(post.timestamp)).toBeGreaterThanOrEqual(moment);
    expect(textOf(post)).toContain("Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie");
    expect(textOf(post)).not.toContain('en retard');

    const button = buttonsOf(post).find(({ label }) => label.startsWith('Voir dans l’article'));
    expect(shown(await discord.user({ locale: 'fr', channel: 'actualités' }).press(post, button?.customId ?? ''))).toContain(
      'Paragraphe ',
    );

    const listed = shown(await admin('en-US').command('schedule list'));
    expect(listed).toContain('## Schedules (1)');
    expect(listed).toContain(`Last post: <t:${moment / 1000}:f>`);
    expect(listed).toContain(`Next post: <t:${moment / 1000 + 24 * 3600}:F>`);
    expect(discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))).toHaveLength(1);
    expect(discord.unexpected).toEqual([]);
  });

  test('posts late, and says so, when the bot was down at its moment', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(
      await admin('en-US').command('schedule add', { channel: channelId('actualités'), time: '08:00', timezone: 'Europe/Paris' }),
    );
    await bot.stop();
    await start(cwd, justBefore(text) + HOUR);
    await discord.waitFor(() => posts('actualités').length > 0, 10_000);
    expect(textOf(posts('actualités')[0] ?? ({ components: [] } as never))).toContain(
      'Posted late: it was not possible at the planned time.',
    );
  });

  test('stops where it may no longer post, and the list says why', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    await bot.stop();
    discord.denyBot('actualités', PermissionFlagsBits.SendMessages);
    await start(cwd, justBefore(text));
    await discord.waitFor(() => discord.unexpected.length > 0, 10_000);
    const listed = shown(await admin().command('schedule list'));
    expect(listed).toContain('Arrêtée : il manque au bot une permission dans ce salon.');
    expect(listed).not.toContain('Prochaine publication');
    expect(discord.unexpected).toHaveLength(1);

    // It goes on only once the bot may post there again.
    const id = idIn(text);
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Envoyer des messages');
    const paused = shown(await admin().command('schedule pause', { schedule: id }));
    expect(paused).toContain('suspendue');
    expect(paused).not.toContain('Arrêtée');
    discord.setOverwrites('actualités', []);
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Prochaine publication');
  });

  test('that stopped is told of once, at the next command of an admin, and can be resumed', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    const id = idIn(text);
    await bot.stop();
    discord.deleteChannel('actualités');
    await start(cwd, justBefore(text));
    await discord.waitFor(() => discord.unexpected.length > 0, 10_000);
    const told = () =>
      discord
        .messages('général')
        .map((message) => textOf(message))
        .filter((message) => message.includes('Depuis la dernière commande d’un admin'));
    await admin().command('schedule next', { schedule: id });
    await discord.waitFor(() => told().length > 0, 5_000);
    expect(told()[0]).toContain('ce salon n’existe plus.');
    await admin().command('schedule next', { schedule: id });
    await admin().command('schedule edit', { schedule: id, channel: channelId('général') });
    expect(shown(await admin().command('schedule resume', { schedule: id }))).toContain('Prochaine publication');
    expect(shown(await admin().command('schedule run', { schedule: id }))).toContain(`https://discord.com/channels/`);
    expect(posts('général').filter((message) => textOf(message).includes("Le chef de l'OTAN"))).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  test('rests while the bot is not in its server, and goes on when it is back', async () => {
    const cwd = scratch();
    const bot = await start(cwd);
    const text = shown(await admin().command('schedule add', { channel: channelId('actualités'), time: '08:00' }));
    const id = idIn(text);
    await bot.stop();
    discord.removeBot();
    const second = await start(cwd, justBefore(text));
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(posts('actualités')).toEqual([]);
    discord.invite();
    await vi.waitFor(() => expect(second.log()).toContain('Joined a server'), { timeout: 10_000 });
    expect(shown(await admin().command('schedule next', { schedule: id }))).toContain('08:00');
    expect(shown(await admin().command('schedule list'))).toContain('Prochaine publication');
    discord.removeBot();
    await vi.waitFor(() => expect(second.log()).toContain('Left a server'), { timeout: 10_000 });
    expect(discord.unexpected).toEqual([]);
  });
});
