import { marksAround } from '../../article/marksAround.js';
import type { Article, Figure, Place, Quote, Span, Speaker } from '../../article/types.js';
import { figureContext, figurePhrase, officeOf, ownWords } from '../../briefing/phrases.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import type { Block, ItemButton } from '../message/blocks.js';
import { clipAfter, clipStart, clipText, escapeText } from '../message/escape.js';

/** An article as a view shows it: what is shown, in whose language, and the delivery that posts it, if one does. */
export interface Shown {
  entry: LibraryArticle;
  t: Sentences;
  tag?: string | undefined;
}

const MAX_NAME = 120;
/** On either side of a figure. */
const MAX_CONTEXT = 70;

/** The button that opens an item at its place; item and button carry the same number. */
export const placeButton = ({ entry, t, tag }: Shown, place: Place, number: number): ItemButton => ({
  customId: toCustomId('place', [entry.id, entry.revision, place.start, place.end, number], tag),
  words: t.briefing.seeInArticle,
  number,
});

export const sentenceBlock = (shown: Shown, sentence: Span, number: number): Block => ({
  before: `(${number}) `,
  words: sentence.text,
  button: placeButton(shown, sentence, number),
});

export function quoteBlock(shown: Shown, quote: Quote, number: number): Block {
  const { entry, t } = shown;
  const [open, close] = marksAround(entry.article, quote);
  const notes = [speakerLine(entry.article, quote.speaker, t), ...(quote.kind === 'partial' ? [t.quotes.partial] : [])];
  return {
    before: `> (${number}) ${open}`,
    words: ownWords(quote),
    after: `${close}\n— ${notes.join(' · ')}`,
    button: placeButton(shown, quote, number),
  };
}

export function figureBlock(shown: Shown, figure: Figure, number: number): Block {
  const { entry, t } = shown;
  const { hedge, whole, tail, apart } = figurePhrase(entry.article, figure);
  return {
    before: `(${number}) ${hedge ? `${clipText(hedge, MAX_NAME)} ` : ''}**`,
    words: whole,
    after: [
      `**${clipAfter(tail, MAX_NAME)}`,
      apart ? ` — ${clipText(apart, MAX_NAME)}` : '',
      figure.kind === 'age' ? ` — ${t.figures.age}` : '',
      !figure.what && figure.kind !== 'age' ? contextLine(entry.article, figure, t) : '',
    ].join(''),
    button: placeButton(shown, figure, number),
  };
}

/** What the article says around a number that it gives no words to: a count is said to be unclear. */
function contextLine(article: Article, figure: Figure, t: Sentences): string {
  const context = figureContext(article, figure);
  const words =
    context &&
    clipStart(context[0].trimStart(), MAX_CONTEXT) + escapeText(figure.whole.text) + clipAfter(context[1], MAX_CONTEXT);
  return [figure.kind === 'count' ? t.figures.whatUnknown : null, words].map((line) => (line ? `\n-# ${line}` : '')).join('');
}

/** "Mark Rutte, secrétaire général de l'OTAN", in the article's words; who is not known is said to be so. */
function speakerLine(article: Article, speaker: Speaker | null, t: Sentences): string {
  if (!speaker) return `*${t.quotes.unknownSpeaker}*`;
  const office = officeOf(article, speaker.name);
  return `**${clipText(speaker.name, MAX_NAME)}**${office ? `, ${clipText(office, MAX_NAME)}` : ''}`;
}
