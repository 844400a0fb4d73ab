import type { Language } from '../languages/language.js';
import type { Gender, Gendered } from '../languages/shape/speech.js';
import { isCapitalised as hasCapital } from '../names/shapes.js';
import type { Source } from '../source.js';
import { endOf, startOf, type Token, type Tokens } from '../tokens.js';
import type { Name } from '../types.js';

/** A name's mention, by its tokens. */
export interface NamedTokens {
  name: Name;
  firstToken: number;
  lastToken: number;
}

/** A source with what telling speakers asks of it again and again, by token. */
export interface Reading {
  source: Source;
  tokens: Tokens;
  language: Language;
  /** The mention that a token belongs to, or undefined. */
  named: (NamedTokens | undefined)[];
  mentions: NamedTokens[];
  /** Index in `Source.regions` of the outermost region that a token (its marks included) belongs to, or -1. */
  quoted: Int32Array;
  /** Index in `Source.sentences` of the sentence that a token belongs to, or -1. */
  sentenceOf: Int32Array;
}

export function prepare(source: Source, names: Name[]): Reading {
  const { tokens, regions, sentences } = source;
  const named: (NamedTokens | undefined)[] = new Array(tokens.length).fill(undefined);
  const mentions = [];
  for (const name of names)
    for (const { start, end } of name.mentions) mentions.push({ name, start, end, firstToken: -1, lastToken: -1 });
  mentions.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const mention of mentions) {
    at = tokenAt(tokens, at, mention.start);
    mention.firstToken = at;
    while (at < tokens.length && startOf(tokens, at) < mention.end) named[at++] = mention;
    mention.lastToken = at - 1;
  }
  const quoted = new Int32Array(tokens.length).fill(-1);
  for (const [index, region] of regions.entries()) if (region.depth === 0) quoted.fill(index, region.before + 1, region.after);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, lastToken }] of sentences.entries()) sentenceOf.fill(index, firstToken, lastToken + 1);
  return { source, tokens, language: source.language, named, mentions, quoted, sentenceOf };
}

/** The first token from `from` on that ends behind a place. */
function tokenAt(tokens: Tokens, from: number, place: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(tokens, middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && hasCapital(token);

/** The gender a word tells by such a table, or null when it is not in it. */
export const genderOf = (table: Gendered, word: string): Gender | null => table.get(word) ?? null;

/** Whether a token is an ending cut off after an apostrophe, as of an owner: "Ostland's". */
export const isEnding = (token: Token | undefined, { endings }: Language): boolean =>
  token?.kind === 'word' && token.lower.startsWith("'") && endings.has(token.lower.slice(1));

/** Whether two may be the same person. */
export const agree = (one: Gender, other: Gender): boolean => one === 'any' || other === 'any' || one === other;

/** The pronoun at the end of an inverted verb ("a-t-elle", "poursuit-il"), or null. */
export function invertedPronoun(token: Token | undefined, language: Language): string | null {
  if (token?.kind !== 'word' || !token.lower.includes('-')) return null;
  const pronoun = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  return genderOf(language.speech.pronouns, pronoun) ? pronoun : null;
}

/** Whether a word is an adverb of manner by its form: "fermement", but no "gouvernement" behind a determiner. */
export const isManner = ({ tokens, language }: Reading, at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (
    language.speech.mannerShape.test(word) &&
    !language.speech.people.has(word) &&
    !language.names.bodies.has(word) &&
    genderOf(language.speech.determiners, tokens[at - 1]?.lower ?? '') === null
  );
};
