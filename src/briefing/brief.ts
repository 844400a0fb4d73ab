import { distinctFigures } from '../article/distinctFigures.js';
import type { Article, Figure, Quote, SummarySentence } from '../article/types.js';
import type { Length } from './length.js';
import { summarySentences } from './summary.js';

/** At most so many items are told at each length; what is left over is behind "all quotes" and "all figures". */
const SIZES: Record<Length, { summary: number; quotes: number; figures: number }> = {
  short: { summary: 1, quotes: 1, figures: 2 },
  medium: { summary: 3, quotes: 3, figures: 4 },
  long: { summary: 5, quotes: 4, figures: 4 },
};

/** What is told of one article. All items in the order of the article. */
export interface Briefing {
  summary: SummarySentence[];
  quotes: Quote[];
  figures: Figure[];
}

/** Chooses what to tell of an article: its summary, its strongest quotes, its most telling figures. */
export function brief(article: Article, length: Length): Briefing {
  const size = SIZES[length];
  return {
    summary: summarySentences(article, size.summary),
    quotes: strongest(article.quotes, quoteStrength, size.quotes),
    figures: strongest(distinctFigures(article), (figure) => figureStrength(figure, article), size.figures),
  };
}

function strongest<Item extends { start: number }>(
  items: readonly Item[],
  strength: (item: Item) => number,
  count: number,
): Item[] {
  return items
    .map((item) => ({ item, strength: strength(item) }))
    .sort((a, b) => b.strength - a.strength || a.item.start - b.item.start)
    .slice(0, count)
    .map(({ item }) => item)
    .sort((a, b) => a.start - b.start);
}

/** A whole sentence by somebody known says more than a fragment; one that is neither a few words nor a speech is quoted best. */
function quoteStrength(quote: Quote): number {
  const length = quote.end - quote.start;
  return (
    (quote.speaker ? 2 : 0) + (quote.kind === 'direct' ? 1.5 : 0) + (length >= 30 ? 1 : length / 30) - (length > 400 ? 0.5 : 0)
  );
}

/** Of things counted fewer are a detail of the story ("two sons"). */
const MANY = 10;

/** Figures that say what they count, and that the article puts first, say most; ages, durations and small counts rarely carry the news. */
function figureStrength(figure: Figure, article: Article): number {
  const early = 1 - figure.start / (article.text.length + 1);
  const weak = figure.kind === 'age' || figure.kind === 'duration';
  const few = figure.kind === 'count' && figure.value !== null && figure.value < MANY;
  const inHeadline = article.headline !== null && figure.end <= article.headline.end;
  return (
    (figure.what ? 1 : 0) + (figure.value !== null ? 1 : 0) + early - (weak ? 1.5 : 0) - (few ? 0.75 : 0) - (inHeadline ? 2 : 0)
  );
}
