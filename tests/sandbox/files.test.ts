import {
  ApplicationCommandOptionType,
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  ComponentType,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';
import { call, faultsOf } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const COMMANDS = [
  {
    name: 'add',
    description: 'Adds',
    options: [{ type: ApplicationCommandOptionType.Attachment as const, name: 'file', description: 'What', required: true }],
  },
];
const LARGE = new Uint8Array(10 * 1024 * 1024 + 1);

const withFiles = async (answer: (interaction: ChatInputCommandInteraction) => unknown = (one) => one.reply('Fait')) => {
  const { discord, client, close } = await bot(
    (interaction) => (interaction.isChatInputCommand() ? answer(interaction) : undefined),
    COMMANDS,
    { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] },
  );
  closing.push(close);
  return { discord, client };
};

/** A message with files, as a library sends it: a form of several parts. */
const send = async (apiUrl: string, token: string, channelId: string, payload: unknown, files: Record<string, Blob>) => {
  const body = new FormData();
  body.set('payload_json', JSON.stringify(payload));
  for (const [name, blob] of Object.entries(files)) body.set(name, blob, 'notes.txt');
  const headers = { authorization: `Bot ${token}` };
  const response = await fetch(`${apiUrl}/v10/channels/${channelId}/messages`, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as { code?: number; errors?: unknown } };
};

test('A command gets the file that somebody attached, at an address that only who has it can read', async () => {
  let seen: unknown;
  const { discord } = await withFiles((interaction) => {
    const file = interaction.options.getAttachment('file', true);
    seen = [file.name, file.size, file.contentType, file.ephemeral, file.url === file.proxyURL];
    return interaction.reply({ content: file.url, flags: MessageFlags.Ephemeral });
  });
  const answer = await discord.user().command('add', { file: discord.file('Un texte.md', '# Bonjour') });
  expect(seen).toEqual(['Un_texte.md', 9, 'text/markdown; charset=utf-8', true, true]);
  const url = answer.message?.content ?? '';
  expect(url.startsWith(`${discord.cdnUrl}/ephemeral-attachments/`)).toBe(true);
  expect(await (await fetch(url)).text()).toBe('# Bonjour');
  for (const other of [url.replace(/hm=../, 'hm=zz'), url.split('?')[0] ?? '', `${discord.cdnUrl}/attachments/1/2/x.txt`]) {
    expect((await fetch(other)).status).toBe(404);
  }
  expect(discord.unexpected).toEqual([]);
});

test('Discord’s client takes no option without its file, no unknown file, and none that is too large', async () => {
  const { discord } = await withFiles();
  const reader = discord.user();
  await expect(reader.command('add')).rejects.toThrow('/add needs the option "file"');
  await expect(reader.command('add', { file: '1' })).rejects.toThrow('There is no file 1');
  const file = discord.file('large.txt', LARGE);
  await expect(reader.command('add', { file })).rejects.toThrow('large.txt is larger than 10 MiB');
  expect((await reader.command('add', { file }, { force: true })).message?.content).toBe('Fait');
});

test('People post files with or without words, where they may', async () => {
  const { discord } = await withFiles();
  const reader = discord.user();
  const file = discord.file('notes.txt', 'Bonjour');
  const { attachments, channel_id } = reader.post('', { attachments: [file] });
  expect(attachments[0]?.url.startsWith(`${discord.cdnUrl}/attachments/${channel_id}/`)).toBe(true);
  expect(attachments[0]).toMatchObject({ filename: 'notes.txt', size: 7, content_type: 'text/plain; charset=utf-8' });
  expect(() => reader.post(' ')).toThrow('camille has written nothing');
  expect(() => reader.post('x'.repeat(2001))).toThrow('camille can write 2000 characters at most');
  expect(() => reader.post('', { attachments: [discord.file('large.txt', LARGE)] })).toThrow('larger than 10 MiB');
  expect(() => reader.post('', { embeds: [{ title: 'x' }] })).toThrow('camille is no bot');
  expect(() => discord.user({ role: 'guest', guild: 'La Rédaction' }).post('x')).toThrow('robin cannot write here');
});

test('The bot gets no words and no files of others without the intent for them, unless it is named', async () => {
  const { discord, client } = await withFiles();
  const seen: unknown[] = [];
  client.on('messageCreate', ({ content, attachments }) => seen.push([content, attachments.size]));
  const attachments = [discord.file('notes.txt', 'Bonjour')];
  discord.user().post('Bonjour', { attachments });
  discord.user().post(`Bonjour <@${discord.state.bot.id}>`, { attachments });
  await expect
    .poll(() => seen)
    .toEqual([
      ['', 0],
      [`Bonjour <@${discord.state.bot.id}>`, 1],
    ]);
});

test('The bot sends files in answers, edits and messages, and shows them in components and embeds', async () => {
  const { discord, client } = await withFiles(async (interaction) => {
    const file = (name: string) => new AttachmentBuilder(Buffer.from(`{"${name}":1}`), { name, description: 'Tout' });
    await interaction.reply({ content: 'Voici', files: [file('export.json')], flags: MessageFlags.Ephemeral });
    await interaction.followUp({
      flags: MessageFlags.IsComponentsV2,
      files: [file('settings.json')],
      components: [{ type: ComponentType.File, file: { url: 'attachment://settings.json' } }],
    });
    await interaction.editReply({ content: 'Voilà', files: [file('second.json')] });
  });
  const answer = await discord.user().command('add', { file: discord.file('x.txt', 'x') });
  await discord.waitFor(() => discord.messages()[0]?.content === 'Voilà');
  const [reply, followUp] = discord.messages();
  expect([answer.ephemeral, answer.message?.attachments[0]?.ephemeral]).toEqual([true, true]);
  const files = [...(answer.message?.attachments ?? []), ...(reply?.attachments ?? [])];
  expect(files.map(({ filename, description }) => [filename, description])).toEqual([
    ['export.json', 'Tout'],
    // What an edit does not list again is gone.
    ['second.json', 'Tout'],
  ]);
  expect(await (await fetch(files[0]?.url ?? '')).json()).toEqual({ 'export.json': 1 });
  expect(followUp?.components?.[0]).toMatchObject({
    name: 'settings.json',
    size: 19,
    file: { url: followUp?.attachments[0]?.url },
  });

  // What an edit leaves out stays, files and all.
  const { id, channel_id, components } = followUp ?? {};
  const { body } = await call(discord, 'PATCH', `/channels/${channel_id}/messages/${id}`, { flags: MessageFlags.SuppressEmbeds });
  expect((body as { components?: unknown }).components).toEqual(components);

  const channel = client.channels.cache.get(discord.channel('général').id);
  if (!channel?.isSendable()) throw new Error('There is no channel');
  const sent = await channel.send({
    files: [{ attachment: Buffer.from('PNG'), name: 'a.png' }],
    embeds: [{ image: { url: 'attachment://a.png' } }],
  });
  const before = sent.attachments.first()?.name;
  const kept = await sent.edit({ content: 'Sans fichier', attachments: [], embeds: [] });
  expect([before, kept.attachments.size]).toEqual(['a.png', 0]);
  expect(discord.unexpected).toEqual([]);
});

test('Discord refuses files that are too large or too many, and references to none', async () => {
  const { discord } = await withFiles();
  const { id } = discord.channel('général');
  const post = (payload: unknown, files: Record<string, Blob>) => send(discord.apiUrl, discord.token, id, payload, files);
  expect(await post({}, { 'files[0]': new Blob([LARGE]) })).toMatchObject({ status: 413, body: { code: 40005 } });
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`files[${n}]`, new Blob(['x'])]));
  expect(faultsOf((await post({}, many)).body.errors)).toEqual(['attachments BASE_TYPE_MAX_LENGTH']);
  const attachments = [{ id: 1, filename: 'x.txt' }];
  expect(faultsOf((await post({ attachments }, { 'files[0]': new Blob(['x']) })).body.errors)).toEqual([
    'attachments.0.id ATTACHMENT_NOT_FOUND',
  ]);
  const embeds = [{ image: { url: 'attachment://other.png' } }];
  expect(faultsOf((await post({ embeds }, { 'files[0]': new Blob(['x']) })).body.errors)).toEqual([
    'embeds.0.image.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ]);
  discord.denyBot('général', 1n << 15n);
  expect(await post({}, { 'files[0]': new Blob(['x']) })).toMatchObject({ status: 403, body: { code: 50013 } });
});

test('A message is edited and deleted by the bot that wrote it', async () => {
  const { discord } = await withFiles();
  const { id } = discord.channel('général');
  const { body } = await call(discord, 'POST', `/channels/${id}/messages`, { content: 'Avant' });
  const path = `/channels/${id}/messages/${body.id}`;
  expect((await call(discord, 'PATCH', path, { content: 'Après' })).status).toBe(200);
  expect((await call(discord, 'GET', path)).body).toMatchObject({ content: 'Après' });
  expect((await call(discord, 'DELETE', path)).status).toBe(204);
  expect((await call(discord, 'GET', path)).body).toMatchObject({ code: 10008 });
});
