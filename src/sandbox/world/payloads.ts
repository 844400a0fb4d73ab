import { type APIUser, ChannelFlags } from 'discord-api-types/v10';
import { contextOf } from '../interactions/availability.js';
import { MAX_FILE } from './files.js';
import { appPermissions, channelPermissions } from './permissions.js';
import { type Channel, channelsOf, type Guild, messagesOf, type State } from './state.js';
import { archivedSince, isThread, type ThreadChannel, threadsOf } from './threads.js';

/** Discord's JSON of servers, channels and members. */

const threadPayload = (state: State, channel: ThreadChannel) => {
  const since = archivedSince(state, channel);
  const messages = messagesOf(state, channel.id);
  const { parentId, ownerId, locked, autoArchive, createdAt, openedAt, tags } = channel.thread;
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    parent_id: parentId,
    owner_id: ownerId,
    name: channel.name,
    thread_metadata: {
      archived: since !== null,
      auto_archive_duration: autoArchive,
      archive_timestamp: new Date(since ?? openedAt).toISOString(),
      create_timestamp: createdAt,
      locked,
    },
    message_count: messages.length,
    total_message_sent: messages.length,
    member_count: 1,
    last_message_id: messages.at(-1)?.id ?? null,
    rate_limit_per_user: 0,
    applied_tags: tags,
    flags: 0,
  };
};

export const channelPayload = (state: State, channel: Channel) => {
  if (isThread(channel)) return threadPayload(state, channel);
  return channel.guildId === null
    ? {
        id: channel.id,
        type: channel.type,
        recipients: channel.recipients.filter(({ id }) => id !== state.bot.id),
        last_message_id: null,
        flags: 0,
      }
    : {
        id: channel.id,
        type: channel.type,
        guild_id: channel.guildId,
        name: channel.name,
        topic: channel.topic,
        position: channel.position,
        permission_overwrites: channel.overwrites,
        parent_id: null,
        nsfw: false,
        last_message_id: null,
        rate_limit_per_user: 0,
        ...(channel.forum ? { available_tags: channel.forum.tags, default_reaction_emoji: null, default_forum_layout: 0 } : {}),
        flags: channel.forum?.tagRequired ? ChannelFlags.RequireTag : 0,
      };
};

export const memberPayload = (guild: Guild, user: APIUser) => {
  const member = guild.members.get(user.id);
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: member?.roles ?? [],
    joined_at: member?.joinedAt ?? null,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
};

export const unavailable = (id: string) => ({ id, unavailable: true });

/** A server as GUILD_CREATE has it: the bot among its members only, as without the members intent. */
export const guildPayload = (state: State, guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  splash: null,
  discovery_splash: null,
  owner_id: guild.ownerId,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  roles: guild.roles,
  emojis: [],
  stickers: [],
  features: ['COMMUNITY', 'NEWS'],
  mfa_level: 0,
  application_id: null,
  system_channel_id: guild.systemChannelId,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  preferred_locale: guild.locale,
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  joined_at: guild.members.get(state.bot.id)?.joinedAt,
  large: false,
  unavailable: false,
  member_count: guild.members.size,
  voice_states: [],
  members: [memberPayload(guild, state.bot)],
  channels: channelsOf(state, guild.id).map((channel) => channelPayload(state, channel)),
  threads: threadsOf(state, guild.id)
    .filter((thread) => archivedSince(state, thread) === null)
    .map((thread) => threadPayload(state, thread)),
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** A channel that an option names, as interactions resolve it. */
export const resolvedChannel = (state: State, channel: Channel, userId: string) => ({
  ...channelPayload(state, channel),
  permissions: channelPermissions(state, channel, userId).toString(),
  app_permissions: channelPermissions(state, channel, state.bot.id).toString(),
});

/** Where an interaction happens: its server, member or user, and permissions. */
export const placePayload = (state: State, channel: Channel, user: APIUser, locale: string) => {
  const guild = channel.guildId === null ? undefined : state.guilds.get(channel.guildId);
  const permissions = channelPermissions(state, channel, user.id).toString();
  const shared = {
    channel_id: channel.id,
    channel: { ...channelPayload(state, channel), permissions },
    app_permissions: appPermissions(state, channel).toString(),
    locale,
    entitlements: [],
    attachment_size_limit: MAX_FILE,
    context: contextOf(state, channel),
  };
  if (!guild) return { ...shared, user };
  const { deaf, mute, ...member } = memberPayload(guild, user);
  return {
    ...shared,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY', 'NEWS'] },
    guild_locale: guild.locale,
    member: { ...member, deaf, mute, permissions },
  };
};
