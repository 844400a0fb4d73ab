import type { Region, Sentence } from '../source.js';
import { focus, resolve, subjectOfSentence } from './bearers.js';
import { announces } from './cue.js';
import { cueUpTo } from './cuesBefore.js';
import { isNextParagraph, isOpening } from './edges.js';
import { mainSubject } from './mainSubject.js';
import type { Phrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import type { Reading } from './reading.js';
import { countWords } from './terms.js';
import type { State, Who } from './who.js';

/** How many words are too few to be told by what stands before. */
const LONG = 4;
/** The most tokens of a line that names who spoke. */
const LONGEST_SIGNATURE = 12;
/** How far into a sentence something with words on it is looked for, in tokens. */
const LONGEST_LOOK = 60;

/** "Or « la route est coupée » depuis mai.": who spoke in the sentence before goes on, where nobody else acts. */
export function goesOn(state: State, regions: Region[], index: number): Who | null {
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
export function fromContext(state: State, regions: Region[], found: (Who | null)[], index: number): Who | null {
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
