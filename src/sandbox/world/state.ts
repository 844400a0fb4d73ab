import type {
  APIApplicationCommand,
  APIApplicationCommandPermission,
  APIGuildForumTag,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';
import type { SandboxMessage, Update } from '../window/protocol.js';
import type { StoredFile } from './files.js';
import { snowflakes } from './snowflake.js';

export interface Channel {
  id: string;
  type: ChannelType;
  /** Null for a conversation between `recipients`. */
  guildId: string | null;
  name: string;
  topic: string | null;
  position: number;
  overwrites: APIOverwrite[];
  /** Who takes part in a conversation, the bot too where it does; nobody in a server. */
  recipients: APIUser[];
  /** Of a thread only. */
  thread?: Thread;
  /** Of a forum only. */
  forum?: Forum;
}

export interface Thread {
  parentId: string;
  ownerId: string;
  /** When somebody archived it; null: nobody has. */
  archivedAt: number | null;
  /** When it was made, or last opened again. */
  openedAt: number;
  locked: boolean;
  /** Minutes without a message after which Discord archives it. */
  autoArchive: number;
  /** ISO. */
  createdAt: string;
  /** Ids of the forum's tags that it bears. */
  tags: string[];
}

export interface Forum {
  tags: APIGuildForumTag[];
  tagRequired: boolean;
}

export interface Member {
  user: APIUser;
  /** Role ids, without @everyone. */
  roles: string[];
  joinedAt: string;
}

export interface Guild {
  id: string;
  name: string;
  /** `preferred_locale`, the `guild_locale` of interactions. */
  locale: string;
  ownerId: string;
  /** The first is @everyone, whose id is the guild's. */
  roles: APIRole[];
  members: Map<string, Member>;
  /** Where Discord announces who joins. */
  systemChannelId: string | null;
  /** What staff has set under Server Settings → Integrations, by the command's id, or the bot's for all commands. */
  commandPermissions: Map<string, APIApplicationCommandPermission[]>;
}

/** Channels by id, and by their server: where there are thousands of servers, none can look through all channels. */
class Channels extends Map<string, Channel> {
  readonly #byGuild = new Map<string | null, Set<Channel>>();

  override set(id: string, channel: Channel): this {
    this.delete(id);
    const beside = this.#byGuild.get(channel.guildId) ?? new Set();
    this.#byGuild.set(channel.guildId, beside.add(channel));
    return super.set(id, channel);
  }

  override delete(id: string): boolean {
    const channel = this.get(id);
    if (channel) this.#byGuild.get(channel.guildId)?.delete(channel);
    return super.delete(id);
  }

  /** A server's channels and threads. */
  in(guildId: string): Channel[] {
    return [...(this.#byGuild.get(guildId) ?? [])];
  }
}

/** What the stand-in knows: all of it in memory. */
export interface State {
  now: () => number;
  nextId: () => string;
  /** The bot's user; its id is the application's too. */
  bot: APIUser;
  token: string;
  users: Map<string, APIUser>;
  /** Ids of those who have installed the bot for themselves. */
  installed: Set<string>;
  /** Ids of those who take no direct messages of bots. */
  closed: Set<string>;
  guilds: Map<string, Guild>;
  channels: Channels;
  /** By channel id, the oldest first; ephemeral ones included. */
  messages: Map<string, SandboxMessage[]>;
  commands: APIApplicationCommand[];
  /** What was uploaded, by the attachment's id. */
  files: Map<string, StoredFile>;
  /** The CDN's base, without a slash at its end. */
  cdn: string;
  /** Told after each change. */
  listeners: Set<(change: Change) => void>;
}

/** What changed: as pages are told; `interaction` when an interaction went on, `world` when servers, people, permissions or commands did. */
export type Change = Update | { type: 'interaction' | 'world' };

export const createState = (options: { now: () => number; bot: APIUser; token: string }): State => ({
  ...options,
  nextId: snowflakes(options.now),
  users: new Map([[options.bot.id, options.bot]]),
  installed: new Set(),
  closed: new Set(),
  guilds: new Map(),
  channels: new Channels(),
  messages: new Map(),
  commands: [],
  files: new Map(),
  cdn: '',
  listeners: new Set(),
});

export const announce = (state: State, change: Change): void => {
  for (const listener of state.listeners) listener(change);
};

export const messagesOf = (state: State, channelId: string): SandboxMessage[] => {
  const known = state.messages.get(channelId);
  if (known) return known;
  const fresh: SandboxMessage[] = [];
  state.messages.set(channelId, fresh);
  return fresh;
};

export const findMessage = (state: State, channelId: string, id: string): SandboxMessage | undefined =>
  state.messages.get(channelId)?.find((message) => message.id === id);

/** A server's channels without its threads, as they stand in its list. */
export const channelsOf = (state: State, guildId: string): Channel[] =>
  state.channels
    .in(guildId)
    .filter((channel) => channel.thread === undefined)
    .sort((a, b) => a.position - b.position);
