/**
 * What the reader knows of one language: data only, one file a language, all of this shape; what is long stands beside it, one file a part (`fr/speech.ts`). Words are in lower case with a straight
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
  numbers: NumberWords;
  figures: FigureWords;
  dates: DateWords;
  layout: LayoutWords;
  sentences: SentenceWords;
  speech: SpeechWords;
  names: NameWords;
  summary: SummaryWords;
}

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

/** Masculine, feminine, neuter, plural, or any of them. */
export type Gender = 'm' | 'f' | 'n' | 'p' | 'any';

/** Words by the gender that they tell. */
export type Gendered = ReadonlyMap<string, Gender>;

export interface SpeechWords {
  /** Forms of the verbs that report speech or judgement. */
  verbs: ReadonlySet<string>;
  /** Auxiliaries that make a past tense with a participle among `verbs`. */
  auxiliaries: ReadonlySet<string>;
  /** What names a source: "selon", "according to". */
  according: readonly string[];
  /** What says that words are those of whoever the sentence is about, by the gender told: "in her words". */
  ownWords: readonly (readonly [Gender, readonly string[]])[];
  /** What names a source only before a comma: "pour". */
  weakAccording: readonly string[];
  /** Pronouns that stand for a speaker. */
  pronouns: Gendered;
  /** Pronouns and particles between a subject and its verb: "se", "lui". */
  clitics: ReadonlySet<string>;
  /** Words that open a noun phrase, with the gender they tell. */
  determiners: Gendered;
  /** Determiners that always stand for somebody just named: "cette". */
  demonstrative: ReadonlySet<string>;
  /** Pronouns for nobody in particular, and what may name their source: "on", "apprend-on auprès de X". */
  impersonal: ReadonlySet<string>;
  hearsay: ReadonlySet<string>;
  /** Determiners that point to somebody known: "le", "this". */
  definite: ReadonlySet<string>;
  /** Nouns and adjectives that stand for somebody just named: "dernier", "latter", "vainqueur". */
  anaphors: ReadonlySet<string>;
  /** Those that do so within a paragraph only: "chercheur", "minister". */
  nearAnaphors: ReadonlySet<string>;
  /** What words with a capital for one of a people look like: "Italien", "Frenchman". */
  peopleShape: RegExp;
  /** Determiners that make somebody unnamed: "un", "several". */
  indefinite: ReadonlySet<string>;
  /** What joins a noun to the noun it belongs to: "de", "of". */
  links: ReadonlySet<string>;
  /** Prepositions: a noun after one is no subject. */
  prepositions: ReadonlySet<string>;
  /** What opens another clause: "qui", "that". */
  conjunctions: ReadonlySet<string>;
  /** Those of them that open a relative clause. */
  relatives: ReadonlySet<string>;
  /** Those of the relatives that are never a subject, where the subject may follow its verb: "que". */
  objectRelatives: ReadonlySet<string>;
  /** Those of them that join main clauses: "mais". */
  coordinators: ReadonlySet<string>;
  /** What joins two speakers: "et". */
  and: ReadonlySet<string>;
  /** Short adverbs that may stand by a verb. */
  adverbs: ReadonlySet<string>;
  /** Participles that say what somebody has become: "devenue", "elected". */
  becoming: ReadonlySet<string>;
  /** Determiners that make somebody another's: "her" in "her mother". */
  possessives: ReadonlySet<string>;
  /** Verbs after which stands who is cited: "citant X :". */
  quoters: ReadonlySet<string>;
  /** Nouns for what never speaks: "sondage". */
  mute: ReadonlySet<string>;
  /** What words with a capital for a man and for a woman of a people look like: "Italien", "Italienne". */
  manShape: RegExp;
  womanShape: RegExp;
  /** Nouns for what provides something and says nothing: "loi", "plan". */
  texts: ReadonlySet<string>;
  /** Nouns for works, products and words: what stands after them in marks is a title or a term. */
  works: ReadonlySet<string>;
  /** Frequent verbs that are neither auxiliaries nor of saying: they too make a clause. */
  modals: ReadonlySet<string>;
  /** What may stand between an auxiliary and its verb: "de son côté". */
  insertions: readonly string[];
  /** Nouns for words: what stands after them in marks is cited, and nobody's: "mot". */
  citing: ReadonlySet<string>;
  /** Participles that give a name: "baptisé", "nicknamed". */
  naming: ReadonlySet<string>;
  /** Titles before names that tell the gender, without full stop. */
  genders: Gendered;
  /** Forms among `verbs` that are nouns too. */
  nounForms: ReadonlySet<string>;
  /** What adverbs of manner look like. */
  mannerShape: RegExp;
  /** Forms among `verbs` that have no subject of their own: "dénonçant", "saying". */
  gerundShape: RegExp;
  /** What the present tense looks like, of verbs that are not in `verbs`. */
  presentShape: RegExp;
  /** Words before an infinitive: "to". */
  infinitives: ReadonlySet<string>;
  /** Nouns for people that are no offices: "habitants", "staff". */
  people: ReadonlySet<string>;
  /** What nouns for things look like, unless they are known to be people: "results". */
  thingShape: RegExp;
  /** Those of them that are several, or no somebody: "staff", "source". */
  groups: ReadonlySet<string>;
  /** Auxiliaries of the passive, in which the subject does not speak. */
  passives: ReadonlySet<string>;
  /** Those of the pronouns that stand for the last one named: "celui-ci". */
  latter: ReadonlySet<string>;
  /** Clitics that make a passive active: "s'est félicité". */
  reflexives: ReadonlySet<string>;
  /** What names the speaker of a passive: "par", "by". */
  agents: ReadonlySet<string>;
  /** Whether the noun comes last ("the ministry spokesman") or first ("le porte-parole du ministère"). */
  headLast: boolean;
  /** Adjectives that stand before their noun where others follow it: "dernier" in "le dernier rapport". */
  premodifiers: ReadonlySet<string>;
  /** What a past tense looks like, of verbs that are not in `verbs`, before an object. */
  pastShape: RegExp;
  /** Whether a noun may stand without a determiner ("officials said"). */
  bareNouns: boolean;
  /** Whether a verb may stand without its pronoun ("añadió"). */
  dropsPronouns: boolean;
  /** Words for an office that stand for others of one holder: "chef de l'État" for a president. */
  sameOffices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for those who are somebody's ("les hommes de X"), and what that somebody is ("entraîneur"). */
  followers: ReadonlySet<string>;
  leaders: ReadonlySet<string>;
}

/** What tells names from other words, and people from bodies and places. */
export interface NameWords {
  /** Little words inside a person's name: "de", "van". */
  particles: ReadonlySet<string>;
  /** Little words that join the parts of a body's name: "de", "of". */
  connectors: ReadonlySet<string>;
  /** Conjunctions that do so, and the bodies whose name may hold one: "Department of Health and Human Services". */
  pairing: ReadonlySet<string>;
  paired: ReadonlySet<string>;
  /** Titles of courtesy, part of a mention before a lone surname: "M.", "Mrs". Without their full stop. */
  titles: ReadonlySet<string>;
  /** Letters behind a person's name that are none of it: "KC". */
  suffixes: ReadonlySet<string>;
  /** Titles and ranks that are written with a full stop: "Gen". */
  abbreviatedTitles: ReadonlySet<string>;
  /** Nouns for those who hold an office or follow a trade: "ministre", "analyst". */
  offices: ReadonlySet<string>;
  /** Those of them that are no office: "fils", "widow". */
  kin: ReadonlySet<string>;
  /** Those of them that are followed by a place more than by a body: "maire de X". */
  placeOffices: ReadonlySet<string>;
  /** What such nouns look like. */
  officeShape: RegExp;
  /** What words for a trade look like after somebody's age: ", 54 ans, maraîcher". */
  tradeShape: RegExp;
  /** Words that stand before an office: "le", "son", "former". */
  determiners: ReadonlySet<string>;
  /** Whether what an office is of stands before it: "NATO Secretary General". */
  premodified: boolean;
  /** Words that end the search for the start of an office's words: verbs, conjunctions, prepositions. */
  officeStops: ReadonlySet<string>;
  /** Words that a body's name opens or closes with: "Institut", "Bank". */
  bodies: ReadonlySet<string>;
  /** Those of them that belong to the name in lower case too: "ministère", "université". */
  lowerBodies: ReadonlySet<string>;
  /** Words that a name opens or closes with when it is neither person, body nor place: wars, laws, prizes, matches. */
  things: ReadonlySet<string>;
  /** Those of the bodies that are told by what they unite: "la fédération des brasseurs". */
  unions: ReadonlySet<string>;
  /** Offices whose field has a capital: "ministre de la Culture". */
  portfolios: ReadonlySet<string>;
  /** Words written short, with a full stop, inside a name: "St. Louis". */
  dotted: ReadonlySet<string>;
  /** Nouns for bodies, outside their name: "le groupe X", "the company X". */
  bodyNouns: ReadonlySet<string>;
  /** Nouns for what only a firm has, and what links them to it: "shares in X", "l'action X". */
  firmNouns: ReadonlySet<string>;
  firmLinks: ReadonlySet<string>;
  /** Nouns for what only a country has: "minister" in "Ostland's foreign minister". */
  stateNouns: ReadonlySet<string>;
  /** Adjectives that carry on a body's name in lower case: "sismique" in "Observatoire sismique". */
  adjectiveShape: RegExp;
  /** Prepositions that mostly stand before a body: "chez". */
  bodyPrepositions: ReadonlySet<string>;
  /** Infinitives: what "de" brings before them is no part of a name. */
  infinitive: RegExp;
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
  /** Verbs in the plural that tell a team behind such a relative: "who were". */
  pluralVerbs: ReadonlySet<string>;
  /** Verbs of saying: what says something is somebody or a body. */
  sayingVerbs: ReadonlySet<string>;
  /** Verbs after one that does something: "has", "will". */
  doing: ReadonlySet<string>;
  /** Years of age after a name: "ans" in ", 71 ans,". Empty: the number alone ("Baird, 64,"). */
  ageWords: ReadonlySet<string>;
  /** Words that open sentences and are no names. */
  openers: ReadonlySet<string>;
  /** Capitalised words that are no names wherever they stand: months, days, peoples. */
  never: ReadonlySet<string>;
  /** Endings that make an adjective of a place: "ien" in "sarvanien", of "Sarvanie". */
  peopleEndings: readonly string[];
  /** Words for peoples, when a plural article stands before: "les Sarvaniens". */
  peopleShape: RegExp;
  /** Adjectives of peoples that are written with a capital. */
  adjectives: RegExp;
  /** Plural articles and numerals before peoples. */
  pluralArticles: ReadonlySet<string>;
  /** Well-known bodies, in lower case. */
  organisations: readonly string[];
  /** Places that no package lists under the language's name for them, in lower case. */
  places: readonly string[];
  /** Words that stand before a title of a work, a nickname, a programme: "baptisé". */
  titleNouns: ReadonlySet<string>;
}

export type TimeUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** Words of the calendar. */
export interface DateWords {
  /** Names and abbreviations, without their full stop; 1 is January. */
  months: ReadonlyMap<string, number>;
  /** Abbreviations of months. */
  shortMonths: ReadonlySet<string>;
  /** Names of months that are other words too: alone they are months only after `monthLeads`. */
  doubtfulMonths: ReadonlySet<string>;
  monthLeads: ReadonlySet<string>;
  /** Whether months have a capital. */
  capitalMonths: boolean;
  /** Whether the month may stand before the day, and does so in digits. */
  monthFirst: boolean;
  /** 1 is Monday. */
  weekdays: ReadonlyMap<string, number>;
  capitalWeekdays: boolean;
  /** Words beside a weekday that make it a name: "Black Friday". */
  weekdayNames: ReadonlySet<string>;
  /** Words before a weekday that make it recur: "chaque". */
  habits: ReadonlySet<string>;
  /** First, second, third…: of days, quarters and halves. */
  ordinals: ReadonlyMap<string, number>;
  /** What makes digits an ordinal: "er", "th". */
  ordinalEndings: ReadonlySet<string>;
  /** What may stand between a weekday and its day ("le"), a day and its month ("of"), a month and its year ("de"). */
  beforeDay: ReadonlySet<string>;
  ofMonth: ReadonlySet<string>;
  ofYear: ReadonlySet<string>;
  /** Letters for a quarter: "t" in "T3". */
  quarterLetters: ReadonlySet<string>;
  /** "third-quarter" as one word. */
  compoundQuarters: ReadonlyMap<string, number>;
  /** Whether "first half" may be something else than of a year (a match): then it needs one. */
  doubtfulHalves: boolean;
  units: ReadonlyMap<string, TimeUnit>;
  /** Words that tell the last (-1), this (0) or the next (1) of its kind, before and after it. */
  shiftsBefore: ReadonlyMap<string, -1 | 0 | 1>;
  shiftsAfter: ReadonlyMap<string, -1 | 0 | 1>;
  /** Articles that make a duration of what follows: "the last week". */
  durationArticles: ReadonlySet<string>;
  /** Days from publication: "hier" is -1. */
  days: ReadonlyMap<string, number>;
  /** Those of them that mean these times as often: "aujourd'hui". */
  nowadays: ReadonlySet<string>;
  /** Days told from the day told last, in two words: "la veille" is -1. */
  sequels: ReadonlyMap<string, number>;
  /** Words after which it is told from something else: "la veille du vote". */
  sequelStops: ReadonlySet<string>;
  /** What stands between a day and its hour: "à". */
  clock: ReadonlySet<string>;
  /** "soir", "morning". */
  dayParts: ReadonlySet<string>;
  nights: ReadonlySet<string>;
  /** What joins a night to its days: "de", "du". */
  ofNight: ReadonlySet<string>;
  /** Numbers of days in words, and the unit, for "two days ago"; the words before or after them. */
  smallNumbers: ReadonlyMap<string, number>;
  dayUnits: ReadonlySet<string>;
  agoBefore: readonly string[];
  agoAfter: readonly string[];
  /** What opens a range ("entre"), joins its ends ("au") and may follow that ("le"); what joins only an opened one ("et"), and "ou". */
  rangeOpeners: ReadonlySet<string>;
  rangeLinks: ReadonlySet<string>;
  afterLink: ReadonlySet<string>;
  rangeAnds: ReadonlySet<string>;
  rangeOrs: ReadonlySet<string>;
  /** Words after which four digits are a year for certain, and those after which they are one unless something counted follows. */
  yearLeads: ReadonlySet<string>;
  weakYearLeads: ReadonlySet<string>;
  /** Words before or after which four digits are no year: "page", "GMT". */
  notBeforeYear: ReadonlySet<string>;
  notAfterYear: ReadonlySet<string>;
  /** What words for counted things end with, and words of that form that may follow a year. */
  pluralEndings: RegExp;
  afterYear: ReadonlySet<string>;
  /** "années" before a decade. */
  decadeWords: ReadonlySet<string>;
  /** Words and endings of verbs in the past and in the future; words of that form that are no verbs. */
  past: ReadonlySet<string>;
  future: ReadonlySet<string>;
  pastEndings: readonly string[];
  futureEndings: readonly string[];
  plainWords: ReadonlySet<string>;
  /** Words straight before a month in which something is to begin: "from". */
  startLeads: ReadonlySet<string>;
  /** "fin" in "fin du mois", and what stands between: "du". */
  ends: ReadonlySet<string>;
  ofEnd: ReadonlySet<string>;
  /** What a participle straight before a date looks like: "publiée le 14 novembre". */
  nearPast: RegExp;
  /** Words straight before a date to come: "until"; those that are so before a day of the week: "through"; those that are so where no verb tells otherwise: "dès"; pairs of words that are: "ahead of". */
  futureLeads: ReadonlySet<string>;
  dayLeads: ReadonlySet<string>;
  weakFutureLeads: ReadonlySet<string>;
  futurePairs: ReadonlySet<string>;
  /** What may stand between a verb and its day: "on". */
  dayPrepositions: ReadonlySet<string>;
  /** Forms of the present that, with a day of the week, tell of what is planned: "opens"; those of the plural that are nouns too. */
  planned: ReadonlySet<string>;
  plannedPlural: ReadonlySet<string>;
  /** Pairs of words that do: "takes place". */
  plannedPairs: ReadonlySet<string>;
  /** Words before which those forms are no verbs: "the". */
  beforeNouns: ReadonlySet<string>;
  /** "is" in "is Friday". */
  copulas: ReadonlySet<string>;
  /** What makes of a participle straight before a date something planned: "is" in "is sentenced on". */
  presentPassives: ReadonlySet<string>;
  /** Whether the present tells of the past too ("en 1914, la guerre éclate"): then it plans only with a day of the week. */
  presentNarrates: boolean;
  /** Verbs that call to something: "appelle à une marche". */
  calling: ReadonlySet<string>;
  /** What makes a passive of a participle, of whatever time: "be". */
  passives: ReadonlySet<string>;
  /** Verbs of what somebody will do ("agreed"), what joins them to an infinitive ("to"), and what that looks like. */
  willing: ReadonlySet<string>;
  infinitiveLeads: ReadonlySet<string>;
  infinitive: RegExp;
  /** Nouns of what comes, when it is announced: "l'arrivée mardi de X"; verbs that do; what follows the day. */
  comingNouns: ReadonlySet<string>;
  announcing: ReadonlySet<string>;
}

/** What tells which sentences can be read without the one before. */
export interface SummaryWords {
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
