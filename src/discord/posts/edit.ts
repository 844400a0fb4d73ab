import { type APIMessage, DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes, SnowflakeUtil } from 'discord.js';
import { editionOf } from '../../library/edition.js';
import type { Library } from '../../library/library.js';
import { chooseLocale, sentencesIn } from '../../locales/index.js';
import type { Edit, EditOutcome } from '../../publishing/corrections.js';
import { LATE_AFTER } from '../../publishing/deliver.js';
import type { Delivery, PostedArticle } from '../../publishing/types.js';
import type { Store } from '../../store/open.js';
import { readSettings } from '../../store/settings.js';
import { getArticles } from '../articleChoice.js';
import { sendLargest } from './forms.js';
import { articlesNamed, markedIds } from './mark.js';
import { type Failure, failureOf } from './outcome.js';
import { renderPost } from './render.js';

/** Brings posts to what the library has now. `rest` as for `createPost`. */
export function createEdit(rest: REST, library: Library, store: Store): Edit {
  return async (delivery, shown, { noticedAt, ...tried }) => {
    const { guildId, messageId } = delivery;
    const entries = await getArticles(
      library,
      guildId,
      shown.map(({ id }) => id),
    );
    const articles = entries.map((entry) => ({ id: entry.id, edition: editionOf(entry) }));
    // An article that was removed changes nothing: its post stays as it is.
    if (!messageId || entries.length < shown.length || articles.every(({ edition }, i) => edition === shown[i]?.edition))
      return { kind: 'same' };
    const refused = await check(rest, delivery, messageId, shown);
    if (refused) return refused;

    const { posts } = sentencesIn(chooseLocale(delivery.locale));
    const { colour } = await readSettings(store.db, guildId);
    const isLate = SnowflakeUtil.timestampFrom(messageId) - delivery.occurrenceAt >= LATE_AFTER;
    const notes = [...(isLate ? [posts.late] : []), posts.corrected(Math.floor(noticedAt / 1000))];
    const outcome = await sendLargest(delivery, tried, async (length) => {
      const components = renderPost(delivery, entries, { tag: delivery.id, notes, colour, length });
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

/** Whatever the ledger says, a message never turns into another article's: null when it is the delivery's own and names no other. */
async function check(
  rest: REST,
  delivery: Delivery,
  messageId: string,
  shown: readonly PostedArticle[],
): Promise<EditOutcome | null> {
  try {
    const { components } = (await rest.get(Routes.channelMessage(placeOf(delivery, messageId), messageId))) as APIMessage;
    const marked = markedIds(delivery.id, components);
    const isOwn = marked.length > 0 && [...articlesNamed(marked).keys()].every((named) => shown.some(({ id }) => id === named));
    return isOwn ? null : { kind: 'gone', reason: 'other-article' };
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
