import { matches } from './matches.js';
import { isPeople, type Phrase, pronounPhrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import type { Reading } from './reading.js';

/** How far before "selon qui" its person may stand, in tokens. */
const LONGEST_SUBJECT = 10;

/** "selon X", "according to X", and "pour X," at the opening of a clause. */
export function sourceAt(reading: Reading, at: number, to: number, opening: boolean): Phrase | null {
  const { according, weakAccording, ownWords } = reading.language.speech;
  // "it was, in his words, “…”"
  for (const [gender, phrases] of ownWords)
    if (matches(reading, at, phrases)) return { ...pronounPhrase(reading, at, ''), gender };
  const strong = matches(reading, at, according);
  if (strong && reading.language.speech.relatives.has(reading.tokens[at + strong]?.lower ?? '')) return antecedent(reading, at);
  if (strong) {
    const named = phraseAt(reading, at + strong, to);
    const author = named && authorOf(reading, named, to);
    if (author) return author;
    // "selon les résultats": several things tell nothing.
    return named && (named.gender !== 'p' || isPeople(reading, named)) ? named : null;
  }
  if (matches(reading, at, reading.language.speech.forWhom)) return antecedent(reading, at);
  const weak = opening ? matches(reading, at, weakAccording) : 0;
  const phrase = weak ? phraseAt(reading, at + weak, to) : null;
  if (!phrase) return null;
  // "pour l'Union des gares (UDG), …"
  const { tokens } = reading;
  const bracketed = tokens[phrase.next]?.text === '(' && tokens[phrase.next + 2]?.text === ')';
  const closed = tokens[bracketed ? phrase.next + 3 : phrase.next];
  return isPeople(reading, phrase) && (phrase.next >= to || /^[,.;]$/.test(closed?.text ?? '')) ? phrase : null;
}

/** "selon une formule employée par X", "selon les chiffres de X": whose a thing's words are. */
function authorOf(reading: Reading, thing: Phrase, to: number): Phrase | null {
  const { tokens, language } = reading;
  const { agents, passedOn, links, people } = language.speech;
  const head = tokens[thing.head]?.lower ?? '';
  if (thing.named || thing.head < 0 || thing.joint || language.names.offices.has(head) || people.has(head)) return null;
  if (isPeople(reading, thing) && thing.gender !== 'p') return null;
  for (let at = thing.head + 1; at <= thing.lastToken; at++) {
    if (!links.has(tokens[at]?.lower ?? '')) continue;
    const owner = phraseAt(reading, at + 1, to);
    const place = owner?.named?.name.kind === 'place';
    return owner && !place && (owner.named || (isPeople(reading, owner) && owner.gender !== 'p')) ? owner : null;
  }
  for (let at = thing.lastToken + 1; at < Math.min(to, thing.lastToken + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if ((token?.kind !== 'word' && token?.kind !== 'number') || passedOn.has(token.lower) || links.has(token.lower)) return null;
    if (agents.has(token.lower)) return phraseAt(reading, at + 1, to);
  }
  return null;
}

/** "le député X, selon qui…": the person named right before. */
function antecedent(reading: Reading, at: number): Phrase | null {
  for (let before = at - 1; before > at - LONGEST_SUBJECT && before >= 0; before--) {
    const mention = reading.named[before];
    if (mention?.name.kind === 'person') return phraseAt(reading, mention.firstToken, at);
    // "la CGT, pour qui…"
    if (mention?.name.kind === 'organisation' && reading.tokens[before + 1]?.text === ',' && before === at - 2)
      return phraseAt(reading, mention.firstToken, at);
  }
  return null;
}
