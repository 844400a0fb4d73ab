import type { Interaction } from 'discord.js';
import { zoneOfLocale } from '../../publishing/places.js';
import type { Context } from '../interactions/context.js';

/** The time zone of what names none: the server's; else one guessed by its language, else by the reader's; else the operator's. */
export function defaultZone(
  interaction: Pick<Interaction, 'guild' | 'guildLocale' | 'locale'>,
  { app, settings }: Pick<Context, 'app' | 'settings'>,
): string {
  if (settings.timezone !== null) return settings.timezone;
  const ofServer = interaction.guild?.preferredLocale ?? interaction.guildLocale;
  // Discord calls every server American until somebody says otherwise: then the admin's own language tells more.
  const telling = ofServer === null || ofServer === 'en-US' ? interaction.locale : ofServer;
  return zoneOfLocale(telling) ?? app.config.defaultTimezone;
}
