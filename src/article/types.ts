/**
 * What reading an article gives. Every item carries the place where it stands: `start` and `end` are UTF-16 offsets
 * into `Article.text`, and `article.text.slice(item.start, item.end) === item.text` holds for all of them.
 */

/** A place in an article's text: UTF-16 offsets, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Words of the article with their place. */
export interface Span extends Place {
  text: string;
}

/** The line under (or the opening of the text after) the headline that says where and by whom the article was written. */
export interface Dateline extends Span {
  place: string | null;
  source: string | null;
}

/** Who said a quote. `text` is how the sentence names them, `name` the fullest name the article gives. */
export interface Speaker extends Span {
  name: string;
}

export interface Quote extends Span {
  /** `direct` can stand as a sentence; `partial` is grammatically part of the reporting sentence. */
  kind: 'direct' | 'partial';
  /** Reporting clauses inside the marks: not the speaker's words. */
  asides: Span[];
  speaker: Speaker | null;
}

export type FigureKind = 'count' | 'money' | 'percent' | 'measure' | 'ratio' | 'duration' | 'age';

export interface Figure extends Span {
  /** Null for vague plurals ("des milliers de"), whose words are then the hedge. The lower value of a range. */
  value: number | null;
  /** The upper value of a range, else null. */
  upTo: number | null;
  kind: FigureKind;
  /** ISO 4217 for money whose currency is clear, `%`, CLDR's identifier for measures ("kilometer"), else the word; null for counts. */
  unit: string | null;
  /** What is counted or measured, wherever it stands. */
  what: Span | null;
  /** The number with its unit, as written: "4,2 milliards d'euros", "$1.5 billion". */
  whole: Span;
  hedge: string | null;
}

/** A day, month, quarter, year or interval: `2024-10-28`, `--10-28`, `2024-10`, `--10`, `2025-Q3`, `2024`, `2024-10-28/2024-10-30`. */
export interface ArticleDate extends Span {
  iso: string;
}

export type NameKind = 'person' | 'organisation' | 'place';

export interface Name {
  /** The fullest form in the article. */
  name: string;
  kind: NameKind;
  /** A person's office as the article words it ("secrétaire général de l'OTAN"). */
  role: string | null;
  /** In the order of the text; mentions of all names never overlap. */
  mentions: Span[];
}

/** A sentence of the summary: `sentence` is its index in `Article.sentences`. */
export interface SummarySentence extends Span {
  sentence: number;
}

/** What `readArticle` finds in a text. */
export interface Article {
  text: string;
  /** BCP 47 primary language, `und` when it could not be told. */
  language: string;
  /** The publication date (`YYYY-MM-DD`) that relative dates were resolved against: the one given, else the one that the article gives itself. */
  date: string | null;
  headline: Span | null;
  dateline: Dateline | null;
  /** Of the body: without headline, dateline, and what stands around the body (bylines, captions, cross-heads, signatures). */
  sentences: Span[];
  /** The text's non-blank lines, trimmed, headline and dateline line included. */
  paragraphs: Span[];
  quotes: Quote[];
  figures: Figure[];
  dates: ArticleDate[];
  names: Name[];
  summary: SummarySentence[];
}
