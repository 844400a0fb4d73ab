import { chooseLocale, type Sentences } from '../../locales/index.js';
import {
  type ArticleChoice,
  DEFAULT_GRACE,
  type Delivery,
  HOUR,
  MINUTE,
  type Notice,
  type Plan,
  type Schedule,
} from '../../publishing/types.js';
import { clipText } from '../message/escape.js';

const MAX_TITLE = 200;
const MAX_TAG = 40;

/** A phrase as the beginning of a sentence. */
export const beginning = (phrase: string): string => phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);

/** "every day at 08:00 and 18:30 (Europe/Paris)". */
export function planPhrase({ times, days, zone }: Plan, t: Sentences): string {
  const names = days.map((day) => t.schedule.dayNames[day - 1] ?? '');
  const phrase =
    days.length === 7 ? t.schedule.everyDay : days.join() === '1,2,3,4,5' ? t.schedule.weekdays : t.schedule.days(names);
  return t.schedule.when([...times], phrase, zone);
}

/** @param titles of articles, by id; one that is gone has none */
export function choicePhrase(choice: ArticleChoice, titles: ReadonlyMap<string, string>, t: Sentences): string {
  if (choice.kind === 'digest') return t.schedule.digest(choice.max);
  if (choice.kind !== 'article') return t.schedule[choice.kind];
  const title = titles.get(choice.id);
  return title ? clipText(title, MAX_TITLE) : t.schedule.reasons['unknown-article'];
}

/** "Medium · French · silent · tag “World”": how a schedule posts. @param tags names of forums' tags, by id */
export function mannerPhrase(schedule: Schedule, tags: ReadonlyMap<string, string>, t: Sentences): string {
  const { length, locale, target, silent, mention, whenEmpty, grace, notify } = schedule;
  const tag = target.kind === 'forum' && target.tagId !== null ? tags.get(target.tagId) : null;
  return [
    t.lengths[length],
    t.languages[chooseLocale(locale)],
    target.kind === 'announcement' && t.schedule.passedOn,
    tag ? t.schedule.tag(clipText(tag, MAX_TAG)) : tag === undefined && t.schedule.tagGone,
    silent && t.schedule.silent,
    mention !== null && t.schedule.pings(mention),
    whenEmpty === 'say' && t.schedule.saysEmpty,
    grace !== DEFAULT_GRACE && t.schedule.grace(durationPhrase(grace, t)),
    notify !== null && t.schedule.notifies(notify),
  ]
    .filter((part) => part !== null && part !== false)
    .join(' · ');
}

function durationPhrase(duration: number, { schedule }: Sentences): string {
  const hours = Math.floor(duration / HOUR);
  const minutes = Math.round((duration % HOUR) / MINUTE);
  return [hours > 0 && schedule.hours(hours), minutes > 0 && schedule.minutes(minutes)].filter(Boolean).join(' ');
}

/** What became of a delivery. @param sent says when it was, as the last of its schedule unless given */
export function outcomePhrase(
  { state, occurrenceAt, reason, crosspost, crosspostReason }: Delivery,
  t: Sentences,
  sent = t.schedule.last.sent,
): string {
  const at = unix(occurrenceAt);
  switch (state) {
    case 'failed':
    case 'skipped':
      return t.schedule.last[state](at, reasonPhrase(reason, t));
    case 'uncertain':
      return t.schedule.last.uncertain(at);
    default:
      return [sent(at), sentPhrase(reason, t), crosspost && crosspostPhrase(crosspost, crosspostReason, t)]
        .filter(Boolean)
        .join(' · ');
  }
}

/** What follows on a post that exists, or did; null: nothing. */
const sentPhrase = (reason: string | null, { schedule }: Sentences): string | null => {
  const phrases: Readonly<Record<string, string>> = schedule.sentBut;
  return reason !== null && Object.hasOwn(phrases, reason) ? (phrases[reason] ?? null) : null;
};

const crosspostPhrase = (
  state: NonNullable<Delivery['crosspost']>,
  reason: string | null,
  { schedule, ...t }: Sentences,
): string =>
  state === 'failed' ? schedule.crosspost.failed(reasonPhrase(reason, { schedule, ...t })) : schedule.crosspost[state];

/** What became of a post by hand, as a sentence. */
export function postedPhrase({ state, guildId, channelId, target, messageId, reason }: Delivery, t: Sentences): string {
  // A forum post is a channel of its own.
  const place = target.kind === 'forum' ? messageId : `${channelId}/${messageId}`;
  switch (state) {
    case 'sent':
      return [t.schedule.posted(`https://discord.com/channels/${guildId}/${place}`), beginning(sentPhrase(reason, t) ?? '')]
        .filter(Boolean)
        .join('\n');
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

/** Why it was not posted, for an admin; what has no sentence of its own is Discord's refusal, or its silence. */
export function reasonPhrase(reason: string | null, t: Sentences): string {
  const phrases: Readonly<Record<string, string>> = t.schedule.reasons;
  const known = reason !== null && Object.hasOwn(phrases, reason) ? phrases[reason] : undefined;
  return known ?? (reason?.startsWith('discord-') ? t.schedule.reasons.other : t.schedule.reasons['no-answer']);
}

export const unix = (milliseconds: number): number => Math.floor(milliseconds / 1000);
