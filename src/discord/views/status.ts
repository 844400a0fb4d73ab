import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import type { Schedule } from '../../publishing/types.js';
import type { Change } from '../../store/changes.js';
import type { ServerStatus } from '../admin/serverStatus.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';
import { weightOf } from '../message/limits.js';
import { changeLine } from './changes.js';
import { pageView } from './list.js';
import { outcomePhrase, reasonPhrase, unix } from './schedulePhrases.js';

/** Of each kind of line: a telephone shows no more at a glance. */
const SHOWN = 5;

/** What each part may weigh: together they fit a message. */
const ROOM = { problems: 1300, schedules: 800, outcomes: 650, bot: 400, changes: 650 };

export const CHANGES_A_PAGE = 10;

const id = (...args: string[]): string => toCustomId('status', args);

/** What works and what does not, what to do about it, and what can be repaired with a button. */
export function statusView(status: ServerStatus, t: Sentences): APIMessageTopLevelComponent[] {
  const { schedules, repairable, unknownCommands } = status;
  const problems = problemsOf(status, t);
  const unregistered = unknownCommands !== null && unknownCommands.length > 0;
  return [
    container([
      textDisplay(`## ${t.status.title}\n${summary(status, problems.length, t)}`),
      ...(problems.length > 0 ? [section(few(problems), ROOM.problems)] : []),
      separator(),
      ...(schedules.length > 0 ? [section(scheduleLines(status, t), ROOM.schedules)] : []),
      section([`### ${t.status.outcomes}`, ...outcomeLines(status, t)], ROOM.outcomes),
      section(botLines(status, t), ROOM.bot),
      separator(),
      section([`### ${t.status.changes}`, ...changeLines(status.changes, t)], ROOM.changes),
      ...buttonRow([
        repairable.length > 0 && button(id('resume'), t.status.resume(repairable.length), ButtonStyle.Primary),
        unregistered && button(id('register'), t.status.register, ButtonStyle.Primary),
        button(id('refresh'), t.status.refresh),
        status.changes.length > 0 && button(id('changes', '0'), t.status.allChanges),
      ]),
    ]),
  ];
}

function summary({ schedules }: ServerStatus, problems: number, { status }: Sentences): string {
  if (problems > 0) return status.problems(problems);
  return schedules.length === 0 ? status.unused : status.fine;
}

function problemsOf({ wrong, repairable, notices, unknownCommands }: ServerStatus, t: Sentences): string[] {
  return [
    ...wrong.map(({ sentence, scheduleIds }) => t.status.toRepair(t.status.cannotPost(scheduleIds.map(t.schedule.id), sentence))),
    ...repairable.map((schedule) => t.status.toRepair(stoppedPhrase(schedule, t))),
    ...(notices === 'gone' ? [t.status.toRepair(t.status.noticesGone)] : []),
    ...(notices !== null && notices !== 'gone'
      ? [t.status.toRepair(t.errors.channelPermissions(notices.channelId, notices.missing))]
      : []),
    ...(unknownCommands !== null && unknownCommands.length > 0
      ? [t.status.toRepair(t.status.commandsUnknown(unknownCommands.map((name) => `\`${name}\``)))]
      : []),
  ];
}

const stoppedPhrase = ({ id, channelId, stopReason }: Schedule, t: Sentences): string =>
  t.notices.stopped(id, channelId, reasonPhrase(stopReason, t));

/** The lines that fit, of which the first always does. */
function section([first = '', ...lines]: readonly string[], room: number) {
  let text = first;
  for (const line of lines) if (weightOf(`${text}\n${line}`) <= room) text += `\n${line}`;
  return textDisplay(text);
}

/** The first of many. */
const few = <T>(all: readonly T[]): T[] => all.slice(0, SHOWN);

function scheduleLines({ schedules, fine }: ServerStatus, t: Sentences): string[] {
  const inState = (state: Schedule['state']): number => schedules.filter((schedule) => schedule.state === state).length;
  const next = schedules.filter(({ nextRunAt }) => nextRunAt !== null).sort((a, b) => (a.nextRunAt ?? 0) - (b.nextRunAt ?? 0));
  return [
    `### ${t.status.schedules}`,
    t.status.counts(inState('active'), inState('paused'), inState('stopped')),
    ...(fine.length > 0 ? [t.status.channelsFine(fine)] : []),
    ...few(next).map(({ id, channelId, nextRunAt }) => t.status.next(unix(nextRunAt ?? 0), id, channelId)),
  ];
}

function outcomeLines({ outcomes, schedules }: ServerStatus, t: Sentences): string[] {
  const newest = [...outcomes].sort((a, b) => b.occurrenceAt - a.occurrenceAt);
  if (newest.length === 0) return [t.status.noOutcomes];
  return few(newest).map((delivery) => {
    const phrase = outcomePhrase(delivery, t, t.status.posted);
    const { scheduleId, channelId } = delivery;
    if (scheduleId === null) return t.status.byHand(channelId, phrase);
    const isThere = schedules.some(({ id }) => id === scheduleId);
    return isThere ? t.status.outcome(scheduleId, phrase) : t.status.removedOutcome(scheduleId, phrase);
  });
}

const botLines = ({ articles, version, database, tables, unknownCommands }: ServerStatus, { status }: Sentences): string[] => [
  `### ${status.bot}`,
  status.articleCounts(articles.common, articles.own),
  status.version(version, DATABASES[database], tables),
  ...(unknownCommands === null ? [status.commandsUnread] : unknownCommands.length === 0 ? [status.commandsKnown] : []),
];

const DATABASES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

const changeLines = (changes: readonly Change[], t: Sentences): string[] =>
  changes.length === 0 ? [t.status.noChanges] : changes.map((change) => changeLine(change, t));

/** A page of what admins have changed, the newest first. @param page from 0 on */
export const changesView = (changes: readonly Change[], total: number, page: number, t: Sentences) =>
  pageView(
    {
      heading: `## ${t.status.allChangesTitle(total)}`,
      blocks: changes.map((change) => ({ before: changeLine(change, t), words: '' })),
      none: t.status.noChanges,
      page,
      pages: Math.ceil(total / CHANGES_A_PAGE),
      turn: (to) => id('changes', String(to)),
    },
    t,
  );
