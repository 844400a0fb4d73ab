import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Person } from './people.js';
import { channelPermissions, guildPermissions } from './permissions.js';
import type { State } from './state.js';

const { Administrator, UseApplicationCommands, ViewChannel } = PermissionFlagsBits;

/**
 * Why Discord's client does not offer a command to somebody in their channel, as a sentence; null when it does.
 * @param force as if an admin had opened the command to everyone (Server Settings → Integrations)
 */
export const whyUnavailable = (
  state: State,
  { user, channel }: Person,
  { name, contexts, integration_types, default_member_permissions: needed }: APIApplicationCommand,
  force: boolean,
): string | null => {
  const guild = state.guilds.get(channel.guildId ?? '');
  const held = channelPermissions(state, channel, user.id);
  if (!(held & ViewChannel) || (guild && !(held & UseApplicationCommands))) return `${user.username} cannot use commands here`;
  if (guild && !guild.members.has(state.bot.id) && !integration_types?.includes(ApplicationIntegrationType.UserInstall)) {
    return `/${name} is not installed here`;
  }
  const context = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  if (contexts && !contexts.includes(context)) return `/${name} is not available here`;
  if (!guild || needed == null || force) return null;
  const all = held | guildPermissions(guild, user.id);
  const allowed = needed === '0' ? all & Administrator : (all & BigInt(needed)) === BigInt(needed);
  return allowed ? null : `/${name} is hidden from ${user.username}`;
};
