import type { Delivery, PostedArticle } from '../publishing/types.js';
import { toDelivery } from './deliveries.js';
import type { Db } from './tables.js';

/** Posts are corrected for so long, in milliseconds. */
export const CORRECTED_FOR = 7 * 24 * 3_600_000;
/** A change waits so long for further ones, in milliseconds: somebody who mends a text often does so twice. */
const SETTLE = 2_000;

/**
 * Notes the posts of the last days that show an article as it was before.
 * @param scope the server whose own article it is; null: an article for all
 * @param edition the article's new one, of `editionOf`
 */
export async function noteChange(
  db: Db,
  { scope, id, edition, now }: { scope: string | null; id: string; edition: string; now: number },
): Promise<void> {
  await db
    .insertInto('corrections')
    .columns(['delivery_id', 'guild_id', 'noticed_at', 'run_at', 'attempts'])
    .expression((from) =>
      from
        .selectFrom('posted_articles')
        .select(['delivery_id', 'guild_id'])
        .select(({ val }) => [
          val(now).$castTo<number>().as('noticed_at'),
          val(now + SETTLE)
            .$castTo<number>()
            .as('run_at'),
          val(0).$castTo<number>().as('attempts'),
        ])
        .where('article_id', '=', id)
        .where('posted_at', '>', now - CORRECTED_FOR)
        .where('edition', '<>', edition)
        .$if(scope !== null, (query) => query.where('guild_id', '=', scope)),
    )
    .onConflict((conflict) => conflict.column('delivery_id').doUpdateSet({ noticed_at: now }))
    .execute();
}

/** Notes posts of which something else found out that they show an article as it was before. */
export async function noteOutdated(db: Db, posts: readonly Pick<Delivery, 'id' | 'guildId'>[], now: number): Promise<void> {
  if (posts.length === 0) return;
  const rows = posts.map(({ id, guildId }) => ({
    delivery_id: id,
    guild_id: guildId,
    noticed_at: now,
    run_at: now + SETTLE,
    attempts: 0,
    reason: null,
  }));
  await db
    .insertInto('corrections')
    .values(rows)
    .onConflict((conflict) => conflict.column('delivery_id').doUpdateSet({ noticed_at: now }))
    .execute();
}

/** An article in a post. */
export interface InPost extends PostedArticle {
  deliveryId: string;
  guildId: string;
  position: number;
  postedAt: number;
}

/** The next `limit` articles that posts show, from one on, the oldest first, without those that are not corrected any more. */
export async function postsAfter(
  db: Db,
  { postedAt, deliveryId, position }: Pick<InPost, 'postedAt' | 'deliveryId' | 'position'>,
  limit: number,
): Promise<InPost[]> {
  const rows = await db
    .selectFrom('posted_articles')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('posted_at', 'delivery_id', 'position'), '>', tuple(postedAt, deliveryId, position)),
    )
    .where('edition', 'is not', null)
    .orderBy('posted_at')
    .orderBy('delivery_id')
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    deliveryId: row.delivery_id,
    guildId: row.guild_id,
    position: row.position,
    id: row.article_id,
    edition: row.edition ?? '',
    postedAt: row.posted_at ?? 0,
  }));
}

/** A post to correct. */
export interface Correction {
  delivery: Delivery;
  /** What it shows, in its order. */
  articles: PostedArticle[];
  noticedAt: number;
  attempts: number;
  /** Code of the last trouble. */
  reason: string | null;
}

/** Whether any post is to be corrected at `now`. */
export const anyCorrection = async (db: Db, now: number): Promise<boolean> =>
  (await db.selectFrom('corrections').select('delivery_id').where('run_at', '<=', now).limit(1).executeTakeFirst()) !== undefined;

/** Up to `limit` posts that are to be corrected at `now`, the longest due first, without these. */
export async function dueCorrections(db: Db, now: number, limit: number, without: readonly string[]): Promise<Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['delivery_id', 'noticed_at', 'attempts', 'reason'])
    .where('run_at', '<=', now)
    .$if(without.length > 0, (query) => query.where('delivery_id', 'not in', [...without]))
    .orderBy('run_at')
    .orderBy('delivery_id')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ delivery_id }) => delivery_id);
  const deliveries = await db.selectFrom('deliveries').selectAll().where('id', 'in', ids).execute();
  const articles = await db
    .selectFrom('posted_articles')
    .select(['delivery_id', 'article_id', 'edition'])
    .where('delivery_id', 'in', ids)
    .orderBy('delivery_id')
    .orderBy('position')
    .execute();
  const byId = new Map(deliveries.map((row) => [row.id, toDelivery(row)]));
  return rows.flatMap(({ delivery_id, noticed_at, attempts, reason }) => {
    const delivery = byId.get(delivery_id);
    const shown = articles.filter((row) => row.delivery_id === delivery_id);
    return delivery
      ? {
          delivery,
          articles: shown.map((row) => ({ id: row.article_id, edition: row.edition ?? '' })),
          noticedAt: noticed_at,
          attempts,
          reason,
        }
      : [];
  });
}

/** The post shows these now. What was noticed meanwhile stays to be done. */
export async function endCorrection(
  trx: Db,
  { delivery: { id }, noticedAt }: Correction,
  articles: readonly PostedArticle[],
): Promise<void> {
  for (const [position, { edition }] of articles.entries())
    await trx
      .updateTable('posted_articles')
      .set({ edition })
      .where('delivery_id', '=', id)
      .where('position', '=', position)
      .execute();
  await trx.deleteFrom('corrections').where('delivery_id', '=', id).where('noticed_at', '=', noticedAt).execute();
}

/** The post is not corrected any more, whatever changes. */
export async function giveUpCorrection(trx: Db, { delivery: { id } }: Correction): Promise<void> {
  await trx.updateTable('posted_articles').set({ edition: null }).where('delivery_id', '=', id).execute();
  await trx.deleteFrom('corrections').where('delivery_id', '=', id).execute();
}

export async function putOffCorrection(
  trx: Db,
  { delivery: { id } }: Correction,
  { runAt, attempts, reason }: { runAt: number; attempts: number; reason: string },
): Promise<void> {
  await trx.updateTable('corrections').set({ run_at: runAt, attempts, reason }).where('delivery_id', '=', id).execute();
}
