import { ButtonStyle } from 'discord.js';
import { distinctFigures } from '../../article/distinctFigures.js';
import { brief } from '../../briefing/brief.js';
import type { Length } from '../../briefing/length.js';
import { toCustomId } from '../interactions/customId.js';
import { type Block, showGroups } from '../message/blocks.js';
import { button, buttonRow, container, linkButton, textDisplay } from '../message/components.js';
import { TEXT_ROOM, weightOf } from '../message/limits.js';
import { articleHeading } from './heading.js';
import { figureBlock, quoteBlock, type Shown, sentenceBlock } from './items.js';

/** What is told of an article: headline, source and date, summary, quotes, figures, each item with its place. */
export function briefingView(shown: Shown, length: Length, notes: readonly string[] = []) {
  const { entry, t, tag } = shown;
  const { article } = entry;
  const told = brief(article, length);
  const figureCount = distinctFigures(article).length;
  let number = 1;
  const groups = [
    group(
      t.briefing.summary,
      told.summary.map((item) => sentenceBlock(shown, item, number++)),
      t.briefing.noSentences,
    ),
    group(
      t.briefing.quotes,
      told.quotes.map((item) => quoteBlock(shown, item, number++)),
      t.briefing.noQuotes,
    ),
    group(
      t.briefing.figures,
      told.figures.map((item) => figureBlock(shown, item, number++)),
      t.briefing.noFigures,
    ),
  ];
  const heading = articleHeading(entry, t, [...notes, article.language === 'und' ? t.briefing.unknownLanguage : null]);
  const parts = showGroups(groups, TEXT_ROOM - weightOf(heading)).flat();
  // Lists of which the briefing does not show all.
  const lists = [
    article.quotes.length > told.quotes.length &&
      button(
        toCustomId('quotes', [entry.id, entry.revision, '', 0], tag),
        t.briefing.allQuotes(article.quotes.length),
        ButtonStyle.Primary,
      ),
    article.figures.length > told.figures.length &&
      button(toCustomId('figures', [entry.id, entry.revision, 0], tag), t.briefing.allFigures(figureCount), ButtonStyle.Primary),
    article.dates.length > 0 && button(toCustomId('timeline', [entry.id, entry.revision, 0], tag), t.briefing.timeline),
    article.names.length > 0 && button(toCustomId('people', [entry.id, entry.revision, 0], tag), t.briefing.people),
    linkButton(entry.url, t.article.readSource),
  ];
  return [container([textDisplay(heading), ...parts, ...buttonRow(lists)])];
}

/** A group under its title, which stands in the first item: Discord counts components, and forty are soon reached. */
function group(title: string, items: Block[], none: string): Block[] {
  const [first = { before: `-# ${none}`, words: '' }, ...rest] = items;
  return [{ ...first, before: `### ${title}\n${first.before ?? ''}` }, ...rest];
}
