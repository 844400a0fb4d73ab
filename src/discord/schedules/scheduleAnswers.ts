import { ChannelType, type ChatInputCommandInteraction, type Guild } from 'discord.js';
import type { Notice, Posting, Schedule } from '../../publishing/types.js';
import { lastOutcomes, noteUncertainTold, untoldUncertain } from '../../store/deliveries.js';
import { postedArticles } from '../../store/postedArticles.js';
import { noteStopsTold, untoldStops } from '../../store/schedules.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { respondBelow } from '../interactions/reply.js';
import { textDisplay } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { chooseArticles } from '../posts/articleChoice.js';
import { postTitle, renderPost } from '../posts/render.js';
import { noticesView, type ScheduleContext } from '../views/schedules.js';

/** What is shown of schedules, beside what they hold. */
export async function scheduleContext(
  { app, t, scope }: Context,
  guild: Guild,
  schedules: readonly Schedule[],
): Promise<ScheduleContext> {
  const named = [...new Set(schedules.flatMap(({ article }) => (article.kind === 'article' ? article.id : [])))];
  const entries = await Promise.all(named.map((id) => app.library.get(scope, id)));
  const titles = new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry.title] as const] : [])));
  return { titles, tags: tagsOf(guild, schedules), outcomes: await lastOutcomes(app.store.db, guild.id), t };
}

/** The names of the tags of forums that these post in, by id. */
function tagsOf({ channels }: Guild, postings: readonly Posting[]): Map<string, string> {
  const forums = postings.flatMap(({ channelId }) => channels.cache.get(channelId) ?? []);
  const tags = forums.flatMap((channel) => (channel.type === ChannelType.GuildForum ? channel.availableTags : []));
  return new Map(tags.map(({ id, name }) => [id, name]));
}

const MAX_TITLE = 70;
const MAX_TAG = 30;

/**
 * What the channel would be shown: in the posting's language, not in the reader's.
 * @throws {ReaderError} where there is nothing that would be posted
 */
export async function previewOf(posting: Posting, guild: Guild, { app, t }: Context) {
  const { article, guildId, channelId, target, whenEmpty } = posting;
  const entries = await chooseArticles(app.library, guildId, article, () => postedArticles(app.store.db, channelId));
  if (entries.length === 0 && article.kind === 'article') throw new ReaderError(t.errors.articleGone);
  if (entries.length === 0 && whenEmpty === 'skip') throw new ReaderError(t.schedule.nothingNew);
  const message = renderPost(posting, entries);
  if (target.kind !== 'forum') return message;
  const tag = tagsOf(guild, [posting]).get(target.tagId ?? '');
  const title = t.schedule.forumPost(clipText(postTitle(posting, entries), MAX_TITLE));
  return [textDisplay(`-# ${[title, ...(tag ? [t.schedule.tag(clipText(tag, MAX_TAG))] : [])].join(' · ')}`), ...message];
}

/** What went wrong since an admin last used a command is told once, below its answer. */
export async function tellNotices(interaction: ChatInputCommandInteraction<'cached'>, context: Context): Promise<void> {
  const { db } = context.app.store;
  const stopped = await untoldStops(db, interaction.guildId);
  const uncertain = await untoldUncertain(db, interaction.guildId);
  const notices: Notice[] = [
    ...stopped.map((schedule): Notice => ({ kind: 'stopped', schedule })),
    ...uncertain.map((delivery): Notice => ({ kind: 'uncertain', delivery })),
  ];
  if (notices.length === 0) return;
  // The list shows them by itself.
  const isList = interaction.commandName === 'schedule' && interaction.options.getSubcommand(false) === 'list';
  if (!isList) await respondBelow(interaction, context, noticesView(notices, context.t));
  await noteStopsTold(
    db,
    stopped.map(({ id }) => id),
  );
  await noteUncertainTold(
    db,
    uncertain.map(({ id }) => id),
  );
}
