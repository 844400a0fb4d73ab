import { chooseLocale, type Sentences } from '../../locales/index.js';
import type { ArticleChoice, Delivery, Notice, Plan, Schedule } from '../../publishing/types.js';
import type { Block } from '../blocks.js';
import { container, textDisplay } from '../components.js';
import { toCustomId } from '../customId.js';
import { clipText } from '../escape.js';
import { listView } from './list.js';

const MAX_TITLE = 200;

/** At their longest they fill a message. */
export const SCHEDULES_A_MESSAGE = 5;

export interface ScheduleContext {
  /** Of the articles that schedules name, by id; one that is gone has none. */
  titles: ReadonlyMap<string, string>;
  /** The last ended delivery of each schedule, by its id. */
  outcomes: ReadonlyMap<string, Delivery>;
  t: Sentences;
}

/** A server's schedules, each with its next moment and what became of the last. */
export const schedulesView = (schedules: readonly Schedule[], context: ScheduleContext, page: number) =>
  listView(
    {
      heading: `## ${context.t.schedule.title(schedules.length)}`,
      blocks: schedules.map((schedule): Block => ({ before: describe(schedule, context), words: '' })),
      size: SCHEDULES_A_MESSAGE,
      none: context.t.schedule.none,
      page,
      turn: (to) => toCustomId('schedules', [to]),
    },
    context.t,
  );

/** One schedule, or a few, under a sentence. */
export const scheduleView = (sentence: string, schedules: readonly Schedule[], context: ScheduleContext) => [
  container([sentence, ...schedules.map((schedule) => describe(schedule, context))].map(textDisplay)),
];

/** When a schedule posts next, in each reader's own time. */
export const momentsView = ({ id, plan }: Schedule, moments: readonly number[], t: Sentences) => [
  container([
    textDisplay(`### ${t.schedule.nextTitle(id)}\n-# ${planPhrase(plan, t)}`),
    textDisplay(moments.map((moment) => t.schedule.moment(unix(moment))).join('\n')),
  ]),
];

/** What became of a post by hand, as a sentence. */
export function postedPhrase({ state, guildId, channelId, messageId, reason }: Delivery, t: Sentences): string {
  switch (state) {
    case 'sent':
      return t.schedule.posted(`https://discord.com/channels/${guildId}/${channelId}/${messageId}`);
    case 'failed':
    case 'skipped':
      return t.schedule.notPosted(reasonPhrase(reason, t));
    case 'uncertain':
      return t.schedule.notConfirmed;
    default:
      return t.schedule.stillPosting;
  }
}

/** What an admin is told without having asked. */
export function noticePhrase(notice: Notice, t: Sentences): string {
  if (notice.kind === 'uncertain') return t.notices.uncertain(notice.delivery.channelId, unix(notice.delivery.occurrenceAt));
  const { id, channelId, stopReason } = notice.schedule;
  return t.notices.stopped(id, channelId, reasonPhrase(stopReason, t));
}

function describe(schedule: Schedule, { titles, outcomes, t }: ScheduleContext): string {
  const outcome = outcomes.get(schedule.id);
  return [
    `**${t.schedule.id(schedule.id)}** ${t.schedule.where(schedule.channelId)}`,
    planPhrase(schedule.plan, t),
    t.schedule.what(choicePhrase(schedule.article, titles, t)),
    `-# ${[t.lengths[schedule.length], t.languages[chooseLocale(schedule.locale)], ...(schedule.silent ? [t.schedule.silent] : [])].join(' · ')}`,
    schedule.nextRunAt === null ? null : t.schedule.next(unix(schedule.nextRunAt)),
    schedule.state === 'paused' ? t.schedule.isPaused : null,
    schedule.state === 'stopped' ? t.schedule.stopped(reasonPhrase(schedule.stopReason, t)) : null,
    outcome ? `-# ${outcomePhrase(outcome, t)}` : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function choicePhrase(choice: ArticleChoice, titles: ReadonlyMap<string, string>, t: Sentences): string {
  if (choice.kind === 'digest') return t.schedule.digest(choice.max);
  if (choice.kind !== 'article') return t.schedule[choice.kind];
  const title = titles.get(choice.id);
  return title ? clipText(title, MAX_TITLE) : t.schedule.reasons['unknown-article'];
}

/** "every day at 08:00 and 18:30 (Europe/Paris)". */
export function planPhrase({ times, days, zone }: Plan, t: Sentences): string {
  const names = days.map((day) => t.schedule.dayNames[day - 1] ?? '');
  const phrase =
    days.length === 7 ? t.schedule.everyDay : days.join() === '1,2,3,4,5' ? t.schedule.weekdays : t.schedule.days(names);
  return t.schedule.when([...times], phrase, zone);
}

function outcomePhrase({ state, occurrenceAt, reason }: Delivery, t: Sentences): string {
  const at = unix(occurrenceAt);
  switch (state) {
    case 'failed':
    case 'skipped':
      return t.schedule.last[state](at, reasonPhrase(reason, t));
    case 'uncertain':
      return t.schedule.last.uncertain(at);
    default:
      return t.schedule.last.sent(at);
  }
}

/** Why it was not posted, for an admin; what has no sentence of its own is Discord's refusal, or its silence. */
function reasonPhrase(reason: string | null, t: Sentences): string {
  const phrases: Readonly<Record<string, string>> = t.schedule.reasons;
  const known = reason !== null && Object.hasOwn(phrases, reason) ? phrases[reason] : undefined;
  return known ?? (reason?.startsWith('discord-') ? t.schedule.reasons.other : t.schedule.reasons['no-answer']);
}

const unix = (milliseconds: number): number => Math.floor(milliseconds / 1000);
