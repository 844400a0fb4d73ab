import { type AnySelectMenuInteraction, type APIMessage, ChannelType, ComponentType } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';
import { call, faultsOf } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const OPTIONS = ['un', 'deux', 'trois'].map((value) => ({ label: value.toUpperCase(), value }));

/** A message with these selects, one a row, and what the bot gets when they are used. */
const posted = async (...selects: object[]) => {
  const seen: AnySelectMenuInteraction[] = [];
  const { discord, close } = await bot((interaction) => {
    if (!interaction.isAnySelectMenu()) return;
    seen.push(interaction);
    return interaction.reply({ content: interaction.values.join() || 'rien', flags: 'Ephemeral' });
  });
  closing.push(close);
  const { id } = discord.channel('général');
  const body = { content: 'Choisissez', components: selects.map((select) => ({ type: 1, components: [select] })) };
  const answer = await call(discord, 'POST', `/channels/${id}/messages`, body);
  expect(answer.status).toBe(200);
  return { discord, message: answer.body as unknown as APIMessage, seen };
};

test('A select of options sends the values of those that are chosen, by value or by label', async () => {
  const { discord, message, seen } = await posted({ type: 3, custom_id: 'choice', placeholder: 'Lequel ?', options: OPTIONS });
  const reader = discord.user();
  expect((await reader.select(message, 'choice', ['deux'])).message?.content).toBe('deux');
  const answer = await reader.select(message, 'Lequel ?', ['TROIS']);
  expect([answer.message?.content, answer.ephemeral, answer.message?.message_reference?.message_id]).toEqual([
    'trois',
    true,
    message.id,
  ]);
  expect(seen.map(({ customId, message: { id } }) => [customId, id])).toEqual([
    ['choice', message.id],
    ['choice', message.id],
  ]);
});

test('Selects of people, roles and channels send ids, with what they stand for', async () => {
  const { discord, message, seen } = await posted(
    { type: 5, custom_id: 'user' },
    { type: 6, custom_id: 'role', min_values: 0, max_values: 2 },
    { type: 8, custom_id: 'channel', channel_types: [ChannelType.GuildText] },
    { type: 7, custom_id: 'both', max_values: 2 },
  );
  const admin = discord.user({ role: 'admin' });
  await admin.select(message, 'user', ['camille']);
  await admin.select(message, 'role', ['Rédaction', 'Rédaction en chef']);
  await admin.select(message, 'role', []);
  await admin.select(message, 'channel', ['#actualités']);
  await admin.select(message, 'both', ['noa', 'Rédaction']);
  const names = seen.map((interaction) => [
    ...('users' in interaction ? interaction.users.map(({ username }) => username) : []),
    ...('roles' in interaction ? interaction.roles.map((role) => role.name) : []),
    ...('channels' in interaction ? interaction.channels.map((channel) => ('name' in channel ? channel.name : '')) : []),
  ]);
  expect(names).toEqual([['camille'], ['Rédaction', 'Rédaction en chef'], [], ['actualités'], ['noa', 'Rédaction']]);
  expect(discord.unexpected).toEqual([]);
});

test.each([
  ['choice', ['quatre'], '"quatre" cannot be chosen in "choice"'],
  ['choice', [], '"choice" takes 1 values, not 0'],
  ['choice', ['un', 'deux'], '"choice" takes 1 values, not 2'],
  ['channel', ['annonces'], '"annonces" cannot be chosen in "channel"'],
  ['channel', ['general'], '"general" cannot be chosen in "channel"'],
  ['other', ['un'], 'The message has no select "other", but ["choice","channel","off"]'],
  ['off', ['un'], 'The select "off" cannot be used'],
])('Discord’s client does not let "%s" be %j, but forged it reaches the bot', async (which, values, sentence) => {
  const { discord, message, seen } = await posted(
    { type: 3, custom_id: 'choice', options: OPTIONS },
    { type: 8, custom_id: 'channel', channel_types: [ChannelType.GuildText] },
    { type: 3, custom_id: 'off', options: OPTIONS, disabled: true },
  );
  const reader = discord.user();
  await expect(reader.select(message, which, values)).rejects.toThrow(sentence);
  await reader.select(message, which, values, { force: true });
  expect(seen.map(({ customId }) => customId)).toEqual([which]);
  expect(seen[0]?.values).toHaveLength(values.length);
});

test('A forged select can be of any kind', async () => {
  const { discord, message, seen } = await posted({ type: 3, custom_id: 'choice', options: OPTIONS });
  await discord.user().select(message, 'x', ['général'], { force: true, type: ComponentType.ChannelSelect });
  expect(seen[0]?.isChannelSelectMenu() && seen[0].channels.size).toBe(1);
});

test('What was chosen beforehand is given back with the message', async () => {
  const user = { type: 5, custom_id: 'user', default_values: [{ id: '1300000000000000001', type: 'user' }] };
  const options = OPTIONS.map((option, index) => ({ ...option, default: index === 1 }));
  const { message } = await posted(user, { type: 3, custom_id: 'choice', options });
  expect(message.components).toMatchObject([{ components: [user] }, { components: [{ options }] }]);
});

const CHOICE = { type: 3, custom_id: 'c', options: OPTIONS };

test.each([
  [
    '26 options',
    { options: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })) },
    'options BASE_TYPE_MAX_LENGTH',
  ],
  ['no options', { options: [] }, 'options BASE_TYPE_MIN_LENGTH'],
  ['a long placeholder', { placeholder: 'x'.repeat(151) }, 'placeholder BASE_TYPE_MAX_LENGTH'],
  ['more values than options', { max_values: 4 }, 'max_values SELECT_COMPONENT_INVALID_MAX_VALUES'],
  ['a minimum over its maximum', { min_values: 2 }, 'min_values SELECT_COMPONENT_MIN_VALUES_INVALID'],
  ['one value twice', { options: [OPTIONS[0], OPTIONS[0]] }, 'options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  [
    'too much chosen beforehand',
    { options: OPTIONS.map((option) => ({ ...option, default: true })) },
    'options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  ],
  ['people among its roles', { type: 6, default_values: [{ id: '1', type: 'user' }] }, 'default_values.0.type BASE_TYPE_CHOICES'],
])('Discord refuses a select with %s', async (_name, change, fault) => {
  const { discord } = await posted({ type: 3, custom_id: 'choice', options: OPTIONS });
  const body = { content: 'x', components: [{ type: 1, components: [{ ...CHOICE, ...change }] }] };
  const answer = await call(discord, 'POST', `/channels/${discord.channel('général').id}/messages`, body);
  expect([answer.status, answer.body.code]).toEqual([400, 50035]);
  expect(faultsOf(answer.body.errors)).toEqual([`components.0.components.0.${fault}`]);
});
