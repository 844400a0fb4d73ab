import type { Language } from './languages/language.js';
import { once } from './once.js';

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

const tableOf = once((language: Language): ReadonlyMap<string, number> => {
  const { dates, numbers, names, summary, functionWords } = language;
  const table = new Map<string, number>();
  const add = (bit: number, ...lists: { keys(): Iterable<string> }[]): void => {
    for (const list of lists) for (const word of list.keys()) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(DATE, dates.days, dates.units, dates.shiftsBefore, dates.smallNumbers, dates.nights, dates.ends);
  add(DATE, dates.weekdays, dates.months, dates.ordinals, dates.compoundQuarters, dates.quarterLetters);
  add(NUMBER, numbers.cardinals, numbers.scales, numbers.halves, numbers.bareDenominators, numbers.halfShares);
  if (numbers.loneVague) add(NUMBER, numbers.pluralScales);
  add(QUANTIFIER, numbers.quantifiers);
  add(LOWER_BODY, names.lowerBodies);
  add(STOP_WORD, summary.stopWords);
  add(FUNCTION_WORD, functionWords);
  add(BACKGROUND, summary.background);
  return table;
});

/** The classes of a word in lower case. */
export const classesOf = (lower: string, language: Language): number =>
  (tableOf(language).get(lower) ?? 0) | (/[-‐‑]/.test(lower) ? HYPHENED : 0);
