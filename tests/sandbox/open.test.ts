import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { openSandbox, type Sandbox } from '../../src/sandbox/open.js';
import type { Snapshot, Update } from '../../src/sandbox/window/protocol.js';
import type { CommandRequest, PressRequest } from '../../src/sandbox/window/protocolRequests.js';
import { COMMANDS } from './client.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const open = async (file?: string): Promise<{ sandbox: Sandbox; origin: string; token: string; close: () => Promise<void> }> => {
  const sandbox = await openSandbox({ port: 0, file });
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) await sandbox.close();
    closed = true;
  };
  closing.push(close);
  const [origin = '', token = ''] = sandbox.url.split('/#');
  return { sandbox, origin, token, close };
};

/** A bot that greets, with a button that counts. */
const joinBot = async ({ env }: Sandbox): Promise<void> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: env.DISCORD_API_URL } });
  closing.push(() => client.destroy());
  const button = { type: 2, style: 1, label: 'Plus', custom_id: 'more' } as const;
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) {
      void interaction.reply({ content: 'Prochain envoi : <t:4070908800:F>', components: [{ type: 1, components: [button] }] });
    }
    if (interaction.isButton()) void interaction.update({ content: 'Vu', components: [] });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(env.DISCORD_TOKEN);
  await ready;
  await client.application?.commands.set(COMMANDS);
};

const status = (origin: string, path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${origin}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

const socketStatus = (url: string, protocols: string[], headers: Record<string, string> = {}): Promise<number | 'open'> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, protocols, { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });

const post = async <T>(origin: string, token: string, path: string, body: unknown): Promise<T> => {
  const response = await fetch(`${origin}/api/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
};

const state = async (origin: string, token: string): Promise<Snapshot> =>
  (await (await fetch(`${origin}/api/state`, { headers: { authorization: `Bearer ${token}` } })).json()) as Snapshot;

test('The page is served without a token, its interface only with it, and neither to other hosts and origins', async () => {
  const { origin, token } = await open();
  const authorization = `Bearer ${token}`;
  expect(await status(origin, '/', {})).toBe(200);
  expect(await status(origin, '/../open.ts', {})).toBe(404);
  expect(await status(origin, '/..%2fopen.ts', {})).toBe(404);
  expect(await status(origin, '/', { host: 'sandbox.example' })).toBe(403);
  expect(await status(origin, '/api/state', { authorization })).toBe(200);
  expect(await status(origin, '/api/state', {})).toBe(401);
  expect(await status(origin, '/api/state', { authorization: `${authorization}x` })).toBe(401);
  expect(await status(origin, '/api/state', { authorization, origin: 'https://sandbox.example' })).toBe(403);
  expect(await status(origin, '/api/state', { authorization, host: 'sandbox.example' })).toBe(403);
  expect(await status(origin, '/api/unknown', { authorization })).toBe(404);
});

test('Updates are sent only to a socket of this page that has the token', async () => {
  const { origin, token } = await open();
  const url = `${origin.replace('http', 'ws')}/api/updates`;
  expect(await socketStatus(url, ['sandbox', token], { origin })).toBe('open');
  expect(await socketStatus(url, ['sandbox', 'guessed'], { origin })).toBe(401);
  expect(await socketStatus(url, ['sandbox', token], { origin: 'https://sandbox.example' })).toBe(403);
});

test('A command and a button of the page reach the bot, and what comes of them reaches the page', async () => {
  const { sandbox, origin, token } = await open();
  await joinBot(sandbox);
  const updates: Update[] = [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/updates`, ['sandbox', token]);
  socket.on('message', (raw) => updates.push(JSON.parse(String(raw))));
  await new Promise((resolve) => socket.once('message', resolve));
  expect(updates[0]).toMatchObject({ type: 'snapshot', snapshot: { online: true, bot: { username: 'Dépêche' } } });

  const { guilds, commands } = await state(origin, token);
  expect(commands.map(({ name_localizations }) => name_localizations?.fr)).toContain('dépêche');
  const channelId = guilds[0]?.channels[0]?.id ?? '';
  const viewer = { role: 'member', locale: 'fr' } as const;
  const command: CommandRequest = { viewer, channelId, command: 'briefing', options: {} };
  expect(await post(origin, token, 'command', command)).toEqual({ status: 'answered' });

  const after = await state(origin, token);
  const message = after.messages[channelId]?.[0];
  expect(message).toMatchObject({ content: 'Prochain envoi : <t:4070908800:F>', command_name: 'briefing', visible_to: null });
  expect(after.clock.moments).toEqual([4_070_908_800_000]);
  const press: PressRequest = { viewer, channelId, messageId: message?.id ?? '', customId: 'more' };
  expect(await post(origin, token, 'press', press)).toEqual({ status: 'answered' });
  expect((await state(origin, token)).messages[channelId]?.[0]?.content).toBe('Vu');
  expect(updates.map(({ type }) => type)).toEqual(['snapshot', 'message', 'clock', 'message', 'clock']);
  socket.terminate();

  expect(await post(origin, token, 'command', { ...command, command: 'schedule add' })).toEqual({
    error: '/schedule add needs the option "channel"',
  });
});

test('The clock moves to an instant or by a span, for the bot too', async () => {
  const { sandbox, origin, token } = await open();
  const to = Date.UTC(2027, 2, 28, 1, 0);
  await post(origin, token, 'clock', { to });
  expect(Math.abs(sandbox.now() - to)).toBeLessThan(30_000);
  await post(origin, token, 'clock', { by: 3_600_000 });
  expect(Math.abs(sandbox.now() - to - 3_600_000)).toBeLessThan(30_000);
  expect(await post(origin, token, 'clock', { to: 1e18 })).toEqual({ error: 'The clock goes from 2015 to 2099' });
});

test('Messages, commands and the clock are there again after a restart, ephemeral answers are not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'sandbox.json');
  const first = await open(file);
  await joinBot(first.sandbox);
  const channelId = (await state(first.origin, first.token)).guilds[0]?.channels[0]?.id ?? '';
  const command: CommandRequest = { viewer: { role: 'member', locale: 'fr' }, channelId, command: 'briefing', options: {} };
  await post(first.origin, first.token, 'command', command);
  await post(first.origin, first.token, 'clock', { by: 86_400_000 });
  await first.close();

  const second = await open(file);
  const restored = await state(second.origin, second.token);
  expect(restored.messages[channelId]).toHaveLength(1);
  expect(restored.commands.map(({ name }) => name)).toEqual(['briefing', 'schedule']);
  expect(Math.round(restored.clock.offset / 86_400_000)).toBe(1);
});

test('Without a port the page takes the next free one from 3210 on', async () => {
  const first = await openSandbox();
  closing.push(first.close);
  const second = await openSandbox();
  closing.push(second.close);
  const ports = [first, second].map(({ url }) => Number(new URL(url).port));
  expect(ports[0]).toBeGreaterThanOrEqual(3210);
  expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
});
