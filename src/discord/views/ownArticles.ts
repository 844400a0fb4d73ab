import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import type { ArticleHead } from '../../library/libraryArticle.js';
import type { OwnLimits } from '../../library/own/own.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import type { Block } from '../message/blocks.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { pageView } from './list.js';

export const OWN_A_PAGE = 8;
const MAX_TITLE = 200;
const MAX_SOURCE = 150;

/** One of a server's own articles, below a sentence on what became of it, with what can be done with it. */
export function ownArticleView(sentence: string, head: ArticleHead, t: Sentences): APIMessageTopLevelComponent[] {
  const { parts, missing } = t.ownArticles;
  const unknown = [...(head.source ? [] : [parts.source]), ...(head.published ? [] : [parts.date])];
  const lines = [...aboutLines(head, t), ...(unknown.length > 0 ? [`-# ${missing(unknown)}`] : [])];
  return [
    container([
      textDisplay(sentence),
      separator(),
      textDisplay(`**${clipText(head.title, MAX_TITLE)}**\n${lines.join('\n')}`),
      ...buttonRow([
        button(toCustomId('briefing', [head.id]), t.ownArticles.open, ButtonStyle.Primary),
        button(toCustomId('article-about', [head.id]), t.ownArticles.editAbout),
        button(toCustomId('article-text', [head.id]), t.ownArticles.editText),
        button(toCustomId('article-remove', [head.id]), t.ownArticles.remove, ButtonStyle.Danger),
      ]),
    ]),
  ];
}

/** What was removed, with the way back. */
export const removedView = ({ id, title }: ArticleHead, t: Sentences): APIMessageTopLevelComponent[] => [
  container([
    textDisplay(t.ownArticles.removed(clipText(title, MAX_TITLE))),
    ...buttonRow([button(toCustomId('article-restore', [id]), t.ownArticles.undo)]),
  ]),
];

/** A page of a server's own articles, newest first. */
export const ownArticlesView = (
  { total, heads }: { total: number; heads: ArticleHead[] },
  { used, limits }: { used: OwnLimits; limits: OwnLimits },
  t: Sentences,
  page: number,
): APIMessageTopLevelComponent[] =>
  pageView(
    {
      heading: `## ${t.ownArticles.title(total)}\n-# ${t.ownArticles.usage(used.articles, limits.articles, used.characters, limits.characters)}`,
      blocks: heads.map((head, index) => headBlock(head, page * OWN_A_PAGE + index + 1, t)),
      none: t.ownArticles.none,
      page,
      pages: Math.ceil(total / OWN_A_PAGE),
      turn: (to) => toCustomId('article-list', [to]),
    },
    t,
  );

const headBlock = (head: ArticleHead, number: number, t: Sentences): Block => ({
  before: `(${number}) **`,
  words: head.title,
  after: `**\n${aboutLines(head, t).join('\n')}`,
  button: { customId: toCustomId('article-show', [head.id]), words: t.ownArticles.change, number },
});

const aboutLines = (head: ArticleHead, t: Sentences): string[] => [
  `-# ${clipText(sourceLine(head, t), MAX_SOURCE)}`,
  `-# ${[t.article.quotes(head.quoteCount), t.article.figures(head.figureCount)].join(' · ')}`,
];
