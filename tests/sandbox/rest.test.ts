import { DiscordAPIError, REST, Routes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { COMMANDS } from './client.js';
import { call, faultsOf } from './raw.js';

let discord: Discord;
const open = async (): Promise<Discord> => {
  discord = await openDiscord();
  return discord;
};
afterEach(() => discord.close());

test('A route that the stand-in does not have is answered with 501, and remembered', async () => {
  await open();
  const answer = await call(discord, 'GET', '/guilds/1/bans');
  expect(answer).toMatchObject({ status: 501, body: { message: 'The sandbox has no route GET /guilds/1/bans' } });
  expect(discord.unexpected).toMatchObject([{ method: 'GET', route: null, path: '/guilds/1/bans', status: 501 }]);
});

test('The bot finds the servers that it is in, without what only the gateway tells, and their members', async () => {
  await open();
  const { id, roles } = discord.guild('La Rédaction');
  const bot = discord.state.bot.id;
  const guild = await call(discord, 'GET', `/guilds/${id}`);
  expect(guild).toMatchObject({ status: 200, body: { id, name: 'La Rédaction', roles } });
  expect(guild.body).not.toHaveProperty('channels');
  const member = await call(discord, 'GET', `/guilds/${id}/members/${bot}`);
  expect(member).toMatchObject({ status: 200, body: { user: { id: bot }, roles: [roles.at(-1)?.id] } });
  expect(await call(discord, 'GET', `/guilds/${id}/members/1`)).toMatchObject({ status: 404, body: { code: 10007 } });
  discord.removeBot('La Rédaction');
  expect(await call(discord, 'GET', `/guilds/${id}`)).toMatchObject({ status: 404, body: { code: 10004 } });
});

test('Discord recommends as many shards as it is opened with', async () => {
  discord = await openDiscord({ shards: 3 });
  expect((await call(discord, 'GET', '/gateway/bot')).body).toMatchObject({ shards: 3 });
});

test('A wrong token is refused', async () => {
  await open();
  expect(await call(discord, 'GET', '/users/@me', undefined, 'guessed')).toMatchObject({
    status: 401,
    body: { message: '401: Unauthorized', code: 0 },
  });
});

test('A body that is no JSON is refused', async () => {
  await open();
  const path = `${discord.apiUrl}/v10/channels/${discord.channel('général').id}/messages`;
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: '{"content": ' });
  expect([response.status, ((await response.json()) as { code: number }).code]).toEqual([400, 50109]);
});

test('A channel takes 5 messages in 5 seconds, says so in its headers, and refuses the sixth', async () => {
  await open();
  const path = `/channels/${discord.channel('général').id}/messages`;
  const answers = [];
  for (let index = 1; index <= 6; index++) answers.push(await call(discord, 'POST', path, { content: `${index}` }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
  const refused = answers[5];
  expect(refused?.body).toMatchObject({ message: 'You are being rate limited.', global: false });
  expect(refused?.body.retry_after).toBeGreaterThan(4);
  expect(refused?.headers.get('retry-after')).toBe('5');
  expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
  expect((await call(discord, 'POST', `/channels/${discord.channel('actualités').id}/messages`, { content: 'x' })).status).toBe(
    200,
  );
  expect(discord.messages('général')).toHaveLength(5);
});

test('All requests together are limited to 50 a second', async () => {
  await open();
  const paths = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? '/users/@me' : '/applications/@me'));
  const answers = await Promise.all(paths.map((path) => call(discord, 'GET', path)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(refused[0]?.body.global).toBe(true);
  expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
});

test("The library's client reads the headers and waits by itself", async () => {
  await open();
  const rest = new REST({ version: '10', api: discord.apiUrl }).setToken(discord.token);
  const route = Routes.channelMessages(discord.channel('général').id);
  const start = Date.now();
  for (let index = 1; index <= 6; index++) await rest.post(route, { body: { content: `${index}` } });
  expect(Date.now() - start).toBeGreaterThan(4000);
  expect(discord.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
});

test('Commands are registered as a whole, keep their ids, and are listed with their localizations on request', async () => {
  await open();
  const path = `/applications/${discord.state.bot.id}/commands`;
  await call(discord, 'PUT', path, COMMANDS);
  const [first] = discord.commands();
  await call(discord, 'PUT', path, COMMANDS.slice(0, 1));
  expect(discord.commands().map(({ id, name }) => [id, name])).toEqual([[first?.id, 'briefing']]);
  const plain = await call(discord, 'GET', path);
  expect(plain.body).toMatchObject([{ name: 'briefing' }]);
  expect(JSON.stringify(plain.body)).not.toContain('dépêche');
  expect((await call(discord, 'GET', `${path}?with_localizations=true`)).body).toMatchObject([
    { name_localizations: { fr: 'dépêche' } },
  ]);
  expect(await call(discord, 'GET', '/applications/1/commands')).toMatchObject({ status: 404, body: { code: 10002 } });
});

const option = (more: object = {}) => ({ type: 3, name: 'article', description: 'x', ...more });
const command = (more: object = {}) => ({ name: 'briefing', description: 'x', ...more });
test.each<[string, object[], string[]]>([
  ['a name in upper case', [command({ name: 'Briefing' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
  ['a name with a space', [command({ name: 'a b' })], ['0.name STRING_TYPE_REGEX']],
  [
    'a localized name with a space',
    [command({ name_localizations: { fr: 'a b' } })],
    ['0.name_localizations.fr STRING_TYPE_REGEX'],
  ],
  [
    'a language that Discord does not have',
    [command({ name_localizations: { 'fr-FR': 'a' } })],
    ['0.name_localizations BASE_TYPE_INVALID'],
  ],
  ['no description', [{ name: 'briefing' }], ['0.description BASE_TYPE_REQUIRED']],
  ['a description of 101', [command({ description: 'x'.repeat(101) })], ['0.description BASE_TYPE_MAX_LENGTH']],
  [
    '26 options',
    [command({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) })],
    ['0.options BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'an option twice',
    [command({ options: [option(), option()] })],
    ['0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
  ],
  [
    'a required option after another',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'autocompletion with choices',
    [command({ options: [option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
    ['0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID'],
  ],
  ['one name twice', [command(), command()], ['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']],
  ['an unknown context', [command({ contexts: [7] })], ['0.contexts.0 UNION_TYPE_CHOICES']],
  ['101 commands', Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` })), ['100 BASE_TYPE_MAX_LENGTH']],
  [
    'more than 8,000 characters, the longest localizations counted',
    [
      command({
        options: Array.from({ length: 4 }, (_, index) =>
          option({
            name: `o${index}`,
            choices: Array.from({ length: 25 }, (_, n) => ({
              name: `${n}`,
              name_localizations: { fr: 'x'.repeat(80) },
              value: '',
            })),
          }),
        ),
      }),
    ],
    ['0 APPLICATION_COMMAND_TOO_LARGE'],
  ],
])('A registration is refused for %s', async (_title, commands, faults) => {
  await open();
  const answer = await call(discord, 'PUT', `/applications/${discord.state.bot.id}/commands`, commands);
  expect([answer.status, answer.body.code]).toEqual([400, 50035]);
  expect(faultsOf(answer.body.errors)).toEqual(faults);
  expect(discord.commands()).toEqual([]);
});

test("The library turns refusals into its own errors with Discord's code", async () => {
  await open();
  const rest = new REST({ version: '10', api: discord.apiUrl }).setToken(discord.token);
  const refused = await rest
    .post(Routes.channelMessages(discord.channel('archives').id), { body: { content: 'x' } })
    .catch((error) => error);
  expect(refused).toBeInstanceOf(DiscordAPIError);
  expect(refused).toMatchObject({ code: 50013, status: 403 });
});
