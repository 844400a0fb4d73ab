import {
  type APIRole,
  type APIUser,
  ApplicationCommandPermissionType,
  GatewayDispatchEvents,
  GatewayIntentBits,
} from 'discord-api-types/v10';
import type { Gateway } from '../gateway.js';
import { guildPayload, memberPayload, unavailable } from '../world/payloads.js';
import { announce, channelsOf, type Guild, type State } from '../world/state.js';
import { makeRole, makeUser } from '../world/world.js';
import type { Finder } from './staff.js';

interface NewMember {
  guild?: string;
  /** By name or id. */
  roles?: string[];
  bot?: boolean;
}

/** Who is in a server, with which roles, and what staff lets them do with the bot. Servers, people and roles by id or name. */
export const createMembers = (state: State, gateway: Gateway, find: Finder) => {
  const tell = (event: GatewayDispatchEvents, guildId: string, data: unknown, intents: GatewayIntentBits | 0): void => {
    gateway.dispatch({ event, data, guildId, intents });
    announce(state, { type: 'world' });
  };
  const roleIds = (guild: Guild, roles: readonly string[]): string[] => roles.map((role) => find.role(guild, role).id);
  const joinedAt = (): string => new Date(state.now()).toISOString();

  return {
    /** Lets somebody into a server: a person who is known already, or a new one. */
    addMember: (name: string, { guild, roles = [], bot = false }: NewMember = {}): APIUser => {
      const found = find.guild(guild);
      const user = find.known(name) ?? makeUser(state.nextId(), name, name, bot);
      state.users.set(user.id, user);
      found.members.set(user.id, { user, roles: roleIds(found, roles), joinedAt: joinedAt() });
      const data = { guild_id: found.id, ...memberPayload(found, user) };
      tell(GatewayDispatchEvents.GuildMemberAdd, found.id, data, GatewayIntentBits.GuildMembers);
      return user;
    },

    /** Lets somebody leave a server; their roles and permissions there are gone. */
    removeMember: (name: string, guild?: string): void => {
      const found = find.guild(guild);
      const user = find.user(name);
      found.members.delete(user.id);
      const data = { guild_id: found.id, user };
      tell(GatewayDispatchEvents.GuildMemberRemove, found.id, data, GatewayIntentBits.GuildMembers);
    },

    /** Gives a member exactly these roles; the bot is told of its own only, as without the members intent. */
    setRoles: (name: string, roles: string[], guild?: string): void => {
      const found = find.guild(guild);
      const user = find.user(name);
      const member = found.members.get(user.id);
      if (!member) throw new Error(`${user.username} is not in ${found.name}`);
      member.roles = roleIds(found, roles);
      const data = { guild_id: found.id, ...memberPayload(found, user) };
      const intents = user.id === state.bot.id ? GatewayIntentBits.Guilds : GatewayIntentBits.GuildMembers;
      tell(GatewayDispatchEvents.GuildMemberUpdate, found.id, data, intents);
    },

    /** Somebody installs the bot for themselves, or no longer. */
    install: (name: string, installed = true): void => {
      const { id } = find.user(name);
      if (state.installed.has(id) === installed) return;
      if (installed) state.installed.add(id);
      else state.installed.delete(id);
      announce(state, { type: 'world' });
    },

    /** Makes a role, without permissions unless some are given. */
    addRole: (
      name: string,
      { guild, permissions = 0n, mentionable = false }: { guild?: string; permissions?: bigint; mentionable?: boolean } = {},
    ): APIRole => {
      const found = find.guild(guild);
      const role = { ...makeRole(state.nextId(), name, permissions, 1), mentionable };
      found.roles.push(role);
      tell(GatewayDispatchEvents.GuildRoleCreate, found.id, { guild_id: found.id, role }, GatewayIntentBits.Guilds);
      return role;
    },

    /** Whether everybody may mention a role. */
    setMentionable: (name: string, mentionable: boolean, guild?: string): void => {
      const found = find.guild(guild);
      const role = find.role(found, name);
      role.mentionable = mentionable;
      tell(GatewayDispatchEvents.GuildRoleUpdate, found.id, { guild_id: found.id, role }, GatewayIntentBits.Guilds);
    },

    /** Deletes a role, and takes it from who had it. */
    deleteRole: (name: string, guild?: string): void => {
      const found = find.guild(guild);
      const { id } = find.role(found, name);
      found.roles = found.roles.filter((role) => role.id !== id);
      for (const member of found.members.values()) member.roles = member.roles.filter((role) => role !== id);
      tell(GatewayDispatchEvents.GuildRoleDelete, found.id, { guild_id: found.id, role_id: id }, GatewayIntentBits.Guilds);
    },

    /**
     * Sets who may use a command, under Server Settings → Integrations: `{ 'Rédaction': true, '#général': false }`.
     * @param command its name or id; null: all commands of the bot
     * @param allowed by a role, a person, or a channel (with "#"); none: as the command itself says
     */
    setCommandPermissions: (command: string | null, allowed: Record<string, boolean>, guild?: string): void => {
      const found = find.guild(guild);
      const id = command === null ? state.bot.id : state.commands.find(({ id, name }) => id === command || name === command)?.id;
      if (id === undefined) throw new Error(`There is no command "${command}"`);
      const permissions = Object.entries(allowed).map(([name, permission]) => {
        const channel = channelsOf(state, found.id).find((one) => one.id === name || `#${one.name}` === name);
        if (channel) return { id: channel.id, type: ApplicationCommandPermissionType.Channel, permission };
        const role = found.roles.find((one) => one.id === name || one.name === name);
        if (role) return { id: role.id, type: ApplicationCommandPermissionType.Role, permission };
        return { id: find.user(name).id, type: ApplicationCommandPermissionType.User, permission };
      });
      if (permissions.length === 0) found.commandPermissions.delete(id);
      else found.commandPermissions.set(id, permissions);
      const data = { id, application_id: state.bot.id, guild_id: found.id, permissions };
      tell(GatewayDispatchEvents.ApplicationCommandPermissionsUpdate, found.id, data, 0);
    },

    /** Throws the bot out of a server. Its commands work on there only for who installed it for themselves. */
    removeBot: (guild?: string): void => {
      const found = find.guild(guild);
      found.members.delete(state.bot.id);
      found.commandPermissions.clear();
      tell(GatewayDispatchEvents.GuildDelete, found.id, { id: found.id }, GatewayIntentBits.Guilds);
    },

    /** Chooses the channel in which Discord announces who joins; null: none. */
    setSystemChannel: (channel: string | null, guild?: string): void => {
      const found = find.guild(guild);
      found.systemChannelId = channel === null ? null : find.channel(channel, found.id).id;
      tell(GatewayDispatchEvents.GuildUpdate, found.id, guildPayload(state, found), GatewayIntentBits.Guilds);
    },

    /** A server is not to be reached for a while: the bot has not left it. */
    outage: (guild?: string): void => {
      const { id } = find.guild(guild);
      tell(GatewayDispatchEvents.GuildDelete, id, unavailable(id), GatewayIntentBits.Guilds);
    },

    /** It can be reached again. */
    outageOver: (guild?: string): void => {
      const found = find.guild(guild);
      tell(GatewayDispatchEvents.GuildCreate, found.id, guildPayload(state, found), GatewayIntentBits.Guilds);
    },

    /** Invites the bot into a server, with @everyone's permissions only. */
    invite: (guild?: string): void => {
      const found = find.guild(guild);
      found.members.set(state.bot.id, { user: state.bot, roles: [], joinedAt: joinedAt() });
      tell(GatewayDispatchEvents.GuildCreate, found.id, guildPayload(state, found), GatewayIntentBits.Guilds);
    },
  };
};
