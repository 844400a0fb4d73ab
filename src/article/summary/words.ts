import { isCapitalised } from '../names/shapes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';

/** A word of the sentences, in lower case. */
export interface Word {
  /** Its place among the article's words, in the order of their first mention. */
  id: number;
  lower: string;
  /** How many sentences have it, and the first and the last that has. */
  spread: number;
  first: number;
  last: number;
  /** Whether it has a capital in the middle of a sentence. */
  capital: boolean;
}

export interface Words {
  all: Word[];
  /** The words of each sentence, each once. */
  ofSentence: Word[][];
  /** How many words each sentence has. */
  lengths: number[];
}

/** The words and numbers of an article's sentences. */
export function readWords({ tokens, sentences }: Source): Words {
  const known = new Map<string, Word>();
  const all: Word[] = [];
  const lengths: number[] = [];
  const ofSentence = sentences.map(({ firstToken, lastToken }, index) => {
    const own: Word[] = [];
    let length = 0;
    for (let at = firstToken; at <= lastToken; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'word') length++;
      else if (token.kind !== 'number') continue;
      let word = known.get(token.lower);
      if (!word) {
        word = { id: all.length, lower: token.lower, spread: 0, first: index, last: -1, capital: false };
        known.set(token.lower, word);
        all.push(word);
      }
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
