import { ChannelType } from 'discord.js';
import type { State } from '../../src/sandbox/world/state.js';

export interface Place {
  guildId: string;
  channelId: string;
}

/** When the bot joined them, in milliseconds before now: it has long said whatever it says when it joins. */
const JOINED = 30 * 24 * 3_600_000;

/** Servers with text channels that the bot may use, made after the first one's pattern. */
export function addServers(state: State, servers: number, channels: number): Place[] {
  const [pattern] = state.guilds.values();
  if (!pattern) throw new Error('The stand-in has no server to make others after.');
  const places: Place[] = [];
  for (let n = 0; n < servers; n++) {
    const id = state.nextId();
    const roles = pattern.roles.map((role, i) => ({ ...role, id: i === 0 ? id : state.nextId() }));
    const held = pattern.members.get(state.bot.id)?.roles ?? [];
    const own = roles.filter((_, i) => held.includes(pattern.roles[i]?.id ?? '')).map((role) => role.id);
    const joinedAt = new Date(state.now() - JOINED).toISOString();
    const members = new Map([[state.bot.id, { user: state.bot, roles: own, joinedAt }]]);
    const guild = { ...pattern, id, name: `Rédaction ${n + 1}`, roles, members, systemChannelId: null };
    state.guilds.set(id, { ...guild, commandPermissions: new Map() });
    for (let position = 0; position < channels; position++) {
      const channel = {
        id: state.nextId(),
        type: ChannelType.GuildText,
        guildId: id,
        name: `salon-${position + 1}`,
        topic: null,
      };
      state.channels.set(channel.id, { ...channel, position, overwrites: [], recipients: [] });
      places.push({ guildId: id, channelId: channel.id });
    }
  }
  return places;
}
