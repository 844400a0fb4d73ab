import type { Gender, Gendered } from './shape/speech.js';

/** The words of a table, written in rows. */
export const words = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(/\s+/).filter(Boolean)));

/** Every stem with every ending, as a row of words: `inflect('nomm titr', 'é ée')`. The ending `-` is none. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ');

/** The words of each gender with the gender they tell; a word of two tells the later. */
export const gendered = (table: Readonly<Partial<Record<Gender, ReadonlySet<string>>>>): Gendered =>
  new Map(
    (Object.entries(table) as [Gender, ReadonlySet<string>][]).flatMap(([gender, list]) =>
      [...list].map((word) => [word, gender]),
    ),
  );

/** Words with their values, written "deux=2 trois=3". */
export const values = (...rows: string[]): ReadonlyMap<string, number> =>
  new Map([...words(...rows)].map((pair) => [pair.slice(0, pair.indexOf('=')), Number(pair.slice(pair.indexOf('=') + 1))]));

/** The words of each row with the row's rank: those of the first row are 1. */
export const ranks = (...rows: string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => [...words(row)].map((word) => [word, index + 1] as const)));

/** Words or phrases with their names, written "pour_cent=%": an underscore is a space. */
export const named = (...rows: string[]): ReadonlyMap<string, string> =>
  new Map(
    [...words(...rows)].map((pair) => [pair.slice(0, pair.indexOf('=')).replaceAll('_', ' '), pair.slice(pair.indexOf('=') + 1)]),
  );

/** Phrases in rows, with commas between them. */
export const phrases = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(',')));
