import { type APIMessage, type APIThreadChannel, type REST, Routes } from 'discord.js';
import { editionOf } from '../../library/content/edition.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { chooseLocale, sentencesIn } from '../../locales/index.js';
import type { Delivery, Post, PostedArticle, PostOutcome } from '../../publishing/types.js';
import type { Store } from '../../store/open.js';
import { postedArticles, reserveArticles, reservedArticles } from '../../store/postedArticles.js';
import { readSettings } from '../../store/settings.js';
import type { ChannelAccess } from '../connection/channelAccess.js';
import { chooseArticles, getArticles, type Shelf } from './articleChoice.js';
import { sendLargest } from './forms.js';
import { articlesIn } from './mark.js';
import { unmentioned } from './mention.js';
import { postFlags, postTitle, renderPost } from './render.js';

/** Posts deliveries as messages. `rest` must neither retry nor wait for rate limits: whoever asks decides on another try. */
export function createPost(rest: REST, library: Shelf, store: Store, mentionTrouble: ChannelAccess['mentionTrouble']): Post {
  return async (delivery, { late }) => {
    const { article, whenEmpty, target, channelId } = delivery;
    const entries = await articlesFor(delivery, library, store);
    if (entries === null) return { kind: 'temporary', reason: 'reserved' };
    if (entries.length === 0 && article.kind === 'article') return { kind: 'skipped', reason: 'unknown-article' };
    if (entries.length === 0 && whenEmpty === 'skip') return { kind: 'skipped', reason: 'nothing-new' };

    const { posts } = sentencesIn(chooseLocale(delivery.locale));
    const { colour } = await readSettings(store.db, delivery.guildId);
    const chosen = entries.map((entry) => ({ id: entry.id, edition: editionOf(entry) }));
    // A second try may be answered with the first one's message, and by then another article may be the newest.
    const shownIn = async ({ components }: APIMessage): Promise<PostedArticle[]> =>
      delivery.attempts > 1 ? articlesIn(delivery, components, library) : chosen;
    const notes = late ? [posts.late] : [];
    // What cannot be pinged is not named either: who reads it would take it for pinged.
    const trouble = await mentionTrouble(delivery);
    const posting = trouble ? { ...delivery, mention: null } : delivery;
    const { mention } = posting;
    return sendLargest(delivery, delivery, async (length): Promise<PostOutcome> => {
      const message = {
        components: renderPost(posting, entries, { tag: delivery.id, notes, colour, length }),
        flags: postFlags(delivery),
        allowed_mentions: { parse: [], roles: mention === null ? [] : [mention] },
      };
      if (target.kind === 'forum') {
        const body = {
          name: postTitle(delivery, entries),
          applied_tags: target.tagId === null ? [] : [target.tagId],
          message,
        };
        const thread = (await rest.post(Routes.threads(channelId), { body })) as APIThreadChannel;
        return { kind: 'sent', messageId: thread.id, articles: chosen, reason: trouble };
      }
      const body = { ...message, nonce: delivery.id, enforce_nonce: true };
      const made = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
      return { kind: 'sent', messageId: made.id, articles: await shownIn(made), reason: unmentioned(delivery, made, trouble) };
    });
  };
}

/** How often another post of the channel may take the same articles at the same time. */
const MAX_RESERVATIONS = 5;

/**
 * The articles that a delivery posts. Those of the not yet posted are reserved first, so that no other post of that channel
 * takes them too; every try of a delivery has the same. Null: others took them again and again.
 */
async function articlesFor(delivery: Delivery, library: Shelf, store: Store): Promise<LibraryArticle[] | null> {
  const { id, guildId, channelId, article } = delivery;
  const choose = () => chooseArticles(library, guildId, article, () => postedArticles(store.db, channelId));
  if (article.kind === 'newest' || article.kind === 'article') return choose();
  const reserved = await getArticles(library, guildId, await reservedArticles(store.db, id));
  if (reserved.length > 0) return reserved;
  for (let tries = 0; tries < MAX_RESERVATIONS; tries++) {
    const entries = await choose();
    const ids = entries.map((entry) => entry.id);
    if (ids.length === 0) return entries;
    if (!(await reserveArticles(store, delivery, ids))) continue;
    await store.flushed();
    return entries;
  }
  return null;
}
