import type { Library } from '../../library/library.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import type { Block } from '../blocks.js';
import { button } from '../components.js';
import { toCustomId } from '../customId.js';
import { clipText } from '../escape.js';
import { listView } from './list.js';

const MAX_SOURCE = 200;

/** The articles of a library, newest first, each with the button to its briefing. */
export const articlesView = (library: Library, t: Sentences, page: number) =>
  listView(
    {
      heading: `## ${t.articles.title(library.length)}`,
      blocks: library.map((entry, index) => articleBlock(entry, index + 1, t)),
      size: 10,
      none: t.articles.none,
      page,
      turn: (to) => toCustomId('articles', [to]),
    },
    t,
  );

function articleBlock(entry: LibraryArticle, number: number, t: Sentences): Block {
  const { quotes, figures } = entry.article;
  const counts = [t.article.quotes(quotes.length), t.article.figures(figures.length)].join(' · ');
  return {
    before: `(${number}) **`,
    words: entry.title,
    after: `**\n-# ${clipText(sourceLine(entry, t), MAX_SOURCE)}\n-# ${counts}`,
    button: button(toCustomId('briefing', [entry.id]), t.articles.open(number)),
  };
}
