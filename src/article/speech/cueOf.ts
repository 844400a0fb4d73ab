import type { Region } from '../source.js';
import { announces, type Cue } from './cue.js';
import { cueAfter, cueLater } from './cuesAfter.js';
import { cueBefore, cueOfSubject } from './cuesBefore.js';
import { isOpening } from './edges.js';
import type { Reading } from './reading.js';
import { isListed } from './terms.js';

/** The cue that tells who speaks in a region, looked for first where it is surest; `next` is the region after it. */
export function cueOf(reading: Reading, region: Region, next: Region | undefined): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  const opens = sentence !== undefined && isOpening(reading, sentence.firstToken, region.before);
  if (opens) return cueAfter(reading, region, true) ?? cueBefore(reading, region) ?? cueLater(reading, region);
  const before = announces(reading, region.before) ? cueBefore(reading, region) : null;
  // "As X claimed that “…,” Y said": a clause that the words belong to.
  const inside = opensWithin(reading, region) ? cueBefore(reading, region) : null;
  if (inside?.subject) return inside;
  // "Exporters were pleased: “…,” said X": where no verb of saying announces, the clause after it tells.
  const after = before ? cueAfter(reading, region, false) : null;
  const tells = before?.token === region.before || after?.subject?.named?.name.kind === 'person';
  if (after?.subject && after.subject.pronoun === null && tells) return after;
  // "il est « lent » et « cher », selon X": what follows the last of them tells for all.
  const listed = next && isListed(reading, region, next) ? cueAfter(reading, next, false) : null;
  const near = before ?? cueAfter(reading, region, false) ?? listed;
  // "X, déplorant « … », a quitté Y": a verb that no table knows says less than one before the words.
  if (near && !near.guessed) return near;
  return cueBefore(reading, region) ?? near ?? cueLater(reading, region) ?? cueOfSubject(reading, region);
}

/** Whether a verb of saying with its conjunction stands right before a region: "said that". */
const opensWithin = ({ tokens, language }: Reading, { before }: Region): boolean => {
  const { conjunctions, prepositions, verbs } = language.speech;
  const word = tokens[before]?.lower ?? '';
  return conjunctions.has(word) && !prepositions.has(word) && verbs.has(tokens[before - 1]?.lower ?? '');
};
