import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import type { Delivery, Notice, Schedule } from '../../publishing/types.js';
import { toCustomId } from '../interactions/customId.js';
import type { Block } from '../message/blocks.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';
import { listView } from './list.js';
import {
  beginning,
  choicePhrase,
  mannerPhrase,
  noticePhrase,
  outcomePhrase,
  planPhrase,
  reasonPhrase,
  unix,
} from './schedulePhrases.js';

const SCHEDULES_A_PAGE = 5;

/** So many notices are told one by one: together they fit a message. */
const NOTICES_A_MESSAGE = 10;

export interface ScheduleContext {
  /** Of the articles that schedules name, by id; one that is gone has none. */
  titles: ReadonlyMap<string, string>;
  /** Names of the tags of the forums that schedules post in, by id. */
  tags: ReadonlyMap<string, string>;
  /** The last ended delivery of each schedule, by its id. */
  outcomes: ReadonlyMap<string, Delivery>;
  t: Sentences;
}

/** A server's schedules, each with its next moment and what became of the last. */
export const schedulesView = (schedules: readonly Schedule[], context: ScheduleContext, page: number) =>
  listView(
    {
      heading: `## ${context.t.schedule.title(schedules.length)}`,
      blocks: schedules.map(
        (schedule, index): Block => ({
          before: `(${index + 1}) ${describe(schedule, context)}`,
          words: '',
          button: {
            customId: toCustomId('schedule-show', [schedule.id]),
            words: context.t.schedule.manage,
            number: index + 1,
          },
        }),
      ),
      size: SCHEDULES_A_PAGE,
      none: context.t.schedule.none,
      page,
      turn: (to) => toCustomId('schedules', [to]),
    },
    context.t,
  );

/** One schedule, under a sentence on what became of it, with what can be done with it. */
export function scheduleView(
  sentence: string | null,
  schedule: Schedule,
  context: ScheduleContext,
): APIMessageTopLevelComponent[] {
  const { t } = context;
  const id = [schedule.id];
  return [
    container([
      ...(sentence === null ? [] : [textDisplay(sentence), separator()]),
      textDisplay(describe(schedule, context)),
      ...buttonRow([
        button(toCustomId('schedule-preview', id), t.schedule.preview),
        button(toCustomId('schedule-next', id), t.schedule.moments),
        schedule.state === 'active'
          ? button(toCustomId('schedule-pause', id), t.schedule.pause)
          : button(toCustomId('schedule-resume', id), t.schedule.resume, ButtonStyle.Primary),
        button(toCustomId('schedule-remove', id), t.schedule.remove, ButtonStyle.Danger),
        allButton(t),
      ]),
    ]),
  ];
}

/** Asks before a schedule is removed: there is no way back. */
export const removalView = ({ id }: Schedule, t: Sentences): APIMessageTopLevelComponent[] => [
  container([
    textDisplay(t.schedule.askRemoval(id)),
    ...buttonRow([
      button(toCustomId('schedule-removed', [id]), t.schedule.remove, ButtonStyle.Danger),
      button(toCustomId('schedule-show', [id]), t.schedule.keep),
    ]),
  ]),
];

export const removedView = ({ id }: Schedule, t: Sentences): APIMessageTopLevelComponent[] => [
  container([textDisplay(t.schedule.removed(id)), ...buttonRow([allButton(t)])]),
];

const allButton = (t: Sentences) => button(toCustomId('schedules', [0]), t.schedule.all);

/** What went wrong since an admin last used a command. */
export function noticesView(notices: readonly Notice[], t: Sentences) {
  const told = notices.slice(0, NOTICES_A_MESSAGE).map((notice) => `- ${noticePhrase(notice, t)}`);
  const more = notices.length > told.length ? [`-# ${t.notices.more(notices.length - told.length)}`] : [];
  return [container([textDisplay([t.notices.since, ...told, ...more].join('\n'))])];
}

/** When a schedule posts next, in each reader's own time. */
export const momentsView = ({ id, plan }: Schedule, moments: readonly number[], t: Sentences) => [
  container([
    textDisplay(`### ${t.schedule.nextTitle(id)}\n-# ${beginning(planPhrase(plan, t))}`),
    textDisplay(moments.map((moment) => t.schedule.moment(unix(moment))).join('\n')),
  ]),
];

function describe(schedule: Schedule, { titles, tags, outcomes, t }: ScheduleContext): string {
  const outcome = outcomes.get(schedule.id);
  return [
    `**${t.schedule.id(schedule.id)}** ${t.schedule.where(schedule.channelId)}`,
    beginning(planPhrase(schedule.plan, t)),
    t.schedule.what(choicePhrase(schedule.article, titles, t)),
    `-# ${mannerPhrase(schedule, tags, t)}`,
    schedule.nextRunAt === null ? null : t.schedule.next(unix(schedule.nextRunAt)),
    schedule.state === 'paused' ? t.schedule.isPaused : null,
    schedule.state === 'stopped' ? t.schedule.stopped(reasonPhrase(schedule.stopReason, t)) : null,
    outcome ? `-# ${outcomePhrase(outcome, t)}` : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
