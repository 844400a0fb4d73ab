import type { PlanError, PlanVocabulary } from '../publishing/plan.js';
import { LOCALES, type Sentences, sentencesIn } from './index.js';

/** The words for days in every language: a reader may use those of another than their own. */
export const PLAN_VOCABULARIES: readonly PlanVocabulary[] = LOCALES.map((locale) => sentencesIn(locale).schedule);

/** What was wrong with a plan, as a sentence. */
export function planErrorSentence(
  error: PlanError,
  { errors }: Sentences,
  show: (typed: string) => string = (typed) => typed,
): string {
  switch (error.code) {
    case 'time':
      return errors.time(show(error.value));
    case 'days':
      return errors.days(show(error.value));
    case 'timezone':
      return errors.timezone(show(error.value));
    case 'too-many-times':
      return errors.tooManyTimes(error.max);
    case 'times-too-close':
      return errors.timesTooClose(error.minutes);
  }
}
