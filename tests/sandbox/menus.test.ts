import {
  type APIEmbed,
  ApplicationCommandType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';
import { call, faultsOf } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const BRIEF: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  name: 'Brief this',
  name_localizations: { fr: 'Résumer ce message' },
};

const withMenu = async (
  answer: (interaction: MessageContextMenuCommandInteraction) => unknown = (interaction) => interaction.reply('Fait'),
  command: Partial<RESTPostAPIContextMenuApplicationCommandsJSONBody> = {},
) => {
  const { discord, close } = await bot(
    (interaction) => (interaction.isMessageContextMenuCommand() ? answer(interaction) : undefined),
    [{ ...BRIEF, ...command }],
  );
  closing.push(close);
  return discord;
};

test('A command on a message’s menu gets the message, its text and its files, without any privileged intent', async () => {
  let seen: unknown;
  const discord = await withMenu(async (interaction) => {
    const { targetMessage: message, commandName } = interaction;
    const [file] = [...message.attachments.values()];
    const text = file && (await (await fetch(file.url)).text());
    seen = [commandName, message.content, message.author.username, file?.name, file?.contentType, file?.size, text];
    await interaction.reply({ content: 'Fait', flags: 'Ephemeral' });
  });
  const author = discord.user();
  const message = author.post('Lisez ceci', { attachments: [discord.file('mon article é.txt', 'Bonjour')] });
  const reader = discord.user({ role: 'editor' });
  const answer = await reader.menu('Résumer ce message', message);
  expect([answer.message?.content, answer.ephemeral, answer.message?.command_name]).toEqual(['Fait', true, 'Brief this']);
  expect(answer.message?.interaction_metadata).toMatchObject({ target_message_id: message.id });
  const file = ['mon_article_e.txt', 'text/plain; charset=utf-8', 7, 'Bonjour'];
  expect(seen).toEqual(['Brief this', 'Lisez ceci', 'camille', ...file]);
  expect(discord.unexpected).toEqual([]);
});

test('It works on other bots’ embeds and on the bot’s own messages', async () => {
  const discord = await withMenu((interaction) => {
    const { embeds, author } = interaction.targetMessage;
    return interaction.reply(`${author.username}: ${embeds[0]?.title ?? 'rien'}`);
  });
  discord.addMember('fil', { bot: true });
  const embed = { title: 'Une dépêche', description: 'Le texte' } satisfies APIEmbed;
  const other = discord.user({ name: 'fil' }).post('', { embeds: [embed] });
  const first = await discord.user().menu('Brief this', other);
  expect(first.message?.content).toBe('fil: Une dépêche');
  if (!first.message) throw new Error('There is no answer');
  expect((await discord.user().menu('Brief this', first.message)).message?.content).toBe('Dépêche: rien');
});

test('It is offered only where it is installed, to whom it is shown, and on messages that one sees', async () => {
  const discord = await withMenu(undefined, { default_member_permissions: '8192', contexts: [0], integration_types: [0] });
  const message = discord.user().post('Bonjour');
  await expect(discord.user().menu('Brief this', message)).rejects.toThrow('“Brief this” is hidden from camille');
  await expect(discord.user().menu('Brief that', message)).rejects.toThrow('There is no command "Brief that" on a message');
  await expect(discord.user({ role: 'guest' }).menu('Brief this', message)).rejects.toThrow('robin does not see this message');
  expect((await discord.user({ role: 'admin' }).menu('Brief this', message)).message?.content).toBe('Fait');
  const direct = discord.user({ dm: true });
  await expect(direct.menu('Brief this', direct.post('Bonjour'))).rejects.toThrow('“Brief this” is not available here');
});

test('Discord takes capitals and spaces in their names, 32 characters, and 15 of them', async () => {
  const discord = await withMenu();
  const path = `/applications/${discord.state.bot.id}/commands`;
  const put = (...commands: object[]) => call(discord, 'PUT', path, commands);
  const named = Array.from({ length: 16 }, (_, n) => ({ ...BRIEF, name: `Brief ${n}` }));
  expect((await put(...named.slice(1))).status).toBe(200);
  const faults = async (...commands: object[]) => faultsOf((await put(...commands)).body.errors);
  expect(await faults(...named)).toEqual(['15 BASE_TYPE_MAX_LENGTH']);
  expect(await faults({ ...BRIEF, name: 'x'.repeat(33) })).toEqual(['0.name BASE_TYPE_MAX_LENGTH']);
  expect(await faults({ ...BRIEF, description: 'x' })).toEqual(['0.description BASE_TYPE_CHOICES']);
});
