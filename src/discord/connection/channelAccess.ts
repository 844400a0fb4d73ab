import {
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  type Client,
  type Guild,
  OverwriteType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { Posting } from '../../publishing/types.js';

/** How long a server's roles are taken for what they were, in milliseconds: many channels may be asked about at once. */
const ROLES_KEPT = 10_000;

const { Administrator, ViewChannel, ReadMessageHistory, MentionEveryone } = PermissionFlagsBits;

/** Why a role cannot be pinged. */
export type MentionTrouble = 'role-gone' | 'role-unmentionable';

/**
 * Tells what the bot may do in a channel: by what the connections of this process know, and for a channel of a shard that another
 * process serves by asking Discord.
 */
export function createChannelAccess(clients: () => readonly Client[], rest: REST, botId: string) {
  const known = new Map<string, Promise<Server>>();

  function serverOf(guildId: string): Promise<Server> {
    const before = known.get(guildId);
    if (before) return before;
    const server = fetchServer(rest, guildId, botId);
    known.set(guildId, server);
    const forget = () => known.delete(guildId);
    // Whoever asked hears of a failure; the next one asks anew.
    server.then(() => setTimeout(forget, ROLES_KEPT).unref(), forget);
    return server;
  }

  /** Null: no connection here knows the channel. */
  function grantedHere(channelId: string): { guild: Guild; granted: bigint } | null {
    for (const client of clients()) {
      const channel = client.channels.cache.get(channelId);
      if (!channel || channel.isDMBased()) continue;
      const { guild } = channel;
      if (guild.members.me) return { guild, granted: channel.permissionsFor(guild.members.me).bitfield };
    }
    return null;
  }

  return {
    /** Whether it may read the channel's history. */
    mayRead: async (channelId: string): Promise<boolean> => {
      const granted = grantedHere(channelId)?.granted ?? (await ask(rest, channelId, serverOf));
      return [ViewChannel, ReadMessageHistory].every((permission) => (granted & permission) === permission);
    },

    /** Why the role that a post is to mention cannot be pinged there, as things are now; null: it can, or there is none. */
    mentionTrouble: async ({
      guildId,
      channelId,
      mention,
    }: Pick<Posting, 'guildId' | 'channelId' | 'mention'>): Promise<MentionTrouble | null> => {
      if (mention === null) return null;
      if (mention === guildId) return 'role-unmentionable';
      try {
        const here = grantedHere(channelId);
        const role = here
          ? here.guild.roles.cache.get(mention)
          : (await serverOf(guildId)).guild.roles.find(({ id }) => id === mention);
        if (!role) return 'role-gone';
        if (role.mentionable) return null;
        const granted = here?.granted ?? (await ask(rest, channelId, serverOf));
        return granted & MentionEveryone ? null : 'role-unmentionable';
      } catch {
        // It cannot be told for now. The post does not wait for it: Discord itself pings no role that must not be.
        return null;
      }
    },
  };
}

export type ChannelAccess = ReturnType<typeof createChannelAccess>;

interface Server {
  guild: APIGuild;
  me: { id: string; roles: string[] };
}

async function fetchServer(rest: REST, guildId: string, botId: string): Promise<Server> {
  const [guild, { roles }] = (await Promise.all([
    rest.get(Routes.guild(guildId)),
    rest.get(Routes.guildMember(guildId, botId)),
  ])) as [APIGuild, APIGuildMember];
  return { guild, me: { id: botId, roles } };
}

interface Place {
  guild_id?: string;
  parent_id?: string | null;
  /** Threads have none: theirs are their channel's. */
  permission_overwrites?: APIOverwrite[];
}

/** What the bot is granted in a channel; in a conversation with a person, everything. */
async function ask(rest: REST, channelId: string, serverOf: (guildId: string) => Promise<Server>): Promise<bigint> {
  const place = (await rest.get(Routes.channel(channelId))) as Place;
  if (!place.guild_id) return ~0n;
  const { permission_overwrites: overwrites = [] } =
    place.permission_overwrites || !place.parent_id ? place : ((await rest.get(Routes.channel(place.parent_id))) as Place);
  return permissionsIn(await serverOf(place.guild_id), overwrites);
}

/** By Discord's order: the roles together, then the overwrites of everyone, of the roles together, of the member. */
function permissionsIn({ guild, me }: Server, overwrites: readonly APIOverwrite[]): bigint {
  const own = new Set([guild.id, ...me.roles]);
  const base = guild.roles.filter(({ id }) => own.has(id)).reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if (guild.owner_id === me.id || base & Administrator) return ~0n;
  const apply = (granted: bigint, some: readonly APIOverwrite[]): bigint => {
    const deny = some.reduce((all, overwrite) => all | BigInt(overwrite.deny), 0n);
    const allow = some.reduce((all, overwrite) => all | BigInt(overwrite.allow), 0n);
    return (granted & ~deny) | allow;
  };
  const ofRoles = overwrites.filter(({ type }) => type === OverwriteType.Role);
  return [
    ofRoles.filter(({ id }) => id === guild.id),
    ofRoles.filter(({ id }) => id !== guild.id && own.has(id)),
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === me.id),
  ].reduce(apply, base);
}
