import type { Discord } from './discord.js';
import { channelPermissions } from './permissions.js';
import type { ChannelView, Role, Snapshot } from './protocol.js';
import { type Channel, channelsOf } from './state.js';
import { PEOPLE } from './world.js';

/** All that the page shows. */
export const snapshot = (discord: Discord, clock: Snapshot['clock']): Snapshot => {
  const { state } = discord;

  const channelView = (channel: Channel): ChannelView => ({
    id: channel.id,
    name: channel.guildId === null ? state.bot.username : channel.name,
    topic: channel.topic,
    type: channel.type,
    permissions: {
      member: channelPermissions(state, channel, PEOPLE.member).toString(),
      admin: channelPermissions(state, channel, PEOPLE.admin).toString(),
    },
  });
  const byRole = <T>(view: (role: Role) => T): Record<Role, T> => ({ member: view('member'), admin: view('admin') });

  return {
    bot: state.bot,
    online: discord.online(),
    people: byRole((role) => discord.user({ role }).user),
    guilds: [...state.guilds.values()].map(({ id, name, locale, roles }) => ({
      id,
      name,
      locale,
      roles,
      channels: channelsOf(state, id).map(channelView),
    })),
    dms: byRole((role) => channelView(discord.user({ role, channel: 'dm' }).channel)),
    messages: Object.fromEntries(state.messages),
    commands: state.commands,
    clock,
  };
};
