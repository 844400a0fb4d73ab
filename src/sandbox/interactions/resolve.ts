import type { APIAttachment } from 'discord-api-types/v10';
import { findFile } from '../world/files.js';
import { memberPayload, resolvedChannel } from '../world/payloads.js';
import { type Channel, channelsOf, type State } from '../world/state.js';
import { threadsOf } from '../world/threads.js';

/** What an interaction tells of the people, roles, channels and files that its values name by id. */
export interface Resolved {
  channels?: Record<string, unknown>;
  roles?: Record<string, unknown>;
  users?: Record<string, unknown>;
  members?: Record<string, unknown>;
  attachments?: Record<string, unknown>;
}

const byIdOrName = <T extends { id: string; name: string }>(all: readonly T[], given: string): T | undefined =>
  all.find(({ id, name }) => id === given || name === given.replace(/^[#@]/, ''));

/** Finds what somebody names in their channel, by id or by name, and collects it in `resolved`. Null: there is none. `force`: files may be too large. */
export const createResolver = (state: State, channel: Channel, userId: string, force = false) => {
  const resolved: Resolved = {};
  const guild = state.guilds.get(channel.guildId ?? '');

  return {
    resolved,

    channel: (given: string, types?: readonly number[] | null): string | null => {
      const found = guild && byIdOrName([...channelsOf(state, guild.id), ...threadsOf(state, guild.id)], given);
      if (!found || (types?.length && !types.includes(found.type))) return null;
      resolved.channels = { ...resolved.channels, [found.id]: resolvedChannel(state, found, userId) };
      return found.id;
    },

    role: (given: string): string | null => {
      const found = byIdOrName(guild?.roles ?? [], given);
      if (!found) return null;
      resolved.roles = { ...resolved.roles, [found.id]: found };
      return found.id;
    },

    user: (given: string): string | null => {
      const user = [...state.users.values()].find(({ id, username }) => id === given || username === given.replace(/^@/, ''));
      if (!user) return null;
      resolved.users = { ...resolved.users, [user.id]: user };
      if (guild?.members.has(user.id)) {
        const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberPayload(guild, user);
        resolved.members = { ...resolved.members, [user.id]: member };
      }
      return user.id;
    },

    file: (given: APIAttachment | string): string => {
      const { attachment: file } = findFile(state, given, force);
      resolved.attachments = { ...resolved.attachments, [file.id]: file };
      return file.id;
    },

    /** For an interaction's `data`: nothing, where nothing was named. */
    part: (): { resolved?: Resolved } => (Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
};

export type Resolver = ReturnType<typeof createResolver>;
