import {
  type APIApplicationCommand,
  type APIApplicationCommandPermission,
  ApplicationCommandPermissionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Person } from '../people/people.js';
import { channelPermissions, guildPermissions } from '../world/permissions.js';
import type { Channel, Guild, State } from '../world/state.js';

const { Administrator, UseApplicationCommands, ViewChannel } = PermissionFlagsBits;

/** Where an interaction happens, as Discord tells it. */
export const contextOf = (state: State, { guildId, recipients }: Channel): InteractionContextType => {
  if (guildId !== null) return InteractionContextType.Guild;
  return recipients.includes(state.bot) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
};

/** By kind of installation: the server ("0" for a conversation with the bot), the person. */
export type Owners = Partial<Record<ApplicationIntegrationType, string>>;

/**
 * Through whom a command is there: a server with the bot ("0" for a conversation with it), and the person who installed it for
 * themselves. Empty: it is not.
 */
export const ownersOf = (
  state: State,
  channel: Channel,
  userId: string,
  types: readonly ApplicationIntegrationType[] = [ApplicationIntegrationType.GuildInstall],
): Owners => {
  const context = contextOf(state, channel);
  const inGuild = state.guilds.get(channel.guildId ?? '')?.members.has(state.bot.id) ?? context === InteractionContextType.BotDM;
  return {
    ...(inGuild && types.includes(ApplicationIntegrationType.GuildInstall) ? { 0: channel.guildId ?? '0' } : {}),
    ...(state.installed.has(userId) && types.includes(ApplicationIntegrationType.UserInstall) ? { 1: userId } : {}),
  };
};

/** What staff's settings for one command, or for all, say of a member: the member's own, else any of their roles', else @everyone's. */
const setFor = (
  permissions: readonly APIApplicationCommandPermission[] | undefined,
  guild: Guild,
  userId: string,
): boolean | undefined => {
  const roles = guild.members.get(userId)?.roles ?? [];
  const of = (ids: readonly string[], type: ApplicationCommandPermissionType): boolean | undefined => {
    const set = (permissions ?? []).filter((one) => one.type === type && ids.includes(one.id));
    return set.length === 0 ? undefined : set.some(({ permission }) => permission);
  };
  return (
    of([userId], ApplicationCommandPermissionType.User) ??
    of(roles, ApplicationCommandPermissionType.Role) ??
    of([guild.id], ApplicationCommandPermissionType.Role)
  );
};

/** The same of a channel: its own setting, else that of all channels, whose id is the server's less one. */
const setForChannel = (
  permissions: readonly APIApplicationCommandPermission[] | undefined,
  guild: Guild,
  channelId: string,
): boolean | undefined => {
  const all = (BigInt(guild.id) - 1n).toString();
  const channels = (permissions ?? []).filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  return (channels.find(({ id }) => id === channelId) ?? channels.find(({ id }) => id === all))?.permission;
};

/** Whether a server lets a member use a command in a channel: what staff set for it, else what the command itself asks for. */
const lets = (
  state: State,
  guild: Guild,
  { user, channel }: Pick<Person, 'user' | 'channel'>,
  command: APIApplicationCommand,
): boolean => {
  const held = channelPermissions(state, channel, user.id) | guildPermissions(guild, user.id);
  if (held & Administrator) return true;
  const own = guild.commandPermissions.get(command.id);
  const all = guild.commandPermissions.get(state.bot.id);
  const channelId = channel.thread?.parentId ?? channel.id;
  if ((setForChannel(own, guild, channelId) ?? setForChannel(all, guild, channelId)) === false) return false;
  const set = setFor(own, guild, user.id);
  if (set !== undefined) return set;
  const needed = command.default_member_permissions;
  const meets = needed == null || (needed !== '0' && (held & BigInt(needed)) === BigInt(needed));
  return meets && setFor(all, guild, user.id) !== false;
};

/**
 * Why Discord's client does not offer a command to somebody in their channel, as a sentence; null when it does.
 * @param force as if an admin had opened the command to everyone (Server Settings → Integrations)
 */
export const whyUnavailable = (
  state: State,
  { user, channel }: Pick<Person, 'user' | 'channel'>,
  command: APIApplicationCommand,
  force = false,
): string | null => {
  const guild = state.guilds.get(channel.guildId ?? '');
  const held = channelPermissions(state, channel, user.id);
  if (!(held & ViewChannel) || (guild && !(held & UseApplicationCommands))) return `${user.username} cannot use commands here`;
  const name = command.type === ApplicationCommandType.ChatInput ? `/${command.name}` : `“${command.name}”`;
  const owners = ownersOf(state, channel, user.id, command.integration_types);
  if (Object.keys(owners).length === 0) return `${name} is not installed here`;
  if (command.contexts && !command.contexts.includes(contextOf(state, channel))) return `${name} is not available here`;
  // A server's settings do not reach what people have installed for themselves.
  if (!guild || force || !owners[ApplicationIntegrationType.GuildInstall]) return null;
  return lets(state, guild, { user, channel }, command) ? null : `${name} is hidden from ${user.username}`;
};
