import { endOf, startOf } from '../tokens.js';
import type { Speaker } from '../types.js';
import { commaAfter } from './complements.js';
import { genderOfGivenName } from './givenNames.js';
import type { Phrase } from './phrase.js';
import { genderOf, isCapitalised, type Reading } from './reading.js';

/** The most words that such a name has. */
const LONGEST_NAME = 5;

/** A name that nobody has recognised, at the end of a phrase: "passenger Moira Tennant". */
export function capitalRun({ tokens, source, language, named }: Reading, phrase: Phrase): Speaker | null {
  let first = phrase.lastToken + 1;
  while (first > phrase.firstToken && (isCapitalised(tokens[first - 1]) || tokens[first - 1]?.text === '.')) first--;
  while (first <= phrase.lastToken && (tokens[first]?.text === '.' || language.functionWords.has(tokens[first]?.lower ?? '')))
    first++;
  // "le locataire de la Maison Blanche"
  const known = named[first] && named[first]?.name.kind !== 'person';
  if (known || phrase.lastToken - first < 1 || language.speech.links.has(tokens[first - 1]?.lower ?? '')) return null;
  const start = startOf(tokens, first);
  const end = endOf(tokens, phrase.lastToken);
  const text = source.text.slice(start, end);
  return { name: text, text, start, end };
}

/** A person whose name nobody has told from the words before it: "la ministre des Solidarités Anna Kovel". */
export function givenRun({ tokens, source, language }: Reading, phrase: Phrase): Speaker | null {
  for (let at = phrase.firstToken + 2; at < phrase.lastToken; at++) {
    const before = tokens[at - 1]?.lower ?? '';
    const goes = isCapitalised(tokens[at + 1]) || language.names.particles.has(tokens[at + 1]?.lower ?? '');
    if (!isCapitalised(tokens[at]) || !goes || language.speech.links.has(before)) continue;
    // "la présidente d'Ardent Rose Productions": a capital before it belongs to the same name.
    if (isCapitalised(tokens[at - 1]) && language.speech.links.has(tokens[at - 2]?.lower ?? '')) continue;
    if (genderOf(language.speech.determiners, before) || genderOfGivenName(tokens[at]?.lower ?? '', language.code) === null)
      continue;
    const start = startOf(tokens, at);
    const end = endOf(tokens, phrase.lastToken);
    const text = source.text.slice(start, end);
    return { name: text, text, start, end };
  }
  return null;
}

/** A person whom nobody has told behind the comma after an office: "une des chefs du port, Ymir Takh." */
export function apposedRun(reading: Reading, phrase: Phrase, limit: number): Speaker | null {
  const { tokens, source, language } = reading;
  if (phrase.named || phrase.head < 0 || phrase.pronoun !== null || phrase.gender === 'p') return null;
  // "un des chefs du port": the noun comes behind.
  let head = phrase.indefinite ? phrase.firstToken + 1 : phrase.head;
  while (head < phrase.lastToken && language.functionWords.has(tokens[head]?.lower ?? '')) head++;
  if (!isForOne(reading, tokens[head]?.lower ?? '')) return null;
  const first = commaAfter(reading, phrase.next, limit) + 1;
  if (first === 0 || language.sentences.starters.has(tokens[first]?.lower ?? '')) return null;
  let end = first;
  const last = Math.min(limit, first + LONGEST_NAME + 1);
  while (
    end < last &&
    tokens[end]?.kind === 'word' &&
    (isCapitalised(tokens[end]) || (end > first && language.names.particles.has(tokens[end]?.lower ?? '')))
  )
    end++;
  if (end - first < 2 || end - first > LONGEST_NAME || !isCapitalised(tokens[end - 1])) return null;
  if (end < limit && !/^[,.;:]$/.test(tokens[end]?.text ?? '')) return null;
  const span = { start: startOf(tokens, first), end: endOf(tokens, end - 1) };
  const text = source.text.slice(span.start, span.end);
  return { name: text, text, ...span };
}

const isForOne = ({ language }: Reading, noun: string): boolean =>
  [noun, noun.replace(/s$/, '')].some((word) => language.names.offices.has(word) || language.speech.people.has(word));
