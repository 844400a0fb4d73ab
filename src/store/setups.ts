import { z } from 'zod';
import { LENGTHS } from '../briefing/length.js';
import { isLocale, type Locale } from '../locales/index.js';
import type { Db } from './tables.js';

const SETUP = z.object({
  /** Null: not chosen yet. */
  channelId: z.string().nullable(),
  plan: z.object({ times: z.array(z.string()), days: z.array(z.number()), zone: z.string() }),
  /** How the zone was found: guessed, or somebody's choice. */
  zoneGuessed: z.boolean(),
  locale: z.custom<Locale>((value) => typeof value === 'string' && isLocale(value)),
  article: z.enum(['newest', 'unposted']),
  length: z.enum(LENGTHS),
});

/** What somebody has chosen so far on the way through `/setup`. */
export type Setup = z.output<typeof SETUP>;

/** How long one may wait to be finished, in milliseconds. */
export const KEEP_SETUP = 24 * 3_600_000;

/** What another version has written is none. */
const parse = (value: string): Setup | null => SETUP.safeParse(JSON.parse(value)).data ?? null;

/** Null: this person sets up nothing in this server now. */
export async function readSetup(db: Db, guildId: string, userId: string): Promise<Setup | null> {
  const row = await db
    .selectFrom('setups')
    .select('value')
    .where('guild_id', '=', guildId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row ? parse(row.value) : null;
}

export async function writeSetup(db: Db, guildId: string, userId: string, setup: Setup, now: number): Promise<void> {
  const row = { value: JSON.stringify(setup), changed_at: now };
  await db
    .insertInto('setups')
    .values({ guild_id: guildId, user_id: userId, ...row })
    .onConflict((conflict) => conflict.columns(['guild_id', 'user_id']).doUpdateSet(row))
    .execute();
}

/** Reads it and removes it: of several who ask, one gets it. */
export async function takeSetup(db: Db, guildId: string, userId: string): Promise<Setup | null> {
  const row = await db
    .deleteFrom('setups')
    .where('guild_id', '=', guildId)
    .where('user_id', '=', userId)
    .returning('value')
    .executeTakeFirst();
  return row ? parse(row.value) : null;
}

/** Removes those that nobody has gone on with. */
export async function removeOldSetups(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('setups')
    .where('changed_at', '<', now - KEEP_SETUP)
    .execute();
}
