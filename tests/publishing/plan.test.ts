import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../src/locales/index.js';
import { readDays, readPlan, readTimes } from '../../src/publishing/plan.js';

const WORDS = [sentencesIn('fr').schedule, sentencesIn('en').schedule];

describe('times', () => {
  test.each([
    ['08:00', ['08:00']],
    ['8:00', ['08:00']],
    ['08:00, 18:30', ['08:00', '18:30']],
    ['18:30,08:00', ['08:00', '18:30']],
    ['08:00 18:30', ['08:00', '18:30']],
    ['08:00; 08:00', ['08:00']],
    ['8h', ['08:00']],
    ['8h30', ['08:30']],
    ['18 h 30', ['18:30']],
    ['18\u00a0h\u00a030', ['18:30']],
    ['8am', ['08:00']],
    ['6:30 pm', ['18:30']],
    ['12 am, 12 PM', ['00:00', '12:00']],
    ['00:00, 23:59', ['00:00', '23:59']],
    ['8h et 18h30', ['08:00', '18:30']],
    ['8.30 and 6:15 p.m.', ['08:30', '18:15']],
  ])('%j', (typed, times) => {
    expect(readTimes(typed, WORDS)).toEqual({ ok: true, value: times });
  });

  test.each([
    ['24:00', '24:00'],
    ['08:60', '08:60'],
    ['8', '8'],
    ['0800', '0800'],
    ['13pm', '13pm'],
    ['midi', 'midi'],
    ['08:00, soon', 'soon'],
    ['08:00,', '08:00,'],
    ['', ''],
    ['08:00:30', '08:00:30'],
    ['-08:00', '-08:00'],
  ])('%j is none, and says which part', (typed, value) => {
    expect(readTimes(typed, WORDS)).toEqual({ ok: false, error: { code: 'time', value } });
  });
});

describe('days', () => {
  test.each([
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['Tous les jours', [1, 2, 3, 4, 5, 6, 7]],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['jours ouvrés', [1, 2, 3, 4, 5]],
    ['mon,tue', [1, 2]],
    ['sun, MON', [1, 7]],
    ['lun, mer', [1, 3]],
    ['Mardi jeudi', [2, 4]],
    ['mon, mardi', [1, 2]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['ven – lun', [1, 5, 6, 7]],
    ['weekdays, sat', [1, 2, 3, 4, 5, 6]],
    ['tue-tue', [2]],
    ['week-end', [6, 7]],
    ['Weekdays and sat', [1, 2, 3, 4, 5, 6]],
    ['du lundi au mercredi', [1, 2, 3]],
    ['Monday to Wednesday', [1, 2, 3]],
    ['tous les lundis et le jeudi', [1, 4]],
    ['Tuesdays', [2]],
  ])('%j', (typed, days) => {
    expect(readDays(typed, WORDS)).toEqual({ ok: true, value: days });
  });

  test.each([
    ['montag', 'montag'],
    ['mon, tomorrow', 'tomorrow'],
    ['mon,,tue', 'mon,,tue'],
    ['mon-', 'mon-'],
    ['lundi et', 'lundi et'],
    ['mon-wed-fri', 'mon-wed-fri'],
    ['', ''],
  ])('%j is none, and says which part', (typed, value) => {
    expect(readDays(typed, WORDS)).toEqual({ ok: false, error: { code: 'days', value } });
  });
});

describe('a plan', () => {
  test('is read whole', () => {
    expect(readPlan({ times: '18h30, 08:00', days: 'lun,mar', zone: 'europe/paris' }, WORDS)).toEqual({
      ok: true,
      value: { times: ['08:00', '18:30'], days: [1, 2], zone: 'Europe/Paris' },
    });
  });

  test.each([
    [
      { times: 'noon', days: 'daily', zone: 'UTC' },
      { code: 'time', value: 'noon' },
    ],
    [
      { times: '08:00', days: 'always', zone: 'UTC' },
      { code: 'days', value: 'always' },
    ],
    [
      { times: '08:00', days: 'daily', zone: 'Paris' },
      { code: 'timezone', value: 'Paris' },
    ],
    [
      { times: '08:00, 08:14', days: 'mon', zone: 'UTC' },
      { code: 'times-too-close', minutes: 15 },
    ],
    [
      { times: '23:50, 00:04', days: 'mon, tue', zone: 'UTC' },
      { code: 'times-too-close', minutes: 15 },
    ],
    [
      { times: '23:50, 00:04', days: 'sun, mon', zone: 'UTC' },
      { code: 'times-too-close', minutes: 15 },
    ],
    [
      {
        times: Array.from({ length: 25 }, (_, i) => `${Math.floor(i / 2)}:${i % 2 ? '30' : '00'}`).join(),
        days: 'mon',
        zone: 'UTC',
      },
      { code: 'too-many-times', max: 24 },
    ],
  ])('%j is refused', (typed, error) => {
    expect(readPlan(typed, WORDS)).toEqual({ ok: false, error });
  });

  test.each([
    ['a quarter of an hour apart', { times: '08:00, 08:15', days: 'mon', zone: 'UTC' }],
    [
      'close only over a midnight between days that do not follow each other',
      { times: '23:50, 00:04', days: 'mon, wed', zone: 'UTC' },
    ],
  ])('is taken with times that are %s', (_, typed) => {
    expect(readPlan(typed, WORDS).ok).toBe(true);
  });
});
