import { z } from 'zod';
import { LENGTHS } from '../briefing/length.js';
import { isLocale, type Locale } from '../locales/index.js';
import type { Db } from './tables.js';

const id = z.string().regex(/^\d{1,20}$/);

const SETTINGS = z.object({
  /** Language of the interface; null: as the server has it at Discord. */
  locale: z
    .custom<Locale>((value) => typeof value === 'string' && isLocale(value))
    .nullable()
    .catch(null),
  /** IANA name; null: as the operator has set it. */
  timezone: z.string().nullable().catch(null),
  /** Roles that may manage the bot, beside those who manage the server. */
  managerRoles: z.array(id).catch([]),
  /** Where admins are told what went wrong; null: nowhere but in their commands' answers. */
  noticeChannelId: id.nullable().catch(null),
  /** Of briefings, where a reader names none. */
  length: z.enum(LENGTHS).catch('medium'),
  /** Whether answers are private where a reader does not say. */
  private: z.boolean().catch(false),
  /** Of the bar beside messages, 0xRRGGBB; null: the bot's own. */
  colour: z.number().int().min(0).max(0xffffff).nullable().catch(null),
});

/** What a server's admins have set. */
export type Settings = z.output<typeof SETTINGS>;

export const DEFAULT_SETTINGS: Settings = SETTINGS.parse({});

/** A server's settings; those that were never set, or that this version does not know, have their defaults. */
export async function readSettings(db: Db, guildId: string): Promise<Settings> {
  const row = await db.selectFrom('settings').select('value').where('guild_id', '=', guildId).executeTakeFirst();
  return row ? SETTINGS.parse(JSON.parse(row.value)) : DEFAULT_SETTINGS;
}

/** Changes some of a server's settings; call it in a transaction. Gives them as they are then. */
export async function changeSettings(trx: Db, guildId: string, change: Partial<Settings>): Promise<Settings> {
  // Writing nothing new locks the row: of two changes at once, the second sees the first.
  const { value } = await trx
    .insertInto('settings')
    .values({ guild_id: guildId, value: '{}' })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet((row) => ({ value: row.ref('settings.value') })))
    .returning('value')
    .executeTakeFirstOrThrow();
  const settings = { ...SETTINGS.parse(JSON.parse(value)), ...change };
  await trx
    .updateTable('settings')
    .set({ value: JSON.stringify(settings) })
    .where('guild_id', '=', guildId)
    .execute();
  return settings;
}
