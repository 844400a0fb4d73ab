import type { Phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** What tells that words are somebody's: a verb of saying, or "selon". `subject` is null where it names nobody. */
export interface Cue {
  subject: Phrase | null;
  /** Whether nobody in particular speaks: "peut-on lire". */
  impersonal?: boolean;
  /** The token of its verb or preposition. */
  token: number;
  /** Whether its verb is none of the table: "…, a quitté X" may have an object there. */
  guessed?: boolean;
}

/** How many tokens around a quotation its cue is looked for. */
export const CUE_REACH = 60;
/** How many tokens may stand before a verb that a quotation's end is followed by: "s'est-il", "a tout de même". */
export const LONGEST_VERB_GROUP = 7;

/** Whether a colon or a dash stands before a quotation. */
export const announces = ({ tokens }: Pick<Reading, 'tokens'>, before: number): boolean =>
  /^[:–—-]$/.test(tokens[before]?.text ?? '');
