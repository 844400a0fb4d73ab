import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentsBetween, nextMoments } from '../../src/publishing/moments.js';
import { ZONES } from '../../src/publishing/zones.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const iso = (moments: number[]): string[] => moments.map((moment) => new Date(moment).toISOString().replace(':00.000Z', 'Z'));

function next(zone: string, times: string, from: string, count: number, days = EVERY_DAY): string[] {
  return iso(nextMoments({ times: times.split(' '), days, zone }, Date.parse(from), count));
}

describe('an ordinary plan', () => {
  test.each([
    ['every day', '08:00', EVERY_DAY, '2026-11-22T12:00Z', ['2026-11-23T07:00Z', '2026-11-24T07:00Z', '2026-11-25T07:00Z']],
    ['on chosen days', '08:00', [1, 4], '2026-11-22T12:00Z', ['2026-11-23T07:00Z', '2026-11-26T07:00Z', '2026-11-30T07:00Z']],
    [
      'at several times',
      '08:00 18:30',
      [7],
      '2026-11-22T12:00Z',
      ['2026-11-22T17:30Z', '2026-11-29T07:00Z', '2026-11-29T17:30Z'],
    ],
    [
      'just before its moment',
      '08:00',
      EVERY_DAY,
      '2026-11-22T06:59:59.999Z',
      ['2026-11-22T07:00Z', '2026-11-23T07:00Z', '2026-11-24T07:00Z'],
    ],
    [
      'at its moment: that one is over',
      '08:00',
      EVERY_DAY,
      '2026-11-22T07:00Z',
      ['2026-11-23T07:00Z', '2026-11-24T07:00Z', '2026-11-25T07:00Z'],
    ],
    [
      'when it is another day there',
      '00:30',
      [1],
      '2026-11-22T23:00Z',
      ['2026-11-22T23:30Z', '2026-11-29T23:30Z', '2026-12-06T23:30Z'],
    ],
  ])('%s', (_, times, days, from, moments) => {
    expect(next('Europe/Paris', times, from, 3, days)).toEqual(moments);
  });

  test('without a time or a day there is no moment', () => {
    expect(nextMoments({ times: [], days: EVERY_DAY, zone: 'UTC' }, 0, 3)).toEqual([]);
    expect(nextMoments({ times: ['08:00'], days: [], zone: 'UTC' }, 0, 3)).toEqual([]);
  });
});

describe('when the clock changes', () => {
  test.each([
    [
      'Paris skips 02:30 on 2027-03-28',
      'Europe/Paris',
      '02:30',
      '2027-03-27T00:00Z',
      ['2027-03-27T01:30Z', '2027-03-28T01:30Z', '2027-03-29T00:30Z'],
    ],
    [
      'Paris skips 02:00 on 2027-03-28',
      'Europe/Paris',
      '02:00',
      '2027-03-27T02:00Z',
      ['2027-03-28T01:00Z', '2027-03-29T00:00Z', '2027-03-30T00:00Z'],
    ],
    [
      '08:00 in Paris stays 08:00 in spring',
      'Europe/Paris',
      '08:00',
      '2027-03-27T00:00Z',
      ['2027-03-27T07:00Z', '2027-03-28T06:00Z', '2027-03-29T06:00Z'],
    ],
    [
      'Paris repeats 02:30 on 2026-10-25: the first',
      'Europe/Paris',
      '02:30',
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30Z', '2026-10-26T01:30Z', '2026-10-27T01:30Z'],
    ],
    [
      'between the two 02:30 of Paris the first is over',
      'Europe/Paris',
      '02:30',
      '2026-10-25T01:00Z',
      ['2026-10-26T01:30Z', '2026-10-27T01:30Z', '2026-10-28T01:30Z'],
    ],
    [
      '08:00 in Paris stays 08:00 in autumn',
      'Europe/Paris',
      '08:00',
      '2026-10-24T00:00Z',
      ['2026-10-24T06:00Z', '2026-10-25T07:00Z', '2026-10-26T07:00Z'],
    ],
    [
      'a skipped time that falls on a planned one is one',
      'Europe/Paris',
      '02:30 03:30',
      '2027-03-28T00:00Z',
      ['2027-03-28T01:30Z', '2027-03-29T00:30Z', '2027-03-29T01:30Z'],
    ],
    [
      'a skipped time may come after a later one',
      'Europe/Paris',
      '02:45 03:15',
      '2027-03-28T00:00Z',
      ['2027-03-28T01:15Z', '2027-03-28T01:45Z', '2027-03-29T00:45Z'],
    ],
    [
      'New York skips 02:30 on 2027-03-14',
      'America/New_York',
      '02:30',
      '2027-03-13T12:00Z',
      ['2027-03-14T07:30Z', '2027-03-15T06:30Z', '2027-03-16T06:30Z'],
    ],
    [
      'New York repeats 01:30 on 2026-11-01',
      'America/New_York',
      '01:30',
      '2026-10-31T12:00Z',
      ['2026-11-01T05:30Z', '2026-11-02T06:30Z', '2026-11-03T06:30Z'],
    ],
    [
      'Lord Howe skips half an hour',
      'Australia/Lord_Howe',
      '02:15',
      '2026-10-03T00:00Z',
      ['2026-10-03T15:45Z', '2026-10-04T15:15Z', '2026-10-05T15:15Z'],
    ],
    [
      'Lord Howe repeats half an hour',
      'Australia/Lord_Howe',
      '01:45',
      '2027-04-03T00:00Z',
      ['2027-04-03T14:45Z', '2027-04-04T15:15Z', '2027-04-05T15:15Z'],
    ],
    [
      'Nuuk skips the last hour of a day',
      'America/Nuuk',
      '23:30',
      '2027-03-27T12:00Z',
      ['2027-03-28T01:30Z', '2027-03-29T00:30Z', '2027-03-30T00:30Z'],
    ],
    [
      'Cairo skips the first hour of a day',
      'Africa/Cairo',
      '00:30',
      '2027-04-28T23:00Z',
      ['2027-04-29T22:30Z', '2027-04-30T21:30Z', '2027-05-01T21:30Z'],
    ],
    [
      'Samoa had no 30 December 2011',
      'Pacific/Apia',
      '08:00',
      '2011-12-28T12:00Z',
      ['2011-12-28T18:00Z', '2011-12-29T18:00Z', '2011-12-30T18:00Z'],
    ],
  ])('%s', (_, zone, times, from, moments) => {
    expect(next(zone, times, from, 3)).toEqual(moments);
  });

  test('a planned day that the calendar skipped runs on the next, not also on it', () => {
    // Friday 30 December 2011 did not happen in Samoa; 24 hours later it is Saturday, 08:00.
    expect(next('Pacific/Apia', '08:00', '2011-12-28T12:00Z', 2, [5])).toEqual(['2011-12-30T18:00Z', '2012-01-05T18:00Z']);
  });
});

describe('moments between two instants', () => {
  test('come after the first and up to the second', () => {
    const plan = { times: ['08:00', '20:00'], days: EVERY_DAY, zone: 'UTC' };
    const between = momentsBetween(plan, Date.parse('2026-11-22T08:00Z'), Date.parse('2026-11-23T20:00Z'));
    expect(iso(between)).toEqual(['2026-11-22T20:00Z', '2026-11-23T08:00Z', '2026-11-23T20:00Z']);
  });
  test('are none where the second comes first', () => {
    expect(momentsBetween({ times: ['08:00'], days: EVERY_DAY, zone: 'UTC' }, 1_000_000, 0)).toEqual([]);
  });
});

describe('in every zone, around every clock change from 2026 to 2030', () => {
  const zones = ZONES.map((zone) => [zone, clockChanges(zone)] as const).filter(([, changes]) => changes.length > 0);

  test('there are such zones', () => {
    expect(zones.length).toBeGreaterThan(100);
  });

  test.each(zones)('%s runs once for each planned day', (zone, changes) => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
    for (const change of changes) {
      for (const time of timesAround(zone, change)) {
        const first = Temporal.Instant.fromEpochMilliseconds(change).toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 4 });
        const from = first.toZonedDateTime(zone).epochMilliseconds - 1;
        const moments = nextMoments({ times: [time], days: EVERY_DAY, zone }, from, 8);
        moments.forEach((moment, i) => {
          const date = first.add({ days: i });
          const wall = date.toString().split('-').reverse().join('/');
          const where = `${zone}, ${time} planned on ${wall}`;
          const shown = clock.format(moment);
          if (shown === `${wall}, ${time}:00`) {
            // A repeated time: the pass before the change, if there were two.
            const gained = offset(clock, change - 1) - offset(clock, change);
            if (gained > 0) expect(clock.format(moment - gained), where).not.toBe(shown);
          } else {
            // Skipped: as long after the change as it is planned after the moment the clock jumped from.
            const gap = offset(clock, change) - offset(clock, change - 1);
            expect(gap, where).toBeGreaterThan(0);
            const planned = Date.parse(`${date.toString()}T${time}:00Z`);
            expect(moment - change, where).toBe(planned - (change + offset(clock, change - 1)));
            expect(planned - (change + offset(clock, change - 1)), where).toBeLessThan(gap);
          }
        });
      }
    }
  });
});

function clockChanges(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < Date.UTC(2031, 0)) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** Local times before, in and after what the change skips or repeats. */
function timesAround(zone: string, change: number): string[] {
  const minutes = [-61, -60, -45, -30, -15, -1, 0, 1, 15, 30, 45, 60, 61];
  const walls = [change - 1, change].map((instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone));
  return [
    ...new Set(
      walls.flatMap((wall) =>
        minutes.map((minute) =>
          wall.toPlainDateTime().round('minute').add({ minutes: minute }).toPlainTime().toString().slice(0, 5),
        ),
      ),
    ),
  ];
}

/** Milliseconds that the wall's clock is ahead of UTC, as the formatter shows it. */
function offset(clock: Intl.DateTimeFormat, instant: number): number {
  const [day, month, year, ...time] = clock
    .format(instant)
    .split(/[/,: ]+/)
    .map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, ...time) - Math.floor(instant / 1000) * 1000;
}
