import { isOf, KNOWN } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import { endOf, type Token, type Tokens } from '../tokens.js';
import type { Place } from '../types.js';
import { apposed, bracketed, countedBefore, subjectOfClause, wholeBefore } from './before.js';
import { behindUnit, countedBehind, place, targetBehind } from './behind.js';
import { changeBefore } from './changes.js';
import { hedgeLength } from './hedges.js';
import { leadStart } from './levels.js';
import { opensSentence } from './limits.js';
import { isNoun, lowerAt, type Phrase } from './phrases.js';
import { isOfPronoun } from './pronouns.js';
import type { Quantity } from './quantities.js';

/** How many tokens at most stand between what something was and what it becomes. */
const NEAR = 5;

/** A quantity with what it counts. */
export interface Counted {
  quantity: Quantity;
  what: Place | null;
}

/** What was told shortly before: the last figure, the last that counts something, the last percentage. */
export interface Before {
  last: Counted | null;
  count: Counted | null;
  percent: Counted | null;
}

export const NOTHING_BEFORE: Before = { last: null, count: null, percent: null };

/**
 * What a quantity counts or measures: from the words behind it, from the figure before it in its paragraph, from the words before it,
 * from the last count.
 */
export function findCounted(tokens: Tokens, quantity: Quantity, before: Before, words: FigureWords): Place | null {
  if (quantity.counted) return place(tokens, quantity.counted);
  if (quantity.kind === 'age') return null;
  const own =
    quantity.kind === 'count' ? countedBehind(tokens, quantity, words) : place(tokens, behindUnit(tokens, quantity, words));
  if (own || quantity.kind === 'duration') return own;
  const { last, count, percent } = before;
  if (quantity.kind === 'ratio') return countedByShare(tokens, quantity, before, words);
  const next = quantity.last + 1;
  // "60 % de ceux situés au nord"
  if (words.ofs.has(lowerAt(tokens, next)) && words.antecedents.has(lowerAt(tokens, next + 1)))
    return count?.what ?? last?.what ?? null;
  const enclosed = bracketed(tokens, quantity, last, words);
  if (enclosed) return place(tokens, enclosed);
  if (last && goesOn(tokens, quantity, last, words)) return last.what;
  // "30 % de moins que…" compares: what it is of stands elsewhere.
  if (quantity.kind !== 'count' && words.ofs.has(lowerAt(tokens, next)) && words.comparatives.has(lowerAt(tokens, next + 1)))
    return null;
  const told = countedBefore(tokens, quantity, last, words);
  const whole = told === null ? wholeBefore(tokens, quantity, words) : null;
  if (whole) return place(tokens, whole);
  if (told === 'pronoun' || (told && last && isChangeToldBefore(tokens, told, words)))
    return last?.quantity.kind === quantity.kind ? last.what : ((quantity.kind === 'percent' ? percent : count)?.what ?? null);
  const object = told && isNamed(tokens, quantity, told, words) ? null : told;
  if (object) return place(tokens, object);
  if (last && isOfPronoun(tokens, quantity.first, words)) return last.what;
  if (last && isAlsoSaid(tokens, quantity, last, words)) return last.what;
  // "want a 9% raise"
  if (words.changeNouns.has(lowerAt(tokens, next)) && words.articles.has(lowerAt(tokens, quantity.first - 1)))
    return place(tokens, { first: next, last: next });
  const beside = quantity.kind === 'count' ? null : apposed(tokens, quantity, words);
  if (beside) return place(tokens, beside);
  if (quantity.kind === 'percent' && percent?.what) return percent.what;
  if (quantity.kind === 'percent' && isSubject(tokens, quantity, words)) return count?.what ?? null;
  if (quantity.kind === 'money') return place(tokens, targetBehind(tokens, quantity, words));
  if (quantity.kind !== 'count') {
    const subject = subjectOfClause(tokens, quantity, words);
    if (subject === 'pronoun') return last?.what ?? null;
    return subject && !isName(tokens, subject) && !words.persons.has(lowerAt(tokens, subject.first))
      ? place(tokens, subject)
      : null;
  }
  // "killed 14": people, if it was they who were counted before.
  const fate = words.fates.has(lowerAt(tokens, leadStart(tokens, quantity, words) - 1));
  if (fate && !(count?.what && words.persons.has(lowerAt(tokens, count.quantity.last + 1)))) return null;
  // "85.6 years for women and 80 for men"
  const joined = last !== count && words.betweenLinks.has(lowerAt(tokens, quantity.first - 1));
  return (joined ? null : count?.what) ?? countedBehind(tokens, quantity, words, true);
}

/** "a baissé d'un tiers", "dont près de la moitié", "un tiers sont". */
function countedByShare(tokens: Tokens, quantity: Quantity, { last, count }: Before, words: FigureWords): Place | null {
  const lead = leadWord(tokens, quantity, words);
  if (last && words.partLeads.has(lead)) return last.what;
  if (words.shareLeads.has(lead) || words.changeVerbs.has(lead)) {
    const told = countedBefore(tokens, quantity, last, words);
    return told === 'pronoun' ? (last?.what ?? null) : place(tokens, told);
  }
  // "L'île en a perdu la moitié", "loans, of which he will write off two-thirds"
  const whole = place(tokens, wholeBefore(tokens, quantity, words));
  const pronominal = isOfPronoun(tokens, quantity.first, words) ? (last?.what ?? null) : null;
  return whole ?? pronominal ?? count?.what ?? last?.what ?? null;
}

/** "Orvanne earned $3 million": a name that a sum is the object of is not what is measured. */
function isNamed(tokens: Token[], quantity: Quantity, phrase: Phrase, words: FigureWords): boolean {
  if (quantity.kind !== 'money') return false;
  const link = lowerAt(tokens, leadStart(tokens, quantity, words) - 1);
  if (words.measureLinks.has(link) || words.levelLinks.has(link) || words.levelVerbs.has(link)) return false;
  return isName(tokens, phrase);
}

/** Whether all of a phrase has capitals that no beginning of a sentence explains. */
function isName(tokens: Token[], { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]?.text === lowerAt(tokens, at)) return false;
  return !opensSentence(tokens, first) || last > first || isOf(tokens[first], KNOWN);
}

/** "la hausse atteint 12 %": the change of what was told before. */
const isChangeToldBefore = (tokens: Token[], { first, last }: { first: number; last: number }, words: FigureWords): boolean =>
  first === last && words.changeNouns.has(lowerAt(tokens, first)) && words.definites.has(lowerAt(tokens, first - 1));

/** Whether a share is what the sentence is about: "62% supported the plan". */
function isSubject(tokens: Token[], quantity: Quantity, words: FigureWords): boolean {
  const before = tokens[leadStart(tokens, quantity, words) - 1];
  if (before === undefined || before.kind === 'break') return true;
  return before.kind === 'mark' ? /^[.,;:(–—]$/.test(before.text) : words.conjunctions.has(before.lower);
}

/** "…est passée sous 85 %, et n'atteint que 72 %": a verb without a subject of its own, in the same sentence. */
function isAlsoSaid(tokens: Token[], quantity: Quantity, { quantity: before, what }: Counted, words: FigureWords): boolean {
  if (quantity.kind === 'count' || quantity.kind !== before.kind || (what !== null && what.start > before.start)) return false;
  const verb = changeBefore(tokens, quantity.first, words);
  if (verb === null || verb < before.last) return false;
  let at = verb - 1;
  while (words.beforeVerb.has(lowerAt(tokens, at))) at--;
  return words.conjunctions.has(lowerAt(tokens, at)) || tokens[at]?.text === ',';
}

/** The word before a number with its hedge and its article: "dont" in "dont près de la moitié". */
export function leadWord(tokens: Token[], quantity: Quantity, words: FigureWords): string {
  let at = quantity.first - 1;
  if (words.determiners.has(lowerAt(tokens, at)) && !words.ofs.has(lowerAt(tokens, at))) at--;
  at -= hedgeLength(tokens, at + 1, words);
  return lowerAt(tokens, at);
}

/** Whether a number goes on from the one before: "…, à 2,9 %", "contre 4,5 milliards", "(6 miles)", "en hausse de 12 %", "up 3%". */
function goesOn(tokens: Tokens, quantity: Quantity, { quantity: before, what }: Counted, words: FigureWords): boolean {
  const first = leadStart(tokens, quantity, words);
  const lead = lowerAt(tokens, first - 1);
  if (first - before.last <= 4) {
    let at = before.last + 1;
    while (at < first && (/^[,(+]$/.test(tokens[at]?.text ?? '') || words.goOns.has(lowerAt(tokens, at)))) at++;
    if (at >= first) return true;
  }
  if (quantity.kind === before.kind && (words.versus.has(lead) || words.versus.has(lowerAt(tokens, first - 2)))) return true;
  // "12% of their beds, from 9,400 to 8,270"
  if (words.fromWords.has(lead) && !words.ofs.has(lead) && tokens[first - 2]?.text === ',' && before.kind === 'percent')
    return true;
  // "from £14.10 an hour to £15.13", "438 euros les 1 000 litres"
  const near = first - before.last <= NEAR && quantity.kind === before.kind;
  const followed = tokens[first - 2]?.text === ',' && quantity.kind === before.kind && first - before.last <= 2 * NEAR;
  if (followed && words.rangeLinks.has(lead)) return true;
  // "1 240 plaintes ont été déposées, soit 15 % de plus"
  const compares =
    words.comparatives.has(lowerAt(tokens, quantity.last + 2)) && words.ofs.has(lowerAt(tokens, quantity.last + 1));
  if (compares && words.goOns.has(lead) && tokens[first - 2]?.text === ',' && first - before.last <= 2 * NEAR) return true;
  if (near && words.rangeLinks.has(lead) && words.fromWords.has(lowerAt(tokens, before.first - 1))) return true;
  if (first - before.last === 2 && before.kind === 'money' && quantity.kind === 'measure' && words.pairArticles.has(lead))
    return true;
  // "ont diminué de 35 % (-3 358 tonnes)"
  const opened = tokens[first - 1]?.text === '(' || (tokens[first - 1]?.text === '+' && tokens[first - 2]?.text === '(');
  if (opened && before.kind === 'percent' && quantity.kind === 'measure' && first - before.last <= 2 * NEAR) return true;
  // "three in four adults (76%)"
  if (first > 1 && tokens[first - 1]?.text === '(' && what?.end === endOf(tokens, first - 2)) return true;
  if (words.trends.has(lead)) {
    const verb = lowerAt(tokens, first - 2);
    return !words.copulas.has(verb) && !words.changeVerbs.has(verb);
  }
  if (
    !words.ofs.has(lead) ||
    !words.changeNouns.has(lowerAt(tokens, first - 2)) ||
    !words.trendLeads.has(lowerAt(tokens, first - 3))
  )
    return false;
  // "sur un marché en recul de 8 %" tells of the market.
  return first - 4 <= before.last || tokens[first - 4]?.text === ',' || !isNoun(tokens[first - 4], words);
}
