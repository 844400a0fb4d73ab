import type { Sentence, Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { ArticleDate, Figure, Name, Place, Quote } from '../types.js';

/** What the other finders found, to tell informative sentences by. */
export interface Found {
  names: Name[];
  quotes: Quote[];
  figures: Figure[];
  dates: ArticleDate[];
}

/** What a sentence is ranked by. */
export interface Features {
  /** Content words, cut to their stems, each once. */
  stems: ReadonlySet<string>;
  /** Words, of any sort. */
  length: number;
  /** Mean weight of its content words by how many sentences have them, 0 to 1. */
  centrality: number;
  /** How much it shares with the headline and with the lead, 0 to 1. */
  headline: number;
  lead: number;
  names: number;
  figures: number;
  dates: number;
  /** Share of its text inside quotation marks. */
  quoted: number;
  /** Whether it begins or ends inside a quotation that goes on beyond it. */
  cut: boolean;
  /** Whether it points back to the sentence before. */
  dangling: boolean;
}

/** Letters that stand for a whole word family: "présid" for "président" and "présidentielle". */
const STEM = 6;

const content = (token: Token, stopWords: ReadonlySet<string>): string | null => {
  if (token.kind === 'number') return token.text;
  return token.kind === 'word' && token.text.length > 2 && !stopWords.has(token.lower) ? token.lower.slice(0, STEM) : null;
};

function stemsOf({ tokens, language }: Source, firstToken: number, lastToken: number): Set<string> {
  const stems = new Set<string>();
  for (let at = firstToken; at <= lastToken; at++) {
    const stem = content(tokens[at] as Token, language.summary.stopWords);
    if (stem) stems.add(stem);
  }
  return stems;
}

/** Measures every sentence in one pass each over tokens, names, figures, dates and quotes. */
export function measureSentences(source: Source, found: Found): Features[] {
  const { sentences, headline, tokens } = source;
  const stems = sentences.map(({ firstToken, lastToken }) => stemsOf(source, firstToken, lastToken));
  const spread = new Map<string, number>();
  for (const set of stems) for (const stem of set) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const title = headline ? stemsOf(source, headline.firstToken, headline.lastToken) : new Set<string>();
  const lead = stems[0] ?? new Set<string>();
  const names = countIn(
    sentences,
    found.names.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  );
  const figures = countIn(sentences, found.figures);
  const dates = countIn(sentences, found.dates);
  const quoted = quotedShare(sentences, source);
  const most = Math.log(1 + Math.max(1, ...topSpread(spread)));
  return sentences.map((sentence, index) => {
    const own = stems[index] as Set<string>;
    let weight = 0;
    for (const stem of own) weight += Math.log(spread.get(stem) as number) / most;
    let length = 0;
    for (let at = sentence.firstToken; at <= sentence.lastToken; at++) if ((tokens[at] as Token).kind === 'word') length++;
    return {
      stems: own,
      length,
      centrality: own.size ? weight / own.size : 0,
      headline: share(own, title),
      lead: index === 0 ? 0 : share(own, lead),
      names: names[index] as number,
      figures: figures[index] as number,
      dates: dates[index] as number,
      quoted: quoted[index]?.share ?? 0,
      cut: quoted[index]?.cut ?? false,
      dangling: pointsBack(source, sentence),
    };
  });
}

function topSpread(spread: Map<string, number>): number[] {
  let most = 1;
  for (const count of spread.values()) if (count > most) most = count;
  return [most];
}

/** The share of `of` that `words` has, 0 to 1. */
export function share(words: ReadonlySet<string>, of: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  const [small, large] = words.size < of.size ? [words, of] : [of, words];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / of.size;
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

function quotedShare(sentences: readonly Sentence[], { regions }: Source): { share: number; cut: boolean }[] {
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

function pointsBack({ text, tokens, language }: Source, { firstToken, lastToken }: Sentence): boolean {
  const { summary } = language;
  let at = firstToken;
  while (at < lastToken && (tokens[at] as Token).kind !== 'word' && (tokens[at] as Token).kind !== 'number') at++;
  const first = tokens[at] as Token;
  if (summary.backward.has(first.lower)) return true;
  if (summary.determiners.has(first.lower)) return !summary.timeNouns.has(tokens[at + 1]?.lower ?? '');
  const opening = text
    .slice(first.start, first.start + 40)
    .toLowerCase()
    .replaceAll('’', "'");
  if (summary.backwardPhrases.some((phrase) => opening.startsWith(phrase) && !/^[\p{L}]/u.test(opening.slice(phrase.length))))
    return true;
  return false;
}
