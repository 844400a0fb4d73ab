import { type APIMessage, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { FindPosted, Found } from '../../publishing/types.js';
import type { Shelf } from './articleChoice.js';
import { findForumPost } from './findForumPost.js';
import { articlesIn, markedIds } from './mark.js';
import { unmentioned } from './mention.js';
import { failureOf } from './outcome.js';

const PAGE = 100;
const MAX_PAGES = 10;
/** By how much this machine's clock may be ahead of Discord's, which is in the ids of messages and threads. */
const CLOCKS_APART = 15 * 60_000;

/** What a look came to: the message, that it is not there, or that there was too much to look through. */
export type Look = APIMessage | null | 'too-much';

/**
 * Looks for a delivery's own message in its channel, or among a forum's posts: by the delivery's id in the message's buttons.
 * @param canRead whether the bot may read the channel's history (Discord answers with an empty list when it may not)
 */
export function createFindPosted(rest: REST, library: Shelf, canRead: (channelId: string) => Promise<boolean>): FindPosted {
  return async (delivery, since): Promise<Found> => {
    const from = Math.max(since - CLOCKS_APART, Number(SnowflakeUtil.epoch));
    try {
      if (!(await canRead(delivery.channelId))) return { kind: 'cannot-look', reason: 'missing-permissions' };
      const look = delivery.target.kind === 'forum' ? findForumPost : findMessage;
      const own = await look(rest, delivery, from);
      if (own === 'too-much') return { kind: 'cannot-look', reason: 'history-too-long' };
      if (!own) return { kind: 'none' };
      const articles = await articlesIn(delivery, own.components, library);
      return { kind: 'found', messageId: own.id, articles, reason: unmentioned(delivery, own) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'fatal') return failure;
      return { kind: failure.kind === 'permanent' ? 'cannot-look' : 'temporary', reason: failure.reason };
    }
  };
}

async function findMessage(rest: REST, { id, channelId }: { id: string; channelId: string }, from: number): Promise<Look> {
  let after = String(SnowflakeUtil.generate({ timestamp: from }));
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    const own = messages.find(({ components }) => markedIds(id, components).length > 0);
    if (own) return own;
    if (messages.length < PAGE) return null;
    after = messages.reduce((last, message) => (BigInt(message.id) > BigInt(last) ? message.id : last), after);
  }
  return 'too-much';
}
