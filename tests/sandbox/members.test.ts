import { Events, GatewayIntentBits, PermissionFlagsBits, type RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';
import { call } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  { name: 'schedule', description: 'x', default_member_permissions: '32' },
  { name: 'summary', description: 'x' },
];

const staffed = async (intents: GatewayIntentBits[] = [GatewayIntentBits.Guilds]) => {
  const { discord, client, close } = await bot(
    (interaction) => {
      if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
      const { member, memberPermissions } = interaction;
      return interaction.reply(`${[...member.roles.cache.keys()].length} ${memberPermissions.has('ManageGuild')}`);
    },
    COMMANDS,
    { intents },
  );
  closing.push(close);
  return { discord, client };
};

test('A command is hidden until staff opens it to a role, and the bot can read that', async () => {
  const { discord } = await staffed();
  const { bot: self } = discord.state;
  const guild = discord.guild();
  const editor = discord.user({ role: 'editor' });
  const path = `/applications/${self.id}/guilds/${guild.id}/commands`;
  const schedule = discord.commands().find(({ name }) => name === 'schedule')?.id ?? '';
  await expect(editor.command('schedule')).rejects.toThrow('/schedule is hidden from noa');
  expect((await call(discord, 'GET', `${path}/permissions`)).body).toEqual([]);
  expect((await call(discord, 'GET', `${path}/${schedule}/permissions`)).body.code).toBe(10066);

  discord.setCommandPermissions('schedule', { Rédaction: true });
  expect((await editor.command('schedule')).message?.content).toBe('2 false');
  const role = guild.roles.find(({ name }) => name === 'Rédaction')?.id;
  const set = {
    id: schedule,
    application_id: self.id,
    guild_id: guild.id,
    permissions: [{ id: role, type: 1, permission: true }],
  };
  expect((await call(discord, 'GET', `${path}/permissions`)).body).toEqual([set]);
  expect((await call(discord, 'GET', `${path}/${schedule}/permissions`)).body).toEqual(set);
  expect((await call(discord, 'GET', `${path}/1/permissions`)).body.code).toBe(10063);

  discord.setCommandPermissions('schedule', {});
  await expect(editor.command('schedule')).rejects.toThrow('hidden');
});

test.each([
  ['a person, over their roles', { Rédaction: false, noa: true }, null, true],
  ['a role, over @everyone', { '@everyone': false, Rédaction: true }, null, true],
  ['any role that lets them', { Rédaction: true, Pigistes: false }, null, true],
  ['a channel, over all else', { noa: true, '#général': false }, null, false],
  ['the command, over all commands', { noa: true }, { '@everyone': false }, true],
  ['@everyone', { '@everyone': true }, null, true],
  ['all commands, where the command itself asks for more', {}, { noa: true }, false],
])('Staff decides by %s', async (_name, own, all, offered) => {
  const { discord } = await staffed();
  discord.addRole('Pigistes');
  discord.setRoles('noa', ['Rédaction', 'Pigistes']);
  discord.setCommandPermissions('schedule', own);
  if (all) discord.setCommandPermissions(null, all);
  const answer = discord.user({ role: 'editor' }).command('schedule');
  await (offered ? expect(answer).resolves.toMatchObject({ deferred: false }) : expect(answer).rejects.toThrow('hidden'));
  expect((await discord.user({ role: 'admin' }).command('schedule')).error).toBe(undefined);
});

test('All commands are hidden from whom staff shuts out, except from administrators', async () => {
  const { discord } = await staffed();
  discord.setCommandPermissions(null, { '@everyone': false, sacha: false });
  await expect(discord.user().command('summary')).rejects.toThrow('hidden');
  expect((await discord.user({ role: 'admin' }).command('summary')).error).toBe(undefined);
});

test('People join with roles, change them, and leave', async () => {
  const { discord } = await staffed();
  const lou = discord.addMember('lou', { roles: ['Rédaction en chef'] });
  const person = () => discord.user({ name: 'lou', guild: 'La Rédaction' });
  expect((await person().command('schedule')).message?.content).toBe('2 true');
  discord.setRoles('lou', ['Rédaction']);
  await expect(person().command('schedule')).rejects.toThrow('hidden');
  discord.removeMember('lou');
  await expect(person().command('summary')).rejects.toThrow('lou cannot use commands here');
  expect((await call(discord, 'GET', `/guilds/${discord.guild().id}/members/${lou.id}`)).body.code).toBe(10007);
  expect(() => discord.setRoles('lou', [])).toThrow('lou is not in La Rédaction');
  expect(() => discord.addMember('max', { roles: ['Nobody'] })).toThrow('There is no role "Nobody" in La Rédaction');
});

test('The bot learns of roles and of its own membership, and of others’ only with the intent for it', async () => {
  const { discord, client } = await staffed();
  const { id } = discord.guild();
  const seen: string[] = [];
  client.on(Events.GuildMemberAdd, () => seen.push('member'));
  client.on(Events.GuildRoleDelete, ({ name }) => seen.push(`-${name}`));
  client.on(Events.GuildRoleCreate, ({ name }) => seen.push(`+${name}`));
  client.on(Events.ApplicationCommandPermissionsUpdate, ({ permissions }) => seen.push(`${permissions.length} set`));
  discord.addMember('lou');
  discord.addRole('Pigistes', { permissions: PermissionFlagsBits.ManageGuild });
  discord.setRoles('camille', ['Pigistes']);
  expect((await discord.user().command('schedule')).message?.content).toBe('2 true');
  discord.setCommandPermissions('schedule', { Pigistes: true });
  discord.deleteRole('Pigistes');
  await expect(discord.user().command('schedule')).rejects.toThrow('hidden');
  discord.setRoles(discord.state.bot.id, ['Rédaction']);
  await expect.poll(() => client.guilds.cache.get(id)?.members.me?.roles.cache.map(({ name }) => name)).toContain('Rédaction');
  expect(seen).toEqual(['+Pigistes', '1 set', '-Pigistes']);
});

test('Invited into a server at run time, the bot learns its channels and where it announces who joins', async () => {
  const { discord, client } = await staffed();
  expect(client.guilds.cache.size).toBe(2);
  const joined = new Promise<unknown[]>((resolve) => {
    client.once(Events.GuildCreate, ({ name, systemChannel, preferredLocale }) =>
      resolve([name, systemChannel?.name, preferredLocale]),
    );
  });
  discord.invite('Le Café');
  expect(await joined).toEqual(['Le Café', 'comptoir', 'fr']);
  expect((await discord.user({ role: 'guest' }).command('summary')).error).toBe(undefined);
  const cafe = client.guilds.cache.get(discord.guild('Le Café').id);
  discord.setSystemChannel(null, 'Le Café');
  await expect.poll(() => cafe?.systemChannelId).toBe(null);
  discord.removeBot('Le Café');
  await expect.poll(() => client.guilds.cache.size).toBe(2);
  await expect(discord.user({ role: 'guest' }).command('summary')).rejects.toThrow('not installed here');
});

test('A server that cannot be reached has not been left', async () => {
  const { discord, client } = await staffed();
  const seen: string[] = [];
  client.on(Events.GuildDelete, ({ name }) => seen.push(`left ${name}`));
  client.on(Events.GuildUnavailable, ({ name }) => seen.push(`lost ${name}`));
  client.on(Events.GuildAvailable, ({ name }) => seen.push(`back ${name}`));
  discord.outage('The Newsroom');
  discord.outageOver('The Newsroom');
  await expect.poll(() => seen).toEqual(['lost The Newsroom', 'back The Newsroom']);
});

test('A role is pinged only where it lets everybody, or the bot may ping all', async () => {
  const { discord } = await staffed();
  const quiet = discord.addRole('Discrets');
  const loud = discord.addRole('Abonnés', { mentionable: true });
  const { id } = discord.channel('général');
  const pinged = async (allowed_mentions?: object) => {
    const body = { content: `<@&${quiet.id}> <@&${loud.id}>`, ...(allowed_mentions ? { allowed_mentions } : {}) };
    return ((await call(discord, 'POST', `/channels/${id}/messages`, body)).body as { mention_roles?: string[] }).mention_roles;
  };
  expect(await pinged()).toEqual([loud.id]);
  expect(await pinged({ parse: [] })).toEqual([]);
  expect(await pinged({ roles: [quiet.id] })).toEqual([]);
  const allow = PermissionFlagsBits.MentionEveryone.toString();
  discord.setOverwrites('général', [{ id: discord.state.bot.id, type: 1, allow, deny: '0' }]);
  expect(await pinged({ roles: [quiet.id] })).toEqual([quiet.id]);
});
