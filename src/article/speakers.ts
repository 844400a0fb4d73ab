import type { Gender } from './languages/language.js';
import type { Region, Sentence } from './source.js';
import {
  announces,
  type Cue,
  clausesInside,
  cueAfter,
  cueBefore,
  cueLater,
  cueOfSubject,
  cueUpTo,
  type InnerClause,
  reportIn,
} from './speech/cues.js';
import { genderOfGivenName } from './speech/givenNames.js';
import { findPeople, holderOf, lastBefore, type People, type Person } from './speech/people.js';
import type { Phrase } from './speech/phrases.js';
import { agree, genderOf, isCapitalised, type Reading } from './speech/reading.js';
import { isPeople, mainSubject } from './speech/subjects.js';
import type { Speaker } from './types.js';

/** Who said a region's words, and by what it is told. */
export interface Attribution {
  speaker: Speaker | null;
  /** `cue`: its own sentence tells; `context`: what stands around it tells; `none`: nothing does. */
  by: 'cue' | 'context' | 'none';
  asides: InnerClause[];
}

interface Who {
  speaker: Speaker;
  person: Person | null;
  gender: Gender;
  /** Somebody, and no body: who a "he" may stand for. */
  human: boolean;
}

interface State {
  reading: Reading;
  people: People;
  /** The last speaker of each sentence. */
  spoken: Map<number, Who | null>;
  /** What each sentence is about, once asked. */
  subjects: Map<number, Who | null>;
}

/** How many sentences back a pronoun's bearer is looked for. */
const MEMORY = 6;
/** How near its end a sentence says who reports it, in tokens. */
const REPORT_REACH = 45;

/** Tells who speaks in each of the outermost regions of the body, in their order. */
export function attribute(reading: Reading, regions: Region[]): Attribution[] {
  const state: State = { reading, people: findPeople(reading), spoken: new Map(), subjects: new Map() };
  const attributions: Attribution[] = [];
  const found: (Who | null)[] = [];
  for (const [index, region] of regions.entries()) {
    const asides = clausesInside(reading, region);
    const cue = asides[0] ?? cueOf(reading, region);
    let who = cue?.subject ? resolve(state, cue.subject) : null;
    if (!who && cue && !cue.subject)
      who = sameSentence(state, regions, found, index) ?? aboutSentence(state, region) ?? dropped(state, region, cue);
    let by: Attribution['by'] = cue ? 'cue' : 'none';
    if (!who && !cue) {
      who = sameSentence(state, regions, found, index);
      if (who) by = 'context';
    }
    if (who || cue) remember(state, region, who);
    found.push(who);
    attributions.push({ speaker: who?.speaker ?? null, by, asides });
  }
  shareSentence(state, regions, attributions, found);
  joinPieces(state, regions, attributions, found);
  for (const [index, region] of regions.entries()) {
    const attribution = attributions[index] as Attribution;
    if (attribution.by !== 'none' || attribution.speaker) continue;
    const who = fromContext(state, regions, found, index);
    if (!who) continue;
    found[index] = who;
    remember(state, region, who);
    attribution.speaker = who.speaker;
    attribution.by = 'context';
  }
  return attributions;
}

function remember({ reading, spoken }: State, region: Region, who: Who | null): void {
  const last = reading.sentenceOf[region.lastToken] ?? -1;
  for (let sentence = reading.sentenceOf[region.firstToken] ?? last; sentence <= last; sentence++) spoken.set(sentence, who);
}

function cueOf(reading: Reading, region: Region): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  const opens = sentence !== undefined && isOpening(reading, sentence.firstToken, region.before);
  if (opens) return cueAfter(reading, region, true) ?? cueBefore(reading, region) ?? cueLater(reading, region);
  const before = announces(reading, region.before) ? cueBefore(reading, region) : null;
  const near = before ?? cueAfter(reading, region, false) ?? cueBefore(reading, region);
  return near ?? cueLater(reading, region) ?? cueOfSubject(reading, region);
}

/** Whether nothing but conjunctions and dashes stands before a region in its sentence. */
function isOpening({ tokens, language }: Reading, from: number, before: number): boolean {
  for (let at = from; at <= before; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' ? !language.speech.conjunctions.has(token.lower) : !/^[-–—]$/.test(token?.text ?? ''))
      return false;
  }
  return true;
}

/** The speaker of another quotation in the same sentence. */
function sameSentence({ reading }: State, regions: Region[], found: (Who | null)[], index: number): Who | null {
  const region = regions[index] as Region;
  const previous = regions[index - 1];
  if (!previous || reading.sentenceOf[previous.lastToken] !== reading.sentenceOf[region.firstToken]) return null;
  return found[index - 1] ?? null;
}

/** "Le « choc » a été « brutal », a dit X": what follows tells for both. */
function shareSentence(state: State, regions: Region[], attributions: Attribution[], found: (Who | null)[]): void {
  const { sentenceOf } = state.reading;
  for (let index = regions.length - 2; index >= 0; index--) {
    const attribution = attributions[index] as Attribution;
    const next = attributions[index + 1] as Attribution;
    const together = sentenceOf[regions[index]?.lastToken ?? 0] === sentenceOf[regions[index + 1]?.firstToken ?? 0];
    if (attribution.by !== 'none' || next.by === 'none' || !together) continue;
    found[index] ??= found[index + 1] ?? null;
    attribution.speaker ??= next.speaker;
    attribution.by = 'context';
  }
}

/** "«…», añadió.": where a verb needs no pronoun, it stands for the one that a pronoun would. */
function dropped(state: State, region: Region, cue: Cue): Who | null {
  return state.reading.language.speech.dropsPronouns && cue.token >= region.after ? focus(state, region.firstToken, 'any') : null;
}

function aboutSentence(state: State, region: Region): Who | null {
  const sentence = state.reading.source.sentences[state.reading.sentenceOf[region.firstToken] ?? -1];
  const subject = sentence ? mainSubject(state.reading, sentence.firstToken, region.before + 1) : null;
  return subject ? resolve(state, subject) : null;
}

/** A quotation over several paragraphs has one speaker: whoever one of its pieces names. */
function joinPieces(state: State, regions: Region[], attributions: Attribution[], found: (Who | null)[]): void {
  for (let first = 0; first < regions.length; first++) {
    let last = first;
    while (
      last + 1 < regions.length &&
      !regions[last]?.closed &&
      isNextParagraph(state.reading, regions[last], regions[last + 1])
    )
      last++;
    if (last === first) continue;
    const known = found[last] ?? found.slice(first, last).findLast((who) => who !== null) ?? null;
    for (let index = first; index <= last && known; index++) {
      found[index] ??= known;
      const attribution = attributions[index] as Attribution;
      if (attribution.speaker) continue;
      attribution.speaker = known.speaker;
      attribution.by = 'context';
      remember(state, regions[index] as Region, known);
    }
    first = last;
  }
}

function isNextParagraph({ tokens }: Reading, region: Region | undefined, next: Region | undefined): boolean {
  if (!region || !next) return false;
  for (let at = region.lastToken + 1; at < next.firstToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'number') return false;
  }
  return true;
}

/** Who goes on speaking in a quotation that stands by itself. */
function fromContext(state: State, regions: Region[], found: (Who | null)[], index: number): Who | null {
  const { reading } = state;
  const { sentences } = reading.source;
  const region = regions[index] as Region;
  const at = reading.sentenceOf[region.firstToken] ?? -1;
  const sentence = sentences[at];
  if (!sentence || !isOpening(reading, sentence.firstToken, region.before)) return null;
  const before = sentences[at - 1];
  const previous = regions[index - 1];
  if (before && announces(reading, before.lastToken)) {
    const cue = cueUpTo(reading, before, before.lastToken);
    if (cue?.subject) return resolve(state, cue.subject);
  }
  if (before && before.paragraph === sentence.paragraph) {
    const speaker = state.spoken.get(at - 1);
    // Somebody spoke, but it could not be told who: he goes on.
    return speaker === undefined ? (subjectOfSentence(state, at - 1) ?? focus(state, sentence.firstToken, 'any')) : speaker;
  }
  // A quotation that opens a paragraph: who ends the quotation after it, else who spoke last.
  const next = regions[index + 1];
  const nextSentence = next ? sentences[reading.sentenceOf[next.firstToken] ?? -1] : undefined;
  if (next && nextSentence?.paragraph === sentence.paragraph && isNextParagraph(reading, region, next) && found[index + 1]) {
    return found[index + 1] ?? null;
  }
  const after = sentences[(reading.sentenceOf[region.lastToken] ?? at) + 1];
  // "« … » X est sonné.": who the next words are about.
  if (after?.paragraph === sentence.paragraph && (next === undefined || next.firstToken > after.lastToken)) {
    const about = mainSubject(reading, after.firstToken, after.lastToken + 1);
    if (about?.named?.name.kind === 'person' && about.named.firstToken - after.firstToken < 4) return resolve(state, about);
  }
  if (!before || !previous) return before ? subjectOfSentence(state, at - 1) : null;
  const gap = sentence.paragraph - (sentences[reading.sentenceOf[previous.lastToken] ?? -1]?.paragraph ?? -9);
  if (gap === 1) return state.spoken.get(at - 1) ?? found[index - 1] ?? null;
  return subjectOfSentence(state, at - 1);
}

function subjectOfSentence(state: State, index: number): Who | null {
  const known = state.subjects.get(index);
  if (known !== undefined) return known;
  const sentence = state.reading.source.sentences[index];
  const phrase = sentence ? reportedBy(state.reading, sentence) : null;
  // Pronouns are looked up by who asks: they would lead from sentence to sentence without end.
  const who = phrase && phrase.pronoun === null ? resolve(state, phrase) : null;
  state.subjects.set(index, who);
  return who;
}

/** Who a sentence without a quotation lets speak ("…, X said."), else what it is about. */
function reportedBy(reading: Reading, { firstToken, lastToken }: Sentence): Phrase | null {
  const subject = reportIn(reading, Math.max(firstToken, lastToken - REPORT_REACH), lastToken + 1)?.subject;
  return subject && isPeople(reading, subject) ? subject : mainSubject(reading, firstToken, lastToken + 1);
}

/** Who a phrase names. */
function resolve(state: State, phrase: Phrase): Who | null {
  const { reading, people } = state;
  const { tokens, language, source } = reading;
  const words = { start: tokens[phrase.firstToken]?.start ?? 0, end: tokens[phrase.lastToken]?.end ?? 0 };
  const span = { text: source.text.slice(words.start, words.end), ...words };
  if (phrase.joint) return { speaker: { name: span.text, ...span }, person: null, gender: 'p', human: true };
  const bearer = phrase.named?.name.kind === 'person' ? null : givenRun(reading, phrase);
  if (bearer) return { speaker: bearer, person: null, gender: phrase.gender, human: true };
  if (phrase.named) {
    const { name, firstToken, lastToken } = phrase.named;
    const mention = { start: tokens[firstToken]?.start ?? 0, end: tokens[lastToken]?.end ?? 0 };
    const person = people.byName.get(name) ?? null;
    const speaker = { name: name.name, text: source.text.slice(mention.start, mention.end), ...mention };
    return { speaker, person, gender: person?.gender ?? 'n', human: person !== null };
  }
  const head = tokens[phrase.head]?.lower ?? '';
  if (phrase.pronoun !== null) return focus(state, phrase.firstToken, phrase.gender);
  if (!phrase.indefinite) {
    const person = holderOf(reading, people, phrase);
    if (person) return { speaker: { name: person.name.name, ...span }, person, gender: person.gender, human: true };
  }
  const { definite, anaphors, nearAnaphors } = language.speech;
  if (
    definite.has(tokens[phrase.firstToken]?.lower ?? '') &&
    phrase.lastToken - phrase.head < 2 &&
    (anaphors.has(head) || nearAnaphors.has(head))
  ) {
    const bearer = focus(state, phrase.firstToken, phrase.gender, nearAnaphors.has(head));
    if (bearer?.human) return { ...bearer, speaker: { name: bearer.speaker.name, ...span } };
  }
  const run = capitalRun(reading, phrase);
  if (run) return { speaker: run, person: null, gender: phrase.gender, human: true };
  if (phrase.head < 0) return null;
  const human = language.names.offices.has(head) || language.speech.people.has(head);
  return { speaker: { name: span.text, ...span }, person: null, gender: phrase.gender, human };
}

/** A name that nobody has recognised, at the end of a phrase: "passenger Moira Tennant". */
function capitalRun({ tokens, source, language }: Reading, phrase: Phrase): Speaker | null {
  let first = phrase.lastToken + 1;
  while (first > phrase.firstToken && (isCapitalised(tokens[first - 1]) || tokens[first - 1]?.text === '.')) first--;
  while (first <= phrase.lastToken && (tokens[first]?.text === '.' || language.functionWords.has(tokens[first]?.lower ?? '')))
    first++;
  if (phrase.lastToken - first < 1 || language.speech.links.has(tokens[first - 1]?.lower ?? '')) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[phrase.lastToken]?.end ?? 0;
  const text = source.text.slice(start, end);
  return { name: text, text, start, end };
}

/** A person whose name nobody has told from the words before it: "la ministre des Solidarités Anna Kovel". */
function givenRun({ tokens, source, language }: Reading, phrase: Phrase): Speaker | null {
  for (let at = phrase.firstToken + 2; at < phrase.lastToken; at++) {
    const before = tokens[at - 1]?.lower ?? '';
    const goes = isCapitalised(tokens[at + 1]) || language.names.particles.has(tokens[at + 1]?.lower ?? '');
    if (!isCapitalised(tokens[at]) || !goes || language.speech.links.has(before)) continue;
    if (genderOf(language.speech.determiners, before) || genderOfGivenName(tokens[at]?.lower ?? '', language.code) === null)
      continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[phrase.lastToken]?.end ?? 0;
    const text = source.text.slice(start, end);
    return { name: text, text, start, end };
  }
  return null;
}

/** Who a pronoun stands for: the last who spoke or acted before it and may bear it; `near`: in the same paragraph. */
function focus(state: State, at: number, gender: Gender, near = false): Who | null {
  const { reading, spoken, people } = state;
  const { sentences } = reading.source;
  const current = reading.sentenceOf[at] ?? -1;
  const sentence = sentences[current];
  if (!sentence) return null;
  const own = mainSubject(reading, sentence.firstToken, at);
  if (own && own.pronoun === null && own.lastToken < at) {
    const who = resolve(state, own);
    if (who && fits(who, gender)) return named(state, who, at);
  }
  for (let index = current - 1; index >= Math.max(0, current - MEMORY); index--) {
    if (near && sentences[index]?.paragraph !== sentence.paragraph) return null;
    const speaker = spoken.get(index);
    if (speaker && fits(speaker, gender)) return named(state, speaker, at);
    const subject = subjectOfSentence(state, index);
    if (subject && fits(subject, gender)) return named(state, subject, at);
    const mention = lastBefore(reading.mentions, (sentences[index]?.lastToken ?? 0) + 1);
    const person =
      mention && mention.firstToken >= (sentences[index]?.firstToken ?? 0) ? people.byName.get(mention.name) : undefined;
    if (person && gender !== 'any' && person.gender === gender)
      return named(state, { speaker: nameless(person), person, gender, human: true }, at);
  }
  const [only] = people.byName.values();
  return only && !near && people.byName.size === 1 && agree(only.gender, gender)
    ? named(state, { speaker: nameless(only), person: only, gender, human: true }, at)
    : null;
}

const nameless = ({ name }: Person): Speaker => ({ name: name.name, text: '', start: 0, end: 0 });

/** Whether a pronoun of that gender may stand for somebody: "he" for a person, "it" for a body. */
const fits = (who: Who, gender: Gender): boolean => {
  if (gender === 'n') return !who.human;
  if (gender === 'p') return who.person === null && who.gender !== 'm' && who.gender !== 'f';
  if (gender === 'any') return true;
  return who.human && agree(who.gender, gender);
};

/** The same with the nearest naming before a token as its text. */
function named({ reading: { tokens, source } }: State, who: Who, at: number): Who {
  const mention = who.person && (lastBefore(who.person.mentions, at) ?? who.person.mentions[0]);
  if (!mention) return who;
  const start = tokens[mention.firstToken]?.start ?? 0;
  const end = tokens[mention.lastToken]?.end ?? 0;
  return { ...who, speaker: { name: who.speaker.name, text: source.text.slice(start, end), start, end } };
}
