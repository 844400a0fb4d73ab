import { type TimelineEvent, timeline } from '../../briefing/timeline.js';
import { toCustomId } from '../interactions/customId.js';
import { pageOf } from '../interactions/listButtons.js';
import type { Block } from '../message/blocks.js';
import { listHeading } from './heading.js';
import { placeButton, type Shown } from './items.js';
import { listView } from './list.js';

/** What the article says happened when, in order of date; what has no year apart, behind it. */
export function timelineView(shown: Shown, page: number) {
  const { entry, t } = shown;
  const { dated, yearless } = timeline(entry.article);
  const blockOf = (event: TimelineEvent, number: number): Block => ({
    before: `(${number}) **${[event.iso, ...event.more].map((iso) => t.date(iso)).join(' · ')}**\n`,
    words: event.sentence.text,
    button: placeButton(shown, event, number),
  });
  return listView(
    {
      heading: listHeading(entry, t, t.timeline.title),
      blocks: [
        ...dated.map((event, index) => blockOf(event, index + 1)),
        ...yearless.map((event, index) => ({
          ...blockOf(event, dated.length + index + 1),
          section: t.timeline.yearless,
        })),
      ],
      size: 8,
      none: t.timeline.none,
      page,
      turn: (to) => toCustomId(pageOf('timeline'), [entry.id, entry.revision, to]),
    },
    t,
  );
}
