/** Abbreviations are without their full stop. */
export interface SentenceWords {
  /** Abbreviations that stand before a name: "mme", "gen". */
  titles: ReadonlySet<string>;
  /** Abbreviations that stand before more words in lower case or a number: "art", "no". */
  inner: ReadonlySet<string>;
  /** Abbreviations that a sentence may end with: "etc", "inc". */
  closing: ReadonlySet<string>;
  /** Words that, in capitals, open a sentence and not a name. */
  starters: ReadonlySet<string>;
  /** Days, months with their abbreviations, time zones and whatever else goes on after an abbreviation such as "p.m.". */
  calendar: ReadonlySet<string>;
  /** Nouns that a letter follows: "vitamin" in "vitamin C.", where it is no initial. */
  lettered: ReadonlySet<string>;
}
