import { ADVERB, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { changeBefore } from './changes.js';
import { hedgeLength } from './hedges.js';
import { isNoun, lowerAt, nounPhrase, nounPhraseBefore, type Phrase } from './phrases.js';
import type { Quantity } from './quantities.js';
import { type Subject, subjectOf } from './subjects.js';

/** "évalue à 130 le nombre de postes", "porte à 8 % la croissance", "réduit de 18 % les prises": the object behind its level. */
export function objectBehind(tokens: Token[], { last, kind }: Quantity, words: FigureWords): Phrase | null {
  if (words.adjectivesFirst) return null;
  const at = isOf(tokens[last + 1], ADVERB) ? last + 2 : last + 1;
  const [article, noun] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (!words.objectArticles.has(article) || words.timeNouns.has(noun) || words.durations.has(noun)) return null;
  // "131 euros le kilo"
  if (kind === 'money' && words.measures.has(noun)) return null;
  if (words.countNouns.has(noun)) return words.ofs.has(lowerAt(tokens, at + 2)) ? nounPhrase(tokens, at + 3, words) : null;
  return nounPhrase(tokens, at + 1, words);
}

/** The noun that only leads to a level, right before a number: "barre" in "sous la barre des", "average" in "an average of"; -1 when there is none. */
function hollowNoun(tokens: Token[], first: number, words: FigureWords): number {
  const noun = words.ofs.has(lowerAt(tokens, first - 1)) ? first - 2 : -1;
  return noun >= 0 && words.hollowNouns.has(lowerAt(tokens, noun)) ? noun : -1;
}

/** Where the phrase of such a noun begins: "an earlier range of". */
function hollowPhrase(tokens: Token[], first: number, words: FigureWords): number | null {
  const noun = hollowNoun(tokens, first, words);
  if (noun < 0) return null;
  let at = noun;
  while (at > noun - 4 && (words.changeAdjectives.has(lowerAt(tokens, at - 1)) || words.hollowNouns.has(lowerAt(tokens, at - 1))))
    at--;
  while (words.determiners.has(lowerAt(tokens, at - 1))) at--;
  return at < noun ? at : null;
}

/** Where a number begins with its hedge, or with what else qualifies it: "a cumulative 650 points". */
export function qualifiedStart(tokens: Token[], first: number, words: FigureWords): number {
  const hedged = first - hedgeLength(tokens, first, words);
  let at = hedged;
  while (at > hedged - 2 && words.changeAdjectives.has(lowerAt(tokens, at - 1))) at--;
  return at < hedged && words.articles.has(lowerAt(tokens, at - 1)) ? at - 1 : hedged;
}

/** Where a figure begins with the words that only lead to it: "about", "an average of". */
export function leadStart(tokens: Token[], { first }: Quantity, words: FigureWords): number {
  const hedged = qualifiedStart(tokens, first, words);
  return hollowPhrase(tokens, hedged, words) ?? hedged;
}

/** Where "à hauteur de", "sous la barre des" begin before a number, or null. */
export function hollowStart(tokens: Token[], first: number, words: FigureWords): number | null {
  const start = hollowPhrase(tokens, first, words);
  const noun = hollowNoun(tokens, first, words);
  let at = start ?? noun;
  while (at > 0 && (words.prepositions.has(lowerAt(tokens, at - 1)) || words.measureLinks.has(lowerAt(tokens, at - 1)))) at--;
  return noun >= 0 && at < noun ? at : null;
}

/** What a level that begins at a token is of: a noun right before it or its participle, else the subject of the verb. */
export function countedBy(tokens: Token[], start: number, words: FigureWords): Subject {
  const before = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  if (isAgreed(tokens, before, words)) return agreedWith(tokens, before, words);
  if (before < start - 1) return nounPhraseBefore(tokens, before, words);
  const verb = changeBefore(tokens, start, words);
  return verb === null ? null : subjectOf(tokens, verb, words);
}

/** Whether a word is a participle behind its noun, as "amputés" in "les crédits, amputés". */
export const isAgreed = (tokens: Token[], at: number, words: FigureWords): boolean =>
  tokens[at]?.kind === 'word' &&
  words.participleShape.test(lowerAt(tokens, at)) &&
  !words.beforeVerb.has(lowerAt(tokens, at - 1)) &&
  (tokens[at - 1]?.text === ',' ? isNoun(tokens[at - 2], words) : isNoun(tokens[at - 1], words));

/** The noun that a participle belongs to. */
export const agreedWith = (tokens: Token[], participle: number, words: FigureWords): Phrase | null =>
  nounPhraseBefore(tokens, tokens[participle - 1]?.text === ',' ? participle - 2 : participle - 1, words);
