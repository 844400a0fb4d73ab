import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from '../rest/errors.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { Channel, Guild, State } from './state.js';

export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

const { AttachFiles, EmbedLinks, MentionEveryone } = PermissionFlagsBits;

/** What everybody may do in a conversation. */
const DIRECT = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AddReactions,
  PermissionFlagsBits.UseExternalEmojis,
].reduce((all, bit) => all | bit, 0n);

/** A member's permissions in a server before any channel's overwrites; none for somebody who is not in it. */
export const guildPermissions = (guild: Guild, userId: string): bigint => {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const held = guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id));
  const sum = held.reduce((all, role) => all | BigInt(role.permissions), 0n);
  return sum & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : sum;
};

/**
 * A user's permissions in a channel: roles, then overwrites of @everyone, of roles, of the member; nothing where it cannot be
 * seen. A thread's are its channel's.
 */
export const channelPermissions = (state: State, channel: Channel, userId: string): bigint => {
  if (channel.thread) {
    const parent = state.channels.get(channel.thread.parentId);
    return parent ? channelPermissions(state, parent, userId) : 0n;
  }
  if (channel.guildId === null) return channel.recipients.some(({ id }) => id === userId) ? DIRECT : 0n;
  const guild = state.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  let permissions = guildPermissions(guild, userId);
  if (permissions & PermissionFlagsBits.Administrator) return permissions;

  const apply = (ids: readonly string[], type: OverwriteType): void => {
    const overwrites = channel.overwrites.filter((overwrite) => overwrite.type === type && ids.includes(overwrite.id));
    for (const { deny } of overwrites) permissions &= ~BigInt(deny);
    for (const { allow } of overwrites) permissions |= BigInt(allow);
  };
  apply([guild.id], OverwriteType.Role);
  apply(member.roles, OverwriteType.Role);
  apply([userId], OverwriteType.Member);
  return permissions & PermissionFlagsBits.ViewChannel ? permissions : 0n;
};

/**
 * What an interaction tells of the bot's own permissions. Where it is not a member it has @everyone's, among people those that an
 * answer needs.
 */
export const appPermissions = (state: State, channel: Channel): bigint => {
  const guild = state.guilds.get(channel.guildId ?? '');
  if (!guild && !channel.recipients.includes(state.bot)) return AttachFiles | EmbedLinks | MentionEveryone;
  if (!guild || guild.members.has(state.bot.id)) return channelPermissions(state, channel, state.bot.id);
  return BigInt(guild.roles[0]?.permissions ?? 0);
};

/** Whether somebody sees a message: its channel, and that it is not for another person alone. */
export const visibleTo = (state: State, channel: Channel, { visible_to }: SandboxMessage, userId: string): boolean =>
  (channelPermissions(state, channel, userId) & PermissionFlagsBits.ViewChannel) !== 0n &&
  (visible_to === null || visible_to === userId);

/** Refuses as Discord does: 50001 for a channel that the bot cannot see, 50013 for anything else it may not do there. */
export const demand = (state: State, channel: Channel, ...bits: bigint[]): void => {
  const held = channelPermissions(state, channel, state.bot.id);
  if (!(held & PermissionFlagsBits.ViewChannel)) throw refusal('MissingAccess');
  if (bits.some((bit) => !(held & bit))) throw refusal('MissingPermissions');
};
