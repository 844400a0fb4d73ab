import { sourceLine } from '../../library/sourceLine.js';
import { toCustomId } from '../customId.js';
import { clipText } from '../escape.js';
import { figureBlock, type Shown } from './items.js';
import { listView } from './list.js';

const MAX_TITLE = 300;

/** All figures of an article. */
export function figuresView(shown: Shown, page: number) {
  const { entry, t } = shown;
  return listView(
    {
      heading: `## ${t.figures.title(clipText(entry.title, MAX_TITLE))}\n-# ${clipText(sourceLine(entry, t), MAX_TITLE)}`,
      blocks: entry.article.figures.map((figure, index) => figureBlock(shown, figure, index + 1)),
      size: 10,
      none: t.briefing.noFigures,
      page,
      turn: (to) => toCustomId('figures', [entry.id, entry.revision, to]),
    },
    t,
  );
}
