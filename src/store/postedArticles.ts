import { sql } from 'kysely';
import type { Delivery } from '../publishing/types.js';
import type { Store } from './open.js';
import type { Db } from './tables.js';

/** The articles that a channel has, or that a post on its way to it has reserved, by id. */
export async function postedArticles(db: Db, channelId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('posted_articles')
    .select('article_id')
    .distinct()
    .where('channel_id', '=', channelId)
    .execute();
  return new Set(rows.map(({ article_id }) => article_id));
}

/** Those that a delivery has reserved, in their order. */
export async function reservedArticles(db: Db, deliveryId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('posted_articles')
    .select('article_id')
    .where('delivery_id', '=', deliveryId)
    .orderBy('position')
    .execute();
  return rows.map(({ article_id }) => article_id);
}

/**
 * Reserves articles for a delivery, in the place of those it had; false: the channel has one of them by now. They are given
 * back when it ends without a message; where nothing can tell whether there is one, they stay.
 */
export function reserveArticles(
  { db, kind }: Store,
  { id, guildId, channelId }: Pick<Delivery, 'id' | 'guildId' | 'channelId'>,
  articleIds: readonly string[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // On SQLite the transaction itself is the lock.
    if (kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(hashtext('articles'), hashtext(${channelId}))`.execute(trx);
    await trx.deleteFrom('posted_articles').where('delivery_id', '=', id).execute();
    const taken = await postedArticles(trx, channelId);
    if (articleIds.some((articleId) => taken.has(articleId))) return false;
    await trx
      .insertInto('posted_articles')
      .values(
        articleIds.map((articleId, position) => ({
          delivery_id: id,
          position,
          guild_id: guildId,
          channel_id: channelId,
          article_id: articleId,
          edition: null,
          posted_at: null,
        })),
      )
      .execute();
    return true;
  });
}

/** A delivery's message is gone: its articles count as not posted. False: they did before. */
export async function forgetPosted(db: Db, deliveryId: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('posted_articles').where('delivery_id', '=', deliveryId).executeTakeFirst();
  return numDeletedRows > 0n;
}
