import { describe, expect, test } from 'vitest';
import { findZone, suggestZones, ZONES } from '../../src/publishing/zones.js';

describe('a zone', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    [' America/New York ', 'America/New_York'],
    ['utc', 'UTC'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Paris', null],
    ['+02:00', null],
    ['', null],
    ['Europe/Atlantis', null],
  ])('%j is %j', (typed, zone) => {
    expect(findZone(typed)).toBe(zone);
  });

  test('every listed one is found and can be computed with', () => {
    for (const zone of ZONES) {
      expect(findZone(zone)).toBe(zone);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('suggestions', () => {
  test('begin with the favourite while nothing is typed', () => {
    const zones = suggestZones('', 'Europe/Paris', 25);
    expect(zones).toHaveLength(25);
    expect(zones[0]).toBe('Europe/Paris');
    expect(new Set(zones).size).toBe(25);
  });
  test('put cities that begin with what was typed first', () => {
    expect(suggestZones('lon', 'Europe/Paris', 2)).toEqual(['Arctic/Longyearbyen', 'Europe/London']);
    expect(suggestZones('ber', 'Europe/Berlin', 2)).toEqual(['Europe/Berlin', 'Atlantic/Bermuda']);
    expect(suggestZones('york', 'Europe/Paris', 25)).toEqual(['America/New_York']);
    expect(suggestZones('new york', 'Europe/Paris', 25)).toEqual(['America/New_York']);
    expect(suggestZones('PARIS', 'UTC', 25)).toEqual(['Europe/Paris']);
    expect(suggestZones('nowhere', 'UTC', 25)).toEqual([]);
  });
});
