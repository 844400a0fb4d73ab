import { createRequire } from 'node:module';
import type { Faker } from '@faker-js/faker';
import { internationalGivenNames } from '../languages/international.js';
import type { Language } from '../languages/language.js';
import type { NameKind } from '../types.js';

/** A known name. `weight` says how surely the words mean it, whatever stands around them. */
export interface Entry {
  kind: NameKind;
  weight: number;
}

export interface Opener {
  most: number;
  /** The second word of each, up to what is no letter: looking there first spares most words the search for a name. */
  seconds: Set<string>;
}

export interface Gazetteer {
  /** Known names by their words in lower case, single spaces, straight apostrophes. */
  entries: ReadonlyMap<string, Entry>;
  /** First word of known names → the most words such a name has, and what their second words begin with. */
  openers: ReadonlyMap<string, Opener>;
  isFirstName: (lower: string) => boolean;
}

/** Whose first names are known, as locales of the package that lists them. */
const NATIONS = [
  'en',
  'fr',
  'fr_BE',
  'fr_SN',
  'de',
  'es',
  'it',
  'nl',
  'pl',
  'cs_CZ',
  'ro',
  'sr_RS_latin',
  'hu',
  'sv',
  'pt_BR',
  'tr',
  'en_IN',
  'en_NG',
  'id_ID',
];

/** The lists are loaded when the first article is read: the program's start need not wait for them. */
const require = createRequire(import.meta.url);

/** Lower case, straight apostrophes, single spaces. Most words are so already, and looking costs less than replacing. */
export function fold(words: string): string {
  const lower = words.toLowerCase();
  return /[’ʼ\s]/.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ') : lower;
}

/** With and without accents: capitals often lack them ("Edouard"). */
function addName(names: Set<string>, name: string): void {
  const folded = fold(name);
  names.add(folded);
  names.add(folded.normalize('NFD').replace(/\p{M}/gu, ''));
}

function readFirstNames(): Set<string> {
  const names = new Set<string>();
  for (const name of internationalGivenNames) addName(names, name);
  for (const nation of NATIONS) {
    const { rawDefinitions } = (require(`@faker-js/faker/locale/${nation}`) as { faker: Faker }).faker;
    const lists = rawDefinitions.person?.first_name ?? {};
    for (const name of Array.isArray(lists) ? lists : Object.values(lists).flat())
      if (typeof name === 'string') addName(names, name);
  }
  return names;
}

const LETTERS = /^[\p{L}\p{M}]*/u;

/** Both halves count: "Jean-Luc" is no entry of its own. */
function isFirstName(lower: string, firstNames: ReadonlySet<string>): boolean {
  if (firstNames.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 1 && firstNames.has(lower.slice(0, hyphen)) && firstNames.has(lower.slice(hyphen + 1));
}

/** Cities and provinces, under the names that the package gives them (English or local). */
function readCities(): Map<string, Entry> {
  const places = new Map<string, Entry>();
  const add = (name: string | undefined, weight: number): void => {
    if (!name || name.length < 3) return;
    const key = fold(name);
    if ((places.get(key)?.weight ?? 0) < weight) places.set(key, { kind: 'place', weight });
  };
  const { cityMapping } = require('city-timezones') as typeof import('city-timezones');
  for (const { city, city_ascii, province, pop } of cityMapping) {
    const weight = Math.min(4.5, Math.max(1, Math.log10(pop + 1) - 2.5));
    add(city, weight);
    add(city_ascii, weight);
    add(province, 2.5);
  }
  return places;
}

let lists: { firstNames: ReadonlySet<string>; cities: ReadonlyMap<string, Entry> } | null = null;

function readCountries(code: string): Map<string, Entry> {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const countries = new Map<string, Entry>();
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const region = String.fromCharCode(first, second);
      const name = names.of(region);
      if (!name || /^(XA|XB|ZZ|QO|EZ)$/.test(region)) continue;
      countries.set(fold(name), { kind: /^(EU|UN)$/.test(region) ? 'organisation' : 'place', weight: 6 });
    }
  return countries;
}

/** The letters that a word begins with. */
export const lettersOf = (word: string): string => LETTERS.exec(word)?.[0] ?? '';

function build(language: Language): Gazetteer {
  const { names } = language;
  lists ??= { firstNames: readFirstNames(), cities: readCities() };
  const { firstNames, cities } = lists;
  const entries = new Map([...cities, ...readCountries(language.code)]);
  const words = new Set([...names.never, ...names.openers, ...names.bodies]);
  for (const word of [...words, ...names.offices]) entries.delete(word);
  for (const name of names.places) entries.set(name, { kind: 'place', weight: 5 });
  for (const name of names.organisations) entries.set(name, { kind: 'organisation', weight: 7 });
  // Capitals often lack their accents: "Elysée".
  for (const [name, entry] of [...entries]) {
    const plain = name.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0));
    if (plain !== name && !entries.has(plain)) entries.set(plain, entry);
  }
  const openers = new Map<string, Opener>();
  for (const name of entries.keys()) {
    const words = name.split(/ |(?<=')/);
    const opener = openers.get(words[0] as string) ?? { most: 0, seconds: new Set() };
    openers.set(words[0] as string, opener);
    opener.most = Math.max(opener.most, words.length);
    if (words.length > 1) opener.seconds.add(lettersOf(words[1] as string));
  }
  return { entries, openers, isFirstName: (lower) => isFirstName(lower, firstNames) && !words.has(lower) };
}

const built = new Map<string, Gazetteer>();

/** Known countries, cities, bodies and first names, under their names in a language; read once. */
export function gazetteerOf(language: Language): Gazetteer {
  const gazetteer = built.get(language.code) ?? build(language);
  built.set(language.code, gazetteer);
  return gazetteer;
}
