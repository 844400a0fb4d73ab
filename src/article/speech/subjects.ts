import { matches } from './matches.js';
import { isPossessive, opensPhrase, type Phrase, phraseAt, pronounPhrase } from './phrases.js';
import { genderOf, invertedPronoun, isCapitalised, isManner, type Reading } from './reading.js';
import { isEmpty, type Segment, segmentsOf } from './segments.js';

/** The most tokens of what is inserted between an auxiliary and its verb, and one. */
const LONGEST_INSERTION = 6;
/** How many tokens before a verb its subject is looked for. */
const REACH = 70;
/** What may stand between somebody and a relative clause, in tokens: "de 45 ans". */
const SHORT_COMPLEMENT = 3;

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

/** "a annoncé mercredi 12 mars à la presse la ministre…": the phrase after a verb, past adverbs, times and what prepositions govern. */
export function subjectAfter(reading: Reading, from: number, to: number, region = -1): Phrase | null {
  const { tokens, language } = reading;
  const { adverbs, prepositions, verbs, clitics } = language.speech;
  const limit = Math.min(to, from + 30);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || reading.quoted[at] !== region) return null;
    if (token.kind === 'number' || token.text === '.') continue;
    if (token.kind !== 'word') {
      if (token.text !== ',') return null;
      continue;
    }
    const pronoun = invertedPronoun(token, language);
    if (pronoun) return pronounPhrase(reading, at, pronoun);
    if (!reading.named[at] && prepositions.has(token.lower)) {
      // "a tenu à préciser X": a verb goes on.
      if (verbs.has(tokens[at + 1]?.lower ?? '')) continue;
      at = governedEnd(reading, at, limit);
      continue;
    }
    // "a expliqué celui qui…"
    const stands = genderOf(language.speech.antecedents, token.lower);
    if (stands && language.speech.relatives.has(tokens[at + 1]?.lower ?? ''))
      return { ...pronounPhrase(reading, at, token.lower), gender: stands };
    // "said she had": who is told of is no subject of the verb before.
    if (language.speech.bareNouns && goesOn(reading, at)) return null;
    if (opensPhrase(reading, at) || isCapitalised(token)) {
      const phrase = phraseAt(reading, at, limit);
      // "a réagi, quelques heures plus tard, X": how long after is nobody.
      if (!phrase || phrase.named || !language.figures.durations.has(tokens[phrase.head]?.lower ?? ''))
        return withPartner(reading, phrase, limit);
      at = phrase.lastToken;
      continue;
    }
    if (isManner(reading, at) || adverbs.has(token.lower) || verbs.has(token.lower) || clitics.has(token.lower)) continue;
    if (language.sentences.calendar.has(token.lower)) continue;
    // "avait confié, amer, X": an adjective between commas.
    if (tokens[at + 1]?.text === ',' && at > from && tokens[at - 1]?.text === ',') continue;
    return language.speech.bareNouns ? withPartner(reading, phraseAt(reading, at, limit), limit) : null;
  }
  return null;
}

/** Whether a pronoun has a verb of its own. */
function goesOn(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const next = tokens[at + 1];
  if (genderOf(language.speech.pronouns, tokens[at]?.lower ?? '') === null || next?.kind !== 'word' || isPossessive(reading, at))
    return false;
  return !language.speech.prepositions.has(next.lower) && !language.sentences.calendar.has(next.lower);
}

/** The last token that a preposition governs: "à la presse"; a name without a link is not its own ("à la presse Jean Dupont"). */
function governedEnd(reading: Reading, preposition: number, limit: number): number {
  const { tokens, language, named } = reading;
  const { links, determiners, prepositions, conjunctions, clitics } = language.speech;
  let end = preposition;
  for (let at = preposition + 1; at < limit; at++) {
    const token = tokens[at];
    const before = tokens[at - 1]?.lower ?? '';
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    const joined =
      at === preposition + 1 || links.has(before) || prepositions.has(before) || genderOf(determiners, before) !== null;
    const mention = named[at];
    if (mention) {
      if (!joined) break;
      at = mention.lastToken;
    } else if (!joined && (genderOf(determiners, token.lower) || clitics.has(token.lower) || isCapitalised(token))) break;
    else if (conjunctions.has(token.lower) || (!joined && prepositions.has(token.lower) && !links.has(token.lower))) break;
    end = at;
  }
  return end;
}

/** "X et Y": two who speak together. */
function withPartner(reading: Reading, phrase: Phrase | null, limit: number): Phrase | null {
  if (!phrase || !reading.language.speech.and.has(reading.tokens[phrase.next]?.lower ?? '')) return phrase;
  const partner =
    opensPhrase(reading, phrase.next + 1) || isCapitalised(reading.tokens[phrase.next + 1])
      ? phraseAt(reading, phrase.next + 1, limit)
      : null;
  return partner?.named ? join(reading, phrase, partner) : phrase;
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

/** Where the words that belong to a verb begin: "ne l'a pas encore dit". */
function groupStart(reading: Reading, verb: number, from: number): number {
  const { tokens, language } = reading;
  const { auxiliaries, clitics, adverbs, lightVerbs } = language.speech;
  let at = verb;
  while (at > from) {
    const word = tokens[at - 1];
    if (word?.kind !== 'word' || reading.quoted[at - 1] !== -1 || reading.named[at - 1]) break;
    // "a fait valoir"
    const light = at === verb && lightVerbs.has(word.lower);
    const joins =
      light || auxiliaries.has(word.lower) || clitics.has(word.lower) || adverbs.has(word.lower) || isManner(reading, at - 1);
    const inserted = joins ? 0 : insertedBefore(reading, at, from);
    if (!joins && inserted === 0) break;
    at -= joins ? 1 : inserted;
  }
  return at;
}

/** How many tokens of an insertion end right before a token, behind an auxiliary: "a au contraire jugé". */
function insertedBefore(reading: Reading, at: number, from: number): number {
  const { insertions, auxiliaries } = reading.language.speech;
  for (let start = at - 1; start > Math.max(from, at - LONGEST_INSERTION); start--)
    if (auxiliaries.has(reading.tokens[start - 1]?.lower ?? '') && matches(reading, start, insertions) === at - start)
      return at - start;
  return 0;
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

/** Whether a phrase may be somebody: by name, by pronoun, by an office, a body or a word for people. */
export function isPeople({ tokens, language }: Reading, phrase: Phrase): boolean {
  if (phrase.named || phrase.pronoun !== null || phrase.joint) return true;
  const { offices, bodies, lowerBodies, bodyNouns } = language.names;
  const head = tokens[phrase.head]?.lower ?? '';
  const known = (word: string): boolean =>
    offices.has(word) || bodies.has(word) || lowerBodies.has(word) || bodyNouns.has(word) || language.speech.people.has(word);
  if (known(head) || known(head.replace(/s$/, ''))) return true;
  return (phrase.gender === 'p' || (language.speech.bareNouns && /[^s]s$/.test(head))) && !language.speech.thingShape.test(head);
}

/** Two who speak together: "X et Y". */
function join(reading: Reading, one: Phrase | null, other: Phrase): Phrase {
  if (!one || other.firstToken - one.lastToken !== 2) return other;
  if (!reading.language.speech.and.has(reading.tokens[one.lastToken + 1]?.lower ?? '')) return other;
  return { ...one, named: null, head: -1, lastToken: other.lastToken, next: other.next, gender: 'p', joint: true };
}

const isBareNoun = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  const { prepositions, conjunctions, adverbs, clitics, bareNouns } = reading.language.speech;
  if (prepositions.has(token.lower) || conjunctions.has(token.lower) || adverbs.has(token.lower) || clitics.has(token.lower))
    return false;
  return bareNouns || isCapitalised(token);
};

/** From right to left: a person before all, past what is said of him between commas. */
function subjectLeftOf(reading: Reading, segments: Segment[]): Phrase | null {
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
