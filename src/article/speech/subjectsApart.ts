import { isBareNoun, opensPhrase } from './openings.js';
import { withPartner } from './pairs.js';
import { isPeople, type Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, isCapitalised, type Reading } from './reading.js';
import { isEmpty, type Segment } from './segments.js';

/** What may stand between somebody and a relative clause, in tokens: "de 45 ans". */
const SHORT_COMPLEMENT = 3;

/** The subject that stands apart from its verb. From right to left: a person before all, past what is said of him between commas. */
export function subjectLeftOf(reading: Reading, segments: Segment[]): Phrase | null {
  const { tokens, language } = reading;
  let other: Phrase | null = null;
  for (let index = segments.length - 1; index >= 0; index--) {
    const { first, last, subordinate } = segments[index] as Segment;
    // "La présidente du Front rouge (FR) a dit": what a body is called for short.
    if (last < first || (last === first && tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')')) continue;
    const capital = isCapitalised(tokens[first]) && isCapitalised(tokens[first + 1]);
    const bare = language.speech.bareNouns && isBareNoun(reading, first);
    const phrase = opensPhrase(reading, first) || capital || bare ? phraseAt(reading, first, last + 1) : null;
    // "while X, the governor, proposed": X alone between a conjunction and a comma is no clause.
    if (
      !phrase ||
      (subordinate && (phrase.next <= last || reading.language.names.personRelatives.has(tokens[first - 1]?.lower ?? '')))
    )
      continue;
    // "La Ligue, elle, invoque": a pronoun between commas only stresses who stands before it.
    if (phrase.pronoun && first === last && index > 0 && !language.speech.bareNouns) continue;
    if (phrase.named?.name.kind === 'person' || phrase.pronoun) {
      return beforeRelative(reading, segments, index) ?? withPartner(reading, phrase, last + 1);
    }
    if (bare && !opensPhrase(reading, first) && !isPeople(reading, phrase)) continue;
    if (other && !phrase.named) break;
    other = phrase;
  }
  return other;
}

/** "X, who lives with her brother, Y, said": who stands before the relative clause that the name right after it belongs to. */
function beforeRelative(reading: Reading, segments: Segment[], index: number): Phrase | null {
  const { tokens, language } = reading;
  const { relatives, auxiliaries, determiners } = language.speech;
  let at = index - 1;
  // "qui chante et est mariée à une danseuse, Y": the relative clause has two verbs.
  while (at > 0 && !segments[at]?.subordinate && (isEmpty(segments[at]) || auxiliaries.has(wordAt(reading, segments[at]?.first))))
    at--;
  const relative = segments[at];
  if (!relative?.subordinate || isEmpty(relative) || !relatives.has(wordAt(reading, relative.first - 1))) return null;
  const apart = isEmpty(segments[at - 1]);
  let before = at - 1;
  while (before >= 0 && isEmpty(segments[before])) before--;
  const own = segments[before];
  // "X, sénatrice de Velmont qui…": what X is stands between.
  const apposed = own && before > 0 && tokens[own.first - 1]?.text === ',' && !opensPhrase(reading, own.first);
  const opening = apposed ? segments[before - 1] : own;
  if (!opening || isEmpty(opening)) return null;
  const phrase = phraseAt(reading, opening.first, opening.last + 1);
  if (!phrase || opening.last - phrase.lastToken > SHORT_COMPLEMENT) return null;
  if (phrase.named?.name.kind === 'person')
    return phrase.next <= opening.last || (opening.subordinate && !apposed) ? null : phrase;
  // "Le chanteur, qui…, la danseuse Y, confie"
  const described = genderOf(determiners, wordAt(reading, segments[index]?.first)) !== null;
  return apart && described && !apposed && !opening.subordinate && canAct(reading, phrase) ? phrase : null;
}

/** Whether a noun may be somebody, for all that is known of its form. */
const canAct = ({ tokens, language }: Reading, { head }: Phrase): boolean =>
  head >= 0 && !language.speech.thingShape.test(tokens[head]?.lower ?? '');

const wordAt = ({ tokens }: Reading, at = -1): string => tokens[at]?.lower ?? '';
