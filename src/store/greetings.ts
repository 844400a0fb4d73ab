import type { Db } from './tables.js';

/** How long telling a server may take, in milliseconds: a process that has said nothing by then was stopped. */
const TELLING = 60_000;

/**
 * Takes it on to tell a server which the bot joined at an instant how it is set up. False: that is told already, or somebody else's
 * task. A server joined anew is told anew.
 */
export async function takeGreeting(db: Db, guildId: string, joinedAt: number, now: number): Promise<boolean> {
  const row = { joined_at: joinedAt, state: 'sending', tried_at: now } as const;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('greetings')
    .values({ guild_id: guildId, ...row })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(row).where('greetings.joined_at', '<', joinedAt))
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function endGreeting(db: Db, guildId: string, state: 'told' | 'untold'): Promise<void> {
  await db.updateTable('greetings').set({ state }).where('guild_id', '=', guildId).execute();
}

/** Whether the server's next admin is to be told what could not be said in the server. */
export async function isUntold(db: Db, guildId: string): Promise<boolean> {
  const row = await db.selectFrom('greetings').select('state').where('guild_id', '=', guildId).executeTakeFirst();
  return row?.state === 'untold';
}

/** What a process took on and did not end is left to the next admin's command. */
export async function giveUpGreetings(db: Db, now: number): Promise<void> {
  await db
    .updateTable('greetings')
    .set({ state: 'untold' })
    .where('state', '=', 'sending')
    .where('tried_at', '<', now - TELLING)
    .execute();
}
