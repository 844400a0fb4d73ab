import { ARTICLE, BODY_NOUN, CONNECTOR, isOf, OFFICE, OFFICE_STOP, PLACE_NOUN } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { addSpeaker, type Scores } from './scores.js';
import type { Setting } from './setting.js';
import { isCapitalised } from './shapes.js';

/** The words before a mention. */
export function weighBefore({ source, candidate, alone, again, before2, scores }: Setting, before: Token): void {
  const { tokens, language } = source;
  const { names } = language;
  const { first, within, title } = candidate;
  const { lower } = before;
  // "the campaign group Green Horizon"
  if (isOf(before, BODY_NOUN)) {
    const sure = !isOf(before, OFFICE);
    scores.organisation += alone || sure ? 4 : 2;
    if (!alone && sure) scores.person -= 1.5;
  } else if (followsBodyNoun(source, first - 1, within.firstToken)) scores.organisation += 2;
  // "le Géorgien Zurab Lomidze", but "l'italien Velomax Acciai"
  if (!names.premodified && isCapitalised(before) && names.peopleShape.test(lower)) scores.person += 2;
  else if (!alone && before2 && isOf(before2, ARTICLE) && names.adjectiveShape.test(lower)) scores.organisation += 1;
  else if (isOf(before, OFFICE) || (!isOf(before, BODY_NOUN) && names.officeShape.test(lower)))
    scores.person += alone ? 2.5 : 3.5;
  if (isOf(before, PLACE_NOUN)) scores.place += 2.5;
  const preposition = names.placePrepositions.get(lower) ?? 0;
  scores.place += preposition;
  // "at Seaview Lodge"
  if (preposition >= 2 || (preposition > 0 && !alone && names.workPrepositions.has(lower))) scores.person -= 1.5;
  if (isOf(before, ARTICLE)) {
    if (!alone) scores.organisation += 1;
    // "the Golden Otter" is nobody, for all that "Golden" is a given name.
    scores.person -= !alone && title < 0 && !isOf(before, CONNECTOR) ? 3.5 : 1.5;
    if (!again) {
      scores.place += 0.5;
      scores.organisation += 0.5;
    }
    const outer = before2 ? (names.placePrepositions.get(before2.lower) ?? 0) : 0;
    scores.place += outer * 0.7;
  }
  if (before2) {
    // "the MP for Fenland West"
    const placeOffice = names.placeOffices.has(before2.lower) && isOf(before2, OFFICE);
    if (placeOffice && !isOf(before, CONNECTOR) && !isCapitalised(before)) scores.place += 2.5;
    if (isOf(before2, PLACE_NOUN) && isOf(before, CONNECTOR)) scores.place += 3;
    const before3 = first - 3 >= within.firstToken ? tokens[first - 3] : undefined;
    if (isOf(before3, PLACE_NOUN) && isOf(before2, CONNECTOR)) scores.place += 2;
    if (isOf(before2, BODY_NOUN) && isOf(before, CONNECTOR)) scores.place += 1;
  }
  // "Jo Marr, of Ostrel,"
  if (names.premodified && alone && isOf(before, CONNECTOR) && /^[,)]$/.test(before2?.text ?? '')) scores.place += 2.5;
  if (title < 0 && before2) {
    // "analysts at Meru Equities"
    if (names.workPrepositions.has(lower) && isHolder(source, before2)) {
      scores.organisation += 3;
      scores.person -= 2;
    }
    // "data from Ofwat"
    if (names.sourceLinks.has(lower) && names.sourceNouns.has(before2.lower)) {
      scores.organisation += 2;
      scores.place -= preposition;
    }
    // "64 routes run by Northway Buses"
    if (!alone && names.agentLinks.has(lower) && names.runVerbs.has(before2.lower)) scores.organisation += 1.5;
  }
  if (title < 0) addHolder(source, candidate, scores);
  // "told Ostrel Radio", "a confié au Courrier"
  const told =
    names.tellingVerbs.has(lower) ||
    (before2 !== undefined && names.tellingLinks.has(lower) && names.sayingVerbs.has(before2.lower));
  if (told && title < 0) {
    scores.organisation += 1.5;
    scores.place -= preposition;
  }
  if (names.bodyPrepositions.has(lower)) scores.organisation += 1.5;
  if (names.sayingVerbs.has(lower)) addSpeaker(scores);
}

/** Whether a noun is for those who hold an office, in the singular or in the plural. */
function isHolder({ language: { names } }: Source, { lower }: Token): boolean {
  const singular = lower.endsWith('s') && !names.offices.has(lower) ? lower.slice(0, -1) : lower;
  return names.offices.has(singular) && !names.kin.has(singular);
}

/** "directrice générale de Velomax" holds an office of a body, "le préfet de la Sarvanne" one of a place. */
function addHolder({ tokens, language }: Source, { first, within }: Candidate, scores: Scores): void {
  const { names } = language;
  let link = first - 1;
  if (isOf(tokens[link], ARTICLE) && !isOf(tokens[link], CONNECTOR)) link--;
  if (link <= within.firstToken || !isOf(tokens[link], CONNECTOR)) return;
  for (let back = link - 1; back >= Math.max(within.firstToken, link - 3); back--) {
    const holder = tokens[back] as Token;
    if (holder.kind !== 'word') return;
    if (names.placeOffices.has(holder.lower)) scores.place += 2.5;
    // "le ministre de la Mer"
    else if (back === link - 1 && names.portfolios.has(holder.lower)) return;
    else if (isOf(holder, OFFICE) && !names.kin.has(holder.lower)) scores.organisation += 2;
    else if (!isCapitalised(holder)) continue;
    return;
  }
}

/** "l'agence de presse étatique Korva": a noun for bodies a few words before. */
function followsBodyNoun({ tokens }: Source, from: number, lowest: number): boolean {
  if (isOf(tokens[from], CONNECTOR) || isOf(tokens[from], ARTICLE)) return false;
  for (let at = from; at > Math.max(lowest, from - 4); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || isCapitalised(token) || isOf(token, OFFICE_STOP)) return false;
    if (isOf(token, BODY_NOUN)) return true;
  }
  return false;
}
