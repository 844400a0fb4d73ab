import type { LibraryArticle } from '../../library/libraryArticle.js';
import type { Sentences } from '../../locales/index.js';
import { clipText } from '../escape.js';

const MAX_TITLE = 400;
const MAX_SOURCE = 200;

/** Where an article comes from: source, place of its dateline, date; what is known of them. */
export const plainSourceLine = ({ source, place, published }: LibraryArticle, t: Sentences): string =>
  [source, place, published ? t.date(published.slice(0, 10)) : t.article.undated].filter(Boolean).join(' · ');

/** An article's title and source line, and below them what must be said of it. */
export function articleHeading(entry: LibraryArticle, t: Sentences, notes: readonly (string | null)[]): string {
  return [
    `## ${clipText(entry.title, MAX_TITLE)}`,
    `-# ${clipText(plainSourceLine(entry, t), MAX_SOURCE)}`,
    ...notes.filter((note) => note !== null).map((note) => `-# ${note}`),
  ].join('\n');
}
