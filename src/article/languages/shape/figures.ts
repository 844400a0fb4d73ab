/** Units, and the words around a number that tell what it counts. Keys of several words have one space between their tokens. */
export interface FigureWords {
  currencies: ReadonlyMap<string, string>;
  /** Currencies only behind a scale, since they are other things too: "livres". */
  scaledCurrencies: ReadonlySet<string>;
  /** Currencies that are weights too, and what tells: words before, a word after. */
  weightCurrencies: ReadonlySet<string>;
  weightBefore: ReadonlySet<string>;
  weightAfter: ReadonlySet<string>;
  percents: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
  durations: ReadonlyMap<string, string>;
  ages: ReadonlyMap<string, string>;
  /** Before the level that a change of points leads to: "à". */
  levelLinks: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  /** Words before "moins" that make it a comparison: "de". */
  notBeforeMinus: ReadonlySet<string>;

  /** Words before a number that is a reference ("article"); abbreviations of such. */
  references: ReadonlySet<string>;
  shortReferences: ReadonlySet<string>;
  /** Clock times: words behind a number, units that may be of the clock, words before one, parts of the day, words before a bare hour. */
  clockAfter: ReadonlySet<string>;
  clockUnits: ReadonlySet<string>;
  clockBefore: ReadonlySet<string>;
  clockParts: ReadonlySet<string>;
  clockOnly: ReadonlySet<string>;
  /** Words before hours with minutes that make them how long something takes: "en" in "en 2 h 30". */
  lastingHours: ReadonlySet<string>;
  /** Articles before "two" that name a pair again: "les deux pays". */
  pairArticles: ReadonlySet<string>;
  /** Articles before a bare number that is a name: "le 93". */
  singularArticles: ReadonlySet<string>;

  /** Ranges and ratios. */
  betweens: ReadonlySet<string>;
  betweenLinks: ReadonlySet<string>;
  fromWords: ReadonlySet<string>;
  rangeLinks: ReadonlySet<string>;
  ors: ReadonlySet<string>;
  everies: ReadonlySet<string>;
  ratioLinks: readonly (readonly string[])[];
  /** Words that join a share to what it is of, and those before a share of something said before: "by half". */
  ratioOfs: ReadonlySet<string>;
  shareLeads: ReadonlySet<string>;
  /** Words before a share that make it a part of a match or a year: "second half". */
  shareStops: ReadonlySet<string>;
  /** Words for shares that are nothing else: "moitié". */
  sureShares: ReadonlySet<string>;
  /** What makes a number a part of the one before: "dont". */
  partLeads: ReadonlySet<string>;
  /** Pronouns of what a share is of, and what the forms of a verb look like with which they are prepositions: "en paiera un tiers", "en citant un tiers". */
  wholePronouns: ReadonlySet<string>;
  gerund: RegExp;
  /** Verbs that "de… à…" makes a change, and those of decrease, with which it is a range when it goes up. */
  fromToVerbs: ReadonlySet<string>;
  downVerbs: ReadonlySet<string>;

  hedges: ReadonlySet<string>;
  hedgesAfter: ReadonlySet<string>;
  /** Words for one that count when a bound stands before: "au moins un mort". */
  ones: ReadonlySet<string>;
  /** Hedges that make a number of "one": "au moins". */
  boundHedges: ReadonlySet<string>;
  /** Hedges that before a time are mostly "during", and the words before them that make them a bound even so: "took over two years". */
  duringWords: ReadonlySet<string>;
  lastingLeads: ReadonlySet<string>;
  /** Whether "une dizaine" is an estimate. */
  looseCollectives: boolean;
  /** The full form of what joins a number to what it counts. */
  of: string;

  /** Words that no noun phrase holds. */
  stops: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  ofs: ReadonlySet<string>;
  inWords: ReadonlySet<string>;
  /** Whether adjectives stand before their noun; else those that may. */
  adjectivesFirst: boolean;
  frontAdjectives: ReadonlySet<string>;
  /** What words in the plural look like. */
  plural: RegExp;
  /** What plural participles look like: a number before one counts nothing ("Mirage 2000 livrés"). */
  participle: RegExp;
  changeVerbs: ReadonlySet<string>;
  /** Those of `changeVerbs` that give a level and no change: "cost". */
  levelVerbs: ReadonlySet<string>;
  /** Forms of "to be" that give a level when "de" follows: "le salaire est de 1 700 euros". */
  copulas: ReadonlySet<string>;
  changeNouns: ReadonlySet<string>;
  /** Adjectives before those, where adjectives stand before their noun; what else stands there is what changes: "a pay rise". */
  changeAdjectives: ReadonlySet<string>;
  adjectiveEndings: RegExp;
  /** What makes a number some of those: "des", and the determiners behind "of" that do: "the". */
  pluralOfs: ReadonlySet<string>;
  definites: ReadonlySet<string>;
  /** Articles of the object behind its level: "porte à 8 % la croissance". */
  objectArticles: ReadonlySet<string>;
  /** Nouns that only lead to a level: "hauteur" in "à hauteur de", "barre", "threshold". */
  hollowNouns: ReadonlySet<string>;
  /** What finite verbs look like that could be taken for nouns: "circulait"; and participles behind their noun: "amputés". */
  verbShape: RegExp;
  participleShape: RegExp;
  /** Nouns for a number: what they are of is counted. */
  countNouns: ReadonlySet<string>;
  /** Nouns of time that may follow a level: "la saison prochaine". */
  timeNouns: ReadonlySet<string>;
  /** Verbs that are mistaken for nouns before "de". */
  plainVerbs: ReadonlySet<string>;
  /** Adverbs, which no noun phrase holds, and what those look like that are not listed. */
  adverbs: ReadonlySet<string>;
  adverbShape: RegExp;
  /** Verbs of change or level only with the word behind them: "ran at". */
  changePairs: ReadonlySet<string>;
  /** Those that are nouns where a complement follows: "forecast for". */
  nounVerbs: ReadonlySet<string>;
  /** What infinitives look like that an object pronoun of the form of an article may stand before: "la ramener". */
  infinitive: RegExp;
  /** Verbs whose subject is what the bare number behind them counts: "atteint". */
  numberVerbs: ReadonlySet<string>;
  /** What verbs in the plural end with, and nouns and adjectives in the plural do not; pronouns of people. */
  pluralVerb: RegExp;
  personal: ReadonlySet<string>;
  /** What opens a clause that says which ones: "the two estates where". */
  whichWords: ReadonlySet<string>;
  /** What happens to people whom only their number names ("nine were killed"), and the auxiliaries before; those who are of a number of children. */
  fates: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  parents: ReadonlySet<string>;
  /** What belongs to a participle: "par". */
  agents: ReadonlySet<string>;
  /** Prepositions of a place between a verb and how much: "ont reculé en France de 44 %". */
  whereWords: ReadonlySet<string>;
  /** Between money and what it goes to: "for". */
  targetLinks: ReadonlySet<string>;
  /** Prepositions with their article in one word: "au". */
  contractions: ReadonlySet<string>;
  /** Words that name a country whose money has a name that others have too, with the country's code. */
  homes: ReadonlyMap<string, string>;
  /** "there" in "of which there are 180". */
  expletives: ReadonlySet<string>;
  /** Verbal forms that stand behind their noun: "valued" in "plans valued at". */
  modifiers: ReadonlySet<string>;
  /** Adjectives of a dimension: "longue" in "l'étape, longue de 171 km". */
  dimensions: ReadonlySet<string>;
  /** Singular adjectives behind their noun, where they stand there: "opérationnel". */
  adjectives: RegExp;
  /** Conjunctions that are prepositions too: "after". */
  subordinators: ReadonlySet<string>;
  /** Pronouns for things told before, as subject and as object: "it". */
  subjectPronouns: ReadonlySet<string>;
  objectPronouns: ReadonlySet<string>;
  /** What opens the whole of which a share is told: "parmi". */
  wholeLeads: ReadonlySet<string>;
  /** "autres" in "40 autres blessées". */
  others: ReadonlySet<string>;
  /** Auxiliaries and adverbs between a subject and its verb. */
  beforeVerb: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words behind a number that are no noun: what it counts was told before ("les 640 prévus", "60 autres"). */
  nounless: ReadonlySet<string>;
  /** Pronouns for what was told before: "ceux". */
  antecedents: ReadonlySet<string>;
  /** Nouns for what is told in money: "ventes", "profit". */
  moneyNouns: ReadonlySet<string>;
  /** Between an object and how much it changes: "de", "by". */
  measureLinks: ReadonlySet<string>;
  /** Before what a figure is compared with: "contre". */
  versus: ReadonlySet<string>;
  /** Between two figures of one thing: ", à", "or". */
  goOns: ReadonlySet<string>;
  /** What tells the change of the figure before: "up", and what stands before "hausse de". */
  trends: ReadonlySet<string>;
  trendLeads: ReadonlySet<string>;
  /** Between a noun and its range: "comprise entre". */
  bounded: ReadonlySet<string>;
  /** Nouns before their number: "magnitude 6,3". */
  scaleNouns: ReadonlySet<string>;
  /** Behind a number and a hyphen, what is not counted: "300-plus". */
  hyphenTails: ReadonlySet<string>;
  /** "fois", "times". */
  times: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** What makes a point in time of "a decade", behind it and before it. */
  agos: ReadonlySet<string>;
  agoLeads: ReadonlySet<string>;
  /** What opens a time behind a number: "un an plus tôt". */
  timeArticles: ReadonlySet<string>;
  /** "plus", "moins": a comparison, with nothing that is counted. */
  comparatives: ReadonlySet<string>;
  ageLeads: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  /** What "à 64 ans" is an age of: "âge". */
  ageNouns: ReadonlySet<string>;
  /** Verbs that give somebody years: "avait 31 ans", "was 31"; whether those years need no unit. */
  ageVerbs: ReadonlySet<string>;
  bareAges: boolean;
  /** Pronouns that stand for people only: "she". */
  personPronouns: ReadonlySet<string>;
}
