import { BACKGROUND } from '../classes.js';
import type { Sentence, Source } from '../source.js';
import type { ArticleDate, Figure, Name, Place } from '../types.js';
import { pointsBack } from './pointing.js';
import type { Word, Words } from './words.js';

/** What the other finders found, to tell informative sentences by. */
export interface Found {
  names: Name[];
  figures: Figure[];
  dates: ArticleDate[];
}

/** What a sentence is ranked by. */
export interface Features {
  /** Its words, each once. */
  words: readonly Word[];
  /** Words, of any sort. */
  length: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Whether it opens a paragraph other than the first. */
  opens: boolean;
  names: number;
  figures: number;
  dates: number;
  /** Words of what stands behind the news. */
  background: number;
  /** Share of its text inside quotation marks. */
  quoted: number;
  /** Whether it begins or ends inside a quotation that goes on beyond it. */
  cut: boolean;
  /** Whether it is a question, outside quotation marks. */
  asks: boolean;
  /** Whether it points back to the sentence before. */
  dangling: boolean;
}

/** Measures every sentence in one pass each over tokens, names, figures, dates and quotes. */
export function measureSentences(source: Source, found: Found, { ofSentence, lengths }: Words): Features[] {
  const { sentences } = source;
  const mentions = found.names.flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
  const names = countIn(sentences, mentions);
  const figures = countIn(sentences, found.figures);
  const dates = countIn(sentences, found.dates);
  const quoted = quotedShares(sentences, source);
  return sentences.map((sentence, index) => {
    const words = ofSentence[index] as Word[];
    let background = 0;
    for (const { classes } of words) if ((classes & BACKGROUND) !== 0) background++;
    const { share, cut } = quoted[index] as Quoted;
    return {
      words,
      length: lengths[index] as number,
      paragraph: sentence.paragraph,
      opens: index > 0 && sentence.paragraph !== sentences[index - 1]?.paragraph,
      names: names[index] as number,
      figures: figures[index] as number,
      dates: dates[index] as number,
      background,
      quoted: share,
      cut,
      asks: source.tokens[sentence.lastToken]?.text === '?' && share < 1,
      dangling: pointsBack(source, sentence),
    };
  });
}

/** How many of the places, sorted by start, begin in each sentence. */
function countIn(sentences: readonly Place[], places: readonly Place[]): number[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < places.length && (places[at] as Place).start < start) at++;
    const from = at;
    while (at < places.length && (places[at] as Place).start < end) at++;
    return at - from;
  });
}

interface Quoted {
  share: number;
  cut: boolean;
}

function quotedShares(sentences: readonly Sentence[], { regions }: Source): Quoted[] {
  const outer = regions.filter(({ depth }) => depth === 0);
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < outer.length && (outer[at] as Place).end <= start) at++;
    let inside = 0;
    let cut = false;
    for (let next = at; next < outer.length; next++) {
      const region = outer[next] as (typeof outer)[number];
      if (region.start >= end) break;
      inside += Math.min(region.end, end) - Math.max(region.start, start);
      cut ||= region.start < start || region.end > end || !region.opened || !region.closed;
    }
    return { share: inside / Math.max(1, end - start), cut };
  });
}
