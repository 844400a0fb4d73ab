import { genderOf, type Reading } from './reading.js';

/** The longest remark in brackets inside a phrase, in tokens: "(LFI)", "(Lab, Ostrel North)". */
const LONGEST_BRACKETS = 6;
/** How many tokens may stand between a phrase and the comma before a name in apposition. */
const LONGEST_COMPLEMENT = 8;

/** Where the brackets that open at a token close, or -1 when they hold more than a short remark. */
export function closingBracket({ tokens }: Reading, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_BRACKETS); at++) if (tokens[at]?.text === ')') return at;
  return -1;
}

/** Whether what stands behind brackets belongs to the noun before them: "de Velmont", "Anna Kovel". */
export const goesOnBehind = ({ tokens, language, named }: Reading, at: number): boolean =>
  language.speech.links.has(tokens[at]?.lower ?? '') || named[at]?.name.kind === 'person';

/** The end of what an adjective behind its noun governs: "close to the talks". */
export function complementEnd({ tokens, language }: Reading, adjective: number, limit: number): number {
  const { prepositions, verbs, auxiliaries, conjunctions, clitics, links } = language.speech;
  if (!prepositions.has(tokens[adjective + 1]?.lower ?? '')) return adjective;
  let at = adjective + 2;
  for (; at < Math.min(limit, adjective + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || auxiliaries.has(token.lower) || conjunctions.has(token.lower) || clitics.has(token.lower))
      break;
    if (verbs.has(token.lower) || (prepositions.has(token.lower) && !links.has(token.lower))) break;
  }
  return at > adjective + 2 ? at - 1 : adjective;
}

/** The comma that closes a phrase, past what else belongs to its noun ("l'avocat de l'un d'entre eux,"), or -1. */
export function commaAfter({ tokens, language, quoted }: Reading, from: number, limit: number): number {
  const { verbs, auxiliaries, clitics, conjunctions } = language.speech;
  for (let at = from; at < Math.min(limit, from + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token?.kind !== 'word' || quoted[at] !== quoted[from]) return -1;
    const { lower } = token;
    if (
      verbs.has(lower) ||
      auxiliaries.has(lower) ||
      conjunctions.has(lower) ||
      (clitics.has(lower) && !genderOf(language.speech.determiners, lower))
    )
      return -1;
  }
  return -1;
}
