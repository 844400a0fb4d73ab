import type { Place } from '../../article/types.js';
import type { ArticleHead } from '../libraryArticle.js';

/** What somebody looks for; each part narrows the others. */
export interface Search {
  /** Words, and phrases in quotation marks of any kind. Empty with a speaker: all that they said. */
  words: string;
  /** Words of a speaker's name: only quotes that they said. */
  speaker?: string | null;
  /** Words of the source's name. */
  source?: string | null;
  /** First and last day of publication (UTC), `YYYY-MM-DD`; articles without a date are then left out. */
  from?: string | null;
  to?: string | null;
  offset: number;
  limit: number;
}

/** What of an article the words were found in. */
export type HitKind = 'title' | 'sentence' | 'quote' | 'name' | 'figure';

/** An article that was found, by its best passage. */
export interface Hit {
  head: ArticleHead;
  kind: HitKind;
  /** Where `text` stands in the article's text; both 0 for a title that the text does not have. Names and figures show their sentence. */
  start: number;
  end: number;
  text: string;
  /** What to mark: places in `text`, in order, none overlapping. */
  marks: Place[];
  /** Who said a quote, by the fullest name; null where nobody is known, and for what is no quote. */
  speaker: string | null;
  /** The quotation marks around a quote, as the article has them; empty for what is none. */
  around: [string, string];
}

export interface Found {
  /** How many articles were found in all, as far as they are counted. */
  total: number;
  /** Whether there are more: those beyond are on no page. */
  hasMore: boolean;
  /** Best first. */
  hits: Hit[];
}
