import { isOf, NUMBER } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { Token } from '../tokens.js';
import type { Place } from '../types.js';
import { leadWord } from './counted.js';
import { leadStart } from './levels.js';
import { opensSentence } from './limits.js';
import { lowerAt } from './phrases.js';
import { isOfPronoun } from './pronouns.js';
import type { Quantity } from './quantities.js';

/** Whether a number says enough to be told: a bare "deux" or "one" is a pronoun, a bare "le 93" a name, "deux fois" counts nothing. */
export function isTold(
  tokens: Token[],
  quantity: Quantity,
  what: Place | null,
  hedge: string | null,
  words: FigureWords,
): boolean {
  const { form, scale } = quantity.number;
  if (form === 'one') return isOneTold(tokens, quantity, what, hedge, words);
  if (form === 'share') return quantity.kind !== 'ratio' || isShareTold(tokens, quantity, what, words);
  // "a decade ago"
  const { first, last, number } = quantity;
  if (quantity.kind === 'duration' && number.first === number.last && words.articles.has(lowerAt(tokens, first)))
    return !words.agos.has(lowerAt(tokens, last + 1)) && !words.agoLeads.has(lowerAt(tokens, first - 1));
  if (quantity.kind !== 'count') return true;
  if (words.times.has(lowerAt(tokens, quantity.last + 1))) return false;
  // "One, defeat them. Two, …"
  if (form === 'words' && tokens[last + 1]?.text === ',' && opensSentence(tokens, first)) return false;
  if (what !== null) return true;
  if (form === 'vague' || form === 'prefix') return false;
  if (form === 'words')
    return hedge !== null || scale > 1 || isOfPeople(tokens, quantity, words) || isOfPronoun(tokens, quantity.first, words);
  // In brackets and lists, minutes of a match and numbers of things.
  const before = tokens[quantity.first - 1];
  if (hedge === null && (before?.text === '(' || (before?.text === ',' && tokens[quantity.first - 2]?.kind === 'number')))
    return false;
  return hedge !== null || !words.singularArticles.has(lowerAt(tokens, quantity.first - 1));
}

/** "nine were killed", "cinq ont été blessés", "a father of four": people, whom no noun names. */
function isOfPeople(tokens: Token[], { first, last, value }: Quantity, words: FigureWords): boolean {
  if (value === null || value < 2 || words.pairArticles.has(lowerAt(tokens, first - 1))) return false;
  if (words.ofs.has(lowerAt(tokens, first - 1)) && words.parents.has(lowerAt(tokens, first - 2))) return true;
  if (words.ofs.has(lowerAt(tokens, last + 1)) && words.antecedents.has(lowerAt(tokens, last + 2))) return true;
  let at = last + 1;
  while (at < last + 3 && words.passives.has(lowerAt(tokens, at))) at++;
  return words.fates.has(lowerAt(tokens, at));
}

/** "au moins un mort" counts, "un homme" does not; "un an" and "un euro" measure only when a bound says so. */
function isOneTold(
  tokens: Token[],
  { kind, number }: Quantity,
  what: Place | null,
  hedge: string | null,
  words: FigureWords,
): boolean {
  if (kind === 'percent' || kind === 'ratio') return true;
  if (kind !== 'count' && kind !== 'money') return hedge !== null;
  // "one of its three plants"
  if (kind === 'count' && what !== null && isOneOf(tokens, number.last, words)) return true;
  if (kind === 'count' && !words.ones.has(lowerAt(tokens, number.first))) return false;
  return hedge !== null && words.boundHedges.has(hedge) && (kind === 'money' || what !== null);
}

/** Whether "one" is told of a number of things: "one of its three". */
export const isOneOf = (tokens: Token[], last: number, words: FigureWords): boolean =>
  words.ones.has(lowerAt(tokens, last)) &&
  words.ofs.has(lowerAt(tokens, last + 1)) &&
  words.definites.has(lowerAt(tokens, last + 2)) &&
  isOf(tokens[last + 3], NUMBER);

/** "la moitié des votants", "un tiers des sièges", "by half", "dont un tiers", but neither "a third man" nor "second half". */
function isShareTold(tokens: Token[], quantity: Quantity, what: Place | null, words: FigureWords): boolean {
  const { first } = quantity.number;
  const [next, before] = [lowerAt(tokens, quantity.last + 1), lowerAt(tokens, first - 1)];
  if (words.shareStops.has(before)) return false;
  if (words.sureShares.has(lowerAt(tokens, first)) || words.shareLeads.has(before)) return true;
  if (words.partLeads.has(before) || words.partLeads.has(leadWord(tokens, quantity, words))) return true;
  if (isOfPronoun(tokens, first, words)) return true;
  // "has gained nearly a third against the dollar"
  const verb = lowerAt(tokens, leadStart(tokens, quantity, words) - 1);
  if (what !== null && words.changeVerbs.has(verb) && next !== '' && words.stops.has(next)) return true;
  return (words.ofs.has(next) && what !== null) || words.ratioOfs.has(next);
}
