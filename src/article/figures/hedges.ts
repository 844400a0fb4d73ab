import type { FigureWords } from '../languages/shape/figures.js';
import { once } from '../once.js';
import type { Token } from '../tokens.js';

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases as lists of words by the word at one of their ends, the longest first. */
function byEnd(phrases: ReadonlySet<string>, end: 0 | -1): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const list = phrase.split(' ');
    const key = list.at(end) as string;
    map.set(key, [...(map.get(key) ?? []), list]);
  }
  for (const lists of map.values()) lists.sort((one, two) => two.length - one.length);
  return map;
}

const endings = once((words: FigureWords) => byEnd(words.hedges, -1));
const openings = once((words: FigureWords) => byEnd(words.hedgesAfter, 0));

function stands(tokens: Token[], first: number, phrase: readonly string[]): boolean {
  if (first < 0) return false;
  for (let offset = 0; offset < phrase.length; offset++) if (tokens[first + offset]?.lower !== phrase[offset]) return false;
  return true;
}

function hedgeBefore(tokens: Token[], first: number, words: FigureWords): readonly string[] | undefined {
  const phrases = endings(words).get(tokens[first - 1]?.lower ?? '');
  return phrases?.find((phrase) => stands(tokens, first - phrase.length, phrase));
}

function hedgeAfter(tokens: Token[], last: number, words: FigureWords): readonly string[] | undefined {
  const phrases = openings(words).get(tokens[last + 1]?.lower ?? '');
  return phrases?.find((phrase) => stands(tokens, last + 1, phrase));
}

/** The words before or after a number that make it a bound or an estimate ("au moins", "or so"), in full ("d'" becomes "de"). */
export function findHedge(tokens: Token[], first: number, last: number, words: FigureWords): string | null {
  const phrase = hedgeBefore(tokens, first, words) ?? hedgeAfter(tokens, last, words);
  return phrase ? phrase.join(' ').replace(/ d'$/, ' de').replaceAll("' ", "'") : null;
}

/** How many tokens before a number its hedge takes. */
export const hedgeLength = (tokens: Token[], first: number, words: FigureWords): number =>
  hedgeBefore(tokens, first, words)?.length ?? 0;

/** How many tokens behind a number its hedge takes. */
export const hedgeLengthAfter = (tokens: Token[], last: number, words: FigureWords): number =>
  hedgeAfter(tokens, last, words)?.length ?? 0;
