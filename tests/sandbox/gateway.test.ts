import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type Discord, type DiscordOptions, openDiscord } from '../../src/sandbox/discord.js';
import { connect, joined } from './client.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const open = async (options?: DiscordOptions): Promise<Discord> => {
  const discord = await openDiscord(options);
  closing.push(discord.close);
  return discord;
};

const join = async (discord: Discord, intents?: GatewayIntentBits[]): Promise<Client<true>> => {
  const client = await connect(discord, intents);
  closing.push(() => client.destroy());
  return client;
};

/** The code with which the gateway closes after these packets. */
const closeCode = (discord: Discord, ...packets: unknown[]): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace(/api$/, 'gateway')}?v=10&encoding=json`);
    socket.once('message', () => {
      for (const packet of packets) socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet));
    });
    socket.on('close', resolve);
  });

const identify = (more: object) => ({ op: 2, d: { token: 'guessed', intents: 1, properties: {}, ...more } });

test('A client with a wrong token is told so before it connects', async () => {
  const discord = await open();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  await expect(client.login('guessed')).rejects.toThrow('An invalid token was provided.');
});

test.each<[string, number, (token: string) => unknown[]]>([
  ['a wrong token', 4004, () => [identify({})]],
  ['a wrong token on resuming', 4004, () => [{ op: 6, d: { token: 'guessed', session_id: 'x', seq: 1 } }]],
  ['anything before identifying', 4003, () => [{ op: 3, d: {} }]],
  ['what is no JSON', 4002, () => ['{']],
  ['an unknown opcode', 4001, (token) => [identify({ token }), { op: 99, d: null }]],
  ['identifying twice', 4005, (token) => [identify({ token }), identify({ token })]],
  ['a shard that does not exist', 4010, (token) => [identify({ token, shard: [2, 2] })]],
  ['a privileged intent that is not switched on', 4014, (token) => [identify({ token, intents: 1 << 15 })]],
])('The gateway closes after %s with %i', async (_title, code, packets) => {
  const discord = await open();
  expect(await closeCode(discord, ...packets(discord.token))).toBe(code);
});

test('After a lost connection the client resumes, and gets what happened meanwhile', async () => {
  const discord = await open();
  const client = await join(discord);
  const seen: string[] = [];
  client.on(Events.ChannelUpdate, (_old, channel) => seen.push(channel.id));
  client.on(Events.ShardResume, () => seen.push('resumed'));
  discord.dropGateway();
  await discord.waitFor(() => !discord.online());
  const { id } = discord.channel('général');
  discord.denyBot('général', 1n << 11n);
  await discord.waitFor(() => discord.online());
  await expect.poll(() => seen).toEqual([id, 'resumed']);
  expect(client.guilds.cache.first()?.members.me?.permissionsIn(id).has('SendMessages')).toBe(false);
});

test('A command that is sent while the connection is lost reaches the bot when it resumes', async () => {
  const { discord, close } = await joined((interaction) => interaction.reply('Me revoilà'));
  closing.push(close);
  discord.dropGateway();
  expect((await discord.user().command('briefing')).message?.content).toBe('Me revoilà');
});

test('A client that is asked to reconnect resumes; one whose session was ended identifies anew', async () => {
  const discord = await open();
  const client = await join(discord);
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  discord.dropGateway('reconnect');
  await resumed;
  const anew = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  discord.dropGateway('invalidate');
  await anew;
  expect(discord.online()).toBe(true);
});

test('Each shard gets the servers that are its own', async () => {
  const discord = await open();
  const counts: number[] = [];
  for (const shard of [0, 1]) {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: discord.apiUrl },
      shards: [shard],
      shardCount: 2,
    });
    closing.push(() => client.destroy());
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    counts.push(client.guilds.cache.size);
    for (const id of client.guilds.cache.keys()) expect(Number((BigInt(id) >> 22n) % 2n)).toBe(shard);
  }
  expect(counts[0] ?? 0).toBe(2 - (counts[1] ?? 0));
});

test('Messages of people come only with the intent for them, and their text only with its own', async () => {
  const discord = await open({ privilegedIntents: GatewayIntentBits.MessageContent });
  const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  const seen: Record<string, string[]> = { none: [], messages: [], content: [] };
  const intents: [string, GatewayIntentBits[]][] = [
    ['none', [Guilds]],
    ['messages', [Guilds, GuildMessages]],
    ['content', [Guilds, GuildMessages, MessageContent]],
  ];
  for (const [name, bits] of intents)
    (await join(discord, bits)).on(Events.MessageCreate, ({ content }) => seen[name]?.push(content));
  discord.user().post('Bonjour');
  await expect.poll(() => seen.content).toEqual(['Bonjour']);
  expect(seen).toEqual({ none: [], messages: [''], content: ['Bonjour'] });
});
