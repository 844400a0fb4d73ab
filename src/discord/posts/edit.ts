import { type APIMessage, DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes, SnowflakeUtil } from 'discord.js';
import { editionOf } from '../../library/content/edition.js';
import { chooseLocale, sentencesIn } from '../../locales/index.js';
import type { Edit, EditOutcome } from '../../publishing/corrections.js';
import { LATE_AFTER } from '../../publishing/deliver.js';
import type { Delivery, PostedArticle } from '../../publishing/types.js';
import type { Store } from '../../store/open.js';
import { readSettings } from '../../store/settings.js';
import { getArticles, type Shelf } from './articleChoice.js';
import { sendLargest } from './forms.js';
import { articlesNamed, markedIds } from './mark.js';
import { mentionIn } from './mention.js';
import { type Failure, failureOf } from './outcome.js';
import { postTitle, renderPost } from './render.js';
import { retitle } from './retitle.js';

/** Brings posts to what the library has now. `rest` as for `createPost`. */
export function createEdit(rest: REST, library: Shelf, store: Store): Edit {
  return async (delivery, shown, { noticedAt, ...tried }) => {
    const { guildId, messageId } = delivery;
    const entries = await getArticles(
      library,
      guildId,
      shown.map(({ id }) => id),
    );
    const editions = new Map(entries.map((entry) => [entry.id, editionOf(entry)]));
    // One that was removed changes nothing by itself. It goes when another of the post changes, and comes again when it is restored.
    const isSame = shown.every(({ id, edition }) => (editions.get(id) ?? edition) === edition);
    if (!messageId || isSame) return { kind: 'same' };
    const articles = shown.map(({ id }) => ({ id, edition: editions.get(id) ?? '' }));
    const before = await look(rest, delivery, messageId, shown);
    if ('kind' in before) return before;
    // First, while the message still tells whether its title is the bot's own.
    const untitled = delivery.target.kind === 'forum' && (await retitle(rest, messageId, postTitle(delivery, entries), before));
    if (untitled) return toOutcome(untitled);

    const { posts } = sentencesIn(chooseLocale(delivery.locale));
    const { colour } = await readSettings(store.db, guildId);
    const isLate = SnowflakeUtil.timestampFrom(messageId) - delivery.occurrenceAt >= LATE_AFTER;
    const notes = [...(isLate ? [posts.late] : []), posts.corrected(Math.floor(noticedAt / 1000))];
    const outcome = await sendLargest(delivery, tried, async (length) => {
      const components = renderPost({ ...delivery, mention: mentionIn(delivery, before) }, entries, {
        tag: delivery.id,
        notes,
        colour,
        length,
      });
      await patch(rest, delivery, messageId, {
        components,
        flags: MessageFlags.IsComponentsV2,
        // Who was pinged by the post is not pinged again.
        allowed_mentions: { parse: [] },
      });
      return { kind: 'edited' as const, articles };
    });
    return outcome.kind === 'edited' ? outcome : toOutcome(outcome);
  };
}

/** Whatever the ledger says, a message never turns into another article's: it as it is, when it is the delivery's own and names no other. */
async function look(
  rest: REST,
  delivery: Delivery,
  messageId: string,
  shown: readonly PostedArticle[],
): Promise<APIMessage | EditOutcome> {
  try {
    const message = (await rest.get(Routes.channelMessage(placeOf(delivery, messageId), messageId))) as APIMessage;
    const marked = markedIds(delivery.id, message.components);
    const isOwn = marked.length > 0 && [...articlesNamed(marked).keys()].every((named) => shown.some(({ id }) => id === named));
    return isOwn ? message : { kind: 'gone', reason: 'other-article' };
  } catch (error) {
    return toOutcome(failureOf(error));
  }
}

/** A forum post is a thread with its first message's id. */
const placeOf = ({ channelId, target }: Delivery, messageId: string): string => (target.kind === 'forum' ? messageId : channelId);

async function patch(rest: REST, delivery: Delivery, messageId: string, body: object): Promise<void> {
  const place = placeOf(delivery, messageId);
  try {
    await rest.patch(Routes.channelMessage(place, messageId), { body });
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidActionOnArchivedThread) throw error;
    await rest.patch(Routes.channel(place), { body: { archived: false } });
    await rest.patch(Routes.channelMessage(place, messageId), { body });
  }
}

/** Discord's limit for messages older than an hour; it comes with the status of other rate limits, too. */
const EDITS_LIMITED = `discord-${RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached}`;

function toOutcome(failure: Failure): EditOutcome {
  if (failure.kind === 'fatal') return failure;
  if (failure.kind === 'permanent' && failure.reason !== EDITS_LIMITED) return { kind: 'gone', reason: failure.reason };
  return { ...failure, kind: 'later' };
}
