import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationCommandType, ChannelType, Client, Events, GatewayIntentBits, MessageFlags, Routes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { openSandbox, type Sandbox } from '../../src/sandbox/open.js';
import type { Outcome, Snapshot, Viewer } from '../../src/sandbox/window/protocol.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A bot with one command that opens a modal, one on the message's menu, and a select. */
const joinBot = async ({ env }: Sandbox): Promise<Client> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: env.DISCORD_API_URL } });
  closing.push(() => client.destroy());
  const options = ['un', 'deux'].map((value) => ({ label: value, value }));
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      void interaction.reply(interaction.targetMessage.attachments.map(({ name }) => name).join());
    else if (interaction.isChatInputCommand())
      void interaction.showModal({
        custom_id: 'form',
        title: 'Un article',
        components: [{ type: 18, label: 'Texte', component: { type: 4, custom_id: 'text', style: 2 } }],
      });
    else if (interaction.isModalSubmit())
      void interaction.reply({
        content: interaction.fields.getTextInputValue('text'),
        components: [{ type: 1, components: [{ type: 3, custom_id: 'choice', options }] }],
      });
    else if (interaction.isStringSelectMenu())
      void interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(env.DISCORD_TOKEN);
  await ready;
  await client.application?.commands.set([
    { name: 'add', description: 'Adds', defaultMemberPermissions: '32', integrationTypes: [0, 1] },
    { name: 'Brief this', type: ApplicationCommandType.Message, integrationTypes: [0] },
  ]);
  return client;
};

const open = async (file?: string) => {
  const sandbox = await openSandbox({ port: 0, file });
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) await sandbox.close();
    closed = true;
  };
  closing.push(close);
  const client = await joinBot(sandbox);
  const [origin = '', token = ''] = sandbox.url.split('/#');
  const headers = { authorization: `Bearer ${token}`, origin };
  const post = async <T = unknown>(path: string, body: unknown): Promise<T> => {
    const response = await fetch(`${origin}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as T;
  };
  return {
    client,
    close,
    post,
    upload: async (name: string, bytes: string): Promise<{ id: string; url: string }> => {
      const response = await fetch(`${origin}/api/file?name=${name}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/plain' },
        body: bytes,
      });
      return (await response.json()) as { id: string; url: string };
    },
    state: async (): Promise<Snapshot> => (await (await fetch(`${origin}/api/state`, { headers })).json()) as Snapshot,
  };
};

const member: Viewer = { role: 'member', locale: 'fr' };
const admin: Viewer = { role: 'admin', locale: 'fr' };

const places = ({ guilds }: Snapshot) => {
  const [guild] = guilds;
  const [channel] = guild?.channels ?? [];
  if (!guild || !channel) throw new Error('There is no server');
  return { guild, channel };
};

test('The page sends files, messages, menus, modals and choices', async () => {
  const { post, upload, state } = await open();
  const before = await state();
  const { id: channelId } = places(before).channel;
  const file = await upload('notes.txt', 'Bonjour');
  expect(await (await fetch(file.url)).text()).toBe('Bonjour');
  expect(await post('message', { viewer: member, channelId, content: '', attachments: [file.id] })).toEqual({});
  const [message] = (await state()).messages[channelId] ?? [];
  const menu = { viewer: member, channelId, command: 'Brief this', messageId: message?.id };
  expect(await post('menu', menu)).toEqual({ status: 'answered' });

  const opened = await post<Outcome>('command', { viewer: admin, channelId, command: 'add', options: {} });
  expect([opened.status, opened.modal?.title]).toEqual(['modal', 'Un article']);
  const form = { viewer: admin, channelId, modalId: opened.modal?.id, values: { text: 'Choisissez' } };
  expect(await post('submit', { ...form, values: {} })).toEqual({ error: 'The field "Texte" is required' });
  expect(await post('submit', form)).toEqual({ status: 'answered' });
  expect(await post('submit', form)).toEqual({ error: 'No modal was opened' });

  const answers = (await state()).messages[channelId] ?? [];
  expect(answers.map(({ content }) => content)).toEqual(['', 'notes.txt', 'Choisissez']);
  const choice = { viewer: member, channelId, messageId: answers[2]?.id, customId: 'choice', values: ['deux'] };
  expect(await post('select', choice)).toEqual({ status: 'answered' });
  expect((await state()).messages[channelId]?.at(-1)?.content).toBe('deux');
});

test('The page shows who may use which command, as staff and people change it', async () => {
  const { post, state } = await open();
  const offered = async () => {
    const snapshot = await state();
    const names = (ids: readonly string[] = []) => ids.map((id) => snapshot.commands.find((command) => command.id === id)?.name);
    const { commands } = places(snapshot).channel;
    const [cafe] = snapshot.guilds.at(-1)?.channels ?? [];
    return [names(commands.member), names(commands.admin), names(commands.editor), names(cafe?.commands.admin)];
  };
  expect(await offered()).toEqual([['Brief this'], ['add', 'Brief this'], ['Brief this'], []]);
  const { guilds, commands } = await state();
  const [guild] = guilds;
  const role = guild?.roles.find(({ name }) => name === 'Rédaction');
  const set = { guildId: guild?.id, commandId: commands[0]?.id, permissions: [{ id: role?.id, type: 1, permission: true }] };
  expect(await post('permissions', set)).toEqual({});
  expect(await post('roles', { guildId: guild?.id, userId: (await state()).people.member.id, roles: [role?.id] })).toEqual({});
  expect(await post('install', { viewer: admin, installed: true })).toEqual({});
  const both = ['add', 'Brief this'];
  expect(await offered()).toEqual([both, both, both, ['add']]);
  expect(await post('bot', { guildId: guilds.at(-1)?.id, present: true })).toEqual({});
  expect((await offered()).at(-1)).toEqual(both);
  expect(await post('bot', { guildId: guild?.id, present: false })).toEqual({});
  expect(await offered()).toEqual([[], ['add'], [], both]);

  const sees = async () => (await state()).guilds.map(({ channels }) => BigInt(channels[0]?.permissions.member ?? 0) !== 0n);
  const userId = (await state()).people.member.id;
  expect(await sees()).toEqual([true, true, false]);
  expect(await post('member', { guildId: guild?.id, userId, present: false })).toEqual({});
  expect(await post('member', { guildId: guilds.at(-1)?.id, userId, present: true })).toEqual({});
  expect(await sees()).toEqual([false, true, true]);
});

test('Files, threads, roles and what staff set are there again after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'sandbox.json');
  const first = await open(file);
  const before = await first.state();
  const { guild, channel } = places(before);
  const note = await first.upload('notes.txt', 'Bonjour');
  const message = { viewer: member, channelId: channel.id, content: 'Lisez', attachments: [note.id] };
  await first.post('message', message);
  const role = guild.roles.find(({ name }) => name === 'Rédaction')?.id ?? '';
  await first.post('roles', { guildId: guild.id, userId: before.people.member.id, roles: [role] });
  const permission = { id: role, type: 1, permission: true };
  const { id: commandId = '' } = before.commands.find(({ name }) => name === 'add') ?? {};
  await first.post('permissions', { guildId: guild.id, commandId, permissions: [permission] });
  await first.post('install', { viewer: member, installed: true });
  await first.post('bot', { guildId: before.guilds.at(-1)?.id, present: true });
  const forum = guild.channels.find(({ type }) => type === ChannelType.GuildForum)?.id ?? '';
  await first.client.rest.post(Routes.threads(forum), { body: { name: 'Le pont', message: { content: 'Ouvert' } } });
  await first.close();

  const second = await open(file);
  const after = await second.state();
  const [sent] = after.messages[channel.id] ?? [];
  expect(await (await fetch(sent?.attachments[0]?.url ?? '')).text()).toBe('Bonjour');
  const [restored] = after.guilds;
  expect(restored?.members.find(({ user }) => user.id === before.people.member.id)?.roles).toEqual([role]);
  expect(restored?.commandPermissions).toEqual({ [commandId]: [permission] });
  expect(restored?.threads.map(({ id, name }) => [name, after.messages[id]?.[0]?.content])).toEqual([['Le pont', 'Ouvert']]);
  expect(after.installed).toEqual({ member: true, admin: false, editor: false, guest: true });
  expect(after.guilds.at(-1)?.members.some(({ user }) => user.id === after.bot.id)).toBe(true);
});
