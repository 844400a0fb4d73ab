import type { SummaryWords } from '../languages/shape/summary.js';
import { once } from '../once.js';
import type { Sentence, Source } from '../source.js';
import { startOf, type Token } from '../tokens.js';

/** The longest opening that is looked at, in UTF-16 units. */
const OPENING = 40;

/** Whether a sentence needs the one before to be understood: "Il…", "Cependant…", "Cette décision…", "…, a-t-elle ajouté". */
export function pointsBack(source: Source, sentence: Sentence): boolean {
  return opensBackward(source, sentence) || isReportedByPronoun(source, sentence);
}

type Phrases = ReadonlyMap<string, readonly string[]>;

/** Phrases by the word they begin with, as a text is cut into words. */
function byFirstWord(phrases: readonly string[]): Phrases {
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first] = /^[^ ']+'?/.exec(phrase) as RegExpExecArray;
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

const backwardPhrases = once((summary: SummaryWords) => byFirstWord(summary.backwardPhrases));
const standingPhrases = once((summary: SummaryWords) => byFirstWord(summary.standing));

function opensBackward({ text, tokens, language: { summary } }: Source, { firstToken, lastToken }: Sentence): boolean {
  let at = firstToken;
  while (at < lastToken && (tokens[at] as Token).kind === 'mark') at++;
  const first = tokens[at] as Token;
  const { lower } = first;
  const phrases = backwardPhrases(summary).get(lower);
  if (!phrases && !summary.backward.has(lower) && !summary.determiners.has(lower)) return false;
  const start = startOf(tokens, at);
  const opening = text
    .slice(start, start + OPENING)
    .toLowerCase()
    .replaceAll('’', "'");
  if (
    standingPhrases(summary)
      .get(lower)
      ?.some((phrase) => opens(opening, phrase))
  )
    return false;
  if (summary.backward.has(first.lower)) return true;
  if (summary.determiners.has(first.lower)) return !summary.timeNouns.has(tokens[at + 1]?.lower ?? '');
  return phrases?.some((phrase) => opens(opening, phrase)) ?? false;
}

const opens = (opening: string, phrase: string): boolean =>
  opening.startsWith(phrase) && (phrase.endsWith("'") || !/^\p{L}/u.test(opening.slice(phrase.length)));

/** A quotation's words with nobody but a pronoun who says them. */
function isReportedByPronoun({ tokens, language: { summary }, regions }: Source, { firstToken, lastToken }: Sentence): boolean {
  const first = tokens[firstToken] as Token;
  // Only where the sentence opens with a quotation can its speaker be left to a pronoun.
  if (first.kind !== 'mark' || regions.length === 0) return false;
  for (let at = firstToken + 1; at < lastToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !summary.reporters.test(token.lower)) continue;
    // "she" after the marks; "a-t-elle" anywhere.
    if (token.lower.includes('-') || (tokens[at - 1] as Token).kind === 'mark') return true;
  }
  return false;
}
