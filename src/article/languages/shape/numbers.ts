/** Numbers in digits and in words. */
export interface NumberWords {
  decimal: '.' | ',';
  /** Below 100; parts joined by hyphens that multiply ("quatre-vingt") are entries of their own. */
  cardinals: ReadonlyMap<string, number>;
  /** 100 and above. */
  scales: ReadonlyMap<string, number>;
  /** Scales that are numbers without another before them: "mille". */
  loneScales: ReadonlySet<string>;
  /** Scales as letters behind digits, and those of them that are units or names as often. */
  symbols: ReadonlyMap<string, number>;
  doubtfulSymbols: ReadonlySet<string>;
  /** "et", "and"; whether they join a one to tens ("vingt et un"), any number to tens ("treinta y dos") or to hundreds ("two hundred and five"). */
  joiners: ReadonlySet<string>;
  joins: 'one' | 'tens' | 'hundreds';
  /** Tens that go on to nineteen: 60 in "soixante-dix". */
  wideTens: ReadonlySet<number>;
  /** Articles that are a one too; they are among `cardinals`. */
  articles: ReadonlySet<string>;
  /** Phrases that add a half. */
  andHalf: readonly (readonly string[])[];
  /** "demi" before a scale. */
  halves: ReadonlySet<string>;
  collectives: ReadonlyMap<string, number>;
  collectiveAdjectives: ReadonlySet<string>;
  /** What joins a number to what it counts: "de", "of". */
  ofs: ReadonlySet<string>;
  /** Scales and collectives in the plural that have no value of their own: "milliers", "dozens". */
  pluralScales: ReadonlyMap<string, number>;
  /** What opens a vague number: "plusieurs"; what may follow it; what it makes vague: "several hundred". */
  quantifiers: ReadonlySet<string>;
  afterQuantifier: ReadonlySet<string>;
  quantifiedScales: ReadonlySet<string>;
  /** Whether a plural scale is vague without a quantifier: "dozens of". */
  loneVague: boolean;
  /** Names of fractions; those that need no number before them; words for one half. */
  denominators: ReadonlyMap<string, number>;
  bareDenominators: ReadonlySet<string>;
  halfShares: ReadonlySet<string>;
  /** Whether a number may be the first part of a word ("five-member"), and last parts that count nothing ("two-way"). */
  prefixes: boolean;
  noPrefix: ReadonlySet<string>;
}
