import { BACKGROUND, STOP_WORD } from '../classes.js';
import type { Sentence, Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { ArticleDate, Figure, Name, Place } from '../types.js';
import { pointsBack } from './pointing.js';
import { ACT, AHEAD, COST, HARM, SIDE } from './senses.js';
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
  /** How many of these tell what it is about: all but those that say little. */
  telling: number;
  /** Words, of any sort. */
  length: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Whether it opens a paragraph other than the first. */
  opens: boolean;
  /** Whether it stands in the last paragraph. */
  closes: boolean;
  /** Words that it shares with the headline, but for those that say little. */
  headline: number;
  /** How often its words return in other sentences: the sum of the logarithms. */
  central: number;
  names: number;
  /** Whether it names somebody or something that the article names at least three times. */
  mainName: boolean;
  figures: number;
  /** Figures but for durations and ages; whether one of them is a percentage. */
  amounts: number;
  percent: boolean;
  dates: number;
  /** Words of acts that make news, of what is harmed, of costs. */
  acts: number;
  harm: number;
  costs: number;
  /** Words of those who answer what is told. */
  sides: number;
  /** Whether it tells, and does not only quote, what is to come. */
  ahead: boolean;
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

/** From which share inside quotation marks on a sentence only quotes. */
const QUOTING = 0.3;
/** How often an article names what it is about. */
const MAIN = 3;

/** Measures every sentence in one pass each over tokens, names, figures, dates and quotes. */
export function measureSentences(source: Source, found: Found, { ofSentence, lengths }: Words): Features[] {
  const { sentences } = source;
  const byPlace = (a: Place, b: Place): number => a.start - b.start;
  const mentions = found.names.flatMap((name) => name.mentions).sort(byPlace);
  const names = countIn(sentences, mentions);
  const main = found.names.filter((name) => name.mentions.length >= MAIN).flatMap((name) => name.mentions);
  const mainNames = countIn(sentences, main.sort(byPlace));
  const figures = countIn(sentences, found.figures);
  const amounts = countIn(
    sentences,
    found.figures.filter(({ kind }) => kind !== 'duration' && kind !== 'age'),
  );
  const percents = countIn(
    sentences,
    found.figures.filter(({ kind }) => kind === 'percent'),
  );
  const dates = countIn(sentences, found.dates);
  const quoted = quotedShares(sentences, source);
  const title = headlineWords(source);
  const last = sentences.at(-1)?.paragraph;
  return sentences.map((sentence, index) => {
    const words = ofSentence[index] as Word[];
    const { paragraph } = sentence;
    const { share, cut } = quoted[index] as Quoted;
    const told = measureWords(words, title);
    return {
      words,
      telling: told.telling,
      length: lengths[index] as number,
      paragraph,
      opens: index > 0 && paragraph !== sentences[index - 1]?.paragraph,
      closes: paragraph === last,
      headline: told.headline,
      central: told.central,
      names: names[index] as number,
      mainName: (mainNames[index] as number) > 0,
      figures: figures[index] as number,
      amounts: amounts[index] as number,
      percent: (percents[index] as number) > 0,
      dates: dates[index] as number,
      acts: told.acts,
      harm: told.harm,
      costs: told.costs,
      sides: told.sides,
      ahead: told.ahead > 0 && share <= QUOTING,
      background: told.background,
      quoted: share,
      cut,
      asks: source.tokens[sentence.lastToken]?.text === '?' && share < 1,
      dangling: pointsBack(source, sentence),
    };
  });
}

function headlineWords({ headline, tokens }: Source): ReadonlySet<string> {
  const title = new Set<string>();
  if (headline) for (let at = headline.firstToken; at <= headline.lastToken; at++) title.add((tokens[at] as Token).lower);
  return title;
}

interface Told {
  telling: number;
  headline: number;
  central: number;
  acts: number;
  harm: number;
  costs: number;
  sides: number;
  ahead: number;
  background: number;
}

/** What the words of a sentence say of it. */
function measureWords(words: readonly Word[], title: ReadonlySet<string>): Told {
  const told: Told = {
    telling: 0,
    headline: 0,
    central: 0,
    acts: 0,
    harm: 0,
    costs: 0,
    sides: 0,
    ahead: 0,
    background: 0,
  };
  for (const { lower, classes, senses, spread } of words) {
    if ((classes & BACKGROUND) !== 0) told.background++;
    if (senses !== 0) {
      if ((senses & ACT) !== 0) told.acts++;
      if ((senses & HARM) !== 0) told.harm++;
      if ((senses & COST) !== 0) told.costs++;
      if ((senses & SIDE) !== 0) told.sides++;
      if ((senses & AHEAD) !== 0) told.ahead++;
    }
    if ((classes & STOP_WORD) !== 0) continue;
    told.telling++;
    if (spread > 1) told.central += Math.log(spread);
    if (title.has(lower)) told.headline++;
  }
  return told;
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
