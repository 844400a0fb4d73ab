import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import type { Scope } from '../../library/library.js';
import { chooseLocale, type Sentences, sentencesIn } from '../../locales/index.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../store/settings.js';
import { StoreLost } from '../../store/storeLost.js';
import type { App } from './app.js';

/** What an answer depends on, beside what was asked. */
export interface Context {
  app: App;
  /** In the reader's language, else in the server's, else in English. */
  t: Sentences;
  /** Discord's id of whoever asks. */
  readerId: string;
  /** Whose articles are seen: those of the server, where Discord says that the bot is installed in it. */
  scope: Scope;
  /** The server's; the defaults where `scope` is null. */
  settings: Settings;
}

/** How long an answer waits for the server's settings, in milliseconds. */
const SETTINGS_WITHIN = 600;

/** While a server's settings cannot be read, nobody but the reader sees what the server may want private. */
export const UNKNOWN_SETTINGS: Settings = { ...DEFAULT_SETTINGS, private: true };

export async function contextOf(interaction: Interaction, app: App): Promise<Context> {
  const scope = installedIn(interaction);
  const settings = scope === null ? DEFAULT_SETTINGS : await settingsOf(scope, app);
  return { ...bareContextOf(interaction, app), t: sentencesFor(interaction, settings), scope, settings };
}

/** As if no server were known: for what goes wrong before one is. */
export const bareContextOf = (interaction: Interaction, app: App): Context => ({
  app,
  t: sentencesFor(interaction, DEFAULT_SETTINGS),
  readerId: interaction.user.id,
  scope: null,
  settings: DEFAULT_SETTINGS,
});

const sentencesFor = ({ locale, guildLocale }: Interaction, settings: Settings): Sentences =>
  sentencesIn(chooseLocale(locale, settings.locale, guildLocale));

/** The server in which the bot itself is installed, as Discord says; null where it was only brought along by somebody who uses it. */
function installedIn({ guildId, authorizingIntegrationOwners: owners }: Interaction): string | null {
  return guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : null;
}

/** Not awaited for long: what can be read without the store still is. */
async function settingsOf(guildId: string, { store, log }: App): Promise<Settings> {
  const unread = (): Settings => {
    log.warn({ guildId }, 'The settings of a server cannot be read while the store is out of reach');
    return UNKNOWN_SETTINGS;
  };
  const waiting = new AbortController();
  const late = sleep(SETTINGS_WITHIN, null, { signal: waiting.signal }).catch(() => null);
  try {
    const settings = await Promise.race([readSettings(store.db, guildId), late]);
    return settings ?? unread();
  } catch (error) {
    if (!(error instanceof StoreLost)) throw error;
    return unread();
  } finally {
    waiting.abort();
  }
}
