import type { Region } from '../source.js';
import { CUE_REACH, type Cue } from './cue.js';
import { opensPhrase } from './openings.js';
import { isPeople } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, isCapitalised, type Reading } from './reading.js';
import { followingClause, invertedClause } from './reportingClauses.js';
import { sourceAt } from './sources.js';
import { subjectOf } from './subjects.js';

/** The clause that follows a quotation: "…", a déclaré X; "…", X said; "…", selon X. */
export function cueAfter(reading: Reading, region: Region, opensSentence: boolean): Cue | null {
  const { tokens, language } = reading;
  const sentence = reading.source.sentences[reading.sentenceOf[region.lastToken] ?? -1];
  if (!sentence || !region.closed) return null;
  const to = sentence.lastToken + 1;
  let at = region.after;
  let comma = /^[,?!…]$/.test(tokens[region.lastToken]?.text ?? '');
  while (at < to && /^[,–—-]$/.test(tokens[at]?.text ?? '')) {
    comma = true;
    at++;
  }
  if (at >= to || reading.quoted[at] !== -1) return null;
  // "“…” to Washington" names no source where a noun needs no determiner.
  // "un « guichet » pour les entreprises": with a determiner before the marks it is what the noun in them is for.
  const governed =
    language.speech.bareNouns || genderOf(language.speech.determiners, tokens[region.before]?.lower ?? '') !== null;
  // "pour « avancer » pour les autres": what a preposition governs goes on.
  const goes = language.speech.prepositions.has(tokens[region.before]?.lower ?? '');
  const source = sourceAt(reading, at, to, comma || (!governed && !goes));
  if (source) return { subject: source, token: at };
  // "jugée « … » par X", "les craintes de « … » émises par X"
  const told = language.speech.verbs.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const judged = language.speech.agents.has(tokens[told]?.lower ?? '') && (told > at || isJudged(reading, region.before));
  const agent = judged ? phraseAt(reading, told + 1, to) : null;
  if (agent && isPeople(reading, agent)) return { subject: agent, token: at };
  const inverted = invertedClause(reading, at, to, comma);
  if (inverted) return inverted;
  if ((!comma && !opensSentence) || (!language.speech.bareNouns && !opensSentence)) return null;
  return followingClause(reading, at, to, comma);
}

/** Whether a participle of saying or judging stands before a quotation: "jugée", "qualifié de", "described as". */
function isJudged({ tokens, language }: Reading, before: number): boolean {
  const { verbs, prepositions, reflexives } = language.speech;
  const verb = prepositions.has(tokens[before]?.lower ?? '') ? before - 1 : before;
  // "s'est dit « choqué » par ces mots"
  for (let at = verb - 1; at > verb - 3; at--) if (reflexives.has(tokens[at]?.lower ?? '')) return false;
  return verbs.has(tokens[verb]?.lower ?? '');
}

/** "… would be appropriate, X said": the clause at the end of a sentence that a quotation opens or is part of. */
export function cueLater(reading: Reading, region: Region): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.lastToken] ?? -1];
  return sentence && region.closed ? reportIn(reading, region.after, sentence.lastToken + 1) : null;
}

/** A reporting clause after a comma between two tokens. */
export function reportIn(reading: Reading, from: number, to: number): Cue | null {
  const { tokens, language } = reading;
  const says = ({ token }: Cue): boolean => language.names.sayingVerbs.has(tokens[token]?.lower ?? '');
  for (let at = from; at < Math.min(to, from + CUE_REACH); at++) {
    if (tokens[at]?.text !== ',' || reading.quoted[at] !== -1) continue;
    const source = sourceAt(reading, at + 1, to, false);
    if (source) return { subject: source, token: at + 1 };
    const inverted = invertedClause(reading, at + 1, to, false);
    // "X, the champion, hit 61 winners"
    if (inverted && (!language.speech.bareNouns || says(inverted))) return inverted;
    const following =
      opensPhrase(reading, at + 1) || isCapitalised(tokens[at + 1]) ? followingClause(reading, at + 1, to, true) : null;
    if (!following || !says(following)) continue;
    // "X, a spokesman, said": what follows the comma may be said of the subject before it.
    return { subject: subjectOf(reading, following.token, from, to), token: following.token };
  }
  return null;
}
