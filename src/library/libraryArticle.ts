import { createHash } from 'node:crypto';
import { headlineText, placeText } from '../article/casing.js';
import { distinctFigures } from '../article/distinctFigures.js';
import { readArticle } from '../article/read.js';
import type { Article } from '../article/types.js';
import type { Metadata } from '../intake/frontMatter.js';
import { sortKey } from './order.js';

/** What is told of an article in lists and choices. */
export interface ArticleHead {
  /** 1 to 40 of a–z, 0–9, `-` and `_`: stands in buttons and options. */
  id: string;
  title: string;
  source: string | null;
  /** Where the article was written, as its dateline says. */
  place: string | null;
  url: string | null;
  /** As in `Metadata.published`, else the day that the article gives itself. */
  published: string | null;
  tags: string[];
  /** 8 hexadecimal digits of the text's hash: places in the text hold as long as it is the same. */
  revision: string;
  quoteCount: number;
  figureCount: number;
}

/** An article that readers can ask for. */
export interface LibraryArticle extends ArticleHead {
  article: Article;
}

const MAX_TITLE = 250;

/** @throws {RangeError} with a sentence, for a text that is too long to read */
export const readText = (text: string, { language, published }: Metadata): Article =>
  readArticle(text, { ...(language ? { language } : {}), date: published?.slice(0, 10) ?? null });

/** @throws {RangeError} with a sentence, for a text that is too long to read */
export function toLibraryArticle(id: string, text: string, metadata: Metadata): LibraryArticle {
  const article = readText(text, metadata);
  const title = metadata.title ?? headlineText(article) ?? article.sentences[0]?.text.replace(/\s+/g, ' ') ?? id;
  return {
    id,
    title: title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1).trimEnd()}…` : title,
    source: metadata.source ?? article.dateline?.source ?? null,
    place: placeText(article),
    url: metadata.url,
    published: metadata.published ?? article.date,
    tags: metadata.tags,
    revision: createHash('sha256').update(text).digest('hex').slice(0, 8),
    quoteCount: article.quotes.length,
    figureCount: distinctFigures(article).length,
    article,
  };
}

/** Newest first by publication date; those without one last, by title. */
export const byNewest = (a: ArticleHead, b: ArticleHead): number => (sortKey(a) < sortKey(b) ? -1 : 1);
