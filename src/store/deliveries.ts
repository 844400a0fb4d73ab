import { type Insertable, type Selectable, sql } from 'kysely';
import type { Delivery } from '../publishing/types.js';
import { fromPosting, toPosting } from './posting.js';
import type { Db, DeliveryRow } from './tables.js';

/** Few enough that one statement's values stay under the databases' limits. */
const ROWS_A_STATEMENT = 500;

/** Writes new rows; an occurrence that the ledger has already is left as it stands. */
export async function insertDeliveries(db: Db, deliveries: readonly Delivery[]): Promise<void> {
  for (let i = 0; i < deliveries.length; i += ROWS_A_STATEMENT) {
    await db
      .insertInto('deliveries')
      .values(deliveries.slice(i, i + ROWS_A_STATEMENT).map(toRow))
      .onConflict((conflict) => conflict.columns(['schedule_id', 'occurrence_at', 'channel_id']).doNothing())
      .execute();
  }
}

/** Null: this server has none of that id. */
export async function findDelivery(db: Db, guildId: string, id: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return row ? toDelivery(row) : null;
}

/** The last ended delivery of each of a server's schedules, by schedule id. */
export async function lastOutcomes(db: Db, guildId: string): Promise<Map<string, Delivery>> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('deliveries')
        .selectAll()
        .select(sql<number>`row_number() OVER (PARTITION BY schedule_id ORDER BY occurrence_at DESC)`.as('place'))
        .where('guild_id', '=', guildId)
        .where('schedule_id', 'is not', null)
        .where('ended_at', 'is not', null)
        .as('ended'),
    )
    .selectAll()
    .where('place', '=', 1)
    .execute();
  return new Map(rows.map((row) => [row.schedule_id ?? '', toDelivery(row)]));
}

/** The articles that were posted in a channel, by id. */
export async function postedArticles(db: Db, channelId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('deliveries')
    .select('article_id')
    .distinct()
    .where('channel_id', '=', channelId)
    .where('article_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ article_id }) => article_id ?? []));
}

/** How many deliveries wait, and how many are under way. */
export async function countDeliveries(db: Db): Promise<{ due: number; leased: number }> {
  const count = async (state: 'due' | 'leased') => {
    const query = db.selectFrom('deliveries').select((of) => of.fn.countAll<number>().as('n'));
    return (await query.where('state', '=', sql.lit(state)).executeTakeFirstOrThrow()).n;
  };
  return { due: await count('due'), leased: await count('leased') };
}

function toRow(delivery: Delivery): Insertable<DeliveryRow> {
  return {
    id: delivery.id,
    ...fromPosting(delivery),
    schedule_id: delivery.scheduleId,
    manual: delivery.manual ? 1 : 0,
    occurrence_at: delivery.occurrenceAt,
    expires_at: delivery.expiresAt,
    run_at: delivery.runAt,
    turn_at: delivery.turnAt,
    state: delivery.state,
    attempts: delivery.attempts,
    unproven_since: delivery.unprovenSince,
    worker: null,
    lease_until: null,
    message_id: delivery.messageId,
    article_id: delivery.articleId,
    reason: delivery.reason,
    crosspost: delivery.crosspost,
    crosspost_reason: delivery.crosspostReason,
    created_at: delivery.createdAt,
    ended_at: delivery.endedAt,
  };
}

export function toDelivery(row: Selectable<DeliveryRow>): Delivery {
  return {
    id: row.id,
    ...toPosting(row),
    scheduleId: row.schedule_id,
    manual: row.manual === 1,
    occurrenceAt: row.occurrence_at,
    expiresAt: row.expires_at,
    runAt: row.run_at,
    turnAt: row.turn_at,
    state: row.state,
    attempts: row.attempts,
    unprovenSince: row.unproven_since,
    messageId: row.message_id,
    articleId: row.article_id,
    reason: row.reason,
    crosspost: row.crosspost,
    crosspostReason: row.crosspost_reason,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
