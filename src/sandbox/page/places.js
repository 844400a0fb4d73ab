/**
 * Where the reader is, and what they see there. Pure.
 *
 * @typedef {import('../window/protocol.js').Snapshot} Snapshot
 * @typedef {import('../window/protocol.js').Role} Role
 * @typedef {import('../window/protocol.js').ChannelView} ChannelView
 * @typedef {import('../window/protocol.js').GuildView} GuildView
 * @typedef {import('../window/protocol.js').SandboxMessage} SandboxMessage
 * @typedef {import('../window/protocol.js').ThreadView} ThreadView
 *
 * @typedef {object} Place
 * @property {GuildView | null} guild null in a conversation
 * @property {ChannelView} channel a thread counts as a channel with its parent's permissions
 * @property {ThreadView | null} thread
 * @property {boolean} withBot whether it is the conversation with the bot
 */

import { displayName } from './avatar.js';

const VIEW_CHANNEL = 1n << 10n;
const TYPE = { announcement: 5, forum: 15 };

/**
 * @param {Snapshot} snapshot
 * @param {Role} role
 */
export function visibleGuilds(snapshot, role) {
  const { id } = snapshot.people[role];
  return snapshot.guilds.filter(({ members }) => members.some(({ user }) => user.id === id));
}

/**
 * @param {GuildView} guild
 * @param {Role} role
 */
export function visibleChannels(guild, role) {
  return guild.channels.filter(({ permissions }) => (BigInt(permissions[role]) & VIEW_CHANNEL) !== 0n);
}

/**
 * The conversations of a person, that with the bot first; each is named after whom it is with.
 * @param {Snapshot} snapshot
 * @param {Role} role
 * @returns {ChannelView[]}
 */
export function directChannels(snapshot, role) {
  const { id: own } = snapshot.people[role];
  const between = snapshot.conversations.filter(({ recipients }) => recipients.some(({ id }) => id === own));
  return [
    snapshot.dms[role],
    ...between.map((channel) => ({ ...channel, name: withWhom(channel, own).map(displayName).join(', ') })),
  ];
}

/**
 * Whom a conversation is with.
 * @param {ChannelView} channel
 * @param {string} own the reader's id
 */
function withWhom({ recipients }, own) {
  return recipients.filter(({ id }) => id !== own);
}

/**
 * Whose face a conversation shows.
 * @param {Snapshot} snapshot
 * @param {Role} role
 * @param {ChannelView} channel
 */
export function faceOf(snapshot, role, channel) {
  return withWhom(channel, snapshot.people[role].id)[0] ?? snapshot.bot;
}

/**
 * The channel or thread that was asked for, or the first that the reader sees.
 * @param {Snapshot} snapshot
 * @param {Role} role
 * @param {string | undefined} channelId
 * @returns {Place}
 */
export function placeOf(snapshot, role, channelId) {
  const direct = directChannels(snapshot, role).find(({ id }) => id === channelId);
  const conversation = { guild: null, thread: null, withBot: true, channel: snapshot.dms[role] };
  if (direct) return { ...conversation, channel: direct, withBot: direct.id === snapshot.dms[role].id };
  // Who becomes somebody else while they look at a conversation stays with conversations.
  if (Object.values(snapshot.dms).some(({ id }) => id === channelId)) return conversation;
  const guilds = visibleGuilds(snapshot, role);
  const asked = guilds.find((guild) => [...guild.channels, ...guild.threads].some(({ id }) => id === channelId));
  for (const guild of asked ? [asked, ...guilds] : guilds) {
    const channels = visibleChannels(guild, role);
    const thread = guild.threads.find(({ id }) => id === channelId);
    const parent = thread && channels.find(({ id }) => id === thread.parentId);
    if (thread && parent) {
      const { id, name, type } = thread;
      return { guild, thread, withBot: false, channel: { ...parent, id, name, type, topic: null } };
    }
    const channel = channels.find(({ id }) => id === channelId) ?? channels[0];
    if (channel) return { guild, thread: null, withBot: false, channel };
  }
  return conversation;
}

/**
 * A place's name as people write it.
 * @param {Place} place
 */
export function placeLabel({ guild, thread, channel }) {
  if (!guild) return `@${channel.name}`;
  return thread ? channel.name : `#${channel.name}`;
}

/**
 * The colour of somebody's name in a server: that of their highest role that has one.
 * @param {GuildView | null} guild
 * @param {string} userId
 * @returns {string | undefined} as CSS
 */
export function nameColour(guild, userId) {
  const held = guild?.members.find(({ user }) => user.id === userId)?.roles ?? [];
  const roles = (guild?.roles ?? []).filter(({ id, color }) => held.includes(id) && color !== 0);
  return roleColour(roles.sort((one, other) => other.position - one.position)[0]);
}

/**
 * @param {import('discord-api-types/v10').APIRole | undefined} role
 * @returns {string | undefined} as CSS; a role may have none
 */
export function roleColour(role) {
  return role && role.color !== 0 ? `#${role.color.toString(16).padStart(6, '0')}` : undefined;
}

/** @param {{ type: number }} channel */
export function isAnnouncement(channel) {
  return channel.type === TYPE.announcement;
}

/** @param {{ type: number }} channel */
export function isForum(channel) {
  return channel.type === TYPE.forum;
}

/**
 * @param {Snapshot} snapshot
 * @param {string} channelId
 * @param {string} readerId
 * @param {ReadonlySet<string>} dismissed ids of messages that the reader put away
 * @returns {SandboxMessage[]}
 */
export function visibleMessages(snapshot, channelId, readerId, dismissed) {
  return (snapshot.messages[channelId] ?? []).filter(
    ({ id, visible_to }) => (visible_to === null || visible_to === readerId) && !dismissed.has(id),
  );
}

/**
 * The snapshot after an update; only what changed is new.
 * @param {Snapshot} snapshot
 * @param {Exclude<import('../window/protocol.js').Update, { type: 'snapshot' }>} update
 * @returns {Snapshot}
 */
export function applyUpdate(snapshot, update) {
  switch (update.type) {
    case 'message': {
      const { message } = update;
      const before = snapshot.messages[message.channel_id] ?? [];
      const known = before.some(({ id }) => id === message.id);
      const after = known ? before.map((each) => (each.id === message.id ? message : each)) : [...before, message];
      return { ...snapshot, messages: { ...snapshot.messages, [message.channel_id]: after } };
    }
    case 'messageDeleted': {
      const after = (snapshot.messages[update.channelId] ?? []).filter(({ id }) => id !== update.id);
      return { ...snapshot, messages: { ...snapshot.messages, [update.channelId]: after } };
    }
    case 'online':
      return { ...snapshot, online: update.online };
    case 'clock':
      return { ...snapshot, clock: update.clock };
  }
}
