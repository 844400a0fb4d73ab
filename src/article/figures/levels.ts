import { CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { lowerAt, nounPhrase, nounPhraseBefore, type Phrase, subjectBefore } from './phrases.js';
import type { Quantity } from './quantities.js';

const VERB_REACH = 22;
const CLAUSE_ENDS: ReadonlySet<string> = new Set(';:!?');

/** "évalue à 130 le nombre de postes", "porte à 8 % la croissance": the object behind its level. */
export function objectBehind(tokens: Token[], { last }: Quantity, words: FigureWords): Phrase | null {
  if (words.adjectivesFirst) return null;
  const [article, noun] = [lowerAt(tokens, last + 1), lowerAt(tokens, last + 2)];
  if (!words.objectArticles.has(article) || words.timeNouns.has(noun) || words.durations.has(noun)) return null;
  if (words.countNouns.has(noun)) return words.ofs.has(lowerAt(tokens, last + 3)) ? nounPhrase(tokens, last + 4, words) : null;
  return nounPhrase(tokens, last + 2, words);
}

/** Where "à hauteur de", "sous la barre des" begin before a number, or null. */
export function hollowStart(tokens: Token[], first: number, words: FigureWords): number | null {
  const noun = words.ofs.has(lowerAt(tokens, first - 1)) ? first - 2 : -1;
  if (noun < 0 || !words.hollowNouns.has(lowerAt(tokens, noun))) return null;
  let at = noun;
  while (at > 0 && (words.determiners.has(lowerAt(tokens, at - 1)) || words.prepositions.has(lowerAt(tokens, at - 1)))) at--;
  return at < noun ? at : null;
}

/** What a level that begins at a token is of: a noun right before it or its participle, else the subject of the verb. */
export function countedBy(tokens: Token[], start: number, words: FigureWords): Phrase | null {
  const before = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  if (isAgreed(tokens, before, words)) return agreedWith(tokens, before, words);
  if (before < start - 1) return nounPhraseBefore(tokens, before, words);
  const verb = changeBefore(tokens, start, words);
  return verb === null ? null : subjectBefore(tokens, verb, words);
}

/** Whether a word is a participle behind its noun, as "amputés" in "les crédits, amputés". */
export const isAgreed = (tokens: Token[], at: number, words: FigureWords): boolean => {
  const before = tokens[at - 1];
  if (!words.participleShape.test(lowerAt(tokens, at))) return false;
  return (
    before?.text === ',' || (before?.kind === 'word' && !words.stops.has(before.lower) && !words.determiners.has(before.lower))
  );
};

/** The noun that a participle belongs to. */
export const agreedWith = (tokens: Token[], participle: number, words: FigureWords): Phrase | null =>
  nounPhraseBefore(tokens, tokens[participle - 1]?.text === ',' ? participle - 2 : participle - 1, words);

const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

/** The nearest verb of change or level before a number, in its sentence. */
export function changeBefore(tokens: Token[], first: number, words: FigureWords): number | null {
  for (let at = first - 1; at >= Math.max(0, first - VERB_REACH); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'break') return null;
    if (token.kind === 'mark') {
      if (CLAUSE_ENDS.has(token.text)) return null;
      if (token.text === '.' && tokens[at + 1]?.gap && !isInitial(tokens[at - 1])) return null;
    }
    if (token.kind !== 'word' || !isOf(token, CHANGE)) continue;
    if (words.changeVerbs.has(token.lower) && !words.articles.has(lowerAt(tokens, at - 1))) return at;
    if (
      words.copulas.has(token.lower) &&
      (words.adjectivesFirst || words.ofs.has(lowerAt(tokens, at + 1)) || words.bounded.has(lowerAt(tokens, at + 1)))
    )
      return at;
  }
  return null;
}
