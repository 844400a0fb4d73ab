import { Temporal } from 'temporal-polyfill';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How a zone's clock runs over a few days: milliseconds ahead of UTC; null where it is changed in or near them. */
type Offset = number | null;

/** Nearly all questions are about the coming days, and asking the time zone data takes a hundred times as long. */
const offsets = new Map<string, Offset>();
const MOST_OFFSETS = 5_000;
const STRETCH = 4 * DAY;
/** Farther than any clock change moves a time, on both sides. */
const MARGIN = 2 * DAY;
/** No zone changes its clock and back again between two looks. */
const LOOK_EVERY = 12 * HOUR;

function offsetNear(instant: number, zone: string): Offset {
  const stretch = Math.floor(instant / STRETCH);
  const key = `${zone} ${stretch}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = offsetThrough(stretch * STRETCH - MARGIN, (stretch + 1) * STRETCH + MARGIN, zone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function offsetThrough(from: number, until: number, zone: string): Offset {
  const offset = offsetAt(from, zone);
  for (let at = from + LOOK_EVERY; at <= until; at += LOOK_EVERY) if (offsetAt(at, zone) !== offset) return null;
  return offset;
}

const offsetAt = (instant: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

/** Days since 1 January 1970 of the date that the wall's clock shows in `zone` at `instant`. */
export const localDay = (instant: number, zone: string): number =>
  Math.floor((instant + (offsetNear(instant, zone) ?? offsetAt(instant, zone))) / DAY);

/**
 * The instant of a local time, by the rule of RFC 5545: one that the clock change skips is as much later as the gap is
 * long, a repeated one is its first pass.
 * @param local milliseconds from 1 January 1970 to it on the wall's clock
 */
export function instantOf(local: number, zone: string): number {
  const offset = offsetNear(local, zone);
  if (offset !== null) return local - offset;
  const date = new Date(local);
  return new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}
