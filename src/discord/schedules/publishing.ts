import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js';
import { publishNow } from '../../publishing/publishNow.js';
import { PLAIN, type Posting } from '../../publishing/types.js';
import { findDelivery } from '../../store/deliveries.js';
import { postedArticles } from '../../store/postedArticles.js';
import type { Context } from '../interactions/context.js';
import { toCustomId } from '../interactions/customId.js';
import { ReaderError } from '../interactions/readerError.js';
import { type Answerable, deferUpdate, respond, respondBelow, say } from '../interactions/reply.js';
import { chooseArticles } from '../posts/articleChoice.js';
import { renderPost } from '../posts/render.js';
import { confirmView, whereView } from '../views/publish.js';
import { postedPhrase } from '../views/schedulePhrases.js';
import { packPosting, unpackPosting } from './packedPosting.js';
import { postLanguage } from './postLanguage.js';
import { requireMention, requirePostable, targetChannel } from './targets.js';

/**
 * Shows what would be posted, and asks whether to do so. The interaction must have been acknowledged in private.
 * @throws {ReaderError} when there is nothing to post
 */
export async function previewPost(interaction: Answerable, context: Context, asked: Posting): Promise<void> {
  const { app, t } = context;
  const [entry] = await chooseArticles(app.library, asked.guildId, asked.article, () =>
    postedArticles(app.store.db, asked.channelId),
  );
  if (!entry) throw new ReaderError(t.schedule.nothingNew);
  const posting: Posting = { ...asked, article: { kind: 'article', id: entry.id } };
  await respond(interaction, context, renderPost(posting, [entry]), true);
  await respondBelow(interaction, context, confirmView(posting, toCustomId('publish', packPosting(posting)), t));
}

/**
 * Posts what was shown, once however often the button is pressed: the delivery has the id of the message that asked.
 * @throws {ReaderError} when it cannot be posted any more
 */
export async function confirmPost(
  interaction: ButtonInteraction<'cached'>,
  args: readonly string[],
  context: Context,
): Promise<void> {
  await deferUpdate(interaction);
  const { app, t } = context;
  const posting = unpackPosting(interaction.guildId, args);
  if (!posting) throw new ReaderError(t.errors.staleButton);
  // The button may be forged, and things may have changed.
  const channel = await targetChannel(interaction.guild, context, posting.channelId);
  if (posting.mention !== null) requireMention(interaction.member, posting.mention, channel, context);
  await requirePostable(interaction.guild, context, posting);
  const [entry] = await chooseArticles(app.library, posting.guildId, posting.article, async () => new Set());
  if (!entry) throw new ReaderError(t.errors.articleGone);
  const now = app.now();
  const delivery = await publishNow(app.store, posting, now, {
    id: interaction.message.id,
    change: { at: now, userId: interaction.user.id, what: 'publish', object: entry.title },
  });
  await say(interaction, context, postedPhrase(delivery, t));
}

/** That nothing was posted; or what came of it, where it was posted from this message before. */
export async function cancelledPhrase({ guildId, message }: ButtonInteraction<'cached'>, { app, t }: Context): Promise<string> {
  const before = await findDelivery(app.store.db, guildId, message.id);
  return before ? postedPhrase(before, t) : t.publish.cancelled;
}

/** Asks in which channel an article of the server's library shall be posted; `previewChosen` goes on from there. */
export async function askWhereToPublish(interaction: Answerable, context: Context, articleId: string): Promise<void> {
  await respond(interaction, context, whereView(articleId, context.t), true);
}

/** Shows what would be posted in the channel that was chosen, with nothing special about it. */
export async function previewChosen(
  interaction: AnySelectMenuInteraction<'cached'>,
  [articleId = '']: readonly string[],
  context: Context,
): Promise<void> {
  await deferUpdate(interaction);
  const { settings } = context;
  const posting: Posting = {
    ...PLAIN,
    guildId: interaction.guildId,
    channelId: interaction.values[0] ?? '',
    article: { kind: 'article', id: articleId },
    locale: postLanguage(interaction, context),
    length: settings.length,
  };
  await requirePostable(interaction.guild, context, posting);
  await previewPost(interaction, context, posting);
}
