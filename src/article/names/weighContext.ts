import { ARTICLE, BODY, BODY_NOUN, CONNECTOR, isOf, KNOWN, OFFICE, OFFICE_STOP, PLACE_NOUN, PLACE_WORD } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import { kindOfApposition } from './apposition.js';
import type { Candidate } from './candidate.js';
import { noScores, type Scores } from './scores.js';
import { isAcronym, isCapitalised } from './shapes.js';

/** A mention with the tokens around it, as far as its stretch goes: 1 is the nearest. */
interface Setting {
  source: Source;
  candidate: Candidate;
  /** Whether it is one word. */
  alone: boolean;
  /** Whether its words were named before: what says little says no more when it is repeated. */
  again: boolean;
  before1: Token | undefined;
  before2: Token | undefined;
  after1: Token | undefined;
  after2: Token | undefined;
  after3: Token | undefined;
  scores: Scores;
}

/** What stands around one mention says of its kind. `role`: whether it has an office; `again`: whether its words were named before. */
export function weighContext(source: Source, candidate: Candidate, role: boolean, again: boolean): Scores {
  const { tokens } = source;
  const { first, last, within, title } = candidate;
  const scores = noScores();
  const at = (index: number): Token | undefined =>
    index >= within.firstToken && index <= within.lastToken ? tokens[index] : undefined;
  const from = title >= 0 ? title : first;
  const setting: Setting = {
    source,
    candidate,
    alone: first === last,
    again,
    before1: at(from - 1),
    before2: at(from - 2),
    after1: at(last + 1),
    after2: at(last + 2),
    after3: at(last + 3),
    scores,
  };
  const { dateline } = source;
  if (dateline && candidate.start >= dateline.start && candidate.end <= dateline.end) scores.place += 5;
  // "selon Le Courrier"
  const head = tokens[first] as Token;
  if (first < last && isOf(head, ARTICLE) && head.text.length < 4) scores.organisation += 2.5;
  if (title >= 0) scores.person += 6;
  if (role) scores.person += 3;
  if (setting.before1?.kind === 'word') weighBefore(setting, setting.before1);
  // "500 KV", "les 12 CRS"; but "En 2019 EDF"
  else if (setting.before1?.kind === 'number' && setting.before1.text.length !== 4 && isAcronym(head.text))
    scores.organisation -= 4;
  weighBrackets(setting);
  const apposed = kindOfApposition(source, candidate);
  if (apposed) scores[apposed] += 2.5;
  if (setting.after1?.text === ',') weighComma(setting);
  else if (setting.after1?.kind === 'word') weighAfter(setting, setting.after1);
  weighOwned(setting);
  const thing = title < 0 ? weighThing(setting) : 0;
  if (thing > 0) {
    // "The River Ostle burst its banks."
    if (!isOf(head, PLACE_WORD | KNOWN) && !isOf(tokens[last], PLACE_WORD)) scores.organisation += thing;
    scores.person -= 2;
  }
  return scores;
}

/** The words before a mention. */
function weighBefore({ source, candidate, alone, again, before2, scores }: Setting, before: Token): void {
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

/** How surely a pronoun for a thing takes up a mention as a body: "Velomax cut its", "Velomax said it"; "Ostrel, which" may be a place. */
function weighThing({ source, candidate: { last, within }, after1, after2 }: Setting): number {
  const { names } = source.language;
  if (after1?.text === ',') return names.thingRelatives.has(after2?.lower ?? '') ? 1 : 0;
  if (
    after1?.kind !== 'word' ||
    (isOf(after1, OFFICE_STOP) && !names.doing.has(after1.lower) && !names.sayingVerbs.has(after1.lower))
  )
    return 0;
  if (names.sayingVerbs.has(after1.lower)) return names.thingPronouns.has(after2?.lower ?? '') ? 3 : 0;
  for (let at = last + 2; at <= Math.min(within.lastToken, last + 3); at++) {
    const token = source.tokens[at] as Token;
    if (token.kind !== 'word' || isCapitalised(token)) return 0;
    if (names.thingOwners.has(token.lower)) return 3;
  }
  return 0;
}

/** Whether a noun is for those who hold an office, in the singular or in the plural. */
function isHolder({ language: { names } }: Source, { lower }: Token): boolean {
  const singular = lower.endsWith('s') && !names.offices.has(lower) ? lower.slice(0, -1) : lower;
  return names.offices.has(singular) && !names.kin.has(singular);
}

/** What says something is somebody, or a body. */
function addSpeaker(scores: Scores): void {
  scores.person += 1.5;
  scores.organisation += 0.5;
}

/** Brackets behind a mention, and around it. */
function weighBrackets({ source, candidate, alone, before1, before2, after1, after2, after3, scores }: Setting): void {
  const { tokens } = source;
  const { first, within } = candidate;
  if (after1?.text === '(' && after3?.text === ')' && after2?.kind === 'word') {
    if (isAcronym(after2.text)) scores.organisation += alone ? 0 : 2;
    else if (isCapitalised(after2) && alone) scores.place += 2;
  }
  if (before1?.text === '(' && after1?.text === ')' && before2 && !isAcronym((tokens[first] as Token).text)) {
    // "Morvaux (Sarvanne)", but "Syndicat national des collèges (Snacol)".
    const outer = first - 3 >= within.firstToken ? tokens[first - 3] : undefined;
    const single = !outer || !isCapitalised(outer) || isOf(outer, ARTICLE);
    if (!isCapitalised(before2) || isAcronym(before2.text)) scores.organisation += 2;
    else if (single) scores.place += 2;
    else scores.organisation += 1;
  }
}

/** What follows a comma behind a mention: an age, an office, a relative clause. */
function weighComma({ source, candidate, alone, before1, after2, after3, scores }: Setting): void {
  if (!after2) return;
  const { names } = source.language;
  if (after2.kind === 'number') {
    const bare = names.ageWords.size === 0 && after2.text.length <= 2;
    if (bare ? /^[,;.]$/.test(after3?.text ?? '') : names.ageWords.has(after3?.lower ?? '')) scores.person += 4;
  }
  // "née à Briançon, fille de": what follows is somebody else's.
  const placed = alone && (names.placePrepositions.get(before1?.lower ?? '') ?? 0) >= 2;
  const office = isOf(after2, OFFICE) || (names.determiners.has(after2.lower) && isOf(after3, OFFICE));
  if (!placed && office) scores.person += 2;
  if (names.personRelatives.has(after2.lower)) addRelative(source, candidate.last + 3, scores);
}

/** The word behind a mention. */
function weighAfter(setting: Setting, after: Token): void {
  const { source, candidate, alone, before1, scores } = setting;
  const { tokens, language } = source;
  const { names } = language;
  const { first, last, title } = candidate;
  if (names.personRelatives.has(after.lower)) addRelative(source, last + 2, scores);
  // "Velomax a annoncé": a subject without an article
  if (names.doing.has(after.lower)) scores.organisation += before1 || !alone || names.premodified ? 0.6 : 1.2;
  if (names.sayingVerbs.has(after.lower)) addSpeaker(scores);
  // "Kelderby Town are": a team, where it is the subject.
  const several = !alone || !(tokens[first] as Token).lower.endsWith('s');
  if (title < 0 && !before1 && several && names.pluralVerbs.has(after.lower)) scores.organisation += 4;
  if (isCapitalised(after)) return;
  if (names.premodified && title < 0) weighNounBehind(setting, after);
  // "Karvenian troops": an adjective of a people.
  const adjective = alone && title < 0 && after.gap && names.adjectives.test((tokens[first] as Token).lower);
  if (adjective && !names.sayingVerbs.has(after.lower) && !isOf(after, OFFICE_STOP)) {
    scores.person -= 3;
    scores.organisation -= 3;
    scores.place -= 3;
  }
}

/** A noun that a mention stands before as an adjective does: "Velomax employees". */
function weighNounBehind(
  { source: { tokens, language }, candidate, alone, before1, after2, scores }: Setting,
  noun: Token,
): void {
  const { names } = language;
  // "a former Wexley manager": somebody has no article, a club or a town may. "said Harbour manager Anna Kovel": the office is of it.
  const determined = isOf(before1, ARTICLE) || names.determiners.has(before1?.lower ?? '');
  if (isOf(noun, OFFICE) && (!alone || determined || (after2 !== undefined && isCapitalised(after2)))) {
    scores.person -= 2.5;
    if (names.placeOffices.has(noun.lower)) scores.place += 2.5;
    else scores.organisation += 1.5;
  }
  const behind = isOf(noun, OFFICE_STOP) || isOf(noun, CONNECTOR) || names.sayingVerbs.has(noun.lower);
  // "a House subcommittee"
  if (alone && noun.gap && !behind && !candidate.doubtful && isOf(tokens[candidate.first], BODY)) scores.organisation += 1;
  const compound = isOf(after2, BODY_NOUN) && !behind;
  // "the Northern Light party"
  if (isOf(noun, BODY_NOUN)) scores.organisation += alone ? 2 : 4;
  // "the Tessaly central bank"
  else if (compound && names.stateNouns.has(noun.lower)) scores.place += 1.5;
  // "the Korva news agency"
  else if (compound) scores.organisation += alone ? 2 : 3;
  // "the Morwick site"
  else if (isOf(noun, PLACE_NOUN)) scores.place += 1.5;
  // "Velomax employees"
  else if (names.staffNouns.has(noun.lower)) {
    scores.organisation += 2;
    scores.person -= 1.5;
  }
}

/** What belongs to what a mention names: "Velomax's chief executive", "shares in Velomax" is of a firm, "Tessaly's foreign minister" of a country. */
function weighOwned({ source, candidate, after1, scores }: Setting): void {
  const { names, endings } = source.language;
  const { first, last, within, title } = candidate;
  const owns = after1?.kind === 'word' && !after1.gap && endings.has(after1.lower.slice(1));
  if (owns) scores.organisation += 0.6;
  if (title >= 0) return;
  const ofFirm = owns ? hasOf(source, last + 2, within.lastToken, names.firmNouns) : isOfFirms(source, first, within.firstToken);
  if (ofFirm) {
    scores.organisation += 4;
    scores.person -= 4;
  } else if (owns && hasOf(source, last + 2, within.lastToken, names.stateNouns)) {
    scores.place += 3.5;
    scores.person -= 1.5;
  }
}

/** "Holt, who was" is somebody, "Wexley, who were" a team. */
function addRelative({ tokens, language }: Source, verb: number, scores: Scores): void {
  if (language.names.pluralVerbs.has(tokens[verb]?.lower ?? '')) scores.organisation += 2.5;
  else scores.person += 2.5;
}

/** Whether one of some nouns is among the first words from a token on. */
function hasOf({ tokens }: Source, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at <= Math.min(to, from + 2); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}

function isOfFirms({ tokens, language }: Source, first: number, lowest: number): boolean {
  const { firmNouns, firmLinks } = language.names;
  const link = tokens[first - 1];
  if (first - 2 < lowest || link?.kind !== 'word') return false;
  if (firmNouns.has(link.lower)) return !isOf(link, OFFICE);
  return firmLinks.has(link.lower) && firmNouns.has(tokens[first - 2]?.lower ?? '');
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
