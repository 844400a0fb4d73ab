import { describe, expect, test } from 'vitest';
import { PLACE_NAMES } from '../../src/locales/places.js';
import { suggestPlaces, zoneOfLocale, zoneOfPlace } from '../../src/publishing/places.js';
import { findZone } from '../../src/publishing/zones.js';

describe('the zone of a place', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['paris', 'Europe/Paris'],
    ['Lyon', 'Europe/Paris'],
    [' saint-denis, france', 'Europe/Paris'],
    ['Paris, Texas', 'America/Chicago'],
    ['Marfa, Texas', 'America/Chicago'],
    ['Port-Miravo, Karvénie', null],
    ['Montréal', 'America/Toronto'],
    ['montreal', 'America/Toronto'],
    ['Londres', 'Europe/London'],
    ['London, Canada', 'America/Toronto'],
    ['London, Ontario', 'America/Toronto'],
    ['Genève', 'Europe/Zurich'],
    ['Ghent', 'Europe/Brussels'],
    ['new york', 'America/New_York'],
    ['Belgique', 'Europe/Brussels'],
    ['Japan', 'Asia/Tokyo'],
    ['Atlantis', null],
    ['', null],
    [',', null],
    ['+02:00', null],
  ])('%j is %j', (typed, zone) => {
    expect(zoneOfPlace(typed, PLACE_NAMES)).toBe(zone);
  });

  test('is known for every name that the languages add', () => {
    for (const [name] of PLACE_NAMES.cities) expect([name, zoneOfPlace(name, PLACE_NAMES)]).toEqual([name, expect.any(String)]);
  });
});

test.each([
  ['fr', 'Europe/Paris'],
  ['en-GB', 'Europe/London'],
  ['en-US', 'America/New_York'],
  ['de', 'Europe/Berlin'],
  ['ja', 'Asia/Tokyo'],
  ['pt-BR', 'America/Sao_Paulo'],
  ['sv-SE', 'Europe/Stockholm'],
  ['es-419', null],
])('a server in %j is likely in %j', (locale, zone) => {
  expect(zoneOfLocale(locale)).toBe(zone);
});

test('places are suggested while a name is typed, the largest first, each zone once', () => {
  expect(suggestPlaces('lyo', PLACE_NAMES, 25)).toEqual([{ name: 'Lyon, France', zone: 'Europe/Paris' }]);
  expect(suggestPlaces('londr', PLACE_NAMES, 25)[0]).toEqual({ name: 'London, United Kingdom', zone: 'Europe/London' });
  expect(suggestPlaces('san', PLACE_NAMES, 3)).toHaveLength(3);
  expect(suggestPlaces('', PLACE_NAMES, 25)).toEqual([]);
  const zones = suggestPlaces('a', PLACE_NAMES, 25).map(({ zone }) => zone);
  expect(zones).toEqual(zones.map((zone) => findZone(zone)));
});
