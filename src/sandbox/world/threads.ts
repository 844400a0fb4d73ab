import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelEvents } from './channelEvents.js';
import { channelPermissions } from './permissions.js';
import { type Channel, messagesOf, type State, type Thread } from './state.js';

export interface ThreadChannel extends Channel {
  guildId: string;
  thread: Thread;
}

export const isThread = (channel: Channel): channel is ThreadChannel => channel.thread !== undefined && channel.guildId !== null;

/** The threads of a server that the bot can see, the newest first. */
export const threadsOf = (state: State, guildId: string): ThreadChannel[] =>
  state.channels
    .in(guildId)
    .filter(isThread)
    .filter((channel) => (channelPermissions(state, channel, state.bot.id) & PermissionFlagsBits.ViewChannel) !== 0n)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));

/** Since when a thread is archived: by somebody, or because nobody wrote in it for long enough. Null: it is active. */
export const archivedSince = (state: State, { id, thread }: ThreadChannel): number | null => {
  if (thread.archivedAt !== null) return thread.archivedAt;
  const last = Date.parse(messagesOf(state, id).at(-1)?.timestamp ?? thread.createdAt);
  const end = Math.max(last, thread.openedAt) + thread.autoArchive * 60_000;
  return end <= state.now() ? end : null;
};

/** A message opens an archived thread again. False: it was locked, and its author is none of its server's staff. */
export const reopen = (state: State, events: ChannelEvents, channel: Channel, authorId: string): boolean => {
  if (!isThread(channel) || archivedSince(state, channel) === null) return true;
  if (channel.thread.locked && !(channelPermissions(state, channel, authorId) & PermissionFlagsBits.ManageThreads)) return false;
  channel.thread.archivedAt = null;
  channel.thread.openedAt = state.now();
  events.channel('update', channel);
  return true;
};

export const openThread = (
  state: State,
  parent: Channel,
  made: { id: string; name: string; ownerId: string; autoArchive?: number | undefined; tags?: string[] | undefined },
): ThreadChannel => {
  const channel: ThreadChannel = {
    id: made.id,
    type: parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    guildId: parent.guildId ?? '',
    name: made.name,
    topic: null,
    position: 0,
    overwrites: [],
    recipients: [],
    thread: {
      parentId: parent.id,
      ownerId: made.ownerId,
      archivedAt: null,
      openedAt: state.now(),
      locked: false,
      autoArchive: made.autoArchive ?? 4320,
      createdAt: new Date(state.now()).toISOString(),
      tags: made.tags ?? [],
    },
  };
  state.channels.set(channel.id, channel);
  return channel;
};
