import { FOR_ALL, type HeadRow, type NewArticle } from '../store/articles.js';
import { type ArticleHead, toLibraryArticle } from './libraryArticle.js';
import { GROUP, groupOf, sortKey } from './order.js';
import type { Draft } from './own/own.js';
import { namesOf } from './search/names.js';
import { passagesOf, writePassages } from './search/passages.js';
import { stemmingOf } from './search/stems.js';
import { articleTerms } from './search/terms.js';

/**
 * The version of what is derived from a text: to be raised with every change of the reader or of the terms, after which all articles
 * are read again in the background.
 */
export const INDEX_VERSION = 3;

/** Where an article came from, beside what it says. */
export interface Origin {
  guildId: string;
  file: string | null;
  stamp: string | null;
}

export const COMMON = { guildId: FOR_ALL, file: null, stamp: null } as const satisfies Origin;

/**
 * What the store keeps of an article: its text, and all that is read in it once.
 * @throws {RangeError} with a sentence, for a text that is too long to read
 */
export function toRow(id: string, draft: Draft, origin: Origin): NewArticle {
  const { text, metadata } = storable(draft);
  const { article, ...head } = toLibraryArticle(id, text, metadata);
  const stemming = stemmingOf(article.language);
  const passages = passagesOf(article, head.title, stemming);
  const low = groupOf(head) * GROUP;
  return {
    guild_id: origin.guildId,
    id,
    sort_key: sortKey(head),
    title: head.title,
    source: head.source,
    dateline_place: head.place,
    url: head.url,
    published: head.published,
    tags: JSON.stringify(head.tags),
    revision: head.revision,
    quote_count: head.quoteCount,
    figure_count: head.figureCount,
    language: article.language,
    metadata: JSON.stringify(metadata),
    length: text.length,
    file: origin.file,
    stamp: origin.stamp,
    indexed_as: INDEX_VERSION,
    passages: writePassages(passages),
    names: JSON.stringify(namesOf(article, head.source)),
    text,
    low,
    high: low + GROUP - 1,
    terms: articleTerms(head, passages, origin.guildId === FOR_ALL ? null : origin.guildId, stemming),
  };
}

/** Both databases keep all text but halves of characters, and PostgreSQL no NUL: each is replaced by one sign, so that places hold. */
const storable = ({ text, metadata }: Draft): Draft => ({
  text: storableText(text),
  metadata: JSON.parse(JSON.stringify(metadata), (_, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  ) as Draft['metadata'],
});

const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

export const toHead = (row: HeadRow): ArticleHead => ({
  id: row.id,
  title: row.title,
  source: row.source,
  place: row.dateline_place,
  url: row.url,
  published: row.published,
  tags: JSON.parse(row.tags) as string[],
  revision: row.revision,
  quoteCount: row.quote_count,
  figureCount: row.figure_count,
});
