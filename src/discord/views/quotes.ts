import type { Quote } from '../../article/types.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { foldText, holdsAll } from '../../library/search/words.js';
import { toCustomId } from '../interactions/customId.js';
import { pageOf } from '../interactions/listButtons.js';
import { clipText } from '../message/escape.js';
import { listHeading } from './heading.js';
import { quoteBlock, type Shown } from './items.js';
import { listView } from './list.js';

const MAX_NAME = 120;

/** Who is quoted, each once, in the order of the article. */
export const speakersOf = ({ article }: LibraryArticle): string[] => [
  ...new Set(article.quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))),
];

/** The speaker that somebody asked for: by the name as it stands, else the first whose name holds the words. */
export function findSpeaker(entry: LibraryArticle, asked: string): string | null {
  const words = foldText(asked);
  const speakers = speakersOf(entry);
  return (
    speakers.find((speaker) => foldText(speaker) === words) ??
    speakers.find((speaker) => words !== '' && holdsAll(foldText(speaker), words)) ??
    null
  );
}

/** All quotes of an article, or those of one speaker. */
export function quotesView(shown: Shown, speaker: string | null, page: number) {
  const { entry, t } = shown;
  const said = (quote: Quote): boolean => speaker === null || quote.speaker?.name === speaker;
  const index = speaker === null ? '' : speakersOf(entry).indexOf(speaker);
  return listView(
    {
      heading: listHeading(entry, t, (title) =>
        speaker === null ? t.quotes.title(title) : t.quotes.titleBy(clipText(speaker, MAX_NAME), title),
      ),
      blocks: entry.article.quotes.filter(said).map((quote, index) => quoteBlock(shown, quote, index + 1)),
      size: 5,
      none: t.briefing.noQuotes,
      page,
      turn: (to) => toCustomId(pageOf('quotes'), [entry.id, entry.revision, index, to]),
    },
    t,
  );
}
