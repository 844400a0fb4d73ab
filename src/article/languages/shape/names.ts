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
  /** Those of them that say it is held no more, or not quite: "former", "acting". */
  qualifiers: ReadonlySet<string>;
  /** Nouns for those who belong to a body, offices only behind a name: ", cabinet member for highways,". */
  members: ReadonlySet<string>;
  /** Prepositions that carry on an office's words, though they end the search for their start: "head of policy at X". */
  officeLinks: ReadonlySet<string>;
  /** Whether what an office is of stands before it: "NATO Secretary General". */
  premodified: boolean;
  /** Words that end the search for the start of an office's words: verbs, conjunctions, prepositions. */
  officeStops: ReadonlySet<string>;
  /** Words that a body's name opens or closes with: "Institut", "Bank". */
  bodies: ReadonlySet<string>;
  /** Those of them that belong to a town whose name stands before them: "Ostrel University", "Ostrel United". */
  civicBodies: ReadonlySet<string>;
  /** Those of them that only close it: "Co" in "Velomax Co". */
  closingBodies: ReadonlySet<string>;
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
  /** Nouns for those who belong to a body, behind its name: "Velomax employees". */
  staffNouns: ReadonlySet<string>;
  /** Pronouns that take up a thing and nobody: a relative one ("which"), one for what owns ("its"), one for a subject ("it"). */
  thingRelatives: ReadonlySet<string>;
  thingOwners: ReadonlySet<string>;
  thingPronouns: ReadonlySet<string>;
  /** Verbs before whom something is told ("told"), and what links him to a verb of saying ("a confié au"). */
  tellingVerbs: ReadonlySet<string>;
  tellingLinks: ReadonlySet<string>;
  /** Nouns for what only a country has: "minister" in "Ostland's foreign minister". */
  stateNouns: ReadonlySet<string>;
  /** Nouns in the plural for those who make a body: "Friends of Old Mills". */
  societies: ReadonlySet<string>;
  /** Bodies that are told by their topic, and what links them to it: "Committee on Public Health". */
  topicBodies: ReadonlySet<string>;
  topicLinks: ReadonlySet<string>;
  /** Fields of an office, where it is held by a person named right behind: "Housing" in "Minister for Housing Anna Kovel". */
  fields: ReadonlySet<string>;
  /** Nouns for things that bear a name which is neither somebody's nor a body's or a place's: "the trawler X", "le film X". */
  works: ReadonlySet<string>;
  /** Those who owned places: "King's Ferrow". */
  placeOwners: ReadonlySet<string>;
  /** Adjectives that carry on a body's name in lower case: "sismique" in "Observatoire sismique". */
  adjectiveShape: RegExp;
  /** What stands behind a hyphen that ends a name: "led" in "Ostland-led"; where a place stands before it: "based". */
  compoundTails: ReadonlySet<string>;
  placeTails: ReadonlySet<string>;
  /** Nouns for what a body publishes, and what links them to it: "data from X". */
  sourceNouns: ReadonlySet<string>;
  sourceLinks: ReadonlySet<string>;
  /** Prepositions before the body that somebody works for ("analysts at X"); what is run by a body, and what links it ("run by X"). */
  workPrepositions: ReadonlySet<string>;
  runVerbs: ReadonlySet<string>;
  agentLinks: ReadonlySet<string>;
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
  organisations: ReadonlySet<string>;
  /** Places that no package lists under the language's name for them, in lower case. */
  places: ReadonlySet<string>;
  /** Words that stand before a title of a work, a nickname, a programme: "baptisé". */
  titleNouns: ReadonlySet<string>;
}
