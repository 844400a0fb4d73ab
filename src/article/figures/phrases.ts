import { ADVERB, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';

/** Words that belong together, by their tokens. */
export interface Phrase {
  first: number;
  /** Inclusive. */
  last: number;
}

/** Whether it may end with any noun, ends at its first plural ("households buys"), or before one ("budget comes"). */
type Ends = 'any' | 'plural' | 'singular';

const APOSTROPHE = 39;
const LONGEST = 6;
/** Of a phrase of more words, in languages where the noun comes first, its beginning says enough. */
const LONG = 4;

export const lowerAt = (tokens: Token[], at: number): string => (tokens[at]?.kind === 'word' ? (tokens[at] as Token).lower : '');

/** Whether a word may be a noun, or an adjective beside one. */
export const isNoun = (token: Token | undefined, words: FigureWords): token is Token =>
  token?.kind === 'word' &&
  token.text.length > 1 &&
  !isOf(token, ADVERB) &&
  !words.stops.has(token.lower) &&
  token.lower.charCodeAt(0) !== APOSTROPHE &&
  token.lower.charCodeAt(token.lower.length - 1) !== APOSTROPHE;

const skipDeterminers = (tokens: Token[], from: number, words: FigureWords): number => {
  let at = from;
  while (at < from + 3 && words.determiners.has(lowerAt(tokens, at))) at++;
  // "46 previously unpublished letters"
  return words.adjectivesFirst && isOf(tokens[at], ADVERB) ? at + 1 : at;
};

/** The noun phrase that begins at a token: its noun with the adjectives and, in some languages, the complement that belong to it. */
export function nounPhrase(tokens: Token[], from: number, words: FigureWords, ends: Ends = 'any'): Phrase | null {
  const first = skipDeterminers(tokens, from, words);
  if (!isNoun(tokens[first], words)) return null;
  if (!words.adjectivesFirst) return withAdjectives(tokens, first, words);
  const phrase = endAtPlural(tokens, first, words, ends);
  // "the bay's fleet"
  const owner = phrase && /^['’]/.test(tokens[phrase.last + 1]?.text ?? '') && !tokens[phrase.last + 1]?.gap;
  return owner ? (nounPhrase(tokens, phrase.last + 2, words, ends) ?? phrase) : phrase;
}

/** English: "North Korean soldiers" ends at the first plural, "measles cases" at the second; without one, the first noun is all that is sure. */
function endAtPlural(tokens: Token[], first: number, words: FigureWords, ends: Ends): Phrase | null {
  let last = first;
  for (let at = first; at < first + LONGEST && isNoun(tokens[at], words) && (at === first || (tokens[at] as Token).gap); at++) {
    last = at;
    if (!words.plural.test(lowerAt(tokens, at))) continue;
    if (ends === 'singular' && at > first) return { first, last: at - 1 };
    const next = tokens[at + 1];
    const goesOn =
      !words.persons.has(lowerAt(tokens, at)) &&
      ends === 'any' &&
      isNoun(next, words) &&
      next.gap &&
      words.plural.test(next.lower) &&
      (tokens[at + 2]?.kind !== 'word' || words.stops.has(lowerAt(tokens, at + 2)));
    return { first, last: goesOn ? at + 1 : at };
  }
  if (/ed$/.test(lowerAt(tokens, first))) return null;
  const second = lowerAt(tokens, first + 1);
  const single =
    last === first ||
    /ed$/.test(second) ||
    // "new spending"
    (/ing$/.test(second) && !words.changeAdjectives.has(lowerAt(tokens, first))) ||
    (words.changeVerbs.has(second) && !words.nounVerbs.has(second)) ||
    words.plainVerbs.has(second);
  return { first, last: single ? first : first + 1 };
}

const isShouted = (token: Token): boolean => token.text !== token.lower && token.text === token.text.toUpperCase();

/** French: "soldats nord-coréens", "suppressions d'emplois", "budget de la défense", "excédent brut d'exploitation". */
function withAdjectives(tokens: Token[], first: number, words: FigureWords): Phrase {
  let last = first;
  while (words.frontAdjectives.has(lowerAt(tokens, last)) && isNoun(tokens[last + 1], words)) last++;
  const noun = last;
  const agrees = words.plural.test(lowerAt(tokens, noun)) ? words.plural : words.adjectives;
  while (
    last < noun + 2 &&
    isNoun(tokens[last + 1], words) &&
    tokens[last + 1]?.gap &&
    agrees.test(lowerAt(tokens, last + 1)) &&
    (tokens[last + 1]?.text === lowerAt(tokens, last + 1) || isShouted(tokens[noun] as Token)) &&
    !isClause(tokens, last + 1, words)
  )
    last++;
  if (!words.ofs.has(lowerAt(tokens, last + 1)) || (last > noun && agrees === words.plural)) return { first, last };
  const complement = last > noun ? last + 2 : skipDeterminers(tokens, last + 2, words);
  return isNoun(tokens[complement], words) ? { first, last: complement } : { first, last };
}

/** "études [menées auprès de]": a participle with what belongs to it. */
const isClause = (tokens: Token[], at: number, words: FigureWords): boolean =>
  (words.participle.test(lowerAt(tokens, at)) || words.participleShape.test(lowerAt(tokens, at))) &&
  (words.prepositions.has(lowerAt(tokens, at + 1)) || words.agents.has(lowerAt(tokens, at + 1)));

/** "la" in "de la" */
const isOfArticle = (tokens: Token[], at: number, words: FigureWords): boolean =>
  words.objectArticles.has(lowerAt(tokens, at)) && words.ofs.has(lowerAt(tokens, at - 1));

/** "les requérants réclament": what stands in the plural behind a noun in the plural, and is no adjective. */
export const isPluralVerb = (tokens: Token[], at: number, words: FigureWords): boolean =>
  words.pluralVerb.test(lowerAt(tokens, at)) && words.plural.test(lowerAt(tokens, at - 1)) && isNoun(tokens[at - 1], words);

/** The noun phrase that ends right before a token, back to its determiner: "un chiffre d'affaires [de]". */
export function nounPhraseBefore(tokens: Token[], end: number, words: FigureWords): Phrase | null {
  if (!isNoun(tokens[end], words) || isPluralVerb(tokens, end, words)) return null;
  let first = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const lower = lowerAt(tokens, at);
    if (isNoun(tokens[at], words) && (tokens[at + 1] as Token).gap) {
      const verbal = words.changeVerbs.has(lower) || words.plainVerbs.has(lower);
      if (verbal && !words.determiners.has(lowerAt(tokens, at - 1))) break;
      // "is targeting savings of"
      if (words.copulas.has(lowerAt(tokens, at - 1))) break;
      first = at;
    } else if (words.adjectivesFirst || !(words.ofs.has(lower) || isOfArticle(tokens, at, words))) break;
  }
  // "nous parlions de 3 millions"
  if (words.personal.has(lowerAt(tokens, first - 1))) return null;
  // "recul des ventes de charbon": what changes says more than the change.
  const change =
    !words.adjectivesFirst && words.changeNouns.has(lowerAt(tokens, first)) && words.ofs.has(lowerAt(tokens, first + 1));
  const changed = change && first < end ? nounPhrase(tokens, first + 2, words) : null;
  if (changed && changed.last <= end) return changed;
  // "étape du Tour des Cimes": the noun with the first complement says it.
  const head = words.adjectivesFirst || end - first < LONG ? null : nounPhrase(tokens, first, words);
  return head && head.last < end ? head : { first, last: end };
}
