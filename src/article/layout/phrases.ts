import type { Token } from '../tokens.js';

/** Phrases as words, by the first of them. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases with one space between their tokens, the longest first. */
export function readPhrases(list: Iterable<string>): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const [first] = words as [string];
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Index of the token after the longest of the phrases that stands at a token, or -1. */
export function afterPhrase(tokens: Token[], at: number, last: number, phrases: Phrases): number {
  for (const words of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    const after = at + words.length;
    if (after - 1 <= last && words.every((word, index) => tokens[at + index]?.lower === word)) return after;
  }
  return -1;
}
