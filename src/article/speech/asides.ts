import type { Region } from '../source.js';
import type { Cue } from './cue.js';
import { isPeople, type Phrase, pronounPhrase } from './phrase.js';
import { invertedPronoun, type Reading } from './reading.js';
import { subjectAfter } from './subjectsAfter.js';

/** A reporting clause inside the marks, by its tokens. */
export interface InnerClause extends Cue {
  firstToken: number;
  lastToken: number;
}

const LONGEST_CLAUSE = 30;
/** Marks before a clause inside the marks. */
const PAUSES: ReadonlySet<string> = new Set([',', '!', '?', '…']);

/** Reporting clauses between commas inside the marks: "Nous allons, a indiqué X, recruter". */
export function clausesInside(reading: Reading, region: Region): InnerClause[] {
  const { tokens, language } = reading;
  if (language.speech.bareNouns) return [];
  const clauses: InnerClause[] = [];
  for (let at = region.firstToken + 1; at < region.lastToken; at++) {
    if (tokens[at]?.kind !== 'mark' || tokens[at + 1]?.kind !== 'word' || !PAUSES.has(tokens[at]?.text ?? '')) continue;
    const clause = innerClause(reading, at + 1, Math.min(region.lastToken + 1, at + LONGEST_CLAUSE));
    if (!clause) continue;
    clauses.push(clause);
    at = clause.lastToken;
  }
  return clauses;
}

function innerClause(reading: Reading, from: number, to: number): InnerClause | null {
  const { tokens, language } = reading;
  const { auxiliaries, clitics, modals, verbs } = language.speech;
  let at = from;
  while (at < to && clitics.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const pronoun = invertedPronoun(token, language);
  let subject: Phrase | null = null;
  if (pronoun) {
    const verb = token.lower.slice(0, token.lower.indexOf('-'));
    if (!verbs.has(verb) && !auxiliaries.has(verb)) return null;
    if (
      auxiliaries.has(verb) &&
      !verbs.has(tokens[at + 1]?.lower ?? '') &&
      !language.speech.adverbs.has(tokens[at + 1]?.lower ?? '')
    )
      return null;
    if (language.speech.impersonal.has(pronoun)) return null;
    subject = pronounPhrase(reading, at, pronoun);
  } else {
    // "a dit X", "fait valoir X"
    const group = auxiliaries.has(token.lower) || (modals.has(token.lower) && verbs.has(tokens[at + 1]?.lower ?? ''));
    const verb = group ? at + 1 : at;
    if (!verbs.has(tokens[verb]?.lower ?? '')) return null;
    subject = subjectAfter(reading, verb + 1, to, reading.quoted[from]);
    if (!subject || subject.pronoun !== null) return null;
    const sure = verb > at || subject.named !== null || language.names.sayingVerbs.has(token.lower);
    // "vu les leçons données": several things say nothing.
    if (!sure && (subject.gender === 'p' || !isPeople(reading, subject))) return null;
  }
  for (let end = Math.max(at, subject.next - 1); end < to; end++) {
    const mark = tokens[end + 1];
    if (end + 1 >= to || !mark) return null;
    if (!/^[,.!?…]$/.test(mark.text) || (mark.text === '.' && tokens[end]?.text.length === 1)) continue;
    if (mark.text === ',' && describes(reading, end + 2)) continue;
    return { subject, token: at, firstToken: from, lastToken: end };
  }
  return null;
}

/** Whether what follows a comma is said of the person before it: "directeur général d'Aérolys". */
const describes = (reading: Reading, at: number): boolean =>
  reading.language.names.offices.has(reading.tokens[at]?.lower ?? '') || reading.named[at]?.name.kind === 'person';
