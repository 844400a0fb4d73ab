import { ApplicationCommandOptionType, type AutocompleteInteraction, type ChatInputCommandInteraction } from 'discord.js';
import { foldText, holdsAll } from '../../library/search/words.js';
import { PLACE_NAMES } from '../../locales/places.js';
import { PLAN_VOCABULARIES, planErrorSentence } from '../../locales/plans.js';
import { readGrace } from '../../publishing/grace.js';
import { suggestPlaces } from '../../publishing/places.js';
import { readPlan } from '../../publishing/plan.js';
import { findSchedule, listSchedules } from '../../publishing/schedules.js';
import { MINUTE, type Plan, type Schedule } from '../../publishing/types.js';
import { suggestZones } from '../../publishing/zones.js';
import { isAdmin } from '../admin/admin.js';
import { MAX_ASKED } from '../articles/articleOptions.js';
import { booleanOption, type Choice, option, stringOption } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';
import { MAX_CHOICES } from '../message/limits.js';
import { planPhrase } from '../views/schedulePhrases.js';
import { defaultZone } from './defaultZone.js';
import { tagChoices } from './postingOptions.js';
import { typedZone } from './typedZone.js';

export const timeOption = (required: boolean) =>
  option('time', { type: ApplicationCommandOptionType.String, required, max_length: 200 });
export const daysOption = option('days', { type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 200 });
export const timezoneOption = option('timezone', { type: ApplicationCommandOptionType.String, autocomplete: true });
export const graceOption = option('grace', { type: ApplicationCommandOptionType.String, max_length: 30 });
export const notifyOption = option('notify', { type: ApplicationCommandOptionType.Boolean });
export const scheduleOption = option('schedule', {
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
  required: true,
});

/**
 * When to post: what was typed, in the place of `known`'s parts.
 * @throws {ReaderError} when times, days or zone cannot be read
 */
export function askedPlan(interaction: ChatInputCommandInteraction, context: Context, known?: Plan): Plan {
  const { app, t } = context;
  const place = stringOption(interaction, 'timezone');
  const typed = {
    times: stringOption(interaction, 'time') ?? known?.times.join() ?? '',
    days: stringOption(interaction, 'days'),
    zone: place === null ? (known?.zone ?? defaultZone(interaction, context)) : typedZone(place, context),
  };
  const minGap = app.config.minMinutesBetweenPosts * MINUTE;
  const plan = readPlan({ ...typed, days: typed.days ?? known?.days ?? 'daily' }, PLAN_VOCABULARIES, minGap);
  if (!plan.ok) throw new ReaderError(planErrorSentence(plan.error, t, (value) => clipText(value, MAX_ASKED)));
  return plan.value;
}

/** How late a post may be, in milliseconds; null where nothing was said. @throws {ReaderError} */
export function askedGrace(interaction: ChatInputCommandInteraction, { t }: Context): number | null {
  const typed = stringOption(interaction, 'grace');
  if (typed === null) return null;
  const grace = readGrace(typed);
  if (grace === null) throw new ReaderError(t.errors.grace(clipText(typed, MAX_ASKED)));
  return grace;
}

/** Who is told by direct message when it stops: the member who says so, or nobody; undefined where nothing was said. */
export function askedNotify(interaction: ChatInputCommandInteraction): string | null | undefined {
  const notify = booleanOption(interaction, 'notify');
  if (notify === null) return undefined;
  return notify ? interaction.user.id : null;
}

/** Zones by their own names, then by those of cities. */
export function zoneChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Choice[] {
  const zones = suggestZones(typed, defaultZone(interaction, context), MAX_CHOICES);
  const places = suggestPlaces(typed, PLACE_NAMES, MAX_CHOICES).filter(({ zone }) => !zones.includes(zone));
  return [
    ...zones.map((zone) => ({ name: zone, value: zone })),
    ...places.map(({ name, zone }) => ({ name: `${name} — ${zone}`, value: zone })),
  ];
}

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
export const askedSchedule = (interaction: ChatInputCommandInteraction<'cached'>, context: Context): Promise<Schedule> =>
  scheduleOf(interaction, context, stringOption(interaction, 'schedule')?.trim() ?? '');

/** @throws {ReaderError} when the server has none of that id */
export async function scheduleOf({ guildId }: { guildId: string }, { app, t }: Context, id: string): Promise<Schedule> {
  const schedule = await findSchedule(app.store, guildId, id);
  if (!schedule) throw new ReaderError(t.errors.noSchedule(clipText(id, MAX_ASKED)));
  return schedule;
}

/** The tags of the forum that is chosen, else of the one that the schedule posts in. */
export async function scheduleTagChoices(
  typed: string,
  interaction: AutocompleteInteraction,
  context: Context,
): Promise<Choice[]> {
  const id = interaction.options.get('schedule')?.value;
  const known = id && context.scope ? await findSchedule(context.app.store, context.scope, String(id)) : null;
  return tagChoices(typed, interaction, context, known?.channelId);
}
