import { ChannelType, Events, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import type { Channel } from '../../src/sandbox/world/state.js';
import { connect } from './client.js';
import { call, faultsOf } from './raw.js';

const DAY = 86_400_000;

interface ThreadBody {
  id: string;
  type: number;
  name: string;
  parent_id: string;
  applied_tags: string[];
  thread_metadata: { archived: boolean; archive_timestamp: string };
  message: { id: string; channel_id: string };
}

let discord: Discord;
let forum: Channel;
let offset: number;
beforeEach(async () => {
  offset = 0;
  discord = await openDiscord({ now: () => Date.now() + offset, globalLimit: 1_000 });
  forum = discord.addChannel('dépêches', { type: ChannelType.GuildForum, tags: ['Monde', 'Ville'] });
});
afterEach(() => discord.close());

const post = (body: object = {}, channel = forum) =>
  call(discord, 'POST', `/channels/${channel.id}/threads`, { name: 'Le pont rouvre', message: { content: 'x' }, ...body });
const thread = async (name: string) => (await post({ name })).body as unknown as ThreadBody;
const names = async (path: string) => {
  const { body } = await call(discord, 'GET', path);
  const { threads, has_more } = body as unknown as { threads: ThreadBody[]; has_more?: boolean };
  return { names: threads.map(({ name }) => name), threads, more: has_more };
};
const active = () => names(`/guilds/${forum.guildId}/threads/active`);
const archived = (query = '') => names(`/channels/${forum.id}/threads/archived/public${query}`);

describe('A post in a forum', () => {
  test('is a thread with a message of the same id, and the bot is told of both', async () => {
    const client = await connect(discord);
    const seen: string[] = [];
    client.on(Events.ThreadCreate, ({ id, parentId, appliedTags }) => seen.push(id, `${parentId}`, ...appliedTags));
    const tag = forum.forum?.tags[1]?.id ?? '';
    const answer = await post({ applied_tags: [tag], auto_archive_duration: 1440 });
    expect(answer.status).toBe(201);
    const body = answer.body as unknown as ThreadBody;
    expect(body).toMatchObject({ type: 11, name: 'Le pont rouvre', parent_id: forum.id, applied_tags: [tag] });
    expect(body.message).toMatchObject({ id: body.id, channel_id: body.id });
    expect(discord.messages(body.id).map(({ content }) => content)).toEqual(['x']);
    await expect.poll(() => seen).toEqual([body.id, forum.id, tag]);
    expect(
      client.guilds.cache
        .get(forum.guildId ?? '')
        ?.members.me?.permissionsIn(body.id)
        .has('SendMessagesInThreads'),
    ).toBe(true);
    await client.destroy();
  });

  test('has no nonce: a second try is a second post', async () => {
    const message = { content: 'x', nonce: 'n1', enforce_nonce: true };
    await post({ message });
    await post({ message });
    expect((await active()).names).toHaveLength(2);
  });

  test.each<[string, object, string[]]>([
    ['no name', { name: undefined }, ['name BASE_TYPE_REQUIRED']],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, ['name BASE_TYPE_MAX_LENGTH']],
    ['no message', { message: undefined }, ['message BASE_TYPE_REQUIRED']],
    ['6 tags', { applied_tags: ['1', '2', '3', '4', '5', '6'] }, ['applied_tags BASE_TYPE_MAX_LENGTH']],
    ['a text that is too long', { message: { content: 'x'.repeat(2001) } }, ['message.content BASE_TYPE_MAX_LENGTH']],
  ])('is refused with %s', async (_title, body, faults) => {
    const answer = await post(body);
    expect([answer.status, answer.body.code]).toEqual([400, 50035]);
    expect(faultsOf(answer.body.errors)).toEqual(faults);
  });

  test('needs a tag where the forum requires one, and takes no other forum’s', async () => {
    const strict = discord.addChannel('sujets', { type: ChannelType.GuildForum, tags: ['Culture'], tagRequired: true });
    expect(await post({}, strict)).toMatchObject({ status: 400, body: { code: 40067 } });
    expect(await post({ applied_tags: [forum.forum?.tags[0]?.id] }, strict)).toMatchObject({
      status: 404,
      body: { code: 10087 },
    });
    expect((await post({ applied_tags: [strict.forum?.tags[0]?.id] }, strict)).status).toBe(201);
  });

  test('is refused where the bot may not write or see', async () => {
    discord.denyBot(forum.id, PermissionFlagsBits.SendMessages);
    expect(await post()).toMatchObject({ status: 403, body: { code: 50013 } });
    discord.denyBot(forum.id, PermissionFlagsBits.ViewChannel);
    expect(await post()).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  test('is the only way to write in a forum, and there is none elsewhere', async () => {
    expect(await call(discord, 'POST', `/channels/${forum.id}/messages`, { content: 'x' })).toMatchObject({
      status: 400,
      body: { code: 50008 },
    });
    expect((await post({}, discord.channel('général'))).status).toBe(501);
  });
});

describe('The lists of threads', () => {
  test('hold the active ones of a server, the newest first, and the archived ones of a channel, the last archived first', async () => {
    const ids: string[] = [];
    for (const name of ['un', 'deux', 'trois', 'quatre']) ids.push((await thread(name)).id);
    offset += 1_000;
    discord.archiveThread(ids[2] ?? '');
    offset += 1_000;
    discord.archiveThread(ids[0] ?? '');
    offset += 1_000;
    discord.archiveThread(ids[1] ?? '');
    expect((await active()).names).toEqual(['quatre']);
    expect(await archived()).toMatchObject({ names: ['deux', 'un', 'trois'], more: false });
    const first = await archived('?limit=2');
    expect(first).toMatchObject({ names: ['deux', 'un'], more: true });
    const before = encodeURIComponent(first.threads[1]?.thread_metadata.archive_timestamp ?? '');
    expect(await archived(`?limit=2&before=${before}`)).toMatchObject({ names: ['trois'], more: false });
  });

  test('show as archived what nobody wrote in for as long as it says', async () => {
    const { id } = (await post({ auto_archive_duration: 1440 })).body;
    await thread('plus longtemps');
    offset += DAY - 60_000;
    expect((await active()).names).toEqual(['plus longtemps', 'Le pont rouvre']);
    offset += 120_000;
    expect((await active()).names).toEqual(['plus longtemps']);
    expect(await archived()).toMatchObject({ names: ['Le pont rouvre'], threads: [{ id, thread_metadata: { archived: true } }] });
  });

  test('need the permission to read the history, and to see', async () => {
    await thread('un');
    discord.denyBot(forum.id, PermissionFlagsBits.ReadMessageHistory);
    const path = `/channels/${forum.id}/threads/archived/public`;
    expect(await call(discord, 'GET', path)).toMatchObject({ status: 403, body: { code: 50001 } });
    discord.denyBot(forum.id, PermissionFlagsBits.ViewChannel);
    expect((await active()).names).toEqual([]);
    expect(await call(discord, 'GET', '/guilds/1/threads/active')).toMatchObject({ status: 404, body: { code: 10004 } });
  });
});

describe('A message in a thread', () => {
  const write = (id: string) =>
    call(discord, 'POST', `/channels/${id}/messages`, { content: 'y', nonce: 'n', enforce_nonce: true });

  test('is made once for its nonce, and opens an archived thread again', async () => {
    const { id } = discord.addThread('Fil', 'général');
    discord.archiveThread(id);
    const first = await write(id);
    expect([first.status, (await write(id)).body.id]).toEqual([200, first.body.id]);
    expect(discord.messages(id).map(({ content }) => content)).toEqual(['y']);
    expect((await active()).names).toEqual(['Fil']);
  });

  test('is refused in a locked one, and where the channel does not let the bot write in threads', async () => {
    const { id } = discord.addThread('Fil', 'général');
    discord.archiveThread(id, { locked: true });
    expect(await write(id)).toMatchObject({ status: 400, body: { code: 50083 } });
    const other = discord.addThread('Autre fil', 'actualités');
    discord.denyBot('actualités', PermissionFlagsBits.SendMessagesInThreads);
    expect(await write(other.id)).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  test('cannot be edited while the thread is archived', async () => {
    const { id, message } = await thread('un');
    const edit = () => call(discord, 'PATCH', `/channels/${id}/messages/${message.id}`, { content: 'z' });
    expect((await edit()).status).toBe(200);
    discord.archiveThread(id);
    expect(await edit()).toMatchObject({ status: 400, body: { code: 50083 } });
  });

  test('opens it again when people write in it, unless staff locked it', async () => {
    const { id } = discord.addThread('Fil', 'général');
    discord.archiveThread(id);
    discord.user({ channel: id }).post('Bonjour');
    expect((await active()).names).toEqual(['Fil']);
    discord.archiveThread(id, { locked: true });
    expect(() => discord.user({ channel: id }).post('Bonjour')).toThrow('camille cannot write in a locked thread');
    expect(discord.user({ role: 'admin', channel: id }).post('Bonjour').content).toBe('Bonjour');
  });

  test('can be edited once the bot has opened the thread again, unless staff locked it', async () => {
    const { id, message } = await thread('un');
    const open = (body: object = { archived: false }) => call(discord, 'PATCH', `/channels/${id}`, body);
    discord.archiveThread(id);
    expect(await open({ locked: false })).toMatchObject({ status: 400, body: { code: 50083 } });
    expect(await open()).toMatchObject({ status: 200, body: { thread_metadata: { archived: false } } });
    expect((await call(discord, 'PATCH', `/channels/${id}/messages/${message.id}`, { content: 'z' })).status).toBe(200);
    expect(await open({ archived: true })).toMatchObject({ body: { thread_metadata: { archived: true } } });
    discord.archiveThread(id, { locked: true });
    expect(await open()).toMatchObject({ status: 403, body: { code: 50013 } });
    const other = discord.addThread('Fil', 'général');
    for (const body of [{ archived: true }, { name: 'Autre nom' }])
      expect((await call(discord, 'PATCH', `/channels/${other.id}`, body)).body.code).toBe(50013);
  });

  test('reaches a client that knows the thread from the beginning', async () => {
    const { id } = discord.addThread('Fil', 'général');
    const client = await connect(discord);
    expect(client.channels.cache.get(id)).toMatchObject({ name: 'Fil', parentId: discord.channel('général').id });
    await client.destroy();
  });
});

test('Edits of messages older than an hour are limited in each channel, with code 30046 and the time to wait', async () => {
  await discord.close();
  discord = await openDiscord({ now: () => Date.now() + offset, oldEdits: { limit: 2, per: 400 } });
  const path = `/channels/${discord.channel('actualités').id}/messages`;
  const create = async () => (await call(discord, 'POST', path, { content: 'x' })).body.id;
  const edit = (id: string | undefined) => call(discord, 'PATCH', `${path}/${id}`, { content: 'z' });
  const [old, other] = [await create(), await create()];
  offset += 3_600_000 + 1_000;
  const young = await create();
  expect([(await edit(old)).status, (await edit(other)).status]).toEqual([200, 200]);
  const refused = await edit(old);
  expect(refused).toMatchObject({ status: 429, body: { code: 30046, global: false } });
  expect(refused.body.retry_after).toBeLessThanOrEqual(0.4);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await edit(young)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 420));
  expect((await edit(old)).status).toBe(200);
});

test('A channel of announcements publishes ten messages an hour', async () => {
  const { id } = discord.addChannel('annonces locales', { type: ChannelType.GuildAnnouncement });
  const bot = discord.user({ channel: id });
  const statuses: number[] = [];
  for (let index = 0; index < 11; index++) {
    // Said by the bot, but without the limit of new messages.
    const message = { ...bot.post('x'), author: discord.state.bot };
    discord.state.messages.set(id, [message]);
    statuses.push((await call(discord, 'POST', `/channels/${id}/messages/${message.id}/crosspost`)).status);
  }
  expect(statuses).toEqual([...Array(10).fill(200), 429]);
});
