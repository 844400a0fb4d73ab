/** What tells the lines around an article from its body. Phrases have one space between their tokens ("d' après"). */
export interface LayoutWords {
  /** What opens a line that says who wrote: "de notre correspondant", "by". */
  bylines: readonly string[];
  /** What stands before a place: "à", "in". */
  placePrepositions: ReadonlySet<string>;
  /** Words in lower case inside names: "de", "of". */
  nameParticles: ReadonlySet<string>;
  /** Nouns for who writes: "correspondante", "reporter". */
  jobs: ReadonlySet<string>;
  /** What opens a line that tells when the article appeared, or when it was changed. */
  published: readonly string[];
  updated: readonly string[];
  /** Little words in such lines, besides those of the calendar: "à", "read" in "3 min read". */
  timeWords: ReadonlySet<string>;
  /** Names of sections and kinds of articles, alone on a line or before the first words: "entretien", "opinion". */
  labels: readonly string[];
  /** What opens a line that leads elsewhere: "lire aussi", "read more". */
  pointers: readonly string[];
  /** What does so before a colon or alone: "photo", "related". */
  tags: readonly string[];
  /** What opens a line to the reader, whatever follows: "abonnez-vous", "sign up to our". */
  notices: readonly string[];
  /** Words for a picture, before a colon or in brackets: "photograph". */
  credits: ReadonlySet<string>;
  /** What opens a note about the article or who made it, among its last lines. */
  notes: readonly string[];
  /** What stands inside such a note: "contributed to this". */
  thanks: readonly string[];
  /** What makes one of a line that has nothing but names before it: "reported from". */
  whereabouts: readonly string[];
  /** What joins an agency to a line that has nothing else: "avec". */
  withs: ReadonlySet<string>;
}
