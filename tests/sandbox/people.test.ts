import type { ChatInputCommandInteraction } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { DiscordOptions } from '../../src/sandbox/discord.js';
import { joined } from './client.js';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const join = async (answer?: (interaction: ChatInputCommandInteraction) => unknown, options?: DiscordOptions) => {
  const all = await joined(answer, options);
  open.push(all.close);
  return all;
};

test('Options are sent under their base names, channels with what the bot may do there', async () => {
  let seen: unknown;
  const { discord } = await join((interaction) => {
    const channel = interaction.options.getChannel('channel', true);
    const may = 'appPermissions' in channel ? channel.appPermissions : null;
    seen = [interaction.options.getSubcommand(), channel.name, may?.has('ViewChannel'), may?.has('SendMessages')];
    return interaction.reply(interaction.options.data[0]?.options?.[0]?.name ?? '');
  });
  const admin = discord.user({ role: 'admin' });
  expect((await admin.command('schedule add', { channel: '#archives' })).message?.content).toBe('channel');
  expect(seen).toEqual(['add', 'archives', true, false]);
});

describe("What Discord's client does not send, the driver does not send", () => {
  test.each<[string, string, Record<string, string | boolean>, string]>([
    ['an unknown command', 'weather', {}, 'There is no command /weather'],
    ['an unknown option', 'briefing', { colour: 'red' }, '/briefing has no option "colour"'],
    ['a value of another type', 'briefing', { private: 'yes' }, 'Option "private" takes true or false, not "yes"'],
    ['a subcommand left out', 'schedule', {}, '/schedule needs one of add'],
    ['a required option left out', 'schedule add', {}, '/schedule add needs the option "channel"'],
    [
      'a channel of another server',
      'schedule add',
      { channel: 'newsletters' },
      'Option "channel" takes a channel of this server, not "newsletters"',
    ],
  ])('%s', async (_title, words, values, sentence) => {
    const { discord } = await join();
    await expect(discord.user({ role: 'admin' }).command(words, values)).rejects.toThrow(sentence);
  });

  test('a command that asks for permissions which the member lacks, unless it was opened to everyone', async () => {
    const { discord } = await join((interaction) => interaction.reply(String(interaction.memberPermissions?.has('ManageGuild'))));
    const member = discord.user();
    await expect(member.command('schedule add', { channel: 'général' })).rejects.toThrow('/schedule is hidden from camille');
    expect((await member.command('schedule add', { channel: 'général' }, { force: true })).message?.content).toBe('false');
  });
});

test('In a conversation with the bot an interaction has a user and no server', async () => {
  let seen: unknown;
  const { discord } = await join((interaction) => {
    seen = [interaction.guildId, interaction.member, interaction.guildLocale, interaction.context, interaction.user.username];
    return interaction.reply('Bonjour');
  });
  expect((await discord.user({ channel: 'dm' }).command('briefing')).message?.content).toBe('Bonjour');
  expect(seen).toEqual([null, null, null, 1, 'camille']);
});

test('A server without the bot has only the commands that people installed for themselves', async () => {
  const { discord, client } = await join((interaction) =>
    interaction.reply(`${interaction.authorizingIntegrationOwners.guildId}`),
  );
  discord.removeBot('The Newsroom');
  await expect.poll(() => client.guilds.cache.size).toBe(1);
  const reader = discord.user({ guild: 'The Newsroom', userInstall: true });
  await expect(reader.command('briefing')).rejects.toThrow('/briefing is not installed here');
  await client.application.commands.set([{ name: 'anywhere', description: 'x', integrationTypes: [0, 1] }]);
  expect((await reader.command('anywhere')).message?.content).toBe('null');
});

test('A bot that is not connected is said to be so', async () => {
  const { discord, client } = await join();
  await client.destroy();
  await discord.waitFor(() => !discord.online());
  expect((await discord.user().command('briefing')).error).toBe('The bot is not connected');
});
