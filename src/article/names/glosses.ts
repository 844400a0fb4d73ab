import { ARTICLE, BODY, BODY_NOUN, CONNECTOR, FUNCTION_WORD, isOf, STOP_WORD, THING } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** The most words that stand before the letters which abbreviate them. */
const MOST_WORDS = 10;

/**
 * What the words before its brackets say of an acronym: "le produit intérieur brut (PIB)" and "the Test Ban Treaty (TBT)" name nothing
 * (`thing`), "le syndicat des pêcheurs (SP)" a body (`body`). Null where they say nothing.
 */
export function glossOf({ tokens, language }: Source, { first, last, within }: Candidate): 'thing' | 'body' | null {
  const acronym = (tokens[first] as Token).text;
  if (first !== last || !isAcronym(acronym) || tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')') return null;
  if (isOf(tokens[first - 2], THING)) return 'thing';
  const letters = acronym.toLowerCase();
  let left = letters.length;
  let noun: Token | null = null;
  for (let at = first - 2; at >= Math.max(within.firstToken, first - 1 - MOST_WORDS) && left > 0; at--) {
    const token = tokens[at] as Token;
    if (token.text === ',') continue;
    // A capital opens a name, which says what it is itself, or the sentence.
    if (token.kind !== 'word' || (isCapitalised(token) && at > within.firstToken)) return null;
    if (isOf(token, CONNECTOR | ARTICLE) || language.names.pairing.has(token.lower)) continue;
    if (token.lower.normalize('NFD').charAt(0) !== letters.charAt(left - 1)) {
      if (isOf(token, STOP_WORD | FUNCTION_WORD)) continue;
      return null;
    }
    left--;
    // The noun that the others belong to: English the last, French the first.
    if (!noun || !language.names.premodified) noun = token;
  }
  if (left > 0 || !noun) return null;
  return isOf(noun, BODY) || isOf(noun, BODY_NOUN) ? 'body' : 'thing';
}
