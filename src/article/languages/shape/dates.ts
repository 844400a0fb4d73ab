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
  /** Forms of what was to be: "devait". */
  nears: ReadonlySet<string>;
  pastEndings: readonly string[];
  futureEndings: readonly string[];
  plainWords: ReadonlySet<string>;
  /** Words straight before a month in which something is to begin: "from". */
  startLeads: ReadonlySet<string>;
  /** "fin" in "fin du mois", and what stands between: "du". */
  ends: ReadonlySet<string>;
  /** Other words for a part of a month: "early". */
  stages: ReadonlySet<string>;
  /** "first" and "last" in "the first three months", and "months". */
  firstWords: ReadonlySet<string>;
  lastWords: ReadonlySet<string>;
  monthWords: ReadonlySet<string>;
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
