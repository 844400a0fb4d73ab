import { ARTICLE, BODY, BODY_NOUN, CONNECTOR, isOf, OFFICE, OFFICE_STOP, PLACE_NOUN } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import { addSpeaker, type Scores } from './scores.js';
import type { Setting } from './setting.js';
import { isCapitalised } from './shapes.js';

/** What follows a comma behind a mention: an age, an office, a relative clause. */
export function weighComma({ source, candidate, alone, before1, after2, after3, scores }: Setting): void {
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
export function weighAfter(setting: Setting, after: Token): void {
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

/** "Holt, who was" is somebody, "Wexley, who were" a team. */
function addRelative({ tokens, language }: Source, verb: number, scores: Scores): void {
  if (language.names.pluralVerbs.has(tokens[verb]?.lower ?? '')) scores.organisation += 2.5;
  else scores.person += 2.5;
}
