import { type ChatInputCommandInteraction, Events, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
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

test('The real client logs in, sees both servers and registers its commands', async () => {
  const { discord, client } = await join();
  expect(client.user.username).toBe('Dépêche');
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['La Rédaction', 'The Newsroom']);
  expect(client.guilds.cache.first()?.channels.cache.map(({ name }) => name)).toContain('actualités');
  expect(discord.commands().map(({ name }) => name)).toEqual(['briefing', 'schedule']);
  expect(discord.unexpected).toEqual([]);
});

test('A command reaches the bot with its options, languages and permissions, and its answer comes back', async () => {
  let seen: ChatInputCommandInteraction | undefined;
  const { discord } = await join((interaction) => {
    seen = interaction;
    return interaction.reply({ content: 'Bonjour', flags: MessageFlags.Ephemeral });
  });
  const answer = await discord.user({ locale: 'fr' }).command('dépêche', { texte: 'newest', private: true });
  expect(answer).toMatchObject({ ephemeral: true, deferred: false, message: { content: 'Bonjour' } });
  expect(answer.error).toBeUndefined();
  expect(seen?.commandName).toBe('briefing');
  expect(seen?.options.getString('article')).toBe('newest');
  expect(seen?.options.getBoolean('private')).toBe(true);
  expect([seen?.locale, seen?.guildLocale, seen?.context]).toEqual(['fr', 'fr', 0]);
  expect(seen?.memberPermissions?.has('ManageGuild')).toBe(false);
  expect(seen?.appPermissions.has('SendMessages')).toBe(true);
  expect(seen?.authorizingIntegrationOwners.guildId).toBe(seen?.guildId);
  expect(discord.unexpected).toEqual([]);
});

test('A deferred answer is waited for, and its privacy stays that of the deferral', async () => {
  const { discord } = await join(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('Enfin');
    await interaction.followUp('Encore');
  });
  const answer = await discord.user().command('briefing');
  expect(answer).toMatchObject({ ephemeral: true, deferred: true, message: { content: 'Enfin' } });
  await discord.waitFor(() => discord.messages('général').some(({ content }) => content === 'Encore'));
  expect(discord.unexpected).toEqual([]);
});

test('Autocompletion gets what was typed and gives the choices', async () => {
  const { discord, client } = await join();
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isAutocomplete()) void interaction.respond([{ name: `« ${interaction.options.getFocused()} »`, value: 'x' }]);
  });
  const choices = await discord.user().autocomplete('briefing', { article: 'coré' }, 'article');
  expect(choices).toEqual([{ name: '« coré »', value: 'x' }]);
});
