import type { Article, Figure, Place, Quote, Span, Speaker } from '../../article/types.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import type { Sentences } from '../../locales/index.js';
import type { Block } from '../blocks.js';
import { button } from '../components.js';
import { toCustomId } from '../customId.js';
import { clipAfter, clipText } from '../escape.js';

/** An article as a view shows it: what is shown, in whose language, and the delivery that posts it, if one does. */
export interface Shown {
  entry: LibraryArticle;
  t: Sentences;
  tag?: string | undefined;
}

const MAX_NAME = 120;

/** The button that opens an item at its place; item and button carry the same number. */
const placeButton = ({ entry, t, tag }: Shown, place: Place, number: number) =>
  button(toCustomId('place', [entry.id, entry.revision, place.start, place.end, number], tag), t.briefing.seeInArticle(number));

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
    words: withoutAsides(quote),
    after: `${close}\n— ${notes.join(' · ')}`,
    button: placeButton(shown, quote, number),
  };
}

/** How far what is counted may stand from the number to be told in one run with it: "12 000 soldats", "4 millions d'euros de dons". */
const NEAR = 5;

export function figureBlock(shown: Shown, figure: Figure, number: number): Block {
  const { entry, t } = shown;
  const { text } = entry.article;
  const { what, whole, hedge } = figure;
  const follows = what !== null && what.end > whole.end && what.start - whole.end <= NEAR;
  const isWithin = what !== null && what.start >= whole.start && what.end <= whole.end;
  const told =
    hedge !== null && !whole.text.toLowerCase().includes(hedge.toLowerCase()) && !hedge.includes(figure.text.toLowerCase());
  return {
    before: `(${number}) ${told ? `${clipText(hedge, MAX_NAME)} ` : ''}**`,
    words: whole.text,
    after: [
      '**',
      follows ? clipAfter(text.slice(whole.end, what.end), MAX_NAME) : '',
      what && !follows && !isWithin ? ` — ${clipText(what.text, MAX_NAME)}` : '',
      !what && figure.kind === 'count' ? `\n-# ${t.figures.whatUnknown}` : '',
    ].join(''),
    button: placeButton(shown, figure, number),
  };
}

/** "Mark Rutte, secrétaire général de l'OTAN", in the article's words; who is not known is said to be so. */
export function speakerLine(article: Article, speaker: Speaker | null, t: Sentences): string {
  if (!speaker) return `*${t.quotes.unknownSpeaker}*`;
  const role = article.names.find(({ name }) => name === speaker.name)?.role;
  return `**${clipText(speaker.name, MAX_NAME)}**${role ? `, ${clipText(role, MAX_NAME)}` : ''}`;
}

/** The speaker's own words: each reporting clause inside the marks becomes "[…]". */
function withoutAsides(quote: Quote): string {
  let words = '';
  let from = quote.start;
  for (const { start, end } of quote.asides) {
    words += `${quote.text.slice(from - quote.start, start - quote.start)}[…]`;
    from = end;
  }
  return words + quote.text.slice(from - quote.start);
}

/** The article's own marks around a quote; its language's where a mark is left out, as between the paragraphs of a long quotation. */
function marksAround({ text, language }: Article, quote: Quote): [string, string] {
  const before = /[«“„"‹‘'][\s\u202f\u00a0]?$/u.exec(text.slice(Math.max(0, quote.start - 2), quote.start));
  const after = /^[\s\u202f\u00a0]?[»”“"›’']/u.exec(text.slice(quote.end, quote.end + 2));
  const [open, close] = language === 'fr' ? ['« ', ' »'] : ['“', '”'];
  return [before?.[0] ?? open, after?.[0] ?? close];
}
