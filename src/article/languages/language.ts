/**
 * What the reader knows of one language: data only, one file a language, all of this shape. Words are in lower case with a straight
 * apostrophe. Each part is read by the module of the same name in `src/article/`.
 */
export interface Language {
  /** ISO 639-1, as in BCP 47. */
  code: string;
  /** Words cut off before an apostrophe: "l" in "l'OTAN". */
  elisions: ReadonlySet<string>;
  /** Letters cut off after an apostrophe: "s" in "Ostland's". */
  endings: ReadonlySet<string>;
  /** Frequent little words, by which the language is told. */
  functionWords: ReadonlySet<string>;
}
