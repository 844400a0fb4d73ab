import { createRequire } from 'node:module';
import { foldText } from '../library/search/words.js';
import { findZone, ZONES } from './zones.js';

/** How people may call places, beside the names in the data. */
export interface PlaceNames {
  /** Other names of cities, each with the one in the data. */
  cities: readonly (readonly [name: string, known: string])[];
  /** Languages in which countries may be named. */
  locales: readonly string[];
}

export interface Place {
  /** "Lyon, France". */
  name: string;
  zone: string;
}

type Cities = typeof import('city-timezones');
type City = Cities['cityMapping'][number];

/** Loaded when somebody first asks: the program's start need not wait for it. */
const require = createRequire(import.meta.url);

function readCities() {
  const { cityMapping } = require('city-timezones') as Cities;
  /** The largest first. */
  const cities: readonly City[] = [...cityMapping].sort((a, b) => b.pop - a.pop);
  return {
    cities,
    folded: new Map(cities.map((city) => [city, [...new Set([foldText(city.city), foldText(city.city_ascii)])]])),
    /** ISO codes; what the data calls disputed has none. */
    regions: new Set(cities.map(({ iso2 }) => String(iso2)).filter((code) => /^[A-Z]{2}$/.test(code))),
  };
}

let read: ReturnType<typeof readCities> | null = null;
function gazetteer(): ReturnType<typeof readCities> {
  read ??= readCities();
  return read;
}

const zoneOf = ({ timezone }: City): string | null => findZone(timezone);

/**
 * The time zone that is meant by what somebody typed: a zone's own name, else that of the largest city of the name ("lyon",
 * "London, Canada"), else that of the largest city of the country or the state ("Belgique", "Marfa, Texas"). Null: no such place is known.
 */
export function zoneOfPlace(typed: string, names: PlaceNames): string | null {
  const zone = findZone(typed);
  if (zone) return zone;
  const [city = '', country = ''] = typed.split(',').map(foldText);
  if (city === '') return null;
  const listed = country === '' ? ZONES.find((each) => foldText(each.split('/').at(-1) ?? '') === city) : undefined;
  if (listed) return listed;
  const wanted = knownName(city, names);
  const region = country === '' ? null : regionOf(country, names);
  const { cities, folded } = gazetteer();
  const found = cities.find(
    (each) =>
      folded.get(each)?.includes(wanted) && (country === '' || each.iso2 === region || foldText(each.province) === country),
  );
  if (found) return zoneOf(found);
  if (country === '') return zoneOfRegion(regionOf(city, names));
  // The town is too small for the data: its state or country tells nearly as much.
  const around = cities.find((each) => foldText(each.province) === country);
  return around ? zoneOf(around) : zoneOfRegion(region);
}

/** At most `limit` places whose name begins with what was typed, the largest first, each zone once. */
export function suggestPlaces(typed: string, names: PlaceNames, limit: number): Place[] {
  const words = foldText(typed);
  const places = new Map<string, Place>();
  const renamed = names.cities.filter(([name]) => foldText(name).startsWith(words)).map(([, known]) => foldText(known));
  const { cities, folded } = gazetteer();
  for (const city of cities) {
    if (words === '' || places.size === limit) break;
    const called = folded.get(city) ?? [];
    if (!called.some((name) => name.startsWith(words) || renamed.includes(name))) continue;
    const zone = zoneOf(city);
    if (zone && !places.has(zone)) places.set(zone, { name: `${city.city}, ${city.country}`, zone });
  }
  return [...places.values()];
}

/** The time zone of most people whose Discord has this locale ("fr", "en-GB"): of their country's largest city; null: no telling. */
export function zoneOfLocale(locale: string): string | null {
  return zoneOfRegion(new Intl.Locale(locale).maximize().region ?? null);
}

const zoneOfRegion = (region: string | null): string | null => {
  const largest = region === null ? undefined : gazetteer().cities.find(({ iso2 }) => iso2 === region);
  return largest ? zoneOf(largest) : null;
};

const knownName = (city: string, { cities }: PlaceNames): string =>
  foldText(cities.find(([name]) => foldText(name) === city)?.[1] ?? city);

/** The ISO code of a country, by its name or code. */
function regionOf(country: string, { locales }: PlaceNames): string | null {
  const names = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
  return (
    [...gazetteer().regions].find(
      (region) => region.toLowerCase() === country || names.some((each) => foldText(each.of(region) ?? '') === country),
    ) ?? null
  );
}
