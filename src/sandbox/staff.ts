import {
  type APIGuildForumTag,
  type APIOverwrite,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  OverwriteType,
} from 'discord-api-types/v10';
import type { ChannelEvents } from './channel-events.js';
import type { Gateway } from './gateway.js';
import { dropMessage } from './messages.js';
import { guildPayload, memberPayload } from './payloads.js';
import { type Channel, channelsOf, findMessage, type Guild, type State } from './state.js';
import { isThread, openThread, type ThreadChannel } from './threads.js';

/** Finds servers and channels by id or by name; without a name, the first. Throws a sentence when there is none. */
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

  return { guild, channel };
};

interface NewChannel {
  guild?: string;
  type?: ChannelType;
  tags?: string[];
  tagRequired?: boolean;
}

/** What people who run a server do to the bot there. Channels by id, or by name in a server; servers by id or name. */
export const createStaff = (state: State, gateway: Gateway, events: ChannelEvents) => {
  const find = createFinder(state);

  const tagNamed = (name: string): APIGuildForumTag => ({
    id: state.nextId(),
    name,
    moderated: false,
    emoji_id: null,
    emoji_name: null,
  });

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
        ...(type === ChannelType.GuildForum ? { forum: { tagRequired, tags: tags.map(tagNamed) } } : {}),
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
      state.messages.delete(found.id);
      events.channel('delete', found);
    },

    deleteMessage: ({ id, channel_id }: { id: string; channel_id: string }): void => {
      const message = findMessage(state, channel_id, id);
      if (!message) throw new Error(`There is no message ${id}`);
      dropMessage(state, message);
      events.deleted(find.channel(channel_id), id);
    },

    /** Throws the bot out of a server. Its commands work on there only for who installed it for themselves. */
    removeBot: (guild?: string): void => {
      const found = find.guild(guild);
      found.members.delete(state.bot.id);
      gateway.dispatch({
        event: GatewayDispatchEvents.GuildDelete,
        data: { id: found.id },
        guildId: found.id,
        intents: GatewayIntentBits.Guilds,
      });
    },

    /** Invites it back, with @everyone's permissions only. */
    addBot: (guild?: string): void => {
      const found = find.guild(guild);
      found.members.set(state.bot.id, { user: state.bot, roles: [], joinedAt: new Date(state.now()).toISOString() });
      const data = guildPayload(state, found);
      gateway.dispatch({ event: GatewayDispatchEvents.GuildCreate, data, guildId: found.id, intents: GatewayIntentBits.Guilds });
    },

    /** Gives a member exactly these roles, by id; the bot is told of its own only, as without the members intent. */
    setRoles: (userId: string, roles: string[], guild?: string): void => {
      const found = find.guild(guild);
      const member = found.members.get(userId);
      if (!member) throw new Error(`${userId} is not in ${found.name}`);
      member.roles = roles;
      const data = { guild_id: found.id, ...memberPayload(found, member.user) };
      const intents = userId === state.bot.id ? GatewayIntentBits.Guilds : GatewayIntentBits.GuildMembers;
      gateway.dispatch({ event: GatewayDispatchEvents.GuildMemberUpdate, data, guildId: found.id, intents });
    },
  };
};
