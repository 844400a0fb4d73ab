import { opensPhrase } from './openings.js';
import { isPeople, type Phrase, pronounPhrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, invertedPronoun, isCapitalised, isManner, type Reading } from './reading.js';
import { type Segment, segmentsOf } from './segments.js';

/** How far into a sentence its subject is looked for, in tokens. */
const REACH = 70;

/** "Local fisherman Anna Kovel": two capitals at the end, where more stands before. */
const endsInName = ({ tokens }: Reading, { firstToken, lastToken }: Phrase): boolean =>
  lastToken - firstToken > 1 && isCapitalised(tokens[lastToken]) && isCapitalised(tokens[lastToken - 1]);

/** "Kerion a…": a capital right before its verb. */
const isLoneName = ({ tokens, language }: Reading, { firstToken, lastToken, next }: Phrase): boolean =>
  firstToken === lastToken &&
  isCapitalised(tokens[firstToken]) &&
  !language.sentences.starters.has(tokens[firstToken]?.lower ?? '') &&
  language.speech.auxiliaries.has(tokens[next]?.lower ?? '');

const opensWithPronoun = ({ tokens, language }: Reading, segment: Segment): boolean =>
  !segment.subordinate &&
  language.speech.bareNouns &&
  genderOf(language.speech.pronouns, tokens[segment.first]?.lower ?? '') !== null;

/** What a sentence is about, when no verb tells: the first phrase that no preposition governs. */
export function mainSubject(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, language } = reading;
  let apposed: Phrase | null = null;
  const segments = segmentsOf(reading, from, Math.min(to - 1, from + REACH));
  for (const [index, { first, last, subordinate }] of segments.entries()) {
    if (last < first || subordinate) continue;
    let at = first;
    while (at <= last && (language.speech.adverbs.has(tokens[at]?.lower ?? '') || isManner(reading, at))) at++;
    // "A Lyon, X…": a capital without its accent.
    if (at === from && language.speech.auxiliaries.has(tokens[at]?.lower ?? '') && isCapitalised(tokens[at + 1])) continue;
    const phrase = at <= last ? phraseAt(reading, at, to) : null;
    // "La semaine passée, X": when it was.
    if (
      phrase &&
      !phrase.named &&
      language.figures.durations.has(tokens[phrase.head]?.lower ?? '') &&
      index < segments.length - 1
    )
      continue;
    // Without a determiner it takes a name to be sure of a subject: "Captain X".
    const sure =
      phrase &&
      (opensPhrase(reading, at) ||
        phrase.named?.name.kind === 'person' ||
        endsInName(reading, phrase) ||
        (at === from && language.speech.bareNouns && isPeople(reading, phrase)) ||
        isLoneName(reading, phrase));
    // "Speaking in Salem, New Hampshire, X": a place that fills its stretch belongs to what stands before it.
    if (phrase?.named?.name.kind === 'place' && at > from && phrase.firstToken === first && phrase.lastToken === last) continue;
    // "Asked by counsel, Anna Kovel, he paused": the pronoun behind is the subject.
    if (
      phrase?.named &&
      at > from &&
      index > 0 &&
      phrase.lastToken === last &&
      segments.slice(index + 1).some((each) => opensWithPronoun(reading, each))
    )
      continue;
    if (phrase && sure) {
      if (apposed && !phrase.pronoun && phrase.named?.name.kind !== 'person') return apposed;
      // "A doctor from Lyon, she left early": the pronoun after the comma is the subject.
      if (!phrase.indefinite || phrase.named) return phrase;
      apposed ??= phrase;
      continue;
    }
    const inverted = tokens.slice(first, last + 1).findIndex((token) => invertedPronoun(token, language));
    if (inverted >= 0)
      return pronounPhrase(reading, first + inverted, invertedPronoun(tokens[first + inverted], language) as string);
  }
  return apposed;
}
