import type { Stretch } from '../source.js';
import type { Place } from '../types.js';

/** Capitalised words that may be a name's mention. */
export interface Candidate extends Place {
  /** Its tokens, `last` inclusive. */
  first: number;
  last: number;
  /** Its words in lower case: mentions of the same key are of the same kind. */
  key: string;
  /** The stretch of text it stands in. */
  within: Stretch;
  /** Index of the token of a title before it ("M.", "Gen."), or -1. */
  title: number;
  /** Whether its capital may come from elsewhere (the start of a sentence, the title of a work): it needs another sign. */
  doubtful: boolean;
}
