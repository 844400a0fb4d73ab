import { ButtonStyle, type Guild } from 'discord.js';
import { LENGTHS } from '../../briefing/length.js';
import { chooseLocale, LOCALES, type Sentences } from '../../locales/index.js';
import type { Settings } from '../../store/settings.js';
import type { RoleAccess } from '../admin/roleAccess.js';
import { toCustomId } from '../interactions/customId.js';
import { hexOf } from '../message/colour.js';
import { ACCENT, button, buttonRow, container, section, separator, textDisplay } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { channelSelect, optionSelect, roleSelect } from '../message/selects.js';

/** Roles that a server may let manage the bot. */
export const MAX_MANAGER_ROLES = 10;
const MAX_NAME = 60;

/** What a select means that stands for no choice of one's own. */
export const AS_SERVER = 'server';

export interface SettingsShown {
  guild: Guild;
  settings: Settings;
  /** Of the roles that may manage; null: Discord does not let the bot read it. */
  access: RoleAccess[] | null;
  /** What the bot lacks in the channel for notices, under Discord's names. */
  missing: string[];
  /** Where no zone was chosen. */
  defaultZone: string;
  /** Epoch milliseconds. */
  now: number;
}

const id = (...args: string[]): string => toCustomId('settings', args);

/** All settings of a server, each with what changes it. */
export function settingsView({ guild, settings, access, missing, defaultZone, now }: SettingsShown, t: Sentences) {
  const words = t.settings;
  const titled = (title: string, ...hints: string[]) =>
    textDisplay([`**${title}**`, ...hints.map((hint) => `-# ${hint}`)].join('\n'));
  const roles = settings.managerRoles.filter((role) => guild.roles.cache.has(role));
  const zone = settings.timezone ?? defaultZone;
  const notices = settings.noticeChannelId;
  return [
    container([
      textDisplay(`## ${words.title}\n${words.intro}`),
      separator(),
      titled(words.locale, words.localeHint),
      optionSelect(
        id('locale'),
        [
          { label: words.asServer(t.languages[chooseLocale(guild.preferredLocale)]), value: AS_SERVER },
          ...LOCALES.map((locale) => ({ label: t.languages[locale], value: locale })),
        ],
        [settings.locale ?? AS_SERVER],
      ),
      section(words.timezone(zone, now), button(id('timezone'), words.change)),
      separator(),
      titled(words.roles, words.rolesHint, ...accessLines(guild, access, t)),
      roleSelect(id('managerRoles'), roles, { min: 0, max: MAX_MANAGER_ROLES }, words.noRoles),
      titled(
        words.noticeChannel,
        words.noticeChannelHint,
        ...(notices && missing.length > 0 ? [t.errors.channelPermissions(notices, missing)] : []),
      ),
      channelSelect(id('noticeChannelId'), notices && guild.channels.cache.has(notices) ? notices : null, words.noNoticeChannel, {
        min: 0,
        max: 1,
      }),
      separator(),
      titled(words.length, words.lengthHint),
      optionSelect(
        id('length'),
        LENGTHS.map((length) => ({ label: t.lengths[length], value: length })),
        [settings.length],
      ),
      section(
        settings.private ? words.private : words.public,
        button(id('private', String(!settings.private)), settings.private ? words.makePublic : words.makePrivate),
      ),
      section(words.colour(hexOf(settings.colour ?? ACCENT)), button(id('colour'), words.change)),
      separator(),
      textDisplay(words.data),
      ...buttonRow([button(id('export'), words.export), button(id('erase'), words.erase, ButtonStyle.Danger)]),
    ]),
  ];
}

/** Nothing where no role was chosen: what it says then concerns nobody. */
function accessLines({ client }: Guild, access: RoleAccess[] | null, t: Sentences): string[] {
  const words = t.settings;
  if (access?.length === 0) return [];
  const bot = clipText(client.user.username, MAX_NAME);
  if (access === null) return [words.integrations(bot), words.rolesUnreadable];
  const typed = (name: string): string => `\`/${(t.commands as Record<string, { name: string }>)[name]?.name ?? name}\``;
  return [
    words.integrations(bot),
    ...access.map(({ roleId, manages, hidden }) =>
      manages
        ? words.roleManages(roleId)
        : hidden.length === 0
          ? words.roleAllowed(roleId)
          : words.roleHidden(roleId, hidden.map(typed)),
    ),
  ];
}
