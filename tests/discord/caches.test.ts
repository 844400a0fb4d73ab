import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { makeCache } from '../../src/discord/connection/caches.js';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';

let discord: Discord;
let client: Client;
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

test('the bot keeps its servers, their channels and roles and itself, and nobody who uses a command', async () => {
  discord = await openDiscord();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl }, makeCache });
  const asked: (string | undefined)[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    asked.push(interaction.member.user.username);
    await interaction.reply('Here.');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([{ name: 'ask', description: 'Asks' }]);

  const reader = discord.user({ guild: 'La Rédaction', channel: 'archives' });
  await reader.command('ask');
  expect(asked).toEqual(['camille']);
  expect(client.users.cache.map(({ username }) => username)).toEqual(['Dépêche']);

  const server = client.guilds.cache.find(({ name }) => name === 'La Rédaction');
  expect(server?.members.cache.map(({ user }) => user.username)).toEqual(['Dépêche']);
  expect(server?.roles.cache.map(({ name }) => name)).toContain('Rédaction en chef');
  const closed = server?.channels.cache.find(({ name }) => name === 'archives');
  expect(closed?.permissionsFor(server?.members.me ?? '')?.has(['ViewChannel', 'SendMessages'])).toBe(false);
  expect(closed?.permissionsFor(server?.members.me ?? '')?.has(['ViewChannel', 'ReadMessageHistory'])).toBe(true);
  expect(closed?.isTextBased() && closed.messages.cache.size).toBe(0);
});
