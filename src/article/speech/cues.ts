import { isOf, SOURCE } from '../classes.js';
import type { Region, Sentence } from '../source.js';
import { mainSubject } from './mainSubject.js';
import { matches } from './matches.js';
import { opensPhrase, type Phrase, phraseAt, pronounPhrase } from './phrases.js';
import { genderOf, invertedPronoun, isCapitalised, type Reading } from './reading.js';
import { sourceAt } from './sources.js';
import { isPeople, subjectAfter, subjectOf } from './subjects.js';
import { agentOf, hasNoSubject, isLight, isVerb } from './verbs.js';
import { isHuman } from './who.js';

/** What tells that words are somebody's: a verb of saying, or "selon". `subject` is null where it names nobody. */
export interface Cue {
  subject: Phrase | null;
  /** Whether nobody in particular speaks: "peut-on lire". */
  impersonal?: boolean;
  /** The token of its verb or preposition. */
  token: number;
  /** Whether its verb is none of the table: "…, a quitté X" may have an object there. */
  guessed?: boolean;
}

/** How many tokens around a quotation its cue is looked for. */
const REACH = 60;
/** How many tokens may stand before a verb that a quotation's end is followed by: "s'est-il", "a tout de même". */
const GROUP = 7;
const LONGEST_SUBJECT = 10;
/** How many tokens stand between such a subject and its quotation, at most: "B d'une « farce »". */
const LONGEST_GAP = 4;

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
  for (let at = from; at < Math.min(to, from + REACH); at++) {
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

/** "a déclaré X", "poursuit-il", "s'est indigné X", "said X". */
function invertedClause(reading: Reading, from: number, to: number, comma: boolean): Cue | null {
  const { tokens, language } = reading;
  const { auxiliaries, clitics, adverbs, verbs, modals, bareNouns, mannerShape, prepositions, conjunctions } = language.speech;
  let auxiliary = false;
  for (let at = from; at < Math.min(to, from + GROUP); at++) {
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

/** "est-il écrit": a passive that nobody is the subject of. */
function isDummy({ tokens, language }: Reading, at: number, pronoun: string): boolean {
  const { dummies, passives, reflexives, verbs, adverbs } = language.speech;
  const auxiliary = tokens[at]?.lower.slice(0, -pronoun.length - 1) ?? '';
  if (!dummies.has(pronoun) || !passives.has(auxiliary) || reflexives.has(tokens[at - 1]?.lower ?? '')) return false;
  return verbs.has(tokens[adverbs.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '');
}

/** "il y est écrit :", "il est précisé que": whether nobody is the subject of a passive that announces. */
function saysNobody({ tokens, language }: Reading, verb: number): boolean {
  const { dummies, passives, clitics, adverbs, conjunctions } = language.speech;
  if (!announces({ tokens }, verb + 1) && !conjunctions.has(tokens[verb + 1]?.lower ?? '')) return false;
  let at = verb - 1;
  while (at > verb - GROUP && [passives, clitics, adverbs].some((list) => list.has(tokens[at]?.lower ?? ''))) at--;
  return dummies.has(tokens[at]?.lower ?? '');
}

/** "a-t-on appris auprès de X", "juge-t-on chez X", "de source policière": where nobody in particular has it from. */
function hearsay(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, language } = reading;
  for (let at = from; at < Math.min(to, from + GROUP); at++) {
    const word = tokens[at]?.lower ?? '';
    if (!language.speech.hearsay.has(word)) continue;
    if (!language.speech.prepositions.has(word)) return phraseAt(reading, at, to);
    const phrase = phraseAt(reading, language.speech.links.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, to);
    // "dans un communiqué" is where, "dans l'entourage de X" who.
    if (phrase && isPeople(reading, phrase)) return phrase;
  }
  return null;
}

/** "X, who lives there, told reporters": a clause whose subject opens it. */
function followingClause(reading: Reading, from: number, to: number, comma: boolean): Cue | null {
  const { tokens, language } = reading;
  const first = tokens[from]?.lower ?? '';
  const { conjunctions, prepositions, adverbs, clitics } = language.speech;
  if (conjunctions.has(first) || prepositions.has(first) || adverbs.has(first) || language.speech.reflexives.has(first))
    return null;
  if (clitics.has(first) && !opensNoun(reading, from)) return null;
  const reach = comma ? REACH : 12;
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

/** Whether a colon or a dash stands before a quotation. */
export const announces = ({ tokens }: Pick<Reading, 'tokens'>, before: number): boolean =>
  /^[:–—-]$/.test(tokens[before]?.text ?? '');

/** What announces a quotation in its sentence: "X a dit que « … »", "Selon X, « … »", "X, plus nuancé : « … »". */
export function cueBefore(reading: Reading, region: Region): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  return sentence && region.before >= sentence.firstToken ? cueUpTo(reading, sentence, region.before) : null;
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

/** "Au ministère de la Mer, on…", "Dans l'entourage de la maire, on…": the body or the people in whose place nobody in particular speaks. */
function bodyAt(reading: Reading, first: number, to: number): Phrase | null {
  if (!reading.language.speech.prepositions.has(reading.tokens[first]?.lower ?? '')) return null;
  const phrase = sourceAt(reading, first, to, false) ?? phraseAt(reading, first + 1, to);
  return phrase && isBody(reading, phrase) ? phrase : null;
}

/** Whether a phrase is for a body or for people, and for no place. */
const isBody = (reading: Reading, phrase: Phrase): boolean =>
  phrase.named ? phrase.named.name.kind === 'organisation' : phrase.pronoun === null && isPeople(reading, phrase);

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

/** Whether a clause begins at a token. */
const opensClauseAt = ({ tokens, language }: Reading, at: number, { firstToken }: Sentence): boolean =>
  at === firstToken || /^[,:]$/.test(tokens[at - 1]?.text ?? '') || language.speech.conjunctions.has(tokens[at - 1]?.lower ?? '');

/** What announces a quotation that stands after `before`, the last of a sentence's tokens before it. */
export function cueUpTo(reading: Reading, sentence: Sentence, before: number): Cue | null {
  const { tokens, language } = reading;
  const colon = announces(reading, before);
  const from = Math.max(sentence.firstToken, before - REACH);
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
