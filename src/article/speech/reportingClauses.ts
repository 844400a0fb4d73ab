import { CUE_REACH, type Cue, LONGEST_VERB_GROUP } from './cue.js';
import { hearsay, isDummy } from './impersonal.js';
import { matches } from './matches.js';
import { opensPhrase } from './openings.js';
import { isPeople, type Phrase, pronounPhrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, invertedPronoun, isCapitalised, type Reading } from './reading.js';
import { subjectOf } from './subjects.js';
import { subjectAfter } from './subjectsAfter.js';
import { agentOf, isVerb } from './verbs.js';

/** "a déclaré X", "poursuit-il", "s'est indigné X", "said X". */
export function invertedClause(reading: Reading, from: number, to: number, comma: boolean): Cue | null {
  const { tokens, language } = reading;
  const { auxiliaries, clitics, adverbs, verbs, modals, bareNouns, mannerShape, prepositions, conjunctions } = language.speech;
  let auxiliary = false;
  for (let at = from; at < Math.min(to, from + LONGEST_VERB_GROUP); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || reading.named[at]) return null;
    // "a de son côté indiqué X"
    const inserted = matches(reading, at, language.speech.insertions);
    if (inserted) {
      at += inserted - 1;
      continue;
    }
    const pronoun = invertedPronoun(token, language);
    if (pronoun && language.speech.impersonal.has(pronoun))
      return { subject: hearsay(reading, at + 1, to), impersonal: true, token: at };
    if (pronoun && isDummy(reading, at, pronoun)) return { subject: null, impersonal: true, token: at };
    if (pronoun) return { subject: pronounPhrase(reading, at, pronoun), token: at };
    if (verbs.has(token.lower) && !(auxiliaries.has(token.lower) && !auxiliary)) {
      if (!auxiliary && language.speech.gerundShape.test(token.lower) && !language.names.sayingVerbs.has(token.lower))
        return null;
      if (bareNouns && opensPhrase(reading, at) === false && at > from && !auxiliary && !adverbs.has(tokens[at - 1]?.lower ?? ''))
        return null;
      const subject = subjectAfter(reading, at + 1, to);
      return subject || !bareNouns ? { subject, token: at } : null;
    }
    if (auxiliaries.has(token.lower)) auxiliary = true;
    else if (!clitics.has(token.lower) && !adverbs.has(token.lower) && !mannerShape.test(token.lower)) {
      // "lui a fait remarquer X", "a tenu à préciser X": the verb of saying comes yet.
      const next = at + (prepositions.has(tokens[at + 1]?.lower ?? '') ? 2 : 1);
      if ((auxiliary || modals.has(token.lower)) && verbs.has(tokens[next]?.lower ?? '')) {
        auxiliary = true;
        at = next - 1;
        continue;
      }
      // A verb that the table does not know, told by what stands around it.
      const plain =
        !prepositions.has(token.lower) && !conjunctions.has(token.lower) && !genderOf(language.speech.determiners, token.lower);
      const opens = opensPhrase(reading, at + 1) && !language.speech.links.has(tokens[at + 1]?.lower ?? '');
      const known = auxiliary ? opens : at === from && comma && opens && language.speech.presentShape.test(token.lower);
      if (bareNouns || !plain || !known || isCapitalised(token)) return null;
      const subject = subjectAfter(reading, at + 1, to);
      return subject && isPeople(reading, subject) ? { subject, token: at, guessed: true } : null;
    }
  }
  return null;
}

/** "X, who lives there, told reporters": a clause whose subject opens it. */
export function followingClause(reading: Reading, from: number, to: number, comma: boolean): Cue | null {
  const { tokens, language } = reading;
  const first = tokens[from]?.lower ?? '';
  const { conjunctions, prepositions, adverbs, clitics } = language.speech;
  if (conjunctions.has(first) || prepositions.has(first) || adverbs.has(first) || language.speech.reflexives.has(first))
    return null;
  if (clitics.has(first) && !opensNoun(reading, from)) return null;
  const reach = comma ? CUE_REACH : 12;
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    if (reading.quoted[at] !== -1 || /^[;:]$/.test(tokens[at]?.text ?? '')) return null;
    if (!isVerb(reading, at) || (!comma && language.speech.nounForms.has(tokens[at]?.lower ?? ''))) continue;
    if (agentOf(reading, at, to) !== undefined) continue;
    const subject = subjectOf(reading, at, from, to);
    if (subject && isPeople(reading, subject) && opensClause(reading, from, subject)) return { subject, token: at };
  }
  return null;
}

/** Whether a word that may be a pronoun of the object is a determiner here: "le ministre". */
const opensNoun = ({ tokens, language }: Reading, at: number): boolean =>
  genderOf(language.speech.determiners, tokens[at]?.lower ?? '') !== null;

/** Whether a clause begins with its subject, or with the words that it is in apposition to. */
const opensClause = (reading: Reading, from: number, subject: Phrase): boolean =>
  subject.firstToken === from || (phraseAt(reading, from, subject.firstToken + 1)?.next ?? -1) >= subject.firstToken - 1;
