import type { Interaction } from 'discord.js';
import { chooseLocale, type Locale } from '../../locales/index.js';
import type { Context } from '../interactions/context.js';

/** The language of a post for which none is chosen: that of who makes it, else the server's, else the operator's. */
export const postLanguage = (
  { locale, guildLocale }: Pick<Interaction, 'locale' | 'guildLocale'>,
  { app, settings }: Pick<Context, 'app' | 'settings'>,
): Locale =>
  // Discord calls every server American until somebody says otherwise.
  chooseLocale(locale, settings.locale, guildLocale === 'en-US' ? null : guildLocale, app.config.defaultLocale);
