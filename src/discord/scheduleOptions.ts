import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildTextBasedChannel,
} from 'discord.js';
import { findArticle, NEWEST } from '../library/library.js';
import { foldText, holdsAll } from '../library/words.js';
import { LOCALES, type Sentences, sentencesIn } from '../locales/index.js';
import { type PlanError, readPlan } from '../publishing/plan.js';
import { listSchedules } from '../publishing/schedules.js';
import type { ArticleChoice, Plan } from '../publishing/types.js';
import { suggestZones } from '../publishing/zones.js';
import { isAdmin } from './admin.js';
import type { App } from './app.js';
import { MAX_ASKED } from './articleOptions.js';
import { type Choice, option, stringOption } from './command.js';
import { clipText } from './escape.js';
import { MAX_CHOICES } from './limits.js';
import { missingPermissions } from './permissions.js';
import { ReaderError } from './readerError.js';
import { sentencesFor } from './reply.js';
import { planPhrase } from './views/schedules.js';

const CHANNEL_TYPES = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

export const channelOption = option('channel', {
  type: ApplicationCommandOptionType.Channel,
  channel_types: [...CHANNEL_TYPES],
  required: true,
});
export const timeOption = option('time', { type: ApplicationCommandOptionType.String, required: true, max_length: 200 });
export const daysOption = option('days', { type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 200 });
export const timezoneOption = option('timezone', { type: ApplicationCommandOptionType.String, autocomplete: true });
export const scheduleOption = option('schedule', {
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
  required: true,
});

/** People may type days in any language of the bot. */
const VOCABULARIES = LOCALES.map((locale) => sentencesIn(locale).schedule);

/** @throws {ReaderError} when times, days or zone cannot be read */
export function askedPlan(interaction: ChatInputCommandInteraction, { config }: App): Plan {
  const t = sentencesFor(interaction);
  const typed = {
    times: stringOption(interaction, 'time') ?? '',
    days: stringOption(interaction, 'days') ?? 'daily',
    zone: stringOption(interaction, 'timezone') ?? config.defaultTimezone,
  };
  const plan = readPlan(typed, VOCABULARIES);
  if (!plan.ok) throw new ReaderError(planErrorSentence(plan.error, t));
  return plan.value;
}

function planErrorSentence(error: PlanError, t: Sentences): string {
  switch (error.code) {
    case 'time':
    case 'days':
    case 'timezone':
      return t.errors[error.code](clipText(error.value, MAX_ASKED));
    case 'too-many-times':
      return t.errors.tooManyTimes(error.max);
    case 'times-too-close':
      return t.errors.timesTooClose(error.minutes);
  }
}

/**
 * The channel to post in, once all that the bot needs there is granted.
 * @throws {ReaderError} naming what is missing
 */
export async function askedChannel(interaction: ChatInputCommandInteraction<'cached'>): Promise<GuildTextBasedChannel> {
  const t = sentencesFor(interaction);
  const channel = interaction.options.getChannel('channel', true);
  if (!CHANNEL_TYPES.some((type) => type === channel.type) || !channel.isTextBased())
    throw new ReaderError(t.errors.channelKind(channel.id));
  const { members } = interaction.guild;
  const missing = missingPermissions(channel.permissionsFor(members.me ?? (await members.fetchMe())), t);
  if (missing.length > 0) throw new ReaderError(t.errors.channelPermissions(channel.id, missing));
  return channel;
}

/** @throws {ReaderError} when no article is meant by what was typed */
export function askedArticleChoice(interaction: ChatInputCommandInteraction, app: App): ArticleChoice {
  const asked = stringOption(interaction, 'article')?.trim() || NEWEST;
  if (asked.toLowerCase() === NEWEST) return { kind: 'newest' };
  const entry = findArticle(app.library(), asked);
  if (!entry) throw new ReaderError(sentencesFor(interaction).errors.noArticle(clipText(asked, MAX_ASKED)));
  return { kind: 'article', id: entry.id };
}

export const zoneChoices = (typed: string, _: AutocompleteInteraction, { config }: App): Choice[] =>
  suggestZones(typed, config.defaultTimezone, MAX_CHOICES).map((zone) => ({ name: zone, value: zone }));

/** Every day and weekdays, then what was typed so far with each day's name in place of its last word. */
export function dayChoices(typed: string, interaction: AutocompleteInteraction): Choice[] {
  const { choices, dayNames } = sentencesFor(interaction).schedule;
  const chosen = typed.split(',').slice(0, -1);
  const last = foldText(typed.split(',').at(-1) ?? '');
  const fits = (name: string): boolean => last === '' || holdsAll(foldText(name), last);
  const whole = [
    { name: choices.daily, value: 'daily' },
    { name: choices.weekdays, value: 'weekdays' },
  ];
  const days = dayNames.filter(fits).map((name) => [...chosen, name].map((day) => day.trim()).join(', '));
  return [
    ...(chosen.length === 0 ? whole.filter(({ name }) => fits(name)) : []),
    ...days.map((value) => ({ name: value, value })),
  ];
}

/** The server's schedules, for who may see them. */
export async function scheduleChoices(typed: string, interaction: AutocompleteInteraction, { store }: App): Promise<Choice[]> {
  if (!isAdmin(interaction)) return [];
  const t = sentencesFor(interaction);
  const words = foldText(typed);
  return (await listSchedules(store, interaction.guildId))
    .map(({ id, plan, channelId }) => {
      const channel = interaction.guild.channels.cache.get(channelId)?.name;
      return { name: [id, channel && `#${channel}`, planPhrase(plan, t)].filter(Boolean).join(' · '), value: id };
    })
    .filter(({ name }) => words === '' || holdsAll(foldText(name), words));
}
