import { endOf, startOf } from '../tokens.js';
import type { Speaker } from '../types.js';
import { genderOfGivenName } from './givenNames.js';
import type { Phrase } from './phrases.js';
import { genderOf, isCapitalised, type Reading } from './reading.js';

/** A name that nobody has recognised, at the end of a phrase: "passenger Moira Tennant". */
export function capitalRun({ tokens, source, language }: Reading, phrase: Phrase): Speaker | null {
  let first = phrase.lastToken + 1;
  while (first > phrase.firstToken && (isCapitalised(tokens[first - 1]) || tokens[first - 1]?.text === '.')) first--;
  while (first <= phrase.lastToken && (tokens[first]?.text === '.' || language.functionWords.has(tokens[first]?.lower ?? '')))
    first++;
  if (phrase.lastToken - first < 1 || language.speech.links.has(tokens[first - 1]?.lower ?? '')) return null;
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
