import { ARTICLE, isOf, KNOWN, OFFICE_STOP, PLACE_WORD } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import { kindOfApposition } from './apposition.js';
import type { Candidate } from './candidate.js';
import { noScores, type Scores } from './scores.js';
import type { Setting } from './setting.js';
import { isAcronym, isCapitalised } from './shapes.js';
import { weighAfter, weighComma } from './weighAfter.js';
import { weighBefore } from './weighBefore.js';
import { weighOwned } from './weighOwned.js';

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
