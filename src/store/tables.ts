import type { Generated, Kysely, Transaction } from 'kysely';

/** The tables as the queries see them. Instants are epoch milliseconds, lists and choices JSON in text, flags 0 or 1. */
export interface Tables {
  meta: { key: string; value: string };
  articles: ArticleRow;
  /** How many articles each owner has that are not removed: kept by triggers. */
  article_counts: { guild_id: string; n: number };
  /** In how many articles of an owner a name stands, under each of its folded words and, as a whole, under '': kept by triggers. */
  article_names: { guild_id: string; kind: string; word: string; name: string; articles: number };
  schedules: ScheduleRow;
  deliveries: DeliveryRow;
  leases: LeaseRow;
  /** Servers that the bot is no longer in, since when; their data is kept for a while. */
  departures: { guild_id: string; left_at: number };
  /** What messages show, in their order: of those that were sent, and of those that may be. */
  posted_articles: PostedArticleRow;
  /** Posts that show an article as it was before it changed. */
  corrections: CorrectionRow;
  /** JSON of a server's `Settings`. */
  settings: { guild_id: string; value: string };
  /** What admins changed. */
  changes: { id: string; guild_id: string; at: number; user_id: string | null; what: string; object: string | null };
  /** What readers had briefed that is in no library, for a day. `metadata` is JSON, `is_shared` 0 or 1. */
  reader_texts: { id: string; user_id: string; text: string; metadata: string; is_shared: number; made_at: number };
  /** What was looked for, as JSON, for the buttons that turn the pages. */
  searches: { id: string; query: string; made_at: number };
  /** JSON of a `Setup`: how far somebody is with setting the bot up. */
  setups: { guild_id: string; user_id: string; value: string; changed_at: number };
  /** Whether a server was told, since the bot joined it at that moment, how it is set up. */
  greetings: { guild_id: string; joined_at: number; state: 'sending' | 'told' | 'untold'; tried_at: number };
}

export interface PostingColumns {
  id: string;
  guild_id: string;
  channel_id: string;
  /** JSON of an `ArticleChoice`. */
  article: string;
  locale: string;
  length: 'short' | 'medium' | 'long';
  /** 0 or 1. */
  silent: number;
  /** JSON of a `Target`. */
  target: string;
  when_empty: 'skip' | 'say';
  /** Id of a role. */
  mention: string | null;
}

export interface ScheduleRow extends PostingColumns {
  /** JSON: ["08:00"]. */
  times: string;
  /** JSON: ISO weekdays. */
  days: string;
  zone: string;
  grace: number;
  state: 'active' | 'paused' | 'stopped';
  stop_reason: string | null;
  /** 1: an admin has been told that it stopped, in the answer to a command. */
  stop_told: Generated<number>;
  /** 1: the channel for notices, and whoever asked for it, have been. */
  stop_announced: Generated<number>;
  /** Id of a member. */
  notify: string | null;
  next_run_at: number | null;
  /** Null: that person had it removed. */
  created_by: string | null;
  created_at: number;
}

export interface DeliveryRow extends PostingColumns {
  schedule_id: string | null;
  manual: number;
  occurrence_at: number;
  expires_at: number;
  run_at: number;
  turn_at: number;
  state: 'due' | 'leased' | 'sent' | 'failed' | 'skipped' | 'uncertain';
  attempts: number;
  unproven_since: number | null;
  worker: string | null;
  lease_until: number | null;
  message_id: string | null;
  /** Since version 3: older rows do not tell. */
  article_id: string | null;
  reason: string | null;
  /** Of uncertain ones, as `stop_told` and `stop_announced`. */
  told: Generated<number>;
  announced: Generated<number>;
  crosspost: 'due' | 'done' | 'failed' | null;
  /** When it is passed on, or tried again. */
  crosspost_at: number | null;
  crosspost_attempts: Generated<number>;
  crosspost_reason: string | null;
  created_at: number;
  ended_at: number | null;
}

export interface PostedArticleRow {
  delivery_id: string;
  position: number;
  guild_id: string;
  channel_id: string;
  article_id: string;
  /** As of `editionOf`; null: not known, or the message is not corrected any more. */
  edition: string | null;
  /** Null: not sent yet. */
  posted_at: number | null;
}

export interface CorrectionRow {
  delivery_id: string;
  guild_id: string;
  /** When the last change was noticed. */
  noticed_at: number;
  /** The next try's moment. */
  run_at: number;
  attempts: number;
  /** Code of the last trouble. */
  reason: string | null;
}

/** An article of the library. */
export interface ArticleRow {
  /** Whose article it is: '' for all. */
  guild_id: string;
  id: string;
  /** What articles are sorted by, byte by byte: the newest first. */
  sort_key: string;
  /** Its number in the index (`article_terms.rowid`); null while it is removed. */
  place: number | null;
  title: string;
  source: string | null;
  dateline_place: string | null;
  url: string | null;
  published: string | null;
  /** JSON: ["défense"]. */
  tags: string;
  revision: string;
  quote_count: number;
  figure_count: number;
  language: string;
  /** JSON of the `Metadata` that it was handed in with. */
  metadata: string;
  /** Of its text, in UTF-16 units. */
  length: number;
  /** Of the content folder, with the size and time it was read at. */
  file: string | null;
  stamp: string | null;
  /** The version of reader and index that made what is derived here. */
  indexed_as: number;
  removed_at: number | null;
  /** What can be found in it, a line each: see `src/library/passages.ts`. */
  passages: string;
  /** JSON: [["speaker", "garnier", "Odile Garnier"]], each name under each of its words. */
  names: string;
  text: string;
}

/** A right that one process at a time holds. */
export interface LeaseRow {
  name: string;
  holder: string;
  until: number;
}

/** The connection, or a transaction on it: inside one, every query must go through it. */
export type Db = Kysely<Tables> | Transaction<Tables>;
