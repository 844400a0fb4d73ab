import type { LibraryArticle } from '../../library/libraryArticle.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import { clipText } from '../message/escape.js';

const MAX_TITLE = 400;
const MAX_SOURCE = 200;

/** An article's title and source line, and below them what must be said of it. */
export function articleHeading(entry: LibraryArticle, t: Sentences, notes: readonly (string | null)[]): string {
  return [
    `## ${clipText(entry.title, MAX_TITLE)}`,
    `-# ${clipText(sourceLine(entry, t), MAX_SOURCE)}`,
    ...notes.filter((note) => note !== null).map((note) => `-# ${note}`),
  ].join('\n');
}

const MAX_LIST_TITLE = 300;

/** The same of a list of what is in an article: what is listed stands with its title. */
export const listHeading = (entry: LibraryArticle, t: Sentences, title: (articleTitle: string) => string): string =>
  `## ${title(clipText(entry.title, MAX_LIST_TITLE))}\n-# ${clipText(sourceLine(entry, t), MAX_SOURCE)}`;
