import { type APIOverwrite, type APIRole, type APIUser, ChannelType, OverwriteType } from 'discord-api-types/v10';
import type { ChannelEvents } from '../world/channelEvents.js';
import { dropMessage } from '../world/messages.js';
import { type Channel, channelsOf, findMessage, type Guild, type State } from '../world/state.js';
import { isThread, openThread, type ThreadChannel } from '../world/threads.js';
import { makeTag } from '../world/world.js';

/** Finds servers, channels, people and roles by id or by name; without a name, the first. Throws a sentence when there is none. */
export const createFinder = (state: State) => {
  const guild = (wanted?: string): Guild => {
    const found = [...state.guilds.values()].find(({ id, name }) => wanted === undefined || id === wanted || name === wanted);
    if (!found) throw new Error(`There is no server "${wanted}"`);
    return found;
  };

  const channel = (wanted?: string, guildName?: string): Channel => {
    const known = state.channels.get(wanted ?? '');
    if (known) return known;
    const found = channelsOf(state, guild(guildName).id).find(
      ({ name }) => wanted === undefined || name === wanted.replace(/^#/, ''),
    );
    if (!found) throw new Error(`There is no channel "${wanted}"`);
    return found;
  };

  /** Somebody by id or by username. */
  const known = (wanted: string): APIUser | undefined =>
    [...state.users.values()].find(({ id, username }) => id === wanted || username === wanted);

  const user = (wanted: string): APIUser => {
    const found = known(wanted);
    if (!found) throw new Error(`There is no user "${wanted}"`);
    return found;
  };

  const role = ({ name: server, roles }: Guild, wanted: string): APIRole => {
    const found = roles.find(({ id, name }) => id === wanted || name === wanted);
    if (!found) throw new Error(`There is no role "${wanted}" in ${server}`);
    return found;
  };

  /** The first server that somebody is in. */
  const guildOf = ({ id }: APIUser): Guild | undefined => [...state.guilds.values()].find(({ members }) => members.has(id));

  return { guild, guildOf, channel, known, user, role };
};

export type Finder = ReturnType<typeof createFinder>;

interface NewChannel {
  guild?: string;
  type?: ChannelType;
  tags?: string[];
  tagRequired?: boolean;
}

/** What people who run a server do with its channels. Channels by id, or by name in a server; servers by id or name. */
export const createStaff = (state: State, events: ChannelEvents, find: Finder) => {
  const setOverwrites = (channel: string, overwrites: APIOverwrite[], guild?: string): void => {
    const found = find.channel(channel, guild);
    found.overwrites = overwrites;
    events.channel('update', found);
  };

  return {
    /** Replaces a channel's overwrites. */
    setOverwrites,

    /** Takes these permissions in a channel from the bot, and gives it back all that the channel denied it before. */
    denyBot: (channel: string, bits: bigint, guild?: string): void =>
      setOverwrites(
        channel,
        bits === 0n ? [] : [{ id: state.bot.id, type: OverwriteType.Member, allow: '0', deny: bits.toString() }],
        guild,
      ),

    /** Makes a text channel, or one of another kind; of a forum, `tags` are the names of its tags. */
    addChannel: (
      name: string,
      { guild, type = ChannelType.GuildText, tags = [], tagRequired = false }: NewChannel = {},
    ): Channel => {
      const { id: guildId } = find.guild(guild);
      const channel: Channel = {
        id: state.nextId(),
        type,
        guildId,
        name,
        topic: null,
        position: channelsOf(state, guildId).length,
        overwrites: [],
        recipients: [],
        ...(type === ChannelType.GuildForum
          ? { forum: { tagRequired, tags: tags.map((tag) => makeTag(state.nextId(), tag)) } }
          : {}),
      };
      state.channels.set(channel.id, channel);
      events.channel('create', channel);
      return channel;
    },

    /** Opens a thread in a channel, as its owner would. */
    addThread: (name: string, channel: string, guild?: string): ThreadChannel => {
      const parent = find.channel(channel, guild);
      const thread = openThread(state, parent, { id: state.nextId(), name, ownerId: find.guild(parent.guildId ?? '').ownerId });
      events.channel('create', thread);
      return thread;
    },

    /** Archives a thread; a locked one is opened again by its server's staff only. */
    archiveThread: (id: string, { locked = false } = {}): void => {
      const thread = state.channels.get(id);
      if (!thread || !isThread(thread)) throw new Error(`There is no thread ${id}`);
      Object.assign(thread.thread, { archivedAt: state.now(), locked });
      events.channel('update', thread);
    },

    deleteChannel: (channel: string, guild?: string): void => {
      const found = find.channel(channel, guild);
      state.channels.delete(found.id);
      for (const server of state.guilds.values()) if (server.systemChannelId === found.id) server.systemChannelId = null;
      state.messages.delete(found.id);
      events.channel('delete', found);
    },

    deleteMessage: ({ id, channel_id }: { id: string; channel_id: string }): void => {
      const message = findMessage(state, channel_id, id);
      if (!message) throw new Error(`There is no message ${id}`);
      dropMessage(state, message);
      events.deleted(find.channel(channel_id), id);
    },
  };
};
