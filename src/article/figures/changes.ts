import { CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import { lowerAt } from './phrases.js';

const VERB_REACH = 22;
const CLAUSE_ENDS: ReadonlySet<string> = new Set(';:!?');

const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

/** Whether a word is a verb of change or level, and no noun of that form: "cuts", but "a further cut". */
function isChange(tokens: Token[], at: number, words: FigureWords): boolean {
  const { lower } = tokens[at] as Token;
  const before = lowerAt(tokens, at - 1);
  if (words.changePairs.has(`${lower} ${lowerAt(tokens, at + 1)}`)) return true;
  if (!words.changeVerbs.has(lower)) return false;
  if (words.articles.has(before)) return words.infinitive.test(lower);
  const next = lowerAt(tokens, at + 1);
  if (words.nounVerbs.has(lower) && (words.ofs.has(next) || next === 'for')) return false;
  return !(words.adjectivesFirst && words.changeNouns.has(lower) && isQualifier(before, words));
}

const isQualifier = (word: string, words: FigureWords): boolean =>
  words.determiners.has(word) ||
  words.changeAdjectives.has(word) ||
  (word !== '' && words.adjectiveEndings.test(word) && !words.adverbShape.test(word));

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
    if (isChange(tokens, at, words)) return at;
    if (
      words.copulas.has(token.lower) &&
      (words.adjectivesFirst || words.ofs.has(lowerAt(tokens, at + 1)) || words.bounded.has(lowerAt(tokens, at + 1)))
    )
      return at;
  }
  return null;
}
