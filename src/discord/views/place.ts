import type { APIButtonComponent } from 'discord.js';
import type { Place } from '../../article/types.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, linkButton, separator, textDisplay } from '../message/components.js';
import { clipAfter, clipStart, clipText, escapeText } from '../message/escape.js';
import { weightOf } from '../message/limits.js';
import { articleHeading } from './heading.js';
import type { Shown } from './items.js';

/** The most that a paragraph may weigh; a longer one is shown around the marked words. */
const ROOM = 3000;

export interface PlaceOptions {
  /** The one shown, from 0 on; by default that in which the place lies. */
  paragraph?: number;
  /** Said below the headline. */
  notes?: string[];
  /** Before those to the paragraphs around. */
  buttons?: (APIButtonComponent | false)[];
}

/** The paragraph in which a place lies, its words marked, and the way to the paragraphs around it. */
export function placeView(
  shown: Shown,
  place: Place,
  { paragraph = paragraphOf(shown, place), notes = [], buttons = [] }: PlaceOptions = {},
) {
  const { entry, t } = shown;
  const { paragraphs } = entry.article;
  const at = Math.min(Math.max(paragraph, 0), paragraphs.length - 1);
  const turn = (to: number, label: string) =>
    to >= 0 &&
    to < paragraphs.length &&
    button(toCustomId('paragraph', [entry.id, entry.revision, place.start, place.end, to]), label);
  const heading = articleHeading(entry, t, [t.place.paragraph(at + 1, paragraphs.length), ...notes]);
  return [
    container([
      textDisplay(heading),
      separator(),
      textDisplay(markedParagraph(shown, place, at)),
      ...buttonRow(buttons),
      ...buttonRow([turn(at - 1, t.place.previous), turn(at + 1, t.place.next), linkButton(entry.url, t.article.readSource)]),
    ]),
  ];
}

const paragraphOf = ({ entry }: Shown, place: Place): number =>
  entry.article.paragraphs.findLastIndex(({ start }) => start <= place.start);

function markedParagraph({ entry, t }: Shown, place: Place, at: number): string {
  const { text, paragraphs } = entry.article;
  const paragraph = paragraphs[at];
  if (!paragraph) return t.briefing.empty;
  const start = Math.max(place.start, paragraph.start);
  const end = Math.min(place.end, paragraph.end);
  if (start >= end) return clipText(paragraph.text, ROOM);

  const words = `**__${clipText(text.slice(start, end), ROOM - 200)}__**`;
  const left = ROOM - weightOf(words);
  const before = text.slice(paragraph.start, start);
  const after = text.slice(end, paragraph.end);
  const room = Math.max(Math.floor(left / 2), left - weightOf(escapeText(after.slice(0, left))));
  const shownBefore = clipStart(before, room);
  const shownAfter = clipAfter(after, left - weightOf(shownBefore));
  return shownBefore + words + shownAfter;
}
