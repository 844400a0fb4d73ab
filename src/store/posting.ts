import type { Selectable } from 'kysely';
import type { ArticleChoice, Posting, Target } from '../publishing/types.js';
import type { PostingColumns } from './tables.js';

/** What schedules and deliveries have in common, as columns. */
export const fromPosting = (posting: Posting): Omit<PostingColumns, 'id'> => ({
  guild_id: posting.guildId,
  channel_id: posting.channelId,
  target: JSON.stringify(posting.target),
  article: JSON.stringify(posting.article),
  when_empty: posting.whenEmpty,
  locale: posting.locale,
  length: posting.length,
  silent: posting.silent ? 1 : 0,
  mention: posting.mention,
});

export const toPosting = (row: Selectable<PostingColumns>): Posting => ({
  guildId: row.guild_id,
  channelId: row.channel_id,
  target: JSON.parse(row.target) as Target,
  article: JSON.parse(row.article) as ArticleChoice,
  whenEmpty: row.when_empty,
  locale: row.locale,
  length: row.length,
  silent: row.silent === 1,
  mention: row.mention,
});
