import type { Region, Sentence } from './source.js';
import { clausesInside, type InnerClause } from './speech/asides.js';
import { focus, resolve, subjectOfSentence } from './speech/bearers.js';
import { announces, type Cue } from './speech/cue.js';
import { cueAfter, cueLater } from './speech/cuesAfter.js';
import { cueBefore, cueGapped, cueOfSubject, cueUpTo } from './speech/cuesBefore.js';
import { mainSubject } from './speech/mainSubject.js';
import { findPeople } from './speech/people.js';
import type { Phrase } from './speech/phrase.js';
import { phraseAt } from './speech/phraseAt.js';
import type { Reading } from './speech/reading.js';
import { countWords, isListed } from './speech/terms.js';
import type { State, Who } from './speech/who.js';

import type { Speaker } from './types.js';

/** Who said a region's words, and by what it is told. */
export interface Attribution {
  speaker: Speaker | null;
  /** `cue`: its own sentence tells; `context`: what stands around it tells; `none`: nothing does. */
  by: 'cue' | 'context' | 'none';
  asides: InnerClause[];
}

/** How many words are too few to be told by what stands before. */
const LONG = 4;
/** The most tokens of a line that names who spoke. */
const LONGEST_SIGNATURE = 12;

/** How far into a sentence something with words on it is looked for, in tokens. */
const LONGEST_LOOK = 60;

/** Tells who speaks in each of the outermost regions of the body, in their order. */
export function attribute(reading: Reading, regions: Region[]): Attribution[] {
  const state: State = {
    reading,
    people: findPeople(reading),
    spoken: new Map(),
    subjects: new Map(),
    carried: new Set(),
    bodies: null,
    looking: false,
    depth: 0,
  };
  const { names } = reading.language;
  const attributions: Attribution[] = [];
  const found: (Who | null)[] = [];
  for (const [index, region] of regions.entries()) {
    const asides = clausesInside(reading, region);
    let cue = asides[0] ?? cueGapped(reading, region, regions[index - 1]) ?? cueOf(reading, region, regions[index + 1]);
    let who = cue?.subject ? resolve(state, cue.subject) : null;
    // "Le plan prévoit un « bouclier »": a thing says nothing unless a verb lets it.
    const says = cue !== null && names.sayingVerbs.has(reading.tokens[cue.token]?.lower ?? '');
    const head = cue?.subject?.head ?? -1;
    if (who && !who.person && (isMute(reading, head) || (!says && isText(reading, head)))) {
      cue = null;
      who = null;
    }
    const open = cue !== null && !cue.subject && !cue.impersonal;
    if (!who && cue && open)
      who = sameSentence(state, regions, found, index) ?? aboutSentence(state, region) ?? dropped(state, region, cue);
    // "Appelé X, ce remède est « le seul », a dit Y": a thing tells less than the clause at the end.
    const later = who && !who.speaks ? cueLater(reading, region) : null;
    if (later?.subject) {
      cue = later;
      who = resolve(state, later.subject);
    }
    // "Et d'ajouter : « … »": who spoke goes on.
    if (!who && cue && open && cue.token <= region.before) who = focus(state, region.firstToken, 'any', true);
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
    const who = fromContext(state, regions, found, index) ?? goesOn(state, regions, index);
    if (!who?.speaks) continue;
    found[index] = who;
    remember(state, region, who);
    attribution.speaker = who.speaker;
    attribution.by = 'context';
  }
  return attributions;
}

/** Whether a noun is one for a text or a plan, which provides and says nothing: "loi". */
const isText = ({ tokens, language }: Reading, head: number): boolean =>
  head >= 0 && language.speech.texts.has(tokens[head]?.lower ?? '');

/** Whether a noun is one for figures, which tell and never speak: "sondage". */
const isMute = ({ tokens, language }: Reading, head: number): boolean =>
  head >= 0 && language.speech.mute.has(tokens[head]?.lower ?? '');

function remember({ reading, spoken }: State, region: Region, who: Who | null): void {
  const last = reading.sentenceOf[region.lastToken] ?? -1;
  for (let sentence = reading.sentenceOf[region.firstToken] ?? last; sentence <= last; sentence++) spoken.set(sentence, who);
}

function cueOf(reading: Reading, region: Region, next: Region | undefined): Cue | null {
  const sentence = reading.source.sentences[reading.sentenceOf[region.firstToken] ?? -1];
  const opens = sentence !== undefined && isOpening(reading, sentence.firstToken, region.before);
  if (opens) return cueAfter(reading, region, true) ?? cueBefore(reading, region) ?? cueLater(reading, region);
  const before = announces(reading, region.before) ? cueBefore(reading, region) : null;
  // "As X claimed that “…,” Y said": a clause that the words belong to.
  const inside = opensWithin(reading, region) ? cueBefore(reading, region) : null;
  if (inside?.subject) return inside;
  // "Exporters were pleased: “…,” said X": where no verb of saying announces, the clause after it tells.
  const after = before ? cueAfter(reading, region, false) : null;
  const tells = before?.token === region.before || after?.subject?.named?.name.kind === 'person';
  if (after?.subject && after.subject.pronoun === null && tells) return after;
  // "il est « lent » et « cher », selon X": what follows the last of them tells for all.
  const listed = next && isListed(reading, region, next) ? cueAfter(reading, next, false) : null;
  const near = before ?? cueAfter(reading, region, false) ?? listed;
  // "X, déplorant « … », a quitté Y": a verb that no table knows says less than one before the words.
  if (near && !near.guessed) return near;
  return cueBefore(reading, region) ?? near ?? cueLater(reading, region) ?? cueOfSubject(reading, region);
}

/** Whether a verb of saying with its conjunction stands right before a region: "said that". */
const opensWithin = ({ tokens, language }: Reading, { before }: Region): boolean => {
  const { conjunctions, prepositions, verbs } = language.speech;
  const word = tokens[before]?.lower ?? '';
  return conjunctions.has(word) && !prepositions.has(word) && verbs.has(tokens[before - 1]?.lower ?? '');
};

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
  if (!sentence) return null;
  // "Rappelant que « … », X est parti": the main clause comes after.
  const later = state.reading.tokens[region.after]?.text === ',' && region.after < sentence.lastToken ? region.after + 1 : -1;
  const subject =
    mainSubject(state.reading, sentence.firstToken, region.before + 1) ??
    (later < 0 ? null : mainSubject(state.reading, later, sentence.lastToken + 1));
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

/** "Or « la route est coupée » depuis mai.": who spoke in the sentence before goes on, where nobody else acts. */
function goesOn(state: State, regions: Region[], index: number): Who | null {
  const { reading, spoken } = state;
  const region = regions[index] as Region;
  const at = reading.sentenceOf[region.firstToken] ?? -1;
  const sentence = reading.source.sentences[at];
  if (
    !sentence ||
    !region.closed ||
    countWords(reading, region, LONG) <= LONG ||
    isOpening(reading, sentence.firstToken, region.before)
  )
    return null;
  const subject = mainSubject(reading, sentence.firstToken, region.before + 1);
  const acts = subject ? resolve(state, subject) : null;
  if (acts?.human || subject?.named) return null;
  return spoken.get(at - 1) ?? null;
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
  const signed = signature(state, sentences[at + 1], sentence);
  if (signed) return signed;
  if (before && announces(reading, before.lastToken)) {
    const cue = cueUpTo(reading, before, before.lastToken);
    if (cue?.subject) return resolve(state, cue.subject);
  }
  if (before && before.paragraph === sentence.paragraph) {
    const speaker = state.spoken.get(at - 1);
    // Somebody spoke, but it could not be told who: he goes on.
    if (speaker !== undefined) return speaker;
    const about = subjectOfSentence(state, at - 1) ?? pronounOf(state, at - 1);
    if (about?.speaks) return about;
    // "Au mur, une carte. « Là, c'est fini. »": who spoke last goes on, if there is nothing to be read on the wall.
    const near = previous && sentence.paragraph - (sentences[reading.sentenceOf[previous.lastToken] ?? -1]?.paragraph ?? -9) < 2;
    if (about) return near && !hasWriting(reading, before) ? (found[index - 1] ?? null) : null;
    return focus(state, sentence.firstToken, 'any');
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
  // The article opens with words of whoever speaks next.
  if (!before) return next && nextSentence?.paragraph === sentence.paragraph + 1 ? (found[index + 1] ?? null) : null;
  if (!previous) return subjectOfSentence(state, at - 1);
  const gap = sentence.paragraph - (sentences[reading.sentenceOf[previous.lastToken] ?? -1]?.paragraph ?? -9);
  if (gap === 1) return state.spoken.get(at - 1) ?? found[index - 1] ?? null;
  return subjectOfSentence(state, at - 1);
}

/** Whom the pronoun that a sentence is about stands for. */
function pronounOf(state: State, index: number): Who | null {
  const sentence = state.carried.has(index) ? state.reading.source.sentences[index] : undefined;
  const subject = sentence && mainSubject(state.reading, sentence.firstToken, sentence.lastToken + 1);
  // "X said he had slept": a pronoun behind a verb is no subject of the sentence.
  const governed =
    subject?.pronoun &&
    state.reading.tokens[subject.firstToken - 1]?.kind === 'word' &&
    subject.firstToken > (sentence?.firstToken ?? 0);
  return subject?.pronoun && !governed ? resolve(state, subject) : null;
}

/** Whether a sentence tells of something with words on it: "une banderole". */
function hasWriting({ tokens, language }: Reading, { firstToken, lastToken }: Sentence): boolean {
  for (let at = firstToken; at <= Math.min(lastToken, firstToken + LONGEST_LOOK); at++)
    if (language.speech.writings.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The line below a quotation that is a paragraph: "Anna Kovel, hydrologue". */
function signature(state: State, line: Sentence | undefined, quotation: Sentence): Who | null {
  const { reading } = state;
  if (!line || line.paragraph !== quotation.paragraph + 1 || line.lastToken - line.firstToken > LONGEST_SIGNATURE) return null;
  if (/^[.!?…:]$/.test(reading.tokens[line.lastToken]?.text ?? '')) return null;
  const first = /^[—–-]$/.test(reading.tokens[line.firstToken]?.text ?? '') ? line.firstToken + 1 : line.firstToken;
  const mention = reading.named[first];
  return mention?.name.kind === 'person' && mention.firstToken === first
    ? resolve(state, phraseAt(reading, first, line.lastToken + 1) as Phrase)
    : null;
}
