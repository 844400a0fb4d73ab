import type { Length } from '../briefing/length.js';

/** Schedules, their occurrences on the way to a channel, and what can become of a post. Instants are epoch milliseconds. */

/** When a schedule posts, by the clock on the wall of its zone. */
export interface Plan {
  /** "HH:MM", sorted, each once. */
  times: readonly string[];
  /** ISO weekdays, 1 (Monday) to 7, sorted, each once. */
  days: readonly number[];
  /** IANA name. */
  zone: string;
}

/**
 * What is posted: one article, or at the time of posting whichever is the newest, the newest that was not yet posted in
 * that channel, or the `max` newest of those in one message.
 */
export type ArticleChoice =
  | { kind: 'newest' }
  | { kind: 'unposted' }
  | { kind: 'digest'; max: number }
  | { kind: 'article'; id: string };

/**
 * What a post is in its channel: a message in a text channel or a thread; one in an announcement channel that is then
 * passed on to its followers; a new post of a forum.
 */
export type Target = { kind: 'message' } | { kind: 'announcement' } | { kind: 'forum'; tagId: string | null };

/** What is posted and where. */
export interface Posting {
  guildId: string;
  channelId: string;
  target: Target;
  article: ArticleChoice;
  /** Where there is nothing new: no post, or one that says so. */
  whenEmpty: 'skip' | 'say';
  /** Language of the interface. */
  locale: string;
  length: Length;
  /** Nobody is notified. */
  silent: boolean;
  /** The role that is pinged; null: none. */
  mention: string | null;
}

/** How a post is, where nothing else was asked for. */
export const PLAIN = { target: { kind: 'message' }, whenEmpty: 'skip', silent: false, mention: null } as const;

/** What may be left out is as in `PLAIN`. */
export interface NewSchedule extends Omit<Posting, keyof typeof PLAIN>, Partial<Pick<Posting, keyof typeof PLAIN>> {
  plan: Plan;
  /** Discord's id of the member who made it. */
  createdBy: string;
  /** How late a post may still be sent, in milliseconds; `DEFAULT_GRACE` when absent. */
  grace?: number;
  /** Discord's id of the member who is told by direct message when it stops; nobody when absent. */
  notify?: string | null;
}

/** `stopped`: a post was refused for good (`stopReason`); nothing is tried until somebody resumes it. */
export type ScheduleState = 'active' | 'paused' | 'stopped';

export interface Schedule extends Posting {
  id: string;
  plan: Plan;
  grace: number;
  state: ScheduleState;
  /** Why it stopped, or was paused by the bot itself; else null. */
  stopReason: string | null;
  /** Null unless active. */
  nextRunAt: number | null;
  notify: string | null;
  /** Null: that person had it removed. */
  createdBy: string | null;
  createdAt: number;
}

/**
 * - `due`: waits for its first or next try, at `runAt`
 * - `leased`: a process is at it
 * - `sent`: the message exists (`messageId`); `reason`: what of it could not be as it was asked for
 * - `failed`: refused, or no try succeeded in time (`reason`)
 * - `skipped`: on purpose not sent (`reason`)
 * - `uncertain`: a try may have made the message and nothing can tell; it is not sent again (`reason`)
 */
export type DeliveryState = 'due' | 'leased' | 'sent' | 'failed' | 'skipped' | 'uncertain';

/** How far a sent message was passed on to the followers of its channel. */
export type CrosspostState = 'due' | 'done' | 'failed';

/** One occurrence of a schedule, or one post by hand, on its way to one channel: a row of the ledger. */
export interface Delivery extends Posting {
  /** Also the message's nonce (at most 25 characters) and the mark in its buttons, the same at every try. */
  id: string;
  /** Null: belongs to no schedule. */
  scheduleId: string | null;
  /** Posted by hand: no occurrence of its schedule replaces it, and no pause holds it up. */
  manual: boolean;
  /** The planned moment. */
  occurrenceAt: number;
  /** No new try from here on. */
  expiresAt: number;
  /** The next try's moment. */
  runAt: number;
  /** Its place among those that are due: a server's posts of one moment stand as far apart as posts leave. */
  turnAt: number;
  state: DeliveryState;
  /** Tries begun so far, looks into the channel's history included. */
  attempts: number;
  /** Begin of the earliest try that may have made a message without our knowing; null: none may. */
  unprovenSince: number | null;
  messageId: string | null;
  /** The article that was posted, where that is known. */
  articleId: string | null;
  /** Code of the last trouble, or why it ended so. */
  reason: string | null;
  /** Null unless its target is to be passed on. Counts from when the message is sent. */
  crosspost: CrosspostState | null;
  /** Code of the last trouble with passing it on. */
  crosspostReason: string | null;
  createdAt: number;
  endedAt: number | null;
}

/** An article that a message shows. */
export interface PostedArticle {
  id: string;
  /** Of `editionOf`: it changes when what the message shows of it does. */
  edition: string;
}

/**
 * What became of one try.
 * - `sent`: the message exists; `reason`: what of it could not be as it was asked for
 * - `skipped`: there was nothing to post; no request was made
 * - `temporary`: surely no message was made, and a later try may succeed; not before `retryAfter` milliseconds
 * - `unknown`: the message may exist (the answer was lost, 5xx, time-out)
 * - `permanent`: refused, surely no message; `stop` says that every later post of the schedule would be refused too
 * - `fatal`: no try of any post makes sense any more
 */
export type PostOutcome =
  | { kind: 'sent'; messageId: string; articles: PostedArticle[]; reason?: string | null }
  | { kind: 'skipped'; reason: string }
  | { kind: 'temporary'; reason: string; retryAfter?: number }
  | { kind: 'unknown'; reason: string }
  | { kind: 'permanent'; reason: string; stop: boolean }
  | { kind: 'fatal'; error: Error };

/** Sends one message, with `delivery.id` as its enforced nonce. What it throws counts as `unknown`. */
export type Post = (delivery: Delivery, at: { late: boolean }) => Promise<PostOutcome>;

/**
 * What looking for a delivery's own message in its channel found.
 * - `none`: everything since `since` was seen, and it is not there
 * - `cannot-look`: the history is closed to the bot, and will stay so
 * - `temporary`: not now
 */
export type Found =
  | { kind: 'found'; messageId: string; articles: PostedArticle[]; reason?: string | null }
  | { kind: 'none' }
  | { kind: 'cannot-look'; reason: string }
  | { kind: 'temporary'; reason: string }
  | { kind: 'fatal'; error: Error };

/** Looks for the message that carries `delivery.id`, made at `since` or later. What it throws counts as `temporary`. */
export type FindPosted = (delivery: Delivery, since: number) => Promise<Found>;

/** What became of one try to pass a sent message on to the followers of its channel; that it was done before is `done`. */
export type CrosspostOutcome =
  | { kind: 'done' }
  | { kind: 'temporary'; reason: string; retryAfter?: number }
  | { kind: 'permanent'; reason: string };

interface SentMessage {
  channelId: string;
  messageId: string;
}

/** Passes messages on, and tells whether one was. What they throw counts as `temporary`. */
export interface Crosspost {
  passOn(sent: SentMessage): Promise<CrosspostOutcome>;
  /** `permanent`: it was not. */
  look(sent: SentMessage): Promise<CrosspostOutcome>;
}

/** What admins are told without having asked. */
export type Notice = { kind: 'stopped'; schedule: Schedule } | { kind: 'uncertain'; delivery: Delivery };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const DEFAULT_GRACE = 2 * HOUR;
export const MAX_SCHEDULES = 25;
/** Two moments of one schedule are at least this far apart. */
export const MIN_GAP = 15 * MINUTE;
