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

const LONGEST = 5;
const CLAUSE = 12;
/** The most tokens between the commas of what is put in. */
const INSERTION = 20;

export const lowerAt = (tokens: Token[], at: number): string => (tokens[at]?.kind === 'word' ? (tokens[at] as Token).lower : '');

const isNoun = (token: Token | undefined, words: FigureWords): token is Token =>
  token?.kind === 'word' && token.text.length > 1 && !words.stops.has(token.lower) && !/['’]$/.test(token.text);

const skipDeterminers = (tokens: Token[], from: number, words: FigureWords): number => {
  let at = from;
  while (at < from + 3 && words.determiners.has(lowerAt(tokens, at))) at++;
  return at;
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
  const single = last === first || /(?:ed|ing)$/.test(second) || words.changeVerbs.has(second) || words.plainVerbs.has(second);
  return { first, last: single ? first : first + 1 };
}

const isShouted = (token: Token): boolean => token.text !== token.lower && token.text === token.text.toUpperCase();

/** French: "soldats nord-coréens", "suppressions d'emplois", "budget de la défense". */
function withAdjectives(tokens: Token[], first: number, words: FigureWords): Phrase {
  let last = first;
  while (words.frontAdjectives.has(lowerAt(tokens, last)) && isNoun(tokens[last + 1], words)) last++;
  const noun = last;
  const plural = words.plural.test(lowerAt(tokens, noun));
  while (
    plural &&
    last < noun + 2 &&
    isNoun(tokens[last + 1], words) &&
    tokens[last + 1]?.gap &&
    words.plural.test(lowerAt(tokens, last + 1)) &&
    (tokens[last + 1]?.text === lowerAt(tokens, last + 1) || isShouted(tokens[noun] as Token))
  )
    last++;
  if (last > noun) return { first, last };
  if (!words.ofs.has(lowerAt(tokens, last + 1))) return { first, last };
  const complement = skipDeterminers(tokens, last + 2, words);
  return isNoun(tokens[complement], words) ? { first, last: complement } : { first, last };
}

/** The noun phrase that ends right before a token, back to its determiner: "un chiffre d'affaires [de]". */
export function nounPhraseBefore(tokens: Token[], end: number, words: FigureWords): Phrase | null {
  if (!isNoun(tokens[end], words)) return null;
  let first = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const lower = lowerAt(tokens, at);
    if (isNoun(tokens[at], words) && (tokens[at + 1] as Token).gap) {
      const verbal = words.changeVerbs.has(lower) || words.plainVerbs.has(lower);
      if (verbal && !words.determiners.has(lowerAt(tokens, at - 1))) break;
      // "is targeting savings of"
      if (words.copulas.has(lowerAt(tokens, at - 1))) break;
      first = at;
    } else if (words.adjectivesFirst || !(words.ofs.has(lower) || lower === 'la' || lower === "l'")) break;
  }
  return first > end ? null : { first, last: end };
}

/** The comma that opens what another closes ("Le déficit, de 5,8 % en 2025, doit…"), else that other. */
function openingComma(tokens: Token[], closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - INSERTION); at--) {
    const token = tokens[at] as Token;
    if (token.text === ',') return at;
    if (token.kind === 'break' || (token.kind === 'mark' && /^[.!?;:«»“”"]$/.test(token.text))) break;
  }
  return closing;
}

/** The subject of a verb: the first noun phrase of the clause before it. */
export function subjectBefore(tokens: Token[], verb: number, words: FigureWords): Phrase | null {
  let end = verb - 1;
  while (end >= 0 && words.beforeVerb.has(lowerAt(tokens, end))) end--;
  if (words.relatives.has(lowerAt(tokens, end))) {
    end--;
    if (tokens[end]?.text === ',') end--;
    return nounPhraseBefore(tokens, end, words);
  }
  // "a three-year trial, costing…"
  if (tokens[end]?.text === ',') return nounPhraseBefore(tokens, openingComma(tokens, end) - 1, words);
  let first = end + 1;
  for (let at = end; at >= Math.max(0, end - CLAUSE); at--) {
    const token = tokens[at] as Token;
    // "la part des élèves qui disent s'endormir est passée"
    if (words.relatives.has(lowerAt(tokens, at)) && !words.adjectivesFirst) return nounPhraseBefore(tokens, at - 1, words);
    if (token.kind !== 'word' || words.conjunctions.has(token.lower)) {
      if (token.kind !== 'number' && !(token.kind === 'mark' && /^[-‐‑]$/.test(token.text) && !token.gap)) break;
    }
    first = at;
  }
  for (let at = first; at <= end; at++) {
    // "The [10-year] Treasury yield"
    if (tokens[at]?.kind !== 'word' || (!tokens[at]?.gap && /^[-‐‑]$/.test(tokens[at - 1]?.text ?? ''))) continue;
    if (words.prepositions.has(lowerAt(tokens, at))) {
      // "En Ostland les ventes…": what a preposition opens is no subject.
      const inner = nounPhrase(tokens, at + 1, words);
      if (inner) at = inner.last;
      continue;
    }
    const phrase = nounPhrase(tokens, at, words);
    if (phrase && phrase.last <= end) return phrase;
    if (phrase) return { first: phrase.first, last: end };
  }
  return null;
}
