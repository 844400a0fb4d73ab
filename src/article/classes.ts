import { SIGN_STARTS } from './figures/symbols.js';
import type { Language } from './languages/language.js';
import { gazetteerOf } from './names/gazetteer.js';
import { once } from './once.js';
import type { Token } from './tokens.js';

const QUOTATION_MARKS: ReadonlySet<string> = new Set('«»“”„"‹›‘’‚\'「」『』＂`″');
const END_MARKS: ReadonlySet<string> = new Set('.!?…‽。！？');

/**
 * What a word may begin or be, as bits: one look-up when a word is met for the first time spares every finder one for each
 * token. A set bit only says that a finder has to look closer.
 */
export const DATE = 1;
export const NUMBER = 2;
/** Words before a vague plural ("des milliers"), which are no numbers themselves. */
export const QUANTIFIER = 4;
export const HYPHENED = 8;
export const LOWER_BODY = 16;
export const STOP_WORD = 32;
export const FUNCTION_WORD = 64;
export const BACKGROUND = 128;
/** Lists of `NameWords` by which names are told from other words. */
export const NEVER = 256;
export const OPENER = 512;
export const BODY = 1024;
export const BODY_NOUN = 2048;
export const OFFICE = 4096;
export const OFFICE_STOP = 8192;
export const CONNECTOR = 16_384;
export const ARTICLE = 32_768;
export const PARTICLE = 65_536;
export const THING = 131_072;
export const PLACE_WORD = 262_144;
/** A known first name; a known name; the first word of known names of several words. */
export const FIRST_NAME = 1 << 19;
export const KNOWN = 1 << 20;
export const KNOWN_OPENER = 1 << 21;
/** Marks, which have classes too: of quotation, and those that end a sentence (a run of them ends one). */
export const QUOTATION_MARK = 1 << 22;
export const END_MARK = 1 << 23;
/** A verb of saying, or a verb with its pronoun behind it; the first word of "selon" and the like. */
export const SAYING = 1 << 24;
export const SOURCE = 1 << 25;
/** The first word of a unit; the sign of one, or its letters; verbs that tell a change or a level. */
export const UNIT_WORD = 1 << 26;
export const UNIT_SIGN = 1 << 27;
export const CHANGE = 1 << 28;
/** An adverb, which no noun phrase holds: "sharply", "nettement". */
export const ADVERB = 1 << 29;
/** A noun for a place, outside a name. */
export const PLACE_NOUN = 1 << 30;

/** Whether a token is a word of a class. */
export const isOf = (token: Token | undefined, bit: number): boolean => token !== undefined && (token.classes & bit) !== 0;

const firstWords = (phrases: Iterable<string>): Set<string> =>
  new Set([...phrases].map((phrase) => phrase.split(' ')[0] as string));

const tableOf = once((language: Language): ReadonlyMap<string, number> => {
  const { dates, numbers, figures, names, speech, summary, functionWords } = language;
  const table = new Map<string, number>();
  const add = (bit: number, ...lists: { keys(): Iterable<string> }[]): void => {
    for (const list of lists) for (const word of list.keys()) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(DATE, dates.days, dates.units, dates.shiftsBefore, dates.smallNumbers, dates.nights, dates.ends, dates.lastWords);
  for (const phrase of dates.sequels.keys()) add(DATE, new Set([phrase.slice(0, phrase.indexOf(' '))]));
  add(DATE, dates.weekdays, dates.months, dates.ordinals, dates.compoundQuarters, dates.quarterLetters);
  add(NUMBER, numbers.cardinals, numbers.scales, numbers.halves, numbers.bareDenominators, numbers.halfShares);
  if (numbers.loneVague) add(NUMBER, numbers.pluralScales);
  add(QUANTIFIER, numbers.quantifiers);
  add(LOWER_BODY, names.lowerBodies);
  add(NEVER, names.never);
  add(OPENER, names.openers);
  add(BODY, names.bodies);
  add(BODY_NOUN, names.bodyNouns);
  add(OFFICE, names.offices);
  add(OFFICE_STOP, names.officeStops);
  add(CONNECTOR, names.connectors);
  add(ARTICLE, names.articles);
  add(PARTICLE, names.particles);
  add(THING, names.things);
  add(PLACE_WORD, names.placeWords);
  add(PLACE_NOUN, names.placeNouns);
  add(SAYING, speech.verbs);
  add(
    SOURCE,
    firstWords([
      ...speech.according,
      ...speech.weakAccording,
      ...speech.insertions,
      ...speech.ownWords.flatMap(([, phrases]) => phrases),
    ]),
  );
  for (const units of [figures.percents, figures.durations, figures.ages, figures.currencies, figures.measures])
    add(UNIT_WORD, firstWords(units.keys()));
  add(UNIT_SIGN, new Set([...SIGN_STARTS].map((sign) => sign.toLowerCase())));
  add(CHANGE, figures.changeVerbs, figures.copulas, firstWords(figures.changePairs));
  add(ADVERB, figures.adverbs);
  add(QUOTATION_MARK, QUOTATION_MARKS);
  add(END_MARK, END_MARKS);
  add(STOP_WORD, summary.stopWords);
  add(FUNCTION_WORD, functionWords);
  add(BACKGROUND, summary.background);
  return table;
});

/** "director-general" is an office, "January-May" no name. */
function classesOfParts(lower: string, table: ReadonlyMap<string, number>): number {
  const parts = lower.split(/[-‐‑]/, 3).map((part) => table.get(part) ?? 0);
  return (parts.every((classes) => classes & OFFICE) ? OFFICE : 0) | (parts.every((classes) => classes & NEVER) ? NEVER : 0);
}

/** The classes of a word in lower case, or of a mark. */
export function classesOf(lower: string, language: Language): number {
  const gazetteer = gazetteerOf(language);
  let classes = tableOf(language).get(lower) ?? 0;
  if (/[-‐‑]/.test(lower)) classes |= HYPHENED | classesOfParts(lower, tableOf(language));
  if (language.figures.adverbShape.test(lower)) classes |= ADVERB;
  if (language.speech.pronouns.has(lower.slice(lower.lastIndexOf('-') + 1)) && lower.includes('-')) classes |= SAYING;
  if (gazetteer.isFirstName(lower)) classes |= FIRST_NAME;
  if (gazetteer.entries.has(lower)) classes |= KNOWN;
  if ((gazetteer.openers.get(lower)?.most ?? 0) > 1) classes |= KNOWN_OPENER;
  return classes;
}
