/**
 * Where the reader is, and what they see there. Pure.
 *
 * @typedef {import('../protocol.js').Snapshot} Snapshot
 * @typedef {import('../protocol.js').Role} Role
 * @typedef {import('../protocol.js').ChannelView} ChannelView
 * @typedef {import('../protocol.js').GuildView} GuildView
 * @typedef {import('../protocol.js').SandboxMessage} SandboxMessage
 *
 * @typedef {object} Place
 * @property {GuildView | null} guild null in the conversation with the bot
 * @property {ChannelView} channel
 */

const VIEW_CHANNEL = 1n << 10n;
const ANNOUNCEMENT = 5;

/**
 * @param {GuildView} guild
 * @param {Role} role
 */
export function visibleChannels(guild, role) {
  return guild.channels.filter(({ permissions }) => (BigInt(permissions[role]) & VIEW_CHANNEL) !== 0n);
}

/**
 * The channel that was asked for, or the first that the reader sees.
 * @param {Snapshot} snapshot
 * @param {Role} role
 * @param {string | undefined} channelId
 * @returns {Place}
 */
export function placeOf(snapshot, role, channelId) {
  if (Object.values(snapshot.dms).some(({ id }) => id === channelId)) return { guild: null, channel: snapshot.dms[role] };
  const asked = snapshot.guilds.find(({ channels }) => channels.some(({ id }) => id === channelId));
  for (const guild of asked ? [asked, ...snapshot.guilds] : snapshot.guilds) {
    const channels = visibleChannels(guild, role);
    const channel = channels.find(({ id }) => id === channelId) ?? channels[0];
    if (channel) return { guild, channel };
  }
  return { guild: null, channel: snapshot.dms[role] };
}

/**
 * A channel's name as people write it.
 * @param {ChannelView} channel
 * @param {boolean} inDm
 */
export function channelLabel(channel, inDm) {
  return inDm ? `@${channel.name}` : `#${channel.name}`;
}

/** @param {ChannelView} channel */
export function isAnnouncement(channel) {
  return channel.type === ANNOUNCEMENT;
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
 * @param {Exclude<import('../protocol.js').Update, { type: 'snapshot' }>} update
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
    case 'commands':
      return { ...snapshot, commands: update.commands };
    case 'online':
      return { ...snapshot, online: update.online };
    case 'clock':
      return { ...snapshot, clock: update.clock };
  }
}
