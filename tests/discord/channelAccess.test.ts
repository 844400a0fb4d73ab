import { type Client, OverwriteType, PermissionFlagsBits, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChannelAccess, createChannelAccess } from '../../src/discord/connection/channelAccess.js';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { connect } from '../sandbox/client.js';

const { ViewChannel, ReadMessageHistory, SendMessages, MentionEveryone } = PermissionFlagsBits;

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
  const ask = async <T>(question: (access: ChannelAccess) => Promise<T>): Promise<T> => {
    if (here && clients.length === 0) clients = [await connect(discord)];
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const before = asked();
    const answer = await question(createChannelAccess(() => clients, rest, discord.state.bot.id));
    expect(asked() > before).toBe(!here);
    return answer;
  };
  const mayRead = (channel: string): Promise<boolean> => ask(({ mayRead }) => mayRead(discord.channel(channel).id));
  const mentionTrouble = (mention: string) =>
    ask(({ mentionTrouble }) =>
      mentionTrouble({ guildId: discord.guild().id, channelId: discord.channel('général').id, mention }),
    );

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

  test('a role may be mentioned while it is there and everybody may, or the bot may mention every one there', async () => {
    const role = discord.addRole('lecteurs', { mentionable: true });
    const becomes = (trouble: string | null) =>
      vi.waitFor(async () => expect(await mentionTrouble(role.id)).toBe(trouble), 5_000);
    await becomes(null);
    discord.setMentionable('lecteurs', false);
    await becomes('role-unmentionable');
    const allow = String(MentionEveryone);
    discord.setOverwrites('général', [{ id: discord.state.bot.id, type: OverwriteType.Member, allow, deny: '0' }]);
    await becomes(null);
    discord.deleteRole('lecteurs');
    await becomes('role-gone');
  });
});

test('everyone is never mentioned; a post does not wait for what cannot be told', async () => {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const { mentionTrouble } = createChannelAccess(() => [], rest, discord.state.bot.id);
  const at = { guildId: discord.guild().id, channelId: discord.channel('général').id };
  expect(await mentionTrouble({ ...at, mention: null })).toBeNull();
  expect(await mentionTrouble({ ...at, mention: at.guildId })).toBe('role-unmentionable');
  discord.faults([{ kind: 'error', method: 'GET', route: '/guilds/:guild', done: false }]);
  expect(await mentionTrouble({ ...at, mention: '1' })).toBeNull();
});

test('a thread is read as its channel is, and a server is asked for once', async () => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const { mayRead: access } = createChannelAccess(() => [], rest, discord.state.bot.id);
  const thread = discord.addThread('fil', 'général');
  expect(await access(thread.id)).toBe(true);
  discord.denyBot('général', ReadMessageHistory);
  expect(await access(thread.id)).toBe(false);
  expect(asked()).toBe(2);
});

test('of a channel that the bot no longer sees Discord says so itself', async () => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  discord.denyBot('général', ViewChannel);
  const { mayRead: access } = createChannelAccess(() => [], rest, discord.state.bot.id);
  await expect(access(discord.channel('général').id)).rejects.toMatchObject({ code: 50001 });
});
