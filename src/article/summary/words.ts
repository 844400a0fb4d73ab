import { isCapitalised } from '../names/shapes.js';
import type { Source } from '../source.js';
import { startOf, type Token } from '../tokens.js';
import type { Place } from '../types.js';

/** A word of the sentences, in lower case. */
export interface Word {
  /** Its place among the article's words, in the order of their first mention. */
  id: number;
  lower: string;
  classes: number;
  senses: number;
  /** How many sentences have it, and the first and the last that has. */
  spread: number;
  first: number;
  last: number;
  /** Whether it has a capital in the middle of a sentence. */
  capital: boolean;
  /** How often it stands in the sentences, and how often of these inside quotation marks. */
  mentions: number;
  quoted: number;
}

export interface Words {
  all: Word[];
  /** The words of each sentence, each once. */
  ofSentence: Word[][];
  /** How many words each sentence has. */
  lengths: number[];
}

/** The words and numbers of an article's sentences. */
export function readWords({ tokens, sentences, regions }: Source): Words {
  const known = new Map<string, Word>();
  const all: Word[] = [];
  const lengths: number[] = [];
  const quotations = regions.filter(({ depth }) => depth === 0);
  let quotation = 0;
  const ofSentence = sentences.map(({ firstToken, lastToken }, index) => {
    const own: Word[] = [];
    let length = 0;
    for (let at = firstToken; at <= lastToken; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'word') length++;
      else if (token.kind !== 'number') continue;
      while (quotation < quotations.length && (quotations[quotation] as Place).end <= startOf(tokens, at)) quotation++;
      let word = known.get(token.lower);
      if (!word) {
        word = {
          id: all.length,
          lower: token.lower,
          classes: token.classes,
          senses: token.senses,
          spread: 0,
          first: index,
          last: -1,
          capital: false,
          mentions: 0,
          quoted: 0,
        };
        known.set(token.lower, word);
        all.push(word);
      }
      word.mentions++;
      if (startOf(tokens, at) >= (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY)) word.quoted++;
      if (word.last < index) {
        word.spread++;
        word.last = index;
        own.push(word);
      }
      if (!word.capital && at > firstToken && isCapitalised(token)) word.capital = true;
    }
    lengths.push(length);
    return own;
  });
  return { all, ofSentence, lengths };
}
