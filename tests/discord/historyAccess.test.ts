import { type Client, PermissionFlagsBits, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHistoryAccess } from '../../src/discord/historyAccess.js';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { connect } from '../sandbox/client.js';

const { ViewChannel, ReadMessageHistory, SendMessages } = PermissionFlagsBits;

let discord: Discord;
let clients: Client[] = [];
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  for (const client of clients) await client.destroy();
  clients = [];
  await discord.close();
});

const asked = () => discord.requests.filter(({ path }) => path.startsWith('/guilds/')).length;

describe.each([
  ['a channel of a connection here', true],
  ['a channel that another process is connected to', false],
])('of %s', (_, here) => {
  const mayRead = async (channel: string): Promise<boolean> => {
    if (here && clients.length === 0) clients = [await connect(discord)];
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const access = createHistoryAccess(() => clients, rest, discord.state.bot.id);
    const before = asked();
    const allowed = await access(discord.channel(channel).id);
    expect(asked() > before).toBe(!here);
    return allowed;
  };

  test('the history may be read where nothing forbids it', async () => {
    expect(await mayRead('général')).toBe(true);
  });

  test('it may not where the bot is denied it, and may where it is denied something else', async () => {
    discord.denyBot('général', SendMessages);
    discord.denyBot('actualités', ReadMessageHistory);
    expect(await mayRead('général')).toBe(true);
    expect(await mayRead('actualités')).toBe(false);
  });

  test('it may not where the whole server is denied it', async () => {
    const { id } = discord.channel('général');
    const everyone = discord.guild().id;
    discord.state.channels.get(id)?.overwrites.push({ id: everyone, type: 0, allow: '0', deny: String(ReadMessageHistory) });
    expect(await mayRead('général')).toBe(false);
  });
});

test('a thread is read as its channel is, and a server is asked for once', async () => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const access = createHistoryAccess(() => [], rest, discord.state.bot.id);
  const thread = discord.addThread('fil', 'général');
  expect(await access(thread.id)).toBe(true);
  discord.denyBot('général', ReadMessageHistory);
  expect(await access(thread.id)).toBe(false);
  expect(asked()).toBe(2);
});

test('of a channel that the bot no longer sees Discord says so itself', async () => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  discord.denyBot('général', ViewChannel);
  const access = createHistoryAccess(() => [], rest, discord.state.bot.id);
  await expect(access(discord.channel('général').id)).rejects.toMatchObject({ code: 50001 });
});
