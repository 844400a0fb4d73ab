import { ButtonStyle } from 'discord.js';
import { brief, type Length } from '../../briefing/brief.js';
import { type Block, showBlocks } from '../blocks.js';
import { button, buttonRow, container, linkButton, separator, textDisplay } from '../components.js';
import { toCustomId } from '../customId.js';
import { MAX_TEXT, weightOf } from '../limits.js';
import { articleHeading } from './heading.js';
import { figureBlock, quoteBlock, type Shown, sentenceBlock } from './items.js';

/** What is told of an article: headline, source and date, summary, quotes, figures, each item with its place. */
export function briefingView(shown: Shown, length: Length, note: string | null = null) {
  const { entry, t, tag } = shown;
  const { article } = entry;
  const told = brief(article, length);
  let index = 0;
  const groups: [string, Block[], string][] = [
    [t.briefing.summary, told.summary.map((item) => sentenceBlock(shown, item, index++)), t.briefing.noSentences],
    [t.briefing.quotes, told.quotes.map((item) => quoteBlock(shown, item, index++)), t.briefing.noQuotes],
    [t.briefing.figures, told.figures.map((item) => figureBlock(shown, item, index++)), t.briefing.noFigures],
  ];
  const heading = articleHeading(entry, t, [note, article.language === 'und' ? t.briefing.unknownLanguage : null]);
  // A group's title stands in its first item: Discord counts components, and forty are soon reached.
  const blocks = groups.map(([title, items, none]): Block[] => {
    const [first, ...rest] = items;
    return first
      ? [{ ...first, before: `### ${title}\n${first.before ?? ''}` }, ...rest]
      : [{ before: `### ${title}\n-# ${none}`, words: '' }];
  });
  const all = showBlocks(blocks.flat(), MAX_TEXT - weightOf(heading));
  const parts = blocks.flatMap(({ length }, group) => {
    const from = blocks.slice(0, group).flat().length;
    return [separator(), ...all.slice(from, from + length)];
  });
  const lists = [
    article.quotes.length > 0 &&
      button(
        toCustomId('quotes', [entry.id, entry.revision, '', 0], tag),
        t.briefing.allQuotes(article.quotes.length),
        ButtonStyle.Primary,
      ),
    article.figures.length > 0 &&
      button(
        toCustomId('figures', [entry.id, entry.revision, 0], tag),
        t.briefing.allFigures(article.figures.length),
        ButtonStyle.Primary,
      ),
    linkButton(entry.url, t.article.readSource),
  ];
  return [container([textDisplay(heading), ...parts, ...buttonRow(lists)])];
}
