import type { Language } from './languages/language.js';
import type { Tokens } from './tokens.js';
import type { Dateline, Place, Span } from './types.js';

/** A stretch of the text with the tokens it is made of: `tokens.slice(firstToken, lastToken + 1)`, never empty, never a line break at its ends. */
export interface Stretch extends Span {
  /** Index of its first token in `Source.tokens`. */
  firstToken: number;
  /** Index of its last token, inclusive. */
  lastToken: number;
}

export interface Sentence extends Stretch {
  /** Index of its paragraph in `Source.paragraphs`. */
  paragraph: number;
}

/** What lies between a pair of quotation marks (marks excluded), whatever it is: a quote, a title, a nickname. Never empty. */
export interface Region extends Place {
  /** Its tokens, marks excluded, `lastToken` inclusive. */
  firstToken: number;
  lastToken: number;
  /** Index of the last token before the opening mark, -1 when there is none. */
  before: number;
  /** Index of the first token after the closing mark, or after the region when its paragraph ends without one. */
  after: number;
  /** Whether its own paragraph has the opening and the closing mark: a quotation over several paragraphs may lack one. */
  opened: boolean;
  closed: boolean;
  /** How many regions it stands in. */
  depth: number;
}

/** An article cut into its parts: what every finder starts from. */
export interface Source {
  text: string;
  language: Language;
  /** Publication date (`YYYY-MM-DD`), given or told by the article, against which relative dates are resolved. */
  date: string | null;
  /** Of headline, dateline and body: bylines, captions, cross-heads, signatures and the like are left out. */
  tokens: Tokens;
  /** The lines of those, trimmed. */
  paragraphs: Stretch[];
  /** All of the text's non-blank lines, trimmed. */
  lines: Stretch[];
  headline: Stretch | null;
  /** A line of its own, or the opening of the first paragraph of the body. */
  dateline: (Dateline & Stretch) | null;
  /** Index of the body's first token: what stands before it in its line is a dateline or a label. */
  body: number;
  /** Of the body: without headline and dateline. */
  sentences: Sentence[];
  /** In the order of the text, nested ones after the one they stand in. */
  regions: Region[];
}
