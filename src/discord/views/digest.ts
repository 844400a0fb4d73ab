import { ButtonStyle } from 'discord.js';
import { summarySentences } from '../../briefing/summary.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import { type Block, showGroups } from '../message/blocks.js';
import { container, separator, textDisplay } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { TEXT_ROOM, weightOf } from '../message/limits.js';
import { sentenceBlock } from './items.js';

const MAX_TITLE = 120;
const MAX_SOURCE = 80;

/** Up to so many articles have two sentences each and a row of buttons of their own; of more, forty components hold half. */
const ROOMY = 5;

/** Several articles, each with headline, source and a sentence or two of its summary, and the button to its briefing. */
export function digestView(
  entries: readonly LibraryArticle[],
  { t, tag, notes }: { t: Sentences; tag?: string | undefined; notes: readonly string[] },
) {
  const isRoomy = entries.length <= ROOMY;
  let sentences = 0;
  const articles = entries.map((entry, index): Block[] => {
    const told = summarySentences(entry.article, isRoomy ? 2 : 1);
    const head = `**${clipText(entry.title, MAX_TITLE)}**\n-# ${clipText(sourceLine(entry, t), MAX_SOURCE)}`;
    const open = {
      customId: toCustomId('briefing', [entry.id], tag),
      ...(isRoomy ? { words: t.posts.fullBriefing } : { words: t.articles.open, number: index + 1 }),
      style: ButtonStyle.Primary as const,
    };
    const [first = { words: '' }, ...rest] = told.map((sentence): Block => {
      sentences++;
      return sentenceBlock({ entry, t, tag }, sentence, isRoomy ? sentences : index + 1);
    });
    const before = [head, first.before].filter(Boolean).join('\n');
    return [{ ...first, before, button: open, more: first.button ? [first.button] : [] }, ...rest];
  });

  const heading = [`## ${t.posts.digest(entries.length)}`, ...notes.map((note) => `-# ${note}`)].join('\n');
  const together = isRoomy ? 1 : 2;
  const groups = Array.from({ length: Math.ceil(articles.length / together) }, (_, i) =>
    articles.slice(i * together, (i + 1) * together).flat(),
  );
  return [
    container([
      textDisplay(heading),
      ...showGroups(groups, TEXT_ROOM - weightOf(heading)).flatMap((parts) => (isRoomy ? [separator(), ...parts] : parts)),
    ]),
  ];
}
