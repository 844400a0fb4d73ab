import { createRequire } from 'node:module';
import type { FigureWords } from '../languages/shape/figures.js';
import { once } from '../once.js';
import type { Token } from '../tokens.js';

const require = createRequire(import.meta.url);

/** Large enough to be meant by its name alone. */
const CITY = 20_000;

/** The country of the largest city of each name. */
const cities = once((_: object): ReadonlyMap<string, string> => {
  const { cityMapping } = require('city-timezones') as typeof import('city-timezones');
  const largest = new Map<string, number>();
  const countries = new Map<string, string>();
  for (const { city, city_ascii, iso2, pop } of cityMapping)
    for (const name of new Set([city.toLowerCase(), city_ascii.toLowerCase()]))
      if (pop >= CITY && pop > (largest.get(name) ?? 0)) {
        largest.set(name, pop);
        countries.set(name, iso2);
      }
  return countries;
});

const KEY = {};

/** The countries that a text names, by their names, their people or the city of its dateline, with how often. */
export function homesIn(tokens: Token[], place: string | null, words: FigureWords): ReadonlyMap<string, number> {
  const homes = new Map<string, number>();
  const add = (region: string | undefined): void => {
    if (region !== undefined) homes.set(region, (homes.get(region) ?? 0) + 1);
  };
  if (place !== null) add(cities(KEY).get(place.toLowerCase()));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const { text } = token;
    const states = text === 'US' || (text === 'U' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'S');
    add(states ? 'US' : words.homes.get(token.lower));
  }
  return homes;
}
