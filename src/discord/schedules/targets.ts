import {
  type AnyThreadChannel,
  ChannelFlags,
  ChannelType,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  type ForumChannel,
  type Guild,
  type GuildForumTag,
  type GuildMember,
  type NewsChannel,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type TextChannel,
} from 'discord.js';
import { foldText } from '../../library/search/words.js';
import type { Posting } from '../../publishing/types.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { missingPermissions, type Place } from '../posts/permissions.js';

/** Private threads are none: the bot sees only those that somebody added it to. */
export const TARGET_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
] as const;

/** A channel that posts can be made in. */
export type TargetChannel = TextChannel | NewsChannel | AnyThreadChannel | ForumChannel;

const { MentionEveryone, ManageThreads } = PermissionFlagsBits;

const isTarget = (channel: { type: ChannelType } | null): channel is TargetChannel =>
  channel !== null && TARGET_TYPES.some((type) => type === channel.type);

/** What a select gives may be forged. */
const isSnowflake = (id: string): boolean => /^\d{17,20}$/.test(id);

const placeOf = (channel: TargetChannel): Place =>
  channel.isThread() ? 'thread' : channel.type === ChannelType.GuildForum ? 'forum' : 'channel';

const selfIn = async ({ members }: Guild): Promise<GuildMember> => members.me ?? (await members.fetchMe());

/**
 * A channel of the server, also a thread that is archived.
 * @throws {ReaderError} when it is gone, hidden, or none that posts can be made in
 */
export async function targetChannel({ channels }: Guild, { t }: Pick<Context, 't'>, id: string): Promise<TargetChannel> {
  const channel = channels.cache.get(id) ?? (isSnowflake(id) ? await channels.fetch(id).catch(absent) : null);
  if (!channel) throw new ReaderError(t.errors.channelGone);
  if (!isTarget(channel)) throw new ReaderError(t.errors.channelKind(id));
  return channel;
}

const ABSENT: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  // Of another server: somebody forged the id.
  DiscordjsErrorCodes.GuildChannelUnowned,
]);

/** A channel that Discord does not show is none; anything else is an error. */
function absent(error: unknown): null {
  if ((error instanceof DiscordAPIError || error instanceof DiscordjsError) && ABSENT.has(error.code)) return null;
  throw error;
}

/** The tags that the bot can give to posts of a forum. */
export async function usableTags(forum: ForumChannel): Promise<GuildForumTag[]> {
  const mayGiveAll = forum.permissionsFor(await selfIn(forum.guild)).has(ManageThreads);
  return forum.availableTags.filter(({ moderated }) => mayGiveAll || !moderated);
}

/** The tag that somebody means by its id or its name. @throws {ReaderError} naming those there are */
export async function tagNamed(forum: ForumChannel, asked: string, { t }: Pick<Context, 't'>): Promise<GuildForumTag> {
  const tags = await usableTags(forum);
  const found = tags.find(({ id }) => id === asked) ?? tags.find(({ name }) => foldText(name) === foldText(asked));
  if (found) return found;
  const names = tags.map(({ name }) => name);
  throw new ReaderError(names.length > 0 ? t.errors.noTag(asked, forum.id, names) : t.errors.noTags(forum.id));
}

/**
 * Checks all that a posting needs of its channel, as things are now: that it is there, what the bot may do in it, the forum's
 * tag, the role to mention.
 * @throws {ReaderError} with what is missing
 */
export async function requirePostable(
  guild: Guild,
  context: Pick<Context, 't'>,
  posting: Pick<Posting, 'channelId' | 'target' | 'mention'>,
): Promise<void> {
  const { errors } = context.t;
  const channel = await targetChannel(guild, context, posting.channelId);
  const granted = channel.permissionsFor(await selfIn(guild));
  const missing = missingPermissions(granted, context.t, placeOf(channel));
  if (missing.length > 0) throw new ReaderError(errors.channelPermissions(channel.id, missing));
  if (channel.isThread() && channel.locked) throw new ReaderError(errors.threadLocked(channel.id));
  if (channel.type === ChannelType.GuildForum) await requireTag(channel, posting.target, context);
  if (posting.mention === null) return;
  const role = guild.roles.cache.get(posting.mention);
  if (!role) throw new ReaderError(errors.scheduledRoleGone);
  if (!role.mentionable && !granted.has(MentionEveryone)) throw new ReaderError(errors.mentionBot(role.id, channel.id));
}

async function requireTag(forum: ForumChannel, target: Posting['target'], context: Pick<Context, 't'>): Promise<void> {
  const tagId = target.kind === 'forum' ? target.tagId : null;
  if (tagId !== null) await tagNamed(forum, tagId, context);
  else if (forum.flags.has(ChannelFlags.RequireTag)) {
    const names = (await usableTags(forum)).map(({ name }) => name);
    const { errors } = context.t;
    throw new ReaderError(names.length > 0 ? errors.tagRequired(forum.id, names) : errors.noTags(forum.id));
  }
}

/** @throws {ReaderError} when a member may not mention a role in a channel themselves; nobody is to mention everyone */
export function requireMention(member: GuildMember, roleId: string, channel: TargetChannel, { t }: Pick<Context, 't'>): void {
  if (roleId === channel.guild.id) throw new ReaderError(t.errors.mentionEveryone);
  const role = channel.guild.roles.cache.get(roleId);
  if (!role) throw new ReaderError(t.errors.roleGone);
  if (!role.mentionable && !channel.permissionsFor(member).has(MentionEveryone))
    throw new ReaderError(t.errors.mentionMember(roleId, channel.id));
}
