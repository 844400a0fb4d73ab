import { Temporal } from 'temporal-polyfill';
import { en } from '../locales/en.js';
import { PLAN_VOCABULARIES, planErrorSentence } from '../locales/plans.js';
import { nextMoments } from '../publishing/moments.js';
import { readPlan } from '../publishing/plan.js';

/**
 * The plan's coming moments after an instant, in ISO form.
 * @param from an ISO instant, as in `2027-03-27T00:00Z`
 * @throws an error with a sentence when a part of the plan cannot be read
 */
export function nextInstants(typed: { time: string; days: string; zone: string; from: string }, count: number): string[] {
  const plan = readPlan({ times: typed.time, days: typed.days, zone: typed.zone }, PLAN_VOCABULARIES);
  if (!plan.ok) throw new Error(planErrorSentence(plan.error, en));
  return nextMoments(plan.value, readInstant(typed.from), count).map((moment) => new Date(moment).toISOString());
}

function readInstant(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new Error(`--from: the value "${text}" is not an ISO instant, like 2027-03-27T00:00Z.`);
  }
}
