import type { DateWords } from '../languages/language.js';
import { once } from '../once.js';
import type { Token } from '../tokens.js';

export type Tense = 'past' | 'future' | null;

const BACK = 14;
const FORTH = 10;

/** The letters that a verb's ending can end with: a quick look spares most words the slow one. */
const lastLetters = once(
  (words: DateWords) => new Set([...words.pastEndings, ...words.futureEndings].map((ending) => ending.at(-1) as string)),
);

function tenseOf(token: Token, words: DateWords): Tense {
  if (token.kind !== 'word') return null;
  if (words.past.has(token.lower)) return 'past';
  if (words.future.has(token.lower)) return 'future';
  if (
    token.lower.length > 3 &&
    lastLetters(words).has(token.lower.at(-1) as string) &&
    !words.plainWords.has(token.lower) &&
    token.text === token.lower
  ) {
    for (const ending of words.futureEndings) if (token.lower.endsWith(ending)) return 'future';
    for (const ending of words.pastEndings) if (token.lower.endsWith(ending)) return 'past';
  }
  return null;
}

const endsSentence = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'break' ||
  (token.kind === 'mark' && /[.!?;]/.test(token.text) && (next === undefined || (next.gap && next.text !== next.lower)));

/** Whether the words around a date speak of what was or of what will be: the nearest that tell, first before the date, then after it. */
export function tenseAround(tokens: Token[], first: number, last: number, words: DateWords): Tense {
  const lead = tokens[first - 1];
  if (lead?.kind === 'word' && words.futureLeads.has(lead.lower)) return 'future';
  const near = words.beforeDay.has(lead?.lower ?? '') ? tokens[first - 2] : lead;
  if (near?.kind === 'word' && words.nearPast.test(near.lower) && tenseOf(near, words) === null) return 'past';
  for (let at = first - 1; at >= 0 && at >= first - BACK; at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token, tokens[at + 1])) break;
    const tense = tenseOf(token, words);
    if (tense) return tense;
  }
  for (let at = last + 1; at < tokens.length && at <= last + FORTH; at++) {
    const token = tokens[at] as Token;
    // What follows a quotation tells when it was said, not what it says.
    if (endsSentence(token, tokens[at + 1]) || (token.kind === 'mark' && /[”»"]/.test(token.text))) break;
    const tense = tenseOf(token, words);
    if (tense) return tense;
  }
  return null;
}
