/** Masculine, feminine, neuter, plural, or any of them. */
export type Gender = 'm' | 'f' | 'n' | 'p' | 'any';

/** Words by the gender that they tell. */
export type Gendered = ReadonlyMap<string, Gender>;

export interface SpeechWords {
  /** Forms of the verbs that report speech or judgement. */
  verbs: ReadonlySet<string>;
  /** Verbs that report with a noun behind them, and those nouns: "faire part de". */
  lightVerbs: ReadonlySet<string>;
  reportNouns: ReadonlySet<string>;
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
  /** Those that a relative clause makes one of: "celui qui…". */
  antecedents: Gendered;
  /** Pronouns and particles between a subject and its verb: "se", "lui". */
  clitics: ReadonlySet<string>;
  /** Words that open a noun phrase, with the gender they tell. */
  determiners: Gendered;
  /** Determiners that always stand for somebody just named: "cette". */
  demonstrative: ReadonlySet<string>;
  /** Pronouns for nobody in particular, and what may name their source: "on", "apprend-on auprès de X". */
  impersonal: ReadonlySet<string>;
  hearsay: ReadonlySet<string>;
  /** Those that stand for nobody before a passive: "il est écrit", "it is said". */
  dummies: ReadonlySet<string>;
  /** Words for one more of those just spoken of: "autre". */
  others: ReadonlySet<string>;
  /** Determiners that point to somebody known: "le", "this". */
  definite: ReadonlySet<string>;
  /** Nouns and adjectives that stand for somebody just named: "dernier", "latter", "vainqueur". */
  anaphors: ReadonlySet<string>;
  /** Those that do so within a paragraph only: "chercheur", "minister". */
  nearAnaphors: ReadonlySet<string>;
  /** What stands for the one or the other of two: "premier", "latter". */
  firstOfTwo: ReadonlySet<string>;
  lastOfTwo: ReadonlySet<string>;
  /** Offices of which a body or a case has one: who holds it is told, and not to be guessed from who was just named: "préfet", "prosecutor". */
  posts: ReadonlySet<string>;
  /** What an article tells of whom a noun stands for: "condamné" of "l'accusé". */
  signs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for what has words on it: "banderole", "placard". */
  writings: ReadonlySet<string>;
  /** What stands behind who thinks so: "pour qui". */
  forWhom: readonly string[];
  /** Adjectives that stand behind their noun where others stand before it: "close" in "a source close to". */
  postposed: ReadonlySet<string>;
  /** Nouns for firms, and those that no firm is called: "company"; "ministry". */
  firms: ReadonlySet<string>;
  publics: ReadonlySet<string>;
  /** Nouns that only count those behind their link: "quart", "majority". */
  quantities: ReadonlySet<string>;
  /** Those of them that lead something: "présidente". */
  chiefs: ReadonlySet<string>;
  /** Nouns for things that look like a trade: "courrier", "letter". */
  noTrades: ReadonlySet<string>;
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
  /** Participles for who only has a text, and did not write it: "consulté par X". */
  passedOn: ReadonlySet<string>;
  /** Nouns for what never speaks: "sondage". */
  mute: ReadonlySet<string>;
  /** What words with a capital for a man and for a woman of a people look like: "Italien", "Italienne". */
  manShape: RegExp;
  womanShape: RegExp;
  /** Nouns for what provides something and says nothing: "loi", "plan". */
  texts: ReadonlySet<string>;
  /** Nouns for works, products and words: what stands after them in marks is a title or a term. */
  works: ReadonlySet<string>;
  /** Nouns for those who act together: "mouvement des « … »" says what they are called. */
  groupNouns: ReadonlySet<string>;
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
  /** Offices that such a title tells: "Me" is an "avocat". */
  titleOffices: ReadonlyMap<string, ReadonlySet<string>>;
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
