import type { FigureWords } from '../languages/shape/figures.js';
import { endOf, type Token, type Tokens } from '../tokens.js';
import { findCounted, NOTHING_BEFORE } from './counted.js';
import { lowerAt } from './phrases.js';
import { isOfPronoun } from './pronouns.js';
import { changedTo, type Quantity } from './quantities.js';

/** In a minute; and minutes in an hour. */
const SECONDS = 60;
const MILLION = 1e6;
/** A part of a time may be told in a smaller unit. */
const MOST_PARTS = 12;
/** How many tokens at most stand between two that are compared with a third. */
const COMPARED = 7;

/** "4,2 milliards d'euros, contre 4,5 milliards": a scale without a unit takes that of the money or measure before, "dont six avec sursis" that of the time. */
export function withUnitOf(
  tokens: Token[],
  quantity: Quantity,
  before: Quantity | null,
  money: Quantity | null,
  words: FigureWords,
): Quantity {
  const told = withUnitOfLast(tokens, quantity, before, words);
  if (told !== quantity || money === null || money === before) return told;
  if (quantity.kind !== 'count' || quantity.number.scale < MILLION || !isBare(tokens, quantity, words)) return quantity;
  return inOneSentence(tokens, money, quantity) ? changedTo(quantity, { kind: 'money', unit: money.unit }) : quantity;
}

/** "96 million francs in the three months to June from 134 million": nothing ends between them, whatever else is told there. */
function inOneSentence(tokens: Token[], before: Quantity, { first }: Quantity): boolean {
  for (let at = before.last + 1; at < first; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'break' || (kind === 'mark' && /^[.!?;]$/.test(text))) return false;
  }
  return true;
}

function withUnitOfLast(tokens: Token[], quantity: Quantity, before: Quantity | null, words: FigureWords): Quantity {
  const isPart =
    before?.kind === 'duration' &&
    quantity.number.form !== 'one' &&
    quantity.first - before.last < 6 &&
    (quantity.value ?? 0) < (before.value ?? 0) * MOST_PARTS;
  if (
    isPart &&
    quantity.kind === 'count' &&
    words.partLeads.has(lowerAt(tokens, quantity.first - 1)) &&
    !isNounAfter(tokens, quantity, words)
  )
    return changedTo(quantity, { kind: 'duration', unit: before.unit });
  if (isRest(tokens, quantity, before, words))
    return changedTo(quantity, { kind: 'duration', unit: before?.unit === 'hour' ? 'minute' : 'second' });
  if (before && isCompared(tokens, quantity, before, words))
    return changedTo(withScaleOf(tokens, quantity, before, words), { kind: before.kind, unit: before.unit });
  if (quantity.kind !== 'count' || quantity.number.scale < 1000 || (before?.kind !== 'money' && before?.kind !== 'measure'))
    return quantity;
  return isBare(tokens, quantity, words) ? changedTo(quantity, { kind: before.kind, unit: before.unit }) : quantity;
}

/** "1 780 euros, contre 1 910 à Lille et 2 050 à Metz", "to 41 euros from 52", "45 000 tonnes, dont 12 à l'export". */
function isCompared(tokens: Token[], quantity: Quantity, before: Quantity | null, words: FigureWords): boolean {
  if (quantity.kind !== 'count' || !before || !isBare(tokens, quantity, words)) return false;
  if (quantity.number.form !== 'digits' && !isOfPronoun(tokens, quantity.first, words)) return false;
  if (before.kind !== 'money' && before.kind !== 'measure') return false;
  const lead = lowerAt(tokens, quantity.first - 1);
  if (words.versus.has(lead)) return !words.fromWords.has(lead) || quantity.first - before.last === 2;
  if (words.partLeads.has(lead)) return true;
  // "140 000 euros sur 610 000"
  if (quantity.first - before.last === 2 && words.ratioLinks.some((link) => link.length === 1 && link[0] === lead)) return true;
  // "340 000 euros de travaux. La ville en avait voté 90 000"
  if (isOfPronoun(tokens, quantity.first, words)) return true;
  // "contre 1 910 à Lille et 2 050 à Metz": as the one before, which has no unit of its own either.
  return words.betweenLinks.has(lead) && before.last === before.number.last && quantity.first - before.last < COMPARED;
}

/** "Ils réclamaient 40 milliards d'euros. L'Union en proposait douze." */
function withScaleOf(tokens: Token[], quantity: Quantity, before: Quantity, words: FigureWords): Quantity {
  const { value, number } = quantity;
  const scaled =
    number.form === 'words' && number.scale === 1 && before.number.scale > 1 && isOfPronoun(tokens, quantity.first, words);
  return scaled && value !== null ? changedTo(quantity, { value: value * before.number.scale }) : quantity;
}

/** Whether nothing behind a number says what it counts. */
function isBare(tokens: Token[], { last }: Quantity, words: FigureWords): boolean {
  const next = tokens[last + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    (words.stops.has(next.lower) && !words.ofs.has(next.lower)) ||
    words.nounless.has(next.lower) ||
    words.timeArticles.has(next.lower)
  );
}

/** The currency of all the money of an article, or null where there is none or more than one. */
export function onlyCurrency(quantities: readonly Quantity[]): string | null {
  const units = new Set<string | null>();
  for (const { kind, unit } of quantities) if (kind === 'money') units.add(unit);
  const [unit] = units;
  return units.size === 1 && unit !== undefined && unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : null;
}

/** "Les ventes atteignent 2,5 milliards": millions of what is told in money are in the article's one currency. */
export function inMoney(tokens: Tokens, quantity: Quantity, currency: string | null, words: FigureWords): Quantity {
  if (currency === null || quantity.kind !== 'count' || quantity.number.scale < MILLION || !isBare(tokens, quantity, words))
    return quantity;
  const money: Quantity = changedTo(quantity, { kind: 'money', unit: currency });
  const what = findCounted(tokens, money, NOTHING_BEFORE, words);
  if (!what) return quantity;
  for (let at = quantity.first - 1; at >= 0 && endOf(tokens, at) > what.start; at--)
    if (endOf(tokens, at) <= what.end && words.moneyNouns.has(lowerAt(tokens, at))) return money;
  return quantity;
}

/** "1 min 12", "2 h 30": the seconds behind minutes, the minutes behind hours. */
const isRest = (tokens: Token[], quantity: Quantity, before: Quantity | null, words: FigureWords): boolean =>
  (before?.unit === 'minute' || (before?.unit === 'hour' && quantity.first - before.first === 2)) &&
  quantity.kind === 'count' &&
  quantity.first === before.last + 1 &&
  quantity.number.form === 'digits' &&
  (quantity.value ?? SECONDS) < SECONDS &&
  !isNounAfter(tokens, quantity, words);

/** Whether a plural that can be counted follows. */
export const isNounAfter = (tokens: Token[], { last }: Quantity, words: FigureWords): boolean => {
  const next = lowerAt(tokens, last + 1);
  return words.plural.test(next) && !words.stops.has(next);
};
