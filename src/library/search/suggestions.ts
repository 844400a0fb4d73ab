import type { Meant, Terms } from '../../store/searchTerms.js';
import type { Scope } from '../library.js';
import { allStemmings, stemmingOf } from './stems.js';
import { startOf, type Terms as TermsOf, termsFor } from './terms.js';
import { foldText } from './words.js';

/** What is typed is a title: more words than this say no more. */
const MOST_WORDS = 20;

/** The term makers of all whose articles a scope sees. */
export const scopesIn = (scope: Scope): Scope[] => (scope ? [null, scope] : [null]);

/**
 * Which articles are meant by what somebody typed so far, the best first, each with those before: the title is just that; its words
 * begin so; words of title, source, date or tags do. Empty: nothing can be meant.
 */
export function suggestionTiers(scope: Scope, typed: string): Meant[] {
  const folded = foldText(typed);
  if (folded === '') return [];
  const starts = [...new Set(folded.split(' '))].slice(0, MOST_WORDS).map(startOf);
  const forAll = (makes: (of: TermsOf) => Terms): Meant =>
    scopesIn(scope).map((each) => makes(termsFor(each, stemmingOf('und'))));
  return [
    forAll((of) => of.wholeTitle(folded)),
    forAll((of) => ({ all: starts.map(of.titleStart) })),
    forAll((of) => ({ all: starts.map((start) => ({ any: [of.titleStart(start), of.headStart(start)] })) })),
  ];
}

/** Whether words tell an article: single letters, and the little words of a language that are hardly longer, begin too many. */
export const isTelling = (words: string): boolean =>
  foldText(words)
    .split(' ')
    .some((word) => word.length > 2 || (word.length === 2 && allStemmings.every(({ stem }) => stem(word) !== null)));
