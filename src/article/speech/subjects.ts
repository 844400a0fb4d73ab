import { isBareNoun, opensPhrase } from './openings.js';
import { join } from './pairs.js';
import { isPeople, type Phrase, pronounPhrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, invertedPronoun, isCapitalised, type Reading } from './reading.js';
import { type Segment, segmentsOf } from './segments.js';
import { subjectAfter } from './subjectsAfter.js';
import { subjectLeftOf } from './subjectsApart.js';
import { groupStart } from './verbGroups.js';

/** How many tokens before a verb its subject is looked for. */
const REACH = 70;

/** The subject of the verb at `verb`, which stands after it or before it, between `from` and `to` (exclusive). */
export function subjectOf(reading: Reading, verb: number, from: number, to: number): Phrase | null {
  const pronoun = invertedPronoun(reading.tokens[verb], reading.language);
  if (pronoun) return pronounPhrase(reading, verb, pronoun);
  const first = Math.max(from, verb - REACH);
  const antecedent = antecedentOf(reading, verb, first);
  if (antecedent) return antecedent;
  // "Lui évoque": a pronoun for the object that opens a sentence stands for the subject.
  const opening = groupStart(reading, verb, first);
  const stressed = reading.tokens[opening];
  if (
    opening === first &&
    opening < verb &&
    stressed &&
    isCapitalised(stressed) &&
    genderOf(reading.language.speech.pronouns, stressed.lower)
  )
    return pronounPhrase(reading, opening, stressed.lower);
  // "« … », a déclaré X, avant de…": right behind a quotation, the subject follows its verb.
  const behind = reading.tokens[opening - 1]?.text === ',' ? opening - 2 : opening - 1;
  const reported = behind >= first && reading.quoted[behind] !== -1 ? subjectAfter(reading, verb + 1, to) : null;
  if (reported && isPeople(reading, reported)) return reported;
  // "un avis que ne partage pas X"
  const inverted = isInvertedRelative(reading, verb, first) ? subjectAfter(reading, verb + 1, to) : null;
  if (inverted && isPeople(reading, inverted)) return inverted;
  const before = subjectBefore(reading, verb, first);
  return before ?? (standsFirst(reading, verb, first) ? subjectAfter(reading, verb + 1, to) : null);
}

/** "the striker X, who told": the person named right before the relative whose verb it is. */
function antecedentOf(reading: Reading, verb: number, from: number): Phrase | null {
  const { relatives, objectRelatives } = reading.language.speech;
  const relative = groupStart(reading, verb, from) - 1;
  const word = reading.tokens[relative]?.lower ?? '';
  if (relative - 1 <= from || !relatives.has(word) || objectRelatives.has(word)) return null;
  const before = reading.tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const mention = reading.named[before];
  if (!mention || mention.firstToken < from) return null;
  if (mention.name.kind === 'person') return phraseAt(reading, mention.firstToken, relative);
  // "l'Agence des mers qui appelle": a body, unless it belongs to a noun before it.
  const { determiners, prepositions, links, bareNouns } = reading.language.speech;
  const start = mention.firstToken - 1;
  const article =
    genderOf(determiners, reading.tokens[start]?.lower ?? '') !== null && !links.has(reading.tokens[start]?.lower ?? '');
  const owner = reading.tokens[article ? start - 1 : start]?.lower ?? '';
  const free = article && !prepositions.has(owner) && !links.has(owner);
  return !bareNouns && free && mention.name.kind === 'organisation' ? phraseAt(reading, mention.firstToken, relative) : null;
}

/** Whether a relative that is an object stands right before a verb: "que partage". */
function isInvertedRelative(reading: Reading, verb: number, from: number): boolean {
  const { tokens, language } = reading;
  const start = groupStart(reading, verb, from);
  return start > from && language.speech.objectRelatives.has(tokens[start - 1]?.lower ?? '');
}

/** Whether nothing of its clause stands before a verb: its subject comes after it. */
function standsFirst(reading: Reading, verb: number, from: number): boolean {
  const start = groupStart(reading, verb, from);
  const before = reading.tokens[start - 1];
  if (start <= from || before?.kind !== 'word') return true;
  if (reading.quoted[start - 1] !== -1) return true;
  return !reading.language.speech.bareNouns && reading.language.speech.conjunctions.has(before.lower);
}

/** The phrase that a verb group follows, past appositions and relative clauses between them. */
function subjectBefore(reading: Reading, verb: number, from: number): Phrase | null {
  const segments = segmentsOf(reading, from, groupStart(reading, verb, from) - 1);
  const own = segments.pop();
  if (!own) return null;
  if (own.last >= own.first) {
    const subject = subjectIn(reading, own);
    if (subject) return subject;
  }
  return subjectLeftOf(reading, segments);
}

/** The subject within the stretch right before its verb. */
function subjectIn(reading: Reading, { first, last }: Segment): Phrase | null {
  const { tokens, language } = reading;
  const { prepositions, links, verbs, auxiliaries } = language.speech;
  let found: Phrase | null = null;
  let start = first;
  // A verb inside the stretch has its own subject: what comes after it counts.
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.lower ?? '';
    const finite = (verbs.has(word) || auxiliaries.has(word)) && !isCapitalised(tokens[at]) && !reading.named[at];
    if (finite && at < last && at > first && (opensPhrase(reading, at + 1) || language.speech.bareNouns)) start = at + 1;
  }
  for (let at = start; at <= last; ) {
    const before = tokens[at - 1]?.lower ?? '';
    const governed = at > first && (prepositions.has(before) || links.has(before));
    const opens = opensPhrase(reading, at) || (at === start && isBareNoun(reading, at));
    const phrase = opens ? phraseAt(reading, at, last + 1) : null;
    if (!phrase) {
      at++;
      continue;
    }
    // "fact speaks": a noun without a determiner counts next to its verb only.
    // "Lawyers for the company said": people at the opening are the subject, whatever a preposition adds.
    const near = phrase.lastToken === last || (at === first && language.speech.bareNouns && found === null);
    const loose = !phrase.named && !opensPhrase(reading, at) && (!near || !isPeople(reading, phrase));
    if (!governed && !loose && (!found || phrase.named?.name.kind === 'person' || phrase.lastToken === last))
      found = join(reading, found, phrase);
    at = Math.max(at + 1, phrase.next);
  }
  return found;
}
