import type { Language } from '../languages/language.js';
import { once } from '../once.js';

/** What a word says of the sentence that has it, as bits. */
export const ACT = 1;
export const HARM = 2;
export const COST = 4;
export const SIDE = 8;
/** What is to come: "doit", "sera", "will". */
export const AHEAD = 16;

const tableOf = once(({ summary, dates }: Language): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  const add = (bit: number, list: ReadonlySet<string>): void => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(ACT, summary.acts);
  add(HARM, summary.harm);
  add(COST, summary.costs);
  add(SIDE, summary.sides);
  add(AHEAD, dates.future);
  return table;
});

/** The endings of verbs in the future, by their last letters: a look spares most words the rest. */
const LAST = 3;
const endingsOf = once(({ dates }: Language): ReadonlyMap<string, string[]> => {
  const endings = new Map<string, string[]>();
  for (const ending of dates.futureEndings) {
    const last = ending.slice(-LAST);
    endings.set(last, [...(endings.get(last) ?? []), ending]);
  }
  return endings;
});

/** The senses of a word in lower case. */
export function sensesOf(lower: string, language: Language): number {
  const senses = tableOf(language).get(lower) ?? 0;
  return endsAhead(lower, language) ? senses | AHEAD : senses;
}

const endsAhead = (lower: string, language: Language): boolean =>
  lower.length > LAST &&
  (endingsOf(language)
    .get(lower.slice(-LAST))
    ?.some((ending) => lower.endsWith(ending)) ??
    false) &&
  !language.dates.plainWords.has(lower);
