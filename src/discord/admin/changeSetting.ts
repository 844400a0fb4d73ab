import { isDeepStrictEqual } from 'node:util';
import type { Interaction } from 'discord.js';
import { recordChange } from '../../store/changes.js';
import { changeSettings, readSettings, type Settings } from '../../store/settings.js';
import type { App } from '../interactions/app.js';
import { hexOf } from '../message/colour.js';

/** Changes settings of a server, and records who did; one that stays as it is is no change. Acknowledge before. */
export const changeSetting = (
  { guildId, user }: Pick<Interaction<'cached'>, 'guildId' | 'user'>,
  { store, now }: Pick<App, 'store' | 'now'>,
  change: Partial<Settings>,
): Promise<void> =>
  store.db.transaction().execute(async (trx) => {
    const before = await readSettings(trx, guildId);
    await changeSettings(trx, guildId, change);
    for (const key of Object.keys(change) as (keyof Settings)[]) {
      if (isDeepStrictEqual(before[key], change[key])) continue;
      await recordChange(trx, guildId, {
        at: now(),
        userId: user.id,
        what: `settings.${key}`,
        object: toText(key, change[key]),
      });
    }
  });

/** A setting's value as the record has it; null: none, the default. */
function toText(key: keyof Settings, value: Settings[keyof Settings] | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (key === 'colour') return hexOf(Number(value));
  return Array.isArray(value) ? value.join(' ') : String(value);
}
