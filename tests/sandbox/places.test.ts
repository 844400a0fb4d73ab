import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';
import { call } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const EVERYWHERE: RESTPutAPIApplicationCommandsJSONBody = [
  {
    name: 'briefing',
    description: 'x',
    integration_types: [GuildInstall, UserInstall],
    contexts: [Guild, BotDM, PrivateChannel],
  },
  { name: 'setup', description: 'x', integration_types: [GuildInstall], contexts: [Guild] },
  {
    name: 'Brief this',
    type: ApplicationCommandType.Message,
    integration_types: [GuildInstall, UserInstall],
    contexts: [Guild, BotDM, PrivateChannel],
  },
];

const button = { type: 1, components: [{ type: 2, style: 1, custom_id: 'more', label: 'Plus' }] };

/** A bot that answers anything with a button, and what it was told of the place. */
const everywhere = async (also: (interaction: Interaction) => unknown = () => undefined) => {
  const seen: unknown[] = [];
  const { discord, client, close } = await bot(async (interaction) => {
    seen.push([interaction.context, interaction.guildId, interaction.member === null, interaction.authorizingIntegrationOwners]);
    if (interaction.isRepliable()) await interaction.reply({ content: interaction.user.username, components: [button] });
    await also(interaction);
  }, EVERYWHERE);
  closing.push(close);
  return { discord, client, seen };
};

const owners = (guild: string | null, user: string | null) => ({
  ...(guild === null ? {} : { [GuildInstall]: guild }),
  ...(user === null ? {} : { [UserInstall]: user }),
});

test('In a conversation with the bot there is a user and no server', async () => {
  const { discord, seen } = await everywhere();
  const reader = discord.user({ dm: true });
  expect((await reader.command('briefing')).message?.content).toBe('camille');
  expect((await reader.menu('Brief this', reader.post('Bonjour'))).message?.content).toBe('camille');
  await expect(reader.command('setup')).rejects.toThrow('/setup is not available here');
  const told = [BotDM, null, true, expect.objectContaining(owners('0', null))];
  expect(seen).toEqual([told, told]);
});

test('Who has installed the bot for themselves uses it in servers without it, and between people', async () => {
  const { discord, seen } = await everywhere();
  const cafe = discord.guild('Le Café').id;
  const guest = discord.user({ role: 'guest' });
  expect((await guest.command('briefing')).message?.content).toBe('robin');
  await expect(guest.command('setup')).rejects.toThrow('/setup is not installed here');
  await expect(discord.user({ role: 'admin', guild: 'Le Café' }).command('briefing')).rejects.toThrow('not installed here');
  const between = discord.user({ role: 'guest', with: 'camille' });
  expect((await between.menu('Brief this', between.post('Bonjour'))).message?.content).toBe('robin');
  const other = discord.user({ with: 'robin' });
  await expect(other.command('briefing')).rejects.toThrow('/briefing is not installed here');
  expect(seen).toEqual([
    [Guild, cafe, false, expect.objectContaining(owners(null, guest.user.id))],
    [PrivateChannel, null, true, expect.objectContaining(owners(null, guest.user.id))],
  ]);
  expect(Object.keys((seen[0] as unknown[])[3] as object)).not.toContain('0');
  expect(discord.unexpected).toEqual([]);
});

test('A button carries through whom its message came, whoever presses it', async () => {
  const { discord, seen } = await everywhere();
  const guest = discord.user({ role: 'guest' });
  const { message } = await guest.command('briefing');
  if (!message) throw new Error('There is no answer');
  await discord.user({ role: 'admin', guild: 'Le Café' }).press(message, 'Plus');
  expect(seen[1]).toEqual([Guild, discord.guild('Le Café').id, false, expect.objectContaining(owners(null, guest.user.id))]);
  expect(message.interaction_metadata?.authorizing_integration_owners).toEqual({ 1: guest.user.id });
});

test('Where both have installed it, Discord names both', async () => {
  const { discord, seen } = await everywhere();
  const reader = discord.user({ userInstall: true });
  await reader.command('briefing');
  await reader.command('setup', {}, { force: true });
  const guild = discord.guild().id;
  expect(seen).toEqual([
    [Guild, guild, false, expect.objectContaining(owners(guild, reader.user.id))],
    [Guild, guild, false, expect.objectContaining(owners(guild, null))],
  ]);
});

test('A user install has five follow-ups, and where a server forbids such apps in public its answers are private', async () => {
  const codes: (number | string)[] = [];
  const { discord } = await everywhere(async (interaction) => {
    if (!interaction.isRepliable()) return;
    for (let n = 1; n <= 6; n++) await interaction.followUp(`${n}`).catch(({ code }: { code: number }) => codes.push(code));
  });
  const guest = discord.user({ role: 'guest' });
  expect((await guest.command('briefing')).ephemeral).toBe(false);
  // Five requests in two seconds are all that a webhook takes: the client waits.
  await expect.poll(() => codes, { timeout: 10_000 }).toEqual([40094]);
  const { id } = discord.guild('Le Café');
  const deny = PermissionFlagsBits.UseExternalApps.toString();
  discord.setOverwrites('comptoir', [{ id, type: 0, allow: '0', deny }], 'Le Café');
  expect((await guest.command('briefing')).ephemeral).toBe(true);
});

test('The bot writes to people who let it, and with whom it shares a server', async () => {
  const { discord, client } = await everywhere();
  const { member, admin } = { member: discord.user(), admin: discord.user({ role: 'admin', takesMessages: false }) };
  await client.users.send(member.user.id, 'Bonjour');
  const direct = discord.user({ dm: true });
  expect(discord.messages(direct.channel.id).map(({ content }) => content)).toEqual(['Bonjour']);
  const lou = discord.addMember('lou', { guild: 'Le Café' });
  for (const { id } of [admin.user, lou]) await expect(client.users.send(id, 'x')).rejects.toMatchObject({ code: 50007 });
  discord.user({ role: 'admin', takesMessages: true });
  await client.users.send(admin.user.id, 'Bonjour');
  expect((await call(discord, 'POST', '/users/@me/channels', { recipient_id: '1' })).body.code).toBe(10013);
  expect((await call(discord, 'POST', '/users/@me/channels', {})).body.code).toBe(50035);
});

test('The bot sees nothing of what people write to each other', async () => {
  const { discord } = await everywhere();
  const { channel } = discord.user({ with: 'robin' });
  expect((await call(discord, 'GET', `/channels/${channel.id}`)).body.code).toBe(50001);
  expect((await call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'x' })).body.code).toBe(50001);
});
