import { newId } from './ids.js';
import type { Db } from './tables.js';

/** One thing that an admin changed in a server. */
export interface Change {
  /** Epoch milliseconds. */
  at: number;
  /** Discord's id; null: that person had it removed. */
  userId: string | null;
  /** What was done, such as `schedule.add`: the locales have a sentence for each. */
  what: string;
  /** What it was done to, such as a schedule's id or a title; null: nothing in particular. */
  object: string | null;
}

/** Records a change, in the transaction that makes it where there is one. */
export async function recordChange(db: Db, guildId: string, { at, userId, what, object }: Change): Promise<void> {
  await db
    .insertInto('changes')
    .values({ id: newId(16), guild_id: guildId, at, user_id: userId, what, object })
    .execute();
}

/** A server's last changes, the newest first. */
export async function lastChanges(db: Db, guildId: string, limit: number, offset = 0): Promise<Change[]> {
  const rows = await db
    .selectFrom('changes')
    .select(['at', 'user_id', 'what', 'object'])
    .where('guild_id', '=', guildId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ user_id, ...row }) => ({ ...row, userId: user_id }));
}

export async function countChanges(db: Db, guildId: string): Promise<number> {
  const { n } = await db
    .selectFrom('changes')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('guild_id', '=', guildId)
    .executeTakeFirstOrThrow();
  return n;
}
