import type { Region } from '../source.js';
import { genderOf, isCapitalised, isManner, type Reading } from './reading.js';
import { isVerb } from './verbs.js';

/** The most words that a title, a nickname or a term has. */
const LONGEST_TERM = 9;
/** The most tokens of what a group is called, but one. */
const SHORT_TERM = 3;
/** From how many letters on a word of a title has a capital ("Sons of Trump"). */
const LONG_WORD = 4;

/** The regions whose marks are those of a title, a nickname or a word cited: "la revue « X »", "baptisé « X »", "words such as “x” and “y”". */
export function findTerms(reading: Reading, regions: Region[]): Set<Region> {
  const terms = new Set<Region>();
  let previous: Region | null = null;
  for (const region of regions) {
    const listed = previous !== null && terms.has(previous) && isListed(reading, previous, region);
    const short = countWords(reading, region, LONGEST_TERM) <= LONGEST_TERM;
    if ((short && (listed || isTerm(reading, region))) || isDated(reading, region)) terms.add(region);
    previous = region;
  }
  return terms;
}

/** How many words a region has, counted up to one more than `most`. */
export function countWords({ tokens }: Reading, { firstToken, lastToken }: Region, most: number): number {
  let count = 0;
  for (let at = firstToken; at <= lastToken && count <= most; at++) if (tokens[at]?.kind !== 'mark') count++;
  return count;
}

export const endsSentence = ({ tokens }: Reading, { lastToken }: Region): boolean =>
  /^[.!?…]$/.test(tokens[lastToken]?.text ?? '');

/** Whether nothing but a comma or a conjunction stands between two regions. */
export function isListed({ tokens, language }: Reading, one: Region, other: Region): boolean {
  if (other.before < one.after || other.before - one.after > 1) return false;
  for (let at = one.after; at <= other.before; at++) {
    if (tokens[at]?.text !== ',' && !language.speech.coordinators.has(tokens[at]?.lower ?? '')) return false;
  }
  return true;
}

function isTerm(reading: Reading, region: Region): boolean {
  const { tokens, language } = reading;
  const { works, citing, naming, verbs } = language.speech;
  const before = tokens[region.before];
  if (region.before < 0 || before?.kind !== 'word') return false;
  if (isNickname(reading, region) || isCommonlyCalled(reading, region.before)) return true;
  const capital = isCapitalised(tokens[region.firstToken]);
  // "dit « X »" names, "se dit « usé »" quotes.
  if (naming.has(before.lower)) {
    return !verbs.has(before.lower) || (capital && !isVerb(reading, region.before)) || isCalled(reading, region);
  }
  if (citing.has(before.lower) || isCited(reading, region) || isExplained(reading, region)) return true;
  if (isVerb(reading, region.before)) return false;
  if (isTitled(reading, region)) return true;
  if (endsSentence(reading, region)) return false;
  if (capital && isNamed(reading, region)) return true;
  // "called the plan “a shame”": judged, not titled.
  const judged =
    !capital && language.speech.definite.has(tokens[region.before - 1]?.lower ?? '') && isVerb(reading, region.before - 2);
  if (!capital && isPredicate(reading, region)) return false;
  if (works.has(before.lower)) return !judged && (capital || region.firstToken < region.lastToken);
  const earlier = tokens[region.before - 1];
  // "le mouvement des « bonnets verts »", "comme dans « Velmar »"
  if (isGroup(reading, region) || (capital && isWorkAfter(reading, region))) return true;
  // "le tournage de « X »"
  if (capital && language.speech.links.has(before.lower) && !citing.has(earlier?.lower ?? '') && works.has(earlier?.lower ?? ''))
    return true;
  // "la revue scientifique « X »" is told by the capital.
  return capital && earlier?.kind === 'word' && works.has(earlier.lower) && !isCapitalised(before);
}

/** "le film « ne dure qu'une heure »": a verb opens the marks, as no title does. */
function isPredicate({ tokens, language }: Reading, { firstToken }: Region): boolean {
  const { auxiliaries, modals, clitics } = language.speech;
  const word = tokens[firstToken]?.lower ?? '';
  if (language.figures.participle.test(`${word.replace(/s$/, '')}s`)) return true;
  return auxiliaries.has(word) || modals.has(word) || (clitics.has(word) && genderOf(language.speech.determiners, word) === null);
}

/** "le mouvement des « bonnets verts »": those whom everybody calls so. */
const isGroup = ({ tokens, language }: Reading, { before, firstToken, lastToken }: Region): boolean =>
  lastToken - firstToken < SHORT_TERM &&
  language.speech.groupNouns.has(tokens[before - 1]?.lower ?? '') &&
  language.speech.links.has(tokens[before]?.lower ?? '');

/** "comme dans « Velmar »": one word with a capital behind a preposition, in the middle of a sentence. */
const isWorkAfter = ({ tokens, language }: Reading, { before, firstToken, lastToken }: Region): boolean =>
  firstToken === lastToken && language.speech.prepositions.has(tokens[before]?.lower ?? '');

/** "sort ces jours-ci « Velmar »", "l'appellation « Velmar »": a capital behind a plain word, where words begin small. */
function isNamed(reading: Reading, { before, firstToken }: Region): boolean {
  const { tokens, language, named } = reading;
  const { bareNouns, conjunctions, adverbs, auxiliaries } = language.speech;
  const word = tokens[before]?.lower ?? '';
  if (bareNouns || named[before] || named[firstToken] || conjunctions.has(word) || auxiliaries.has(word)) return false;
  let verb = before;
  while (verb > 0 && (adverbs.has(tokens[verb]?.lower ?? '') || isManner(reading, verb))) verb--;
  return verb === before && !isVerb(reading, verb);
}

/** "« X » (1983)": a work with its year. */
const isDated = ({ tokens }: Reading, { after, firstToken }: Region): boolean =>
  isCapitalised(tokens[firstToken]) &&
  tokens[after]?.text === '(' &&
  /^\d{4}$/.test(tokens[after + 1]?.text ?? '') &&
  /^[),]$/.test(tokens[after + 2]?.text ?? '');

/** "ce qu'on appelle des « X »": what everybody calls it. */
function isCommonlyCalled({ tokens, language }: Reading, before: number): boolean {
  const { naming, impersonal, determiners } = language.speech;
  const at = genderOf(determiners, tokens[before]?.lower ?? '') === null ? before : before - 1;
  return naming.has(tokens[at]?.lower ?? '') && impersonal.has(tokens[at - 1]?.lower ?? '');
}

/** "Anna “Nan” Kovel". */
function isNickname({ tokens }: Reading, region: Region): boolean {
  const { before, after, firstToken, lastToken } = region;
  return (
    lastToken - firstToken < 3 &&
    isCapitalised(tokens[before]) &&
    isCapitalised(tokens[firstToken]) &&
    isCapitalised(tokens[after])
  );
}

/** "qu'on l'appelle « maître »": a verb that names, with whom it names before it. */
function isCalled({ tokens, language }: Reading, { before, firstToken }: Region): boolean {
  const { clitics, reflexives, prepositions } = language.speech;
  const named = tokens[before - 1]?.lower ?? '';
  if (language.names.sayingVerbs.has(tokens[before]?.lower ?? '') || prepositions.has(tokens[firstToken]?.lower ?? ''))
    return false;
  return clitics.has(named) && !reflexives.has(named);
}

/** "« le sauvage », surnom que…" */
const isExplained = ({ tokens, language }: Reading, { after }: Region): boolean =>
  tokens[after]?.text === ',' && language.speech.citing.has(tokens[after + 1]?.lower ?? '');

/** "words such as “x”". */
function isCited({ tokens, language }: Reading, { before }: Region): boolean {
  const { citing, prepositions, adverbs, indefinite } = language.speech;
  for (let at = before; at > before - 3; at--) {
    const word = tokens[at]?.lower ?? '';
    if (citing.has(word)) return true;
    // "talk of a “x”"
    if (!prepositions.has(word) && !adverbs.has(word) && !indefinite.has(word)) return false;
  }
  return false;
}

/** Whether every long word has a capital, and two have: "Sons of Trump". */
function isTitled({ tokens }: Reading, { firstToken, lastToken }: Region): boolean {
  let capitals = 0;
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      if (token?.kind === 'mark' && /^[?!]$/.test(token.text)) return false;
      continue;
    }
    if (isCapitalised(token)) capitals++;
    else if (token.text.length >= LONG_WORD) return false;
  }
  return capitals > 1 && isCapitalised(tokens[firstToken]);
}
