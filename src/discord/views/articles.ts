import type { ArticleHead } from '../../library/libraryArticle.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import type { Block } from '../message/blocks.js';
import { clipText } from '../message/escape.js';
import { pageView } from './list.js';

const MAX_SOURCE = 200;

export const ARTICLES_A_PAGE = 8;

/** A page of the articles of a library, newest first, each with the button to its briefing. */
export const articlesView = ({ total, heads }: { total: number; heads: ArticleHead[] }, t: Sentences, page: number) =>
  pageView(
    {
      heading: `## ${t.articles.title(total)}`,
      blocks: heads.map((head, index) => articleBlock(head, page * ARTICLES_A_PAGE + index + 1, t)),
      none: t.articles.none,
      page,
      pages: Math.ceil(total / ARTICLES_A_PAGE),
      turn: (to) => toCustomId('articles', [to]),
    },
    t,
  );

function articleBlock(head: ArticleHead, number: number, t: Sentences): Block {
  const counts = [t.article.quotes(head.quoteCount), t.article.figures(head.figureCount)].join(' · ');
  return {
    before: `(${number}) **`,
    words: head.title,
    after: `**\n-# ${clipText(sourceLine(head, t), MAX_SOURCE)}\n-# ${counts}`,
    button: { customId: toCustomId('briefing', [head.id]), words: t.articles.open, number },
  };
}
