/** What tells which sentences make the news, and which can be read without the one before. */
export interface SummaryWords {
  /** What courts, bodies and people do that makes news: decisions, demands, refusals, answers. Verbs and their nouns. */
  acts: ReadonlySet<string>;
  /** What an event did to people and things: the dead, the missing, the damage. */
  harm: ReadonlySet<string>;
  /** What something costs, and who pays. */
  costs: ReadonlySet<string>;
  /** Those who answer what is told: oppositions, unions, lawyers, associations. */
  sides: ReadonlySet<string>;
  /** Words of what stands behind the news: "avait", "également", "we". */
  background: ReadonlySet<string>;
  /** Words that say little of what a text is about. */
  stopWords: ReadonlySet<string>;
  /** First words that point back: pronouns, conjunctions, "however". */
  backward: ReadonlySet<string>;
  /** Nouns after which those determiners point to now: "cette semaine". */
  timeNouns: ReadonlySet<string>;
  /** First words that point back unless the words after them say what is meant: "ce", "this", "son". */
  determiners: ReadonlySet<string>;
  /** First words that do not point back although their first word may: "il faut". */
  standing: readonly string[];
  /** First words of several words that point back: "en revanche". */
  backwardPhrases: readonly string[];
  /** Pronouns of somebody named before, wherever they stand in a reporting clause: "a-t-il", "he" in "he said". */
  reporters: RegExp;
}
