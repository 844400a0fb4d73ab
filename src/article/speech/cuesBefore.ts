import { isOf, SOURCE } from '../classes.js';
import type { Region, Sentence } from '../source.js';
import { announces, CUE_REACH, type Cue } from './cue.js';
import { bodyAt, saysNobody } from './impersonal.js';
import { mainSubject } from './mainSubject.js';
import { opensPhrase } from './openings.js';
import { isPeople, type Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, isCapitalised, type Reading } from './reading.js';
import { sourceAt } from './sources.js';
import { subjectOf } from './subjects.js';
import { agentOf, hasNoSubject, isLight, isVerb } from './verbs.js';
import { isHuman } from './who.js';

const LONGEST_SUBJECT = 10;
/** How many tokens stand between such a subject and its quotation, at most: "B d'une « farce »". */
const LONGEST_GAP = 4;

/** What announces a quotation in its sentence: "X a dit que « … »", "Selon X, « … »", "X, plus nuancé : « … »". */
export function cueBefore(reading: Reading, region: Region): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  return sentence && region.before >= sentence.firstToken ? cueUpTo(reading, sentence, region.before) : null;
}

/** What announces a quotation that stands after `before`, the last of a sentence's tokens before it. */
export function cueUpTo(reading: Reading, sentence: Sentence, before: number): Cue | null {
  const { tokens, language } = reading;
  const colon = announces(reading, before);
  const from = Math.max(sentence.firstToken, before - CUE_REACH);
  let doubtful: Cue | null = null;
  for (let at = before; at >= from; at--) {
    if (reading.quoted[at] !== -1) continue;
    if (tokens[at]?.text === ';') break;
    const source = isOf(tokens[at], SOURCE) ? sourceAt(reading, at, before + 1, opensClauseAt(reading, at, sentence)) : null;
    if (source) {
      // "X estime, d'après la radio, que « … »": who is named between commas may only pass it on.
      const opens = at === sentence.firstToken || tokens[at - 1]?.text === ':';
      // but right before the marks it is theirs: "soit, selon leur avocat, « … »"
      if (opens || tokens[source.next]?.text !== ',' || source.next === before) return { subject: source, token: at };
      doubtful ??= { subject: source, token: at };
      continue;
    }
    // "citant X : « … »"
    if (colon && language.speech.quoters.has(tokens[at]?.lower ?? ''))
      return { subject: phraseAt(reading, at + 1, before), token: at, impersonal: true };
    const cited = citedAt(reading, at, before);
    if (cited) return { subject: cited, token: at, impersonal: true };
    // "qualifié par X de « fiasco »"
    const judge = language.speech.agents.has(tokens[at]?.lower ?? '') ? judgeAt(reading, at, before) : null;
    if (judge) return { subject: judge, token: at };
    if (!isVerb(reading, at) && !isLight(reading, at)) continue;
    const agent = agentOf(reading, at, sentence.lastToken + 1);
    if (agent !== undefined) {
      if (agent) return { subject: agent, token: at };
      if (saysNobody(reading, at)) return { subject: null, impersonal: true, token: at };
      continue;
    }
    if (hasNoSubject(reading, at)) return { subject: null, token: at };
    const subject = subjectOf(reading, at, sentence.firstToken, before + 1);
    // "A person said both sides expected “…”": who says so of others, but “felt betrayed” is theirs.
    const outer = language.speech.bareNouns && subject ? subject.firstToken - 1 : -1;
    if (
      at < before &&
      outer > sentence.firstToken &&
      subject?.pronoun === null &&
      !language.names.sayingVerbs.has(tokens[at]?.lower ?? '') &&
      language.names.sayingVerbs.has(tokens[outer]?.lower ?? '') &&
      reading.quoted[outer] === -1 &&
      isVerb(reading, outer)
    )
      continue;
    // "Il a rappelé que trois agents avaient témoigné, « et pas un contre lui »": what is added is said by who tells it.
    const linked =
      subject && tokens[before]?.text === ',' && language.speech.objectRelatives.has(tokens[subject.firstToken - 1]?.lower ?? '');
    if (
      linked &&
      at < before &&
      !language.names.sayingVerbs.has(tokens[at]?.lower ?? '') &&
      isVerb(reading, subject.firstToken - 2)
    )
      continue;
    // "Au ministère, on assure que « … »"
    if (subject?.pronoun && language.speech.impersonal.has(subject.pronoun))
      return { subject: bodyAt(reading, sentence.firstToken, subject.firstToken), impersonal: true, token: at };
    // "Le journal, citant X, évoque « … »"
    for (let word = subject && subject.named?.name.kind !== 'person' ? subject.next : at; word < at; word++) {
      const source = citedAt(reading, word, at);
      if (source) return { subject: source, token: word, impersonal: true };
    }
    const cue = { subject, token: at };
    if (subject && (isPeople(reading, subject) || language.names.sayingVerbs.has(tokens[at]?.lower ?? ''))) return cue;
    if (!doubtful?.subject) doubtful = cue;
  }
  if (doubtful && !(colon && doubtful.subject && !isPeople(reading, doubtful.subject))) return doubtful;
  const about = colon ? mainSubject(reading, sentence.firstToken, before + 1) : null;
  const only = colon && !(about && isPeople(reading, about)) ? onlyPerson(reading, sentence.firstToken, before) : null;
  if (doubtful && !only) return doubtful;
  const subject = only ?? about;
  return subject && { subject, token: before };
}

/** Whether a clause begins at a token. */
const opensClauseAt = ({ tokens, language }: Reading, at: number, { firstToken }: Sentence): boolean =>
  at === firstToken || /^[,:]$/.test(tokens[at - 1]?.text ?? '') || language.speech.conjunctions.has(tokens[at - 1]?.lower ?? '');

/** Who is cited by the verb at a token: "citant une source policière,". */
function citedAt(reading: Reading, at: number, before: number): Phrase | null {
  const { tokens, language } = reading;
  if (!language.speech.quoters.has(tokens[at]?.lower ?? '')) return null;
  const phrase = phraseAt(reading, at + 1, before);
  if (!phrase || phrase.pronoun !== null) return null;
  return phrase.named?.name.kind === 'person' || isHuman(reading, tokens[phrase.head]?.lower ?? '') ? phrase : null;
}

/** Who a participle right before a token says judges: "qualifié par X de", "described by X as", with nothing more before the words. */
function judgeAt(reading: Reading, at: number, before: number): Phrase | null {
  const { tokens, language } = reading;
  const { verbs, auxiliaries, prepositions, links, determiners, gerundShape } = language.speech;
  const verb = tokens[at - 1]?.lower ?? '';
  if (!verbs.has(verb) || gerundShape.test(verb) || auxiliaries.has(tokens[at - 2]?.lower ?? '')) return null;
  const phrase = phraseAt(reading, at + 1, before + 1);
  if (!phrase || !isPeople(reading, phrase) || phrase.next > before || before - phrase.next >= LONGEST_GAP) return null;
  for (let word = phrase.next; word <= before; word++) {
    const { lower = '' } = tokens[word] ?? {};
    if (!prepositions.has(lower) && !links.has(lower) && genderOf(determiners, lower) === null) return null;
  }
  return phrase;
}

/** "Même constat chez X, 43 ans : « … »": the one person named between two tokens. */
function onlyPerson(reading: Reading, from: number, to: number): Phrase | null {
  let found: Phrase | null = null;
  for (let at = from; at <= to; at++) {
    const mention = reading.named[at];
    if (mention?.name.kind !== 'person' || mention.firstToken !== at) continue;
    if (found) return null;
    found = phraseAt(reading, at, to + 1);
  }
  return found;
}

/** "L'organisation « prend acte » de…": the words go on where their speaker, the subject, ends. */
export function cueOfSubject(reading: Reading, region: Region): Cue | null {
  const { tokens } = reading;
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  if (
    !sentence ||
    region.before < sentence.firstToken ||
    region.firstToken === region.lastToken ||
    isCapitalised(tokens[region.firstToken])
  )
    return null;
  let from = region.before;
  while (from > sentence.firstToken && tokens[from - 1]?.kind === 'word' && from > region.before - LONGEST_SUBJECT) from--;
  const subject = phraseAt(reading, from, region.before + 1);
  return subject && subject.next > region.before && !subject.pronoun && isPeople(reading, subject)
    ? { subject, token: region.before }
    : null;
}

/** "A parle d'un « naufrage », B d'une « farce »": who is told behind another quotation, where the verb is not said again. */
export function cueGapped(reading: Reading, region: Region, previous: Region | undefined): Cue | null {
  const { tokens, language, sentenceOf } = reading;
  const { prepositions, links, determiners, and } = language.speech;
  if (!previous || sentenceOf[previous.lastToken] !== sentenceOf[region.firstToken]) return null;
  if (tokens[previous.after]?.text !== ',' && !and.has(tokens[previous.after]?.lower ?? '')) return null;
  const opens = opensPhrase(reading, previous.after + 1) || isCapitalised(tokens[previous.after + 1]);
  const subject = opens ? phraseAt(reading, previous.after + 1, region.before + 1) : null;
  if (!subject || subject.pronoun !== null || !isPeople(reading, subject) || subject.next > region.before) return null;
  if (region.before - subject.next >= LONGEST_GAP) return null;
  for (let at = subject.next; at <= region.before; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!prepositions.has(word) && !links.has(word) && genderOf(determiners, word) === null) return null;
  }
  return { subject, token: region.before };
}
