import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import type { SandboxMessage } from '../../src/sandbox/window/protocol.js';
import { below, plain } from './answers.js';
import { type BotProcess, scratch, startBot } from './bot.js';

let discord: Discord;
let bot: BotProcess;
let cwd: string;

beforeEach(async () => {
  cwd = scratch();
  discord = await openDiscord();
  bot = await startBot(discord, { cwd });
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

async function restart(): Promise<void> {
  await bot.stop();
  bot = await startBot(discord, { cwd });
}

describe('joining a server', () => {
  const greetings = (channel: string, guild: string) =>
    discord
      .messages(channel, guild)
      .filter((message) => /ici Dépêche|this is Dépêche/.test(plain(message)) && !message.visible_to);

  test('says so in the system channel, in the server’s language, once', { timeout: 40_000 }, async () => {
    discord.invite('Le Café');
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length > 0, 10_000);
    expect(plain(greetings('comptoir', 'Le Café')[0] as SandboxMessage)).toContain('`/installation`');
    discord.dropGateway('invalidate');
    await restart();
    expect(greetings('comptoir', 'Le Café')).toHaveLength(1);
    expect(greetings('général', 'La Rédaction')).toEqual([]);
    const me = discord.user({ locale: 'fr', role: 'admin', guild: 'Le Café' });
    expect(below(await me.command('status'))).toBe('');
    discord.removeBot('Le Café');
    await restart();
    discord.invite('Le Café');
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length === 2, 10_000);
  });

  test('while the bot is down is said when it is back', { timeout: 40_000 }, async () => {
    await bot.stop();
    discord.invite('Le Café');
    bot = await startBot(discord, { cwd });
    await discord.waitFor(() => greetings('comptoir', 'Le Café').length > 0, 10_000);
    expect(greetings('comptoir', 'Le Café')).toHaveLength(1);
  });

  test('is said to the first admin where it may not write in the system channel, once', async () => {
    discord.removeBot('The Newsroom');
    discord.guild('The Newsroom').systemChannelId = null;
    discord.invite('The Newsroom');
    const me = discord.user({ locale: 'en-GB', role: 'admin', guild: 'The Newsroom' });
    await vi.waitFor(() => expect(bot.log()).toContain('Joined a server'), { timeout: 10_000 });
    await me.command('settings');
    const member = discord.user({ locale: 'en-GB', role: 'member', guild: 'The Newsroom' });
    await member.command('help');
    const all = () =>
      discord.messages('general', 'The Newsroom').filter((message) => plain(message).includes('Hello, this is Dépêche'));
    await discord.waitFor(() => all().length > 0, 5_000);
    expect(all()[0]?.visible_to).toBe(me.user.id);
    await me.command('status');
    expect(all()).toHaveLength(1);
  });
});
