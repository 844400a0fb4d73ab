import { ADVERB, CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { changeBefore } from './changes.js';
import { isNoun, isPluralVerb, lowerAt, nounPhrase, nounPhraseBefore, type Phrase } from './phrases.js';

/** Its words, or that a pronoun stands for what was told before. */
export type Subject = Phrase | 'pronoun' | null;

const CLAUSE = 12;
/** The most tokens between the commas of what is put in, and from a sentence's beginning to a clause without a subject of its own. */
const INSERTION = 20;
const SENTENCE = 40;
/** A subject of no more words is taken whole: "la remise aux normes". */
const WHOLE = 4;
/** Of how many clauses without a subject the one before is asked. */
const DEPTH = 2;

const endsSentence = (tokens: Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return token.kind === 'break' || (token.kind === 'mark' && /^[.!?;:«»“”"—–]$/.test(token.text));
};

/** The comma that opens what another closes ("Le déficit, de 5,8 % en 2025, doit…"), else that other. */
function openingComma(tokens: Token[], closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - INSERTION); at--) {
    if (tokens[at]?.text === ',') return at;
    if (endsSentence(tokens, at)) break;
  }
  return closing;
}

/** The subject of a verb: the first noun phrase of the clause before it. */
export function subjectOf(tokens: Token[], verb: number, words: FigureWords, depth = DEPTH): Subject {
  let end = verb - 1;
  while (end >= 0 && (words.beforeVerb.has(lowerAt(tokens, end)) || isOf(tokens[end], ADVERB))) end--;
  // "Les quantités vendues \"diminuent de 35 %\""
  if (/^["«“]$/.test(tokens[end]?.text ?? '')) end--;
  // "a contract worth $3 million"
  if (end === verb - 1 && words.modifiers.has(lowerAt(tokens, verb)) && isNoun(tokens[end], words))
    return nounPhraseBefore(tokens, end, words);
  if (words.relatives.has(lowerAt(tokens, end)))
    return nounPhraseBefore(tokens, tokens[end - 1]?.text === ',' ? end - 2 : end - 1, words);
  // "…occupies 3 hectares and costs $2 million"
  if (words.betweenLinks.has(lowerAt(tokens, end))) return mainSubject(tokens, end, words, depth);
  // "…, pour s'établir à 3 millions"
  if (words.infinitive.test(lowerAt(tokens, verb)) && words.prepositions.has(lowerAt(tokens, end)))
    return mainSubject(tokens, end, words, depth);
  if (tokens[end]?.text !== ',') return firstOfClause(tokens, end, words);
  const opening = openingComma(tokens, end);
  const modifies = words.gerund.test(lowerAt(tokens, verb)) && end === verb - 1;
  // "a three-year trial, costing…", but "the number doubled, rising from…"
  if (modifies && !words.levelVerbs.has(lowerAt(tokens, verb))) return mainSubject(tokens, end, words, depth);
  if (modifies || opening === end) return nounPhraseBefore(tokens, opening - 1, words);
  return firstOfClause(tokens, opening - 1, words) ?? nounPhraseBefore(tokens, opening - 1, words);
}

export function subjectBefore(tokens: Token[], verb: number, words: FigureWords): Phrase | null {
  const subject = subjectOf(tokens, verb, words);
  return subject === 'pronoun' ? null : subject;
}

/** The subject that a clause without one shares with the clause before, which ends at a token. */
function mainSubject(tokens: Token[], end: number, words: FigureWords, depth: number): Subject {
  const verb = depth > 0 ? changeBefore(tokens, end, words) : null;
  const subject = verb === null ? null : subjectOf(tokens, verb, words, depth - 1);
  if (subject !== null) return subject;
  let first = end;
  while (first > 0 && first > end - SENTENCE && !endsSentence(tokens, first - 1)) first--;
  return firstBetween(tokens, first, end - 1, words);
}

/** Whether a word is a verb, as far as can be told: what follows "after" or "as" may then be a clause of its own. */
const isVerb = (token: Token, words: FigureWords): boolean =>
  isOf(token, CHANGE) || words.beforeVerb.has(token.lower) || words.plainVerbs.has(token.lower) || /.ed$/.test(token.lower);

function firstOfClause(tokens: Token[], end: number, words: FigureWords): Subject {
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
  return firstBetween(tokens, first, end, words);
}

/** The first noun phrase between two tokens that no preposition opens, of the last clause there. */
function firstBetween(tokens: Token[], first: number, end: number, words: FigureWords): Subject {
  let found: Subject = null;
  let verbal = false;
  for (let at = first; at <= end; at++) {
    const token = tokens[at] as Token;
    // "The [10-year] Treasury yield"
    if (token.kind !== 'word' || (!token.gap && /^[-‐‑]$/.test(tokens[at - 1]?.text ?? ''))) continue;
    if (found !== null) {
      // "numbers would fall once temperatures dropped"
      if (verbal && words.subordinators.has(token.lower)) [found, verbal] = [null, false];
      else verbal ||= words.adjectivesFirst && isVerb(token, words);
      continue;
    }
    if (words.personal.has(token.lower)) return null;
    if (words.subjectPronouns.has(token.lower)) {
      found = 'pronoun';
      continue;
    }
    if (words.prepositions.has(token.lower)) {
      // "En Ostland les ventes…": what a preposition opens is no subject.
      const inner = nounPhrase(tokens, at + 1, words);
      if (inner) at = inner.last;
      continue;
    }
    const phrase = nounPhrase(tokens, at, words);
    // "les 18-24 ans se disent"
    if (!phrase || isUnit(lowerAt(tokens, phrase.first), words)) continue;
    found = asSubject(tokens, phrase, end, words);
    at = found.last;
  }
  return found;
}

/** A word that no subject holds but as its first: an auxiliary, a pronoun. */
const isFunction = (word: string, words: FigureWords): boolean =>
  words.stops.has(word) &&
  !(words.ofs.has(word) || words.determiners.has(word) || words.prepositions.has(word) || words.subordinators.has(word));

const isUnit = (word: string, words: FigureWords): boolean => words.durations.has(word) || words.percents.has(word);

/** A short subject whole, a long one with what belongs to its noun. */
function asSubject(tokens: Token[], phrase: Phrase, end: number, words: FigureWords): Phrase {
  if (end - phrase.first >= WHOLE) return phrase.last <= end ? phrase : { first: phrase.first, last: end };
  for (let at = phrase.first; at <= end; at++)
    if (
      tokens[at]?.kind !== 'word' ||
      (at > phrase.first && isFunction(lowerAt(tokens, at), words) && !words.determiners.has(lowerAt(tokens, at - 1))) ||
      (at > phrase.first && (isPluralVerb(tokens, at, words) || words.verbShape.test(lowerAt(tokens, at)))) ||
      (words.adjectivesFirst &&
        at > phrase.first &&
        isVerb(tokens[at] as Token, words) &&
        !words.ofs.has(lowerAt(tokens, at - 1)))
    )
      return { first: phrase.first, last: Math.min(phrase.last, Math.max(phrase.first, at - 1)) };
  return { first: phrase.first, last: end };
}
