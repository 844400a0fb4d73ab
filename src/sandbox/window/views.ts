import type { Discord } from '../discord.js';
import { whyUnavailable } from '../interactions/availability.js';
import { channelPermissions } from '../world/permissions.js';
import { type Channel, channelsOf, type Guild } from '../world/state.js';
import { archivedSince, type ThreadChannel, threadsOf } from '../world/threads.js';
import { PEOPLE } from '../world/world.js';
import type { ChannelView, GuildView, Role, Snapshot, ThreadView } from './protocol.js';

const byRole = <T>(view: (role: Role) => T): Record<Role, T> => ({
  member: view('member'),
  admin: view('admin'),
  editor: view('editor'),
  guest: view('guest'),
});

/** All that the page shows. */
export const snapshot = (discord: Discord, clock: Snapshot['clock']): Snapshot => {
  const { state } = discord;
  const people = byRole((role) => discord.user({ role }).user);

  const channelView = (channel: Channel): ChannelView => ({
    id: channel.id,
    name: channel.recipients.includes(state.bot) ? state.bot.username : channel.name,
    topic: channel.topic,
    type: channel.type,
    permissions: byRole((role) => channelPermissions(state, channel, PEOPLE[role]).toString()),
    commands: byRole((role) =>
      state.commands
        .filter((command) => whyUnavailable(state, { user: people[role], channel }, command) === null)
        .map(({ id }) => id),
    ),
    recipients: channel.recipients,
    tags: channel.forum?.tags ?? [],
  });

  const threadView = (channel: ThreadChannel): ThreadView => ({
    id: channel.id,
    name: channel.name,
    type: channel.type,
    parentId: channel.thread.parentId,
    archived: archivedSince(state, channel) !== null,
    locked: channel.thread.locked,
    tags: channel.thread.tags,
  });

  const guildView = ({ id, name, locale, roles, members, commandPermissions }: Guild): GuildView => ({
    id,
    name,
    locale,
    roles,
    members: [...members.values()].map(({ user, roles }) => ({ user, roles })),
    channels: channelsOf(state, id).map(channelView),
    threads: threadsOf(state, id).map(threadView),
    commandPermissions: Object.fromEntries(commandPermissions),
  });

  return {
    bot: state.bot,
    online: discord.online(),
    people,
    guilds: [...state.guilds.values()].map(guildView),
    installed: byRole((role) => state.installed.has(PEOPLE[role])),
    dms: byRole((role) => channelView(discord.user({ role, channel: 'dm' }).channel)),
    conversations: [...state.channels.values()]
      .filter(({ guildId, recipients }) => guildId === null && !recipients.includes(state.bot))
      .map(channelView),
    messages: Object.fromEntries(state.messages),
    commands: state.commands,
    filesOrigin: discord.cdnUrl,
    clock,
  };
};
