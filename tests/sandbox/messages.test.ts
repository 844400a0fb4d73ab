import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { call, faultsOf } from './raw.js';

const V2 = 1 << 15;
const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const HISTORY = 1n << 16n;

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Voir') => ({ type: 2, style: 2, custom_id, label });
const row = (...components: unknown[]) => ({ type: 1, components });
const section = (texts: number, accessory: unknown = button('a')) => ({
  type: 9,
  components: Array.from({ length: texts }, () => text('x')),
  accessory,
});
const container = (...components: unknown[]) => ({ type: 17, components });
const layout = (...components: unknown[]) => ({ flags: V2, components });
const times = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

let discord: Discord;
let time = Date.UTC(2026, 9, 1);
beforeAll(async () => {
  discord = await openDiscord({ now: () => time, globalLimit: 10_000 });
});
afterAll(() => discord.close());

/** A channel of its own for each test, so that none meets another's rate limit. */
let count = 0;
let channelId = '';
beforeEach(() => {
  const model = discord.channel('général');
  channelId = (BigInt(model.id) + 100_000n + BigInt(count++)).toString();
  discord.state.channels.set(channelId, { ...model, id: channelId, name: `salon-${count}` });
});
const post = (body: unknown) => call(discord, 'POST', `/channels/${channelId}/messages`, body);

describe('What Discord takes, the stand-in takes', () => {
  test.each([
    ['2,000 characters of content', { content: 'x'.repeat(2000) }],
    ['4,000 characters in text displays', layout(text('x'.repeat(2000)), text('x'.repeat(2000)))],
    ['40 components, nested ones counted', layout(container(...times(39, () => text('x'))))],
    ['a section of three texts with a button', layout(section(3))],
    ['10 pictures in a gallery', layout({ type: 12, items: times(10, () => ({ media: { url: 'https://a.example/b.png' } })) })],
    ['5 buttons in a row', { content: 'x', components: [row(...times(5, (index) => button(`b${index}`)))] }],
    [
      '25 options in a select',
      layout(row({ type: 3, custom_id: 's', options: times(25, (index) => ({ label: 'x', value: `${index}` })) })),
    ],
    ['10 embeds of 600 characters', { embeds: times(10, () => ({ description: 'x'.repeat(600) })) }],
  ])('%s', async (_title, body) => {
    expect((await post(body)).status).toBe(200);
  });
});

describe('What Discord refuses, the stand-in refuses at the same place', () => {
  test.each<[string, unknown, string[]]>([
    ['2,001 characters of content', { content: 'x'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['content that is no text', { content: 5 }, ['content STRING_TYPE_CONVERT']],
    ['a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, ['nonce BASE_TYPE_MAX_LENGTH']],
    ['11 embeds', { embeds: times(11, () => ({ title: 'x' })) }, ['embeds BASE_TYPE_MAX_LENGTH']],
    ['an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
    [
      '6,001 characters in embeds',
      { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      '4,001 characters in text displays',
      layout(text('x'.repeat(2001)), text('x'.repeat(2000))),
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      '41 components, nested ones counted',
      layout(container(...times(40, () => text('x')))),
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    ['an empty text display', layout(text('')), ['components.0.content BASE_TYPE_MIN_LENGTH']],
    ['a section of four texts', layout(section(4)), ['components.0.components BASE_TYPE_MAX_LENGTH']],
    ['a section without accessory', layout({ type: 9, components: [text('x')] }), ['components.0.accessory BASE_TYPE_REQUIRED']],
    ['an empty gallery', layout({ type: 12, items: [] }), ['components.0.items BASE_TYPE_MIN_LENGTH']],
    [
      '11 pictures in a gallery',
      layout({ type: 12, items: times(11, () => ({ media: { url: 'https://a.example/b.png' } })) }),
      ['components.0.items BASE_TYPE_MAX_LENGTH'],
    ],
    ['a button label of 81', layout(row(button('a', 'x'.repeat(81)))), ['components.0.components.0.label BASE_TYPE_MAX_LENGTH']],
    ['a custom id of 101', layout(row(button('x'.repeat(101)))), ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH']],
    [
      'one custom id twice',
      layout(row(button('a')), section(1)),
      ['components.1.accessory.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      '6 buttons in a row',
      { content: 'x', components: [row(...times(6, (index) => button(`b${index}`)))] },
      ['components.0.components BASE_TYPE_MAX_LENGTH'],
    ],
    ['6 rows', { content: 'x', components: times(6, (index) => row(button(`b${index}`))) }, ['components BASE_TYPE_MAX_LENGTH']],
    [
      'a button without label',
      layout(row({ type: 2, style: 1, custom_id: 'a' })),
      ['components.0.components.0.label BUTTON_LABEL_OR_EMOJI_REQUIRED'],
    ],
    [
      'a link with a custom id',
      layout(row({ type: 2, style: 5, custom_id: 'a', label: 'x', url: 'https://a.example' })),
      ['components.0.components.0.custom_id BUTTON_CUSTOM_ID_AND_URL'],
    ],
    [
      '26 options in a select',
      layout(row({ type: 3, custom_id: 's', options: times(26, (index) => ({ label: 'x', value: `${index}` })) })),
      ['components.0.components.0.options BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'text beside layout components',
      { ...layout(text('x')), content: 'x' },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'embeds beside layout components',
      { ...layout(text('x')), embeds: [{ title: 'x' }] },
      ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'layout components without their flag',
      { components: [text('x')] },
      ['components.0.type BASE_TYPE_CHOICES', 'components.0.components BASE_TYPE_REQUIRED'],
    ],
    [
      'a container in a container',
      layout(container(container(text('x')))),
      ['components.0.components.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'mentions parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
  ])('%s', async (_title, body, faults) => {
    const answer = await post(body);
    expect([answer.status, answer.body.code, answer.body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(faultsOf(answer.body.errors)).toEqual(faults);
  });

  test('A message of nothing', async () => {
    expect(await post({})).toMatchObject({ status: 400, body: { code: 50006 } });
    expect(await post(layout())).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('Text displays of more than 10,170 bytes, 12 for each display counted, with an error of the server', async () => {
    expect(Buffer.byteLength('€'.repeat(3386))).toBe(10_158);
    expect((await post(layout(text('€'.repeat(3386))))).status).toBe(200);
    expect((await post(layout(text(`${'€'.repeat(3386)}x`)))).status).toBe(500);
  });
});

test('A text pings whom it names, unless the message says whom it may ping', async () => {
  const { user } = discord.user({ role: 'admin' });
  await post({ content: `<@${user.id}>` });
  await post({ content: `<@${user.id}>`, allowed_mentions: { parse: [] } });
  await post({ ...layout(text(`<@${user.id}>`)), allowed_mentions: { users: [user.id] } });
  expect(discord.messages(channelId).map(({ mentions }) => mentions.map(({ username }) => username))).toEqual([
    ['sacha'],
    [],
    ['sacha'],
  ]);
});

test('A second message with the same enforced nonce is not made within minutes, in whatever channel', async () => {
  const first = await post({ content: 'Une fois', nonce: 'n1', enforce_nonce: true });
  const again = await post({ content: 'Deux fois', nonce: 'n1', enforce_nonce: true });
  const other = await call(discord, 'POST', `/channels/${discord.channel('actualités').id}/messages`, {
    content: 'x',
    nonce: 'n1',
    enforce_nonce: true,
  });
  expect([again.body.id, other.body.id]).toEqual([first.body.id, first.body.id]);
  expect(discord.messages(channelId).map(({ content }) => content)).toEqual(['Une fois']);
  await post({ content: 'Sans contrainte', nonce: 'n1' });
  time += 10 * 60_000;
  await post({ content: 'Plus tard', nonce: 'n1', enforce_nonce: true });
  expect(discord.messages(channelId).map(({ content }) => content)).toEqual(['Une fois', 'Sans contrainte', 'Plus tard']);
  expect(discord.messages(channelId)[0]).not.toHaveProperty('nonce');
});

describe('What the bot may not do', () => {
  test.each<[string, bigint, string, string, number, number]>([
    ['write where it may not', SEND, 'POST', 'messages', 403, 50013],
    ['write where it sees nothing', VIEW, 'POST', 'messages', 403, 50001],
    ['read where it sees nothing', VIEW, 'GET', 'messages', 403, 50001],
    ['read a message without the history', HISTORY, 'GET', 'messages/1', 403, 50001],
    ['read a message that is not there', 0n, 'GET', 'messages/1', 404, 10008],
    ['edit a message that is not there', 0n, 'PATCH', 'messages/1', 404, 10008],
    ['publish in a channel that is none for announcements', 0n, 'POST', 'messages/1/crosspost', 400, 50024],
  ])('%s', async (_title, denied, method, path, status, code) => {
    discord.denyBot(channelId, denied);
    const body = method === 'GET' ? undefined : { content: 'x' };
    expect(await call(discord, method, `/channels/${channelId}/${path}`, body)).toMatchObject({ status, body: { code } });
  });

  test('write in a channel that does not exist, or whose id is none', async () => {
    expect(await call(discord, 'POST', '/channels/1/messages', { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10003 },
    });
    const { body } = await call(discord, 'POST', '/channels/g%C3%A9n%C3%A9ral/messages', { content: 'x' });
    expect(faultsOf(body.errors)).toEqual(['channel_id NUMBER_TYPE_COERCE']);
  });

  test("edit somebody else's message", async () => {
    const { id } = discord.user({ channel: channelId }).post('Bonjour');
    expect(await call(discord, 'PATCH', `/channels/${channelId}/messages/${id}`, { content: 'x' })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await call(discord, 'DELETE', `/channels/${channelId}/messages/${id}`)).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });
});

test('A history comes newest first, page by page, and empty without the permission to read it', async () => {
  const reader = discord.user({ channel: channelId });
  const ids = ['un', 'deux', 'trois', 'quatre'].map((content) => reader.post(content).id);
  const list = async (query: string) => {
    const { body } = await call(discord, 'GET', `/channels/${channelId}/messages${query}`);
    return (body as unknown as { content: string }[]).map(({ content }) => content);
  };
  expect(await list('')).toEqual(['quatre', 'trois', 'deux', 'un']);
  expect(await list('?limit=2')).toEqual(['quatre', 'trois']);
  expect(await list(`?before=${ids[2]}&limit=1`)).toEqual(['deux']);
  expect(await list(`?after=${ids[0]}&limit=2`)).toEqual(['trois', 'deux']);
  expect((await call(discord, 'GET', `/channels/${channelId}/messages?limit=101`)).body.code).toBe(50035);
  discord.denyBot(channelId, HISTORY);
  expect(await list('')).toEqual([]);
});

test('An edit keeps what it leaves out, and cannot take layout components back', async () => {
  const { body } = await post({ content: 'Avant', components: [row(button('a'))] });
  const path = `/channels/${channelId}/messages/${body.id}`;
  await call(discord, 'PATCH', path, { content: 'Après' });
  expect(discord.messages(channelId)[0]).toMatchObject({ content: 'Après', components: [{ components: [{ custom_id: 'a' }] }] });
  expect((await call(discord, 'PATCH', path, layout(text('x')))).body.code).toBe(50035);
  expect((await call(discord, 'PATCH', path, { ...layout(text('x')), content: null })).status).toBe(200);
  expect((await call(discord, 'PATCH', path, { content: 'x', components: [], flags: 0 })).body.code).toBe(50035);
  expect(discord.messages(channelId)[0]?.edited_timestamp).not.toBeNull();
});

test('A message of an announcement channel is published once', async () => {
  const { id } = discord.channel('annonces');
  const { body } = await call(discord, 'POST', `/channels/${id}/messages`, { content: 'x' });
  const path = `/channels/${id}/messages/${body.id}/crosspost`;
  expect((await call(discord, 'POST', path)).status).toBe(200);
  expect(await call(discord, 'POST', path)).toMatchObject({ status: 400, body: { code: 40033 } });
  expect(discord.messages('annonces')[0]?.flags).toBe(1);
});
