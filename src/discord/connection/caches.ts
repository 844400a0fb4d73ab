import { type CacheFactory, type GuildMember, LimitedCollection, Options, type User } from 'discord.js';

/**
 * What Discord tells and the bot never asks for again. Discord.js makes a map of each for every server or channel, empty as
 * it may be: with thousands of servers a quarter of the memory.
 */
const UNUSED: ReadonlySet<string> = new Set([
  'AutoModerationRuleManager',
  'GuildApplicationCommandManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildInviteManager',
  'GuildScheduledEventManager',
  'GuildSoundboardSoundManager',
  'GuildStickerManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'StageInstanceManager',
  'ThreadMemberManager',
  'VoiceStateManager',
]);

/** Takes nothing in, so one serves all. */
const nothing = new LimitedCollection<never, never>({ maxSize: 0 });

const isSelf = ({ id, client }: GuildMember | User): boolean => id === client.user.id;

/** Of people only the bot, for its permissions: whoever uses a command comes along with it, and would stay for good. */
const limited = Options.cacheWithLimits({
  GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
  UserManager: { maxSize: 0, keepOverLimit: isSelf },
});

/** The caches of discord.js: servers with their channels, threads, roles and overwrites are kept. */
export const makeCache: CacheFactory = (type, holds, manager) =>
  UNUSED.has(type.name) ? nothing : limited(type, holds, manager);
