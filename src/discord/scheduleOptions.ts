import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildTextBasedChannel,
} from 'discord.js';
import { NEWEST } from '../library/library.js';
import { foldText, holdsAll } from '../library/words.js';
import { isLocale, LOCALES, type Locale } from '../locales/index.js';
import { DAY_VOCABULARIES, planErrorSentence } from '../locales/plans.js';
import { readPlan } from '../publishing/plan.js';
import { findSchedule, listSchedules } from '../publishing/schedules.js';
import type { ArticleChoice, Plan, Schedule } from '../publishing/types.js';
import { suggestZones } from '../publishing/zones.js';
import { isAdmin } from './admin.js';
import { articleChoices, MAX_ASKED, meantBy } from './articleOptions.js';
import { type Choice, choices, option, stringOption } from './command.js';
import type { Context } from './context.js';
import { clipText } from './escape.js';
import { MAX_CHOICES } from './limits.js';
import { missingPermissions } from './permissions.js';
import { ReaderError } from './readerError.js';
import { planPhrase } from './views/schedules.js';

/** What the option `article` may say to mean the newest that was not yet posted in the channel. */
const UNPOSTED = 'unposted';

const CHANNEL_TYPES = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

export const channelOption = (required: boolean) =>
  option('channel', { type: ApplicationCommandOptionType.Channel, channel_types: [...CHANNEL_TYPES], required });
export const timeOption = (required: boolean) =>
  option('time', { type: ApplicationCommandOptionType.String, required, max_length: 200 });
export const daysOption = option('days', { type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 200 });
export const timezoneOption = option('timezone', { type: ApplicationCommandOptionType.String, autocomplete: true });
export const languageOption = option('language', {
  type: ApplicationCommandOptionType.String,
  choices: choices(LOCALES, (locale, t) => t.languages[locale]),
});
export const silentOption = option('silent', { type: ApplicationCommandOptionType.Boolean });
export const scheduleOption = option('schedule', {
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
  required: true,
});

/**
 * When to post: what was typed, in the place of `known`'s parts.
 * @throws {ReaderError} when times, days or zone cannot be read
 */
export function askedPlan(interaction: ChatInputCommandInteraction, { app, t, settings }: Context, known?: Plan): Plan {
  const typed = {
    times: stringOption(interaction, 'time') ?? known?.times.join() ?? '',
    days: stringOption(interaction, 'days'),
    zone: stringOption(interaction, 'timezone') ?? known?.zone ?? settings.timezone ?? app.config.defaultTimezone,
  };
  const plan = readPlan({ ...typed, days: typed.days ?? known?.days ?? 'daily' }, DAY_VOCABULARIES);
  if (!plan.ok) throw new ReaderError(planErrorSentence(plan.error, t, (value) => clipText(value, MAX_ASKED)));
  return plan.value;
}

/**
 * The channel to post in, once all that the bot needs there is granted; null where none was given.
 * @throws {ReaderError} naming what is missing
 */
export async function askedChannel(
  interaction: ChatInputCommandInteraction<'cached'>,
  context: Context,
): Promise<GuildTextBasedChannel | null> {
  const channel = interaction.options.getChannel('channel');
  if (!channel) return null;
  if (!CHANNEL_TYPES.some((type) => type === channel.type) || !channel.isTextBased())
    throw new ReaderError(context.t.errors.channelKind(channel.id));
  await requirePostable(interaction, context, channel.id);
  return channel;
}

/** @throws {ReaderError} naming what the bot lacks to post in a channel, or that the channel is gone */
export async function requirePostable(
  interaction: ChatInputCommandInteraction<'cached'>,
  { t }: Context,
  channelId: string,
): Promise<void> {
  const { channels, members } = interaction.guild;
  const channel = channels.cache.get(channelId);
  if (!channel) throw new ReaderError(t.schedule.stopped(t.schedule.reasons['unknown-channel']));
  const missing = missingPermissions(channel.permissionsFor(members.me ?? (await members.fetchMe())), t);
  if (missing.length > 0) throw new ReaderError(t.errors.channelPermissions(channelId, missing));
}

/** Null where none was given. */
export function askedLanguage(interaction: ChatInputCommandInteraction): Locale | null {
  const asked = stringOption(interaction, 'language');
  return asked !== null && isLocale(asked) ? asked : null;
}

/** Null where none was given. @throws {ReaderError} when no article is meant by what was typed */
export async function askedArticleChoice(
  interaction: ChatInputCommandInteraction,
  { app, t, scope }: Context,
): Promise<ArticleChoice | null> {
  const asked = stringOption(interaction, 'article')?.trim();
  if (!asked) return null;
  if (asked.toLowerCase() === NEWEST) return { kind: 'newest' };
  if (asked.toLowerCase() === UNPOSTED) return { kind: 'unposted' };
  const entry = await app.library.find(scope, asked);
  if (!entry) throw new ReaderError(t.errors.noArticle(clipText(asked, MAX_ASKED)));
  return { kind: 'article', id: entry.id };
}

/** The newest, the newest not yet posted, then as for readers. */
export async function scheduledChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Promise<Choice[]> {
  const unposted = meantBy(typed, context.t.schedule.unpostedChoice, UNPOSTED);
  const [newest, ...rest] = await articleChoices(typed, interaction, context);
  if (newest?.value === NEWEST) return [newest, ...unposted, ...rest];
  return [...unposted, ...(newest ? [newest] : []), ...rest];
}

export const zoneChoices = (typed: string, _: AutocompleteInteraction, { app, settings }: Context): Choice[] =>
  suggestZones(typed, settings.timezone ?? app.config.defaultTimezone, MAX_CHOICES).map((zone) => ({ name: zone, value: zone }));

/** Every day and weekdays, then what was typed so far with each day's name in place of its last word. */
export function dayChoices(typed: string, _: AutocompleteInteraction, { t }: Context): Choice[] {
  const { choices: phrases, dayNames } = t.schedule;
  const chosen = typed.split(',').slice(0, -1);
  const last = foldText(typed.split(',').at(-1) ?? '');
  const fits = (name: string): boolean => last === '' || holdsAll(foldText(name), last);
  const whole = [
    { name: phrases.daily, value: 'daily' },
    { name: phrases.weekdays, value: 'weekdays' },
  ];
  const days = dayNames.filter(fits).map((name) => [...chosen, name].map((day) => day.trim()).join(', '));
  return [
    ...(chosen.length === 0 ? whole.filter(({ name }) => fits(name)) : []),
    ...days.map((value) => ({ name: value, value })),
  ];
}

/** The server's schedules, for who may see them. */
export async function scheduleChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Promise<Choice[]> {
  if (!isAdmin(interaction, context)) return [];
  const { app, t } = context;
  const words = foldText(typed);
  return (await listSchedules(app.store, interaction.guildId))
    .map(({ id, plan, channelId }) => {
      const channel = interaction.guild.channels.cache.get(channelId)?.name;
      return { name: [id, channel && `#${channel}`, planPhrase(plan, t)].filter(Boolean).join(' · '), value: id };
    })
    .filter(({ name }) => words === '' || holdsAll(foldText(name), words));
}

/** @throws {ReaderError} when the server has none of that id */
export async function askedSchedule(interaction: ChatInputCommandInteraction<'cached'>, { app, t }: Context): Promise<Schedule> {
  const asked = stringOption(interaction, 'schedule')?.trim() ?? '';
  const schedule = await findSchedule(app.store, interaction.guildId, asked);
  if (!schedule) throw new ReaderError(t.errors.noSchedule(clipText(asked, MAX_ASKED)));
  return schedule;
}
