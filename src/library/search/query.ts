import type { Meant, Terms } from '../../store/searchTerms.js';
import type { Scope } from '../library.js';
import type { Search } from './search.js';
import { allStemmings, type Stemming } from './stems.js';
import { scopesIn } from './suggestions.js';
import { nameWords, type Terms as TermsOf, termsFor } from './terms.js';
import { stemsOf } from './tokens.js';

/** What is asked of the articles of one language: single stems, and phrases of two and more that stand side by side. */
export interface Asked {
  stems: string[];
  phrases: string[][];
}

/** Everything that a search asks, for the articles of each language by its code. */
export interface Query {
  asked: ReadonlyMap<string, Asked>;
  /** Folded words of the speaker's name; empty: whoever. */
  speaker: string[];
  /** The articles that are meant, and those among them whose title, whose title, quotes, names and figures hold all stems. */
  meant: Meant;
  strong: Meant | null;
  titled: Meant | null;
}

/** More say no more, and would only take time. */
const MOST_WORDS = 32;
const LONGEST = 4_000;

const QUOTATION = /"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]/g;

/** What a search means in each language that articles have. Null: nothing that could be found. */
export function readQuery(scope: Scope, { words, speaker = null, source = null }: Search): Query | null {
  const name = nameWords(speaker ?? '');
  const sources = nameWords(source ?? '');
  // A name or source of signs alone is nobody's.
  if ((speaker?.trim() && name.length === 0) || (source?.trim() && sources.length === 0)) return null;
  const text = words.slice(0, LONGEST);
  const hasWords = text.trim() !== '';
  if (!hasWords && name.length === 0) return null;

  const asked = new Map(allStemmings.map((stemming) => [stemming, readWords(text, stemming)]));
  const known = [...asked].filter(([, { stems }]) => stems.length > 0 || !hasWords);
  if (known.length === 0) return null;
  // Without words nothing tells one language's articles from another's: they are one set.
  const apart = hasWords ? known : known.slice(0, 1);
  const inAll = (terms: (of: TermsOf, asked: Asked) => Terms[]): Meant =>
    scopesIn(scope).flatMap((each) =>
      apart.map(([stemming, its]) => {
        const of = termsFor(each, stemming);
        return { all: [...terms(of, its), ...sources.map(of.source)] };
      }),
    );
  const besides = (of: TermsOf, { phrases }: Asked): Terms[] =>
    phrases.flatMap((phrase) => phrase.slice(1).map((stem, index) => of.beside(phrase[index] as string, stem)));
  const query = { asked: new Map(known.map(([{ code }, its]) => [code, its])), speaker: name };
  if (name.length > 0) {
    const said = (of: TermsOf, its: Asked): Terms[] =>
      its.stems.length === 0 ? name.map(of.speaker) : name.flatMap((word) => its.stems.map((stem) => of.said(word, stem)));
    return { ...query, meant: inAll((of, its) => [...said(of, its), ...besides(of, its)]), strong: null, titled: null };
  }
  return {
    ...query,
    meant: inAll((of, its) => [...its.stems.map(of.any), ...besides(of, its)]),
    strong: inAll((of, its) => [...its.stems.map(of.strong), ...besides(of, its)]),
    titled: inAll((of, its) => [...its.stems.map(of.title), ...besides(of, its)]),
  };
}

/** Whether some language has nothing but little words here ("the", "of"), or only signs: they find no article in that language. */
export const areCommon = (words: string): boolean =>
  allStemmings.some((stemming) => readWords(words.slice(0, LONGEST), stemming).stems.length === 0);

function readWords(text: string, stemming: Stemming): Asked {
  const stems = new Set<string>();
  const phrases: string[][] = [];
  const add = (part: string): string[] => {
    const found = stemsOf(part, stemming).slice(0, Math.max(0, MOST_WORDS - stems.size));
    for (const stem of found) stems.add(stem);
    return found;
  };
  for (const [, ...quoted] of text.matchAll(QUOTATION)) {
    const phrase = add(quoted.find((part) => part !== undefined) ?? '');
    if (phrase.length > 1) phrases.push(phrase);
  }
  add(text.replace(QUOTATION, ' '));
  return { stems: [...stems], phrases };
}
