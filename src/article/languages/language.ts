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
  layout: LayoutWords;
  sentences: SentenceWords;
  speech: SpeechWords;
  names: NameWords;
}

export interface LayoutWords {
  /** What opens a line that says who wrote: "de notre correspondant", "by". */
  bylines: readonly string[];
  /** What stands before a place: "à", "in". */
  placePrepositions: ReadonlySet<string>;
  /** Words in lower case inside names: "de", "of". */
  nameParticles: ReadonlySet<string>;
}

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
}

/** Masculine, feminine, neuter, plural, or any of them. */
export type Gender = 'm' | 'f' | 'n' | 'p' | 'any';

/** Words by the gender that they tell. */
export type Gendered = Readonly<Partial<Record<Gender, ReadonlySet<string>>>>;

export interface SpeechWords {
  /** Forms of the verbs that report speech or judgement. */
  verbs: ReadonlySet<string>;
  /** Auxiliaries that make a past tense with a participle among `verbs`. */
  auxiliaries: ReadonlySet<string>;
  /** What names a source: "selon", "according to". */
  according: readonly string[];
  /** What names a source only before a comma: "pour". */
  weakAccording: readonly string[];
  /** Pronouns that stand for a speaker. */
  pronouns: Gendered;
  /** Pronouns and particles between a subject and its verb: "se", "lui". */
  clitics: ReadonlySet<string>;
  /** Words that open a noun phrase, with the gender they tell. */
  determiners: Gendered;
  /** Nouns and adjectives that stand for somebody just named: "dernier", "latter". */
  anaphors: ReadonlySet<string>;
  /** Determiners that make somebody unnamed: "un", "several". */
  indefinite: ReadonlySet<string>;
  /** What joins a noun to the noun it belongs to: "de", "of". */
  links: ReadonlySet<string>;
  /** Prepositions: a noun after one is no subject. */
  prepositions: ReadonlySet<string>;
  /** What opens another clause: "qui", "that". */
  conjunctions: ReadonlySet<string>;
  /** What joins two speakers: "et". */
  and: ReadonlySet<string>;
  /** Short adverbs that may stand by a verb. */
  adverbs: ReadonlySet<string>;
  /** Nouns for works, products and words: what stands after them in marks is a title or a term. */
  works: ReadonlySet<string>;
  /** Participles that give a name: "baptisé", "nicknamed". */
  naming: ReadonlySet<string>;
  /** Titles before names that tell the gender, without full stop. */
  genders: Gendered;
}

/** What tells names from other words, and people from bodies and places. */
export interface NameWords {
  /** Little words inside a person's name: "de", "van". */
  particles: ReadonlySet<string>;
  /** Little words that join the parts of a body's name: "de", "of". */
  connectors: ReadonlySet<string>;
  /** Titles of courtesy, part of a mention before a lone surname: "M.", "Mrs". Without their full stop. */
  titles: ReadonlySet<string>;
  /** Titles and ranks that are written with a full stop: "Gen". */
  abbreviatedTitles: ReadonlySet<string>;
  /** Nouns for those who hold an office or follow a trade: "ministre", "analyst". */
  offices: ReadonlySet<string>;
  /** What such nouns look like. */
  officeShape: RegExp;
  /** Words that stand before an office: "le", "son", "former". */
  determiners: ReadonlySet<string>;
  /** Words that end the search for the start of an office's words: verbs, conjunctions, prepositions. */
  officeStops: ReadonlySet<string>;
  /** Words that a body's name opens or closes with: "Institut", "Bank". */
  bodies: ReadonlySet<string>;
  /** Those of them that belong to the name in lower case too: "ministère", "université". */
  lowerBodies: ReadonlySet<string>;
  /** Nouns for bodies, outside their name: "le groupe X", "the company X". */
  bodyNouns: ReadonlySet<string>;
  /** Adjectives that carry on a body's name in lower case: "polaire" in "Institut polaire". */
  adjectiveShape: RegExp;
  /** Words that a place's name opens or closes with: "Mont", "Island". */
  placeWords: ReadonlySet<string>;
  /** Nouns for places, outside their name: "ville", "oblast". */
  placeNouns: ReadonlySet<string>;
  /** Prepositions that mostly stand before a place, with how surely they do (0 to 4). */
  placePrepositions: ReadonlyMap<string, number>;
  /** Words in lower case that look like a place. */
  placeShape: RegExp;
  /** Articles before a name. */
  articles: ReadonlySet<string>;
  /** Relative pronouns that follow a person: "who". Those that follow anything are none. */
  personRelatives: ReadonlySet<string>;
  /** Verbs of saying: what says something is somebody or a body. */
  sayingVerbs: ReadonlySet<string>;
  /** Years of age after a name: "ans" in ", 71 ans,". Empty: the number alone ("Baird, 64,"). */
  ageWords: ReadonlySet<string>;
  /** Words that open sentences and are no names. */
  openers: ReadonlySet<string>;
  /** Capitalised words that are no names wherever they stand: months, days, peoples. */
  never: ReadonlySet<string>;
  /** Words for peoples, when a plural article stands before: "les Valdériens". */
  peopleShape: RegExp;
  /** Plural articles and numerals before peoples. */
  pluralArticles: ReadonlySet<string>;
  /** Well-known bodies, in lower case. */
  organisations: readonly string[];
  /** Places that no package lists under the language's name for them, in lower case. */
  places: readonly string[];
  /** Words that stand before a title of a work, a nickname, a programme: "baptisé". */
  titleNouns: ReadonlySet<string>;
}
