import { brief } from '../../briefing/brief.js';
import type { Length } from '../../briefing/length.js';
import { showGroups } from '../message/blocks.js';
import { buttonRow, container, linkButton, separator, textDisplay } from '../message/components.js';
import { TEXT_ROOM, weightOf } from '../message/limits.js';
import { articleHeading } from './heading.js';
import { type Shown, sentenceBlock } from './items.js';

/** The summary alone. */
export function summaryView(shown: Shown, length: Length) {
  const { entry, t } = shown;
  const heading = articleHeading(entry, t, []);
  const blocks = brief(entry.article, length).summary.map((sentence, index) => sentenceBlock(shown, sentence, index + 1));
  const told =
    blocks.length > 0 ? showGroups([blocks], TEXT_ROOM - weightOf(heading)).flat() : [textDisplay(t.briefing.noSentences)];
  return [container([textDisplay(heading), separator(), ...told, ...buttonRow([linkButton(entry.url, t.article.readSource)])])];
}
