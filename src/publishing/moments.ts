import { MINUTE, type Plan } from './types.js';
import { instantOf, localDay } from './wallClock.js';

const DAY = 86_400_000;

/**
 * The plan's next moments strictly after `from`, in order, at most `count`.
 *
 * Local times follow RFC 5545: a time that the clock change skips runs as much later as the gap is long, a repeated
 * one runs at its first pass. Planned times that fall on one instant are one moment.
 */
export function nextMoments(plan: Plan, from: number, count: number): number[] {
  return collect(plan, from, (found) => found >= count).slice(0, count);
}

/** The plan's moments after `from` up to and including `until`, in order. */
export function momentsBetween(plan: Plan, from: number, until: number): number[] {
  return collect(plan, from, (_, day) => day * DAY > until + DAY).filter((moment) => moment <= until);
}

/** Runs through the local days from the one of `from` on; `enough` is asked after each planned day. */
function collect(plan: Plan, from: number, enough: (found: number, day: number) => boolean): number[] {
  if (plan.times.length === 0 || plan.days.length === 0) return [];
  const first = localDay(from, plan.zone);
  const times = plan.times.map((time) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE);
  const moments = new Set<number>();
  // A skipped time may land on the following local day, at most one day later (Samoa's lost 30 December 2011):
  // begin a day early, and go a day beyond the last that is needed.
  let last = Number.POSITIVE_INFINITY;
  for (let day = first - 1; day <= last; day++) {
    if (plan.days.includes(isoWeekday(day))) {
      for (const time of times) {
        const moment = instantOf(day * DAY + time, plan.zone);
        if (moment > from) moments.add(moment);
      }
    }
    if (last === Number.POSITIVE_INFINITY && enough(moments.size, day)) last = day + 1;
  }
  return [...moments].sort((a, b) => a - b);
}

/** 1 January 1970 was a Thursday. */
const isoWeekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
