import { distinctFigures } from '../../article/distinctFigures.js';
import { toCustomId } from '../interactions/customId.js';
import { pageOf } from '../interactions/listButtons.js';
import { listHeading } from './heading.js';
import { figureBlock, type Shown } from './items.js';
import { listView } from './list.js';

/** All figures of an article. */
export function figuresView(shown: Shown, page: number) {
  const { entry, t } = shown;
  return listView(
    {
      heading: listHeading(entry, t, t.figures.title),
      blocks: distinctFigures(entry.article).map((figure, index) => figureBlock(shown, figure, index + 1)),
      size: 10,
      none: t.briefing.noFigures,
      page,
      turn: (to) => toCustomId(pageOf('figures'), [entry.id, entry.revision, to]),
    },
    t,
  );
}
