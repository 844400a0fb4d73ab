import { BODY_NOUN, CONNECTOR, isOf, OFFICE, OFFICE_STOP, PLACE_NOUN } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { NameKind } from '../types.js';
import type { Candidate } from './candidate.js';

/** The most words of an apposition in which its noun is looked for. */
const REACH = 4;

/**
 * What the noun phrase between commas beside a name says it is: "the operator, Hebrides Line", "Brandt & Sorley, a brokerage",
 * "Belmar, ville de 4 000 habitants". Null where it says nothing, or that it is somebody.
 */
export function kindOfApposition(source: Source, candidate: Candidate): NameKind | null {
  if (candidate.title >= 0) return null;
  return before(source, candidate) ?? after(source, candidate);
}

/** A noun right before the comma before the name, with a determiner before it. */
function before({ tokens, language }: Source, { first, within }: Candidate): NameKind | null {
  const [comma, noun] = [tokens[first - 1], tokens[first - 2]];
  if (first - 3 < within.firstToken || comma?.text !== ',' || noun?.kind !== 'word') return null;
  const { determiners } = language.names;
  const kind = isOf(noun, BODY_NOUN) ? 'organisation' : isOf(noun, PLACE_NOUN) ? 'place' : null;
  if (!kind || isOf(noun, OFFICE)) return null;
  for (let at = first - 3; at >= Math.max(within.firstToken, first - 2 - REACH); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    if (determiners.has(token.lower)) return kind;
  }
  return null;
}

/** A noun among the first words after the comma behind the name, before any that links or tells somebody. */
function after({ tokens, language }: Source, { last, within }: Candidate): NameKind | null {
  if (tokens[last + 1]?.text !== ',') return null;
  const { officeShape, determiners, premodified } = language.names;
  let kind: NameKind | null = null;
  const determined = determiners.has(tokens[last + 2]?.lower ?? '');
  if (premodified && !determined) return null;
  for (let at = last + 2; at <= Math.min(within.lastToken, last + 1 + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || (at > last + 2 && (isOf(token, CONNECTOR) || isOf(token, OFFICE_STOP)))) break;
    if (isOf(token, OFFICE) || (officeShape.test(token.lower) && !isOf(token, BODY_NOUN))) return null;
    const told = isOf(token, BODY_NOUN) ? 'organisation' : isOf(token, PLACE_NOUN) ? 'place' : null;
    // English: the last noun is the head ("a village bakery"); French: the first.
    if (told && (premodified || !kind)) kind = told;
    else if (!premodified && !determined && at === last + 2 && !told) return null;
  }
  return kind;
}
