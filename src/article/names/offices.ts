import { ARTICLE, CONNECTOR, isOf, OFFICE_STOP } from '../classes.js';
import type { Source } from '../source.js';
import { endOf, startOf, type Token } from '../tokens.js';
import type { Place } from '../types.js';
import type { Candidate } from './candidate.js';
import { isCapitalised } from './shapes.js';

/** The most tokens that the words of an office may have. */
const LONGEST_OFFICE = 16;

/** The words of a person's office beside a mention ("le secrétaire général de l'ONU, Erik Valmont"; "Alma Ribeiro, avocate"), or null. */
export function findOffice(source: Source, candidate: Candidate): Place | null {
  return officeBefore(source, candidate) ?? officeAfter(source, candidate);
}

function isOffice({ language }: Source, { kind, lower }: Token): boolean {
  if (kind !== 'word') return false;
  if (language.names.offices.has(lower)) return true;
  // "le sidérurgiste X": a firm, for all its form; "insiste X": a verb.
  if (language.names.officeShape.test(lower)) return !language.names.bodyNouns.has(lower) && !language.speech.verbs.has(lower);
  const hyphen = lower.indexOf('-');
  return (
    hyphen > 0 && (language.names.offices.has(lower.slice(hyphen + 1)) || language.names.offices.has(lower.slice(0, hyphen)))
  );
}

function officeBefore(source: Source, { first, last: end, title, within }: Candidate): Place | null {
  const { tokens, language } = source;
  const { names } = language;
  let last = (title >= 0 ? title : first) - 1;
  const apposed = tokens[last]?.text === ',';
  // "Pour le ministre, X est": a verb right behind the name makes it a subject of its own.
  if (apposed && language.speech.auxiliaries.has(tokens[end + 1]?.lower ?? '')) return null;
  if (apposed) last--;
  else {
    // "le ministre de la Culture": what is held, not who holds it.
    const link = tokens[last];
    if (!link || isOf(link, CONNECTOR) || names.determiners.has(link.lower) || names.placePrepositions.has(link.lower))
      return null;
  }
  const lowest = Math.max(within.firstToken, last - LONGEST_OFFICE);
  let office = -1;
  // Words before the office that may belong to it ("lead plaintiff"), if a determiner or a verb of saying stands before them.
  let attribute = -1;
  for (let at = last; at >= lowest; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      // "le maire (DVG) de Brac": the party stands within.
      if (token.text === ')' && tokens[at - 2]?.text === '(') {
        at -= 2;
        continue;
      }
      if (token.text === '&' && names.premodified && office >= 0) continue;
      if (token.text === '.' && !token.gap && at > lowest && (tokens[at - 1] as Token).text.length <= 4) continue;
      break;
    }
    const capital = isCapitalised(token);
    if (isOf(token, OFFICE_STOP) && !capital) {
      // "the minister for housing"
      if (isOf(token, CONNECTOR) && at > lowest && isOffice(source, tokens[at - 1] as Token)) continue;
      if (attribute >= 0 && names.sayingVerbs.has(token.lower)) office = attribute;
      break;
    }
    // "Her deputy" at the opening: a determiner for all its capital.
    if (names.determiners.has(token.lower) && (!capital || at === within.firstToken)) {
      if (attribute >= 0) office = attribute;
      if (office >= 0 && (office === at + 1 || attribute === at + 1)) {
        // "le directeur du cabinet du préfet": what stands further left may be the office that counts.
        const linked = isOf(token, CONNECTOR) || isOf(tokens[at - 1], CONNECTOR);
        if (!linked) break;
      }
      attribute = -1;
      continue;
    }
    // "a prévenu Me X": the verb.
    if (names.sayingVerbs.has(token.lower) && language.speech.auxiliaries.has(tokens[at - 1]?.lower ?? '')) break;
    if (isOffice(source, token)) {
      office = at;
      attribute = -1;
    } else if (office >= 0 && !apposed && isOf(token, CONNECTOR)) break;
    else if (names.premodified && office >= 0 && (office === at + 1 || attribute === at + 1)) {
      // "NATO Secretary General": capitals belong to it.
      if (capital && attribute < 0) office = at;
      else attribute = at;
    }
  }
  if (office < 0 || office > last) return null;
  // Without a comma the office's words run up to the name; a lone noun far away is another's.
  if (!hasHead(source, office, last) || !isPhrase(source, office, last, apposed)) return null;
  // "élève de l'école Amélie": one word after a complement may name the complement.
  if (!apposed && title < 0 && first === end) {
    for (let at = office; at <= last; at++) if (isOf(tokens[at], CONNECTOR)) return null;
  }
  // "backing her for president, Paul Orvault": an office that somebody is to have.
  if (apposed && isOf(tokens[office - 1], CONNECTOR)) return null;
  while (office > within.firstToken && names.qualifiers.has((tokens[office - 1] as Token).lower)) office--;
  return { start: startOf(tokens, office), end: endOf(tokens, last) };
}

/** Whether nothing but an office's words stand there: "chef de l'État salue" has a verb, "striker dubbed" too. */
function isPhrase(source: Source, first: number, last: number, apposed: boolean): boolean {
  const { tokens, language } = source;
  const { names } = language;
  const links = (token: Token): boolean =>
    isOf(token, CONNECTOR) || isOf(token, ARTICLE) || names.pairing.has(token.lower) || names.placePrepositions.has(token.lower);
  if (names.premodified) {
    return apposed || isOffice(source, tokens[last] as Token) || tokens.slice(first, last).some(links);
  }
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (token.kind !== 'word' || isCapitalised(token) || isOffice(source, token) || links(token)) continue;
    if (!isOffice(source, before) && !links(before) && !names.adjectiveShape.test(token.lower)) return false;
  }
  return true;
}

function hasHead(source: Source, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOffice(source, source.tokens[at] as Token)) return true;
  return false;
}

function officeAfter(source: Source, { first: opening, last, title, within }: Candidate): Place | null {
  const { tokens, language } = source;
  const { names } = language;
  if (tokens[last + 1]?.text !== ',') return null;
  let first = last + 2;
  // ", 71 ans,": the age stands between.
  const aged = tokens[first]?.kind === 'number';
  if (aged) {
    first++;
    if (names.ageWords.has(tokens[first]?.lower ?? '')) first++;
    if (tokens[first]?.text !== ',') return null;
    first++;
  }
  const opener = tokens[first]?.lower ?? '';
  if (first <= within.lastToken && names.determiners.has(opener) && !names.qualifiers.has(opener)) first++;
  // "Poland, a NATO member,": one word without a title may be a country.
  const isPerson = title >= 0 || last > opening;
  let end = first - 1;
  let head = false;
  for (let at = first; at <= Math.min(within.lastToken, first + LONGEST_OFFICE); at++) {
    const token = tokens[at] as Token;
    // "maire (DVG) de Brac"
    if (token.text === '(' && tokens[at + 2]?.text === ')' && head) {
      at += 2;
      continue;
    }
    if (token.kind !== 'word' || (isOf(token, OFFICE_STOP) && !(head && names.officeLinks.has(token.lower)))) break;
    if (!head && (at > first + 3 || isOf(token, CONNECTOR) || isOf(token, ARTICLE))) return null;
    if (!head && names.placePrepositions.has(token.lower)) return null;
    if (isOffice(source, token) || (aged && at === first && names.tradeShape.test(token.lower))) head = true;
    else if (isPerson && names.members.has(token.lower)) head = true;
    end = at;
  }
  if (!head) return null;
  // What follows must close the apposition, else the words go on as something else.
  const closing = tokens[end + 1];
  if (end < within.lastToken && closing && !/^[,.;)—–-]$/.test(closing.text) && !isOf(closing, OFFICE_STOP)) return null;
  return { start: startOf(tokens, first), end: endOf(tokens, end) };
}
