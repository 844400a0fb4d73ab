import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import type { Scores } from './scores.js';

/** A mention with the tokens around it, as far as its stretch goes: 1 is the nearest. */
export interface Setting {
  source: Source;
  candidate: Candidate;
  /** Whether it is one word. */
  alone: boolean;
  /** Whether its words were named before: what says little says no more when it is repeated. */
  again: boolean;
  before1: Token | undefined;
  before2: Token | undefined;
  after1: Token | undefined;
  after2: Token | undefined;
  after3: Token | undefined;
  scores: Scores;
}
