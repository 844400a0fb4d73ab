import { CHANGE, isOf } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import { startOf, type Token, type Tokens } from '../tokens.js';
import { rewritten } from './numerals.js';
import { lowerAt } from './phrases.js';
import { changedTo, type Quantity } from './quantities.js';

const DASH = /^[-‐‑–—]$/;
const CLAUSE = 10;
const MOST_GOALS = 20;
/** How much larger the upper end of a range is at most, where only "to" tells of one. */
const WIDEST = 100;
const RATIO_WORDS = 4;

/** Joins the quantities that make one figure: ranges ("entre 20 et 30 millions", "10 à 15 %") and ratios ("un sur trois"). Scores ("3-1") are left out. */
export function joinQuantities(tokens: Tokens, quantities: Quantity[], words: FigureWords): Quantity[] {
  const joined: Quantity[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const one = quantities[index] as Quantity;
    const two = quantities[index + 1];
    if (isTail(tokens, one)) continue;
    if (!two || two.first - one.last > RATIO_WORDS + 2) {
      joined.push(one);
      continue;
    }
    const ratio = readRatio(tokens, one, two, words);
    if (ratio) {
      joined.push(ratio);
      index++;
      continue;
    }
    const link = linkBetween(tokens, one, two, words);
    if (link === null) {
      joined.push(one);
      continue;
    }
    if (link === 'score') {
      index++;
      continue;
    }
    const [low, high] = share(one, two);
    if (link === 'range' && low.value !== null && high.value !== null) {
      joined.push(toRange(tokens, low, high, words));
      index++;
    } else if (link === 'change' || link === 'pair') {
      joined.push(low);
      quantities[index + 1] = changedTo(high, { paired: link === 'pair' });
    } else joined.push(one);
  }
  return joined;
}

/** The second number of "314-1" or "3-1": what a dash joins to digits and makes no range. */
const isTail = (tokens: Token[], { number }: Quantity): boolean => {
  const [digits, dash, before] = [tokens[number.first], tokens[number.first - 1], tokens[number.first - 2]];
  return (
    digits?.kind === 'number' &&
    !digits.gap &&
    dash !== undefined &&
    DASH.test(dash.text) &&
    !dash.gap &&
    before?.kind === 'number'
  );
};

/** What two neighbours are to each other. */
function linkBetween(
  tokens: Token[],
  one: Quantity,
  two: Quantity,
  words: FigureWords,
): 'range' | 'change' | 'pair' | 'score' | null {
  if (one.value === null || two.value === null) return null;
  const compatible = one.unit === null || one.unit === two.unit;
  const between = two.first - one.last - 1;
  const dash = tokens[one.last + 1];
  if (between === 1 && dash && DASH.test(dash.text)) {
    if (!compatible || (dash.gap && dash.text === '-')) return null;
    if (one.number.form !== 'digits' && dash.gap) return null;
    return two.value > one.value && (two.unit !== null || followsNoun(tokens, two, words)) ? 'range' : dash.gap ? null : 'score';
  }
  if (between !== 1) return null;
  const link = lowerAt(tokens, one.last + 1);
  const opener = lowerAt(tokens, one.first - 1);
  if (words.betweens.has(opener)) return words.betweenLinks.has(link) && compatible ? 'range' : null;
  if (words.ors.has(link))
    return one.unit === null && Number.isInteger(one.value) && one.value < two.value && two.value <= 10 * one.value
      ? 'range'
      : null;
  if (words.betweenLinks.has(link)) return one.kind === 'count' && one.number.scale === 1 && two.unit !== null ? 'pair' : null;
  if (!words.rangeLinks.has(link) || !compatible) return null;
  if (!words.fromWords.has(opener) && !words.ageLeads.has(opener) && isScore(tokens, one, two, words)) return 'score';
  if (words.fromWords.has(opener)) return changes(tokens, one, two, words.ofs.has(opener), words) ? 'change' : 'range';
  // "fell by 26,000 to 7.39 million"
  if (one.value > two.value || (one.value >= 1000 && two.value > one.value * WIDEST)) return null;
  // "a margin of 9% to 10%"
  return one.unit !== null && !words.ofs.has(opener) && verbBefore(tokens, one.first, words) ? null : 'range';
}

/** "1 à 0", "won 3 to 1": goals, with nothing that they count. */
const isScore = (tokens: Token[], one: Quantity, two: Quantity, words: FigureWords): boolean =>
  [one, two].every(({ kind, value, number }) => kind === 'count' && number.form === 'digits' && (value ?? 99) <= MOST_GOALS) &&
  !followsNoun(tokens, two, words);

/**
 * Whether "from… to…" is a change and no range. The "de" of French also tells by how much: then the verb decides, "passer de 3 à 5"
 * being a change and "baisser de 3 à 5", or "augmenter de 3 à 5 %", a range.
 */
function changes(tokens: Token[], one: Quantity, two: Quantity, also: boolean, words: FigureWords): boolean {
  if ((one.value ?? 0) > (two.value ?? 0)) return true;
  const verb = verbBefore(tokens, one.first, words);
  if (!verb || !also || words.fromToVerbs.has(verb)) return verb !== null;
  return !words.downVerbs.has(verb) && !(two.kind === 'percent' && one.unit === null);
}

/** The verb of change before a number, in the same clause: "passerait de 48 à 62 millions". */
function verbBefore(tokens: Token[], first: number, words: FigureWords): string | null {
  for (let at = first - 1; at >= Math.max(0, first - CLAUSE); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'break' || (token.kind === 'mark' && /^[.;:!?]$/.test(token.text))) return null;
    // "une portée de 2 000 à 3 000 kilomètres" has no verb.
    const verb = isOf(token, CHANGE) && words.changeVerbs.has(token.lower) && !words.articles.has(lowerAt(tokens, at - 1));
    if (verb && !words.levelVerbs.has(token.lower)) return token.lower;
  }
  return null;
}

const followsNoun = (tokens: Token[], quantity: Quantity, words: FigureWords): boolean => {
  const next = tokens[quantity.last + 1];
  return next?.kind === 'word' && next.gap && !words.stops.has(next.lower);
};

/** The first number takes the scale and the unit that only the second has: "80 et 120 millions d'euros". */
function share(one: Quantity, two: Quantity): [Quantity, Quantity] {
  const takesUnit = one.unit === null ? changedTo(one, { unit: two.unit, kind: two.kind }) : one;
  const takesScale =
    one.number.scale === 1 &&
    two.number.scale > 1 &&
    one.value !== null &&
    one.value < 1000 &&
    (one.unit === null || one.first < one.number.first);
  // A unit before each number ("$10 to $15 million") leaves the scale to both.
  if (!takesScale || one.value === null)
    return [takesUnit, two.unit === null && one.unit !== null ? changedTo(two, { unit: one.unit, kind: one.kind }) : two];
  const value = Number((one.value * two.number.scale).toPrecision(15));
  return [
    changedTo(takesUnit, { value }),
    two.unit === null && one.unit !== null ? changedTo(two, { unit: one.unit, kind: one.kind }) : two,
  ];
}

function toRange(tokens: Tokens, low: Quantity, high: Quantity, words: FigureWords): Quantity {
  const opened = words.betweens.has(lowerAt(tokens, low.first - 1));
  const first = opened ? low.first - 1 : low.first;
  const start = opened ? startOf(tokens, first) : low.start;
  return changedTo(high, {
    number: rewritten(high.number, { form: low.number.form === 'one' ? 'words' : high.number.form }),
    first,
    start,
    value: Math.min(low.value ?? 0, high.value ?? 0),
    upTo: Math.max(low.value ?? 0, high.value ?? 0),
  });
}

/** "un sur trois", "sept Français sur dix", "one in five", "two out of three". */
function readRatio(tokens: Token[], one: Quantity, two: Quantity, words: FigureWords): Quantity | null {
  if (one.unit !== null || two.kind !== 'count' || one.value === null || two.value === null) return null;
  if (
    !Number.isInteger(one.value) ||
    !Number.isInteger(two.value) ||
    one.value >= two.value ||
    two.value > 1_000_000 ||
    one.value < 1
  )
    return null;
  const end = words.everies.has(lowerAt(tokens, two.first - 1)) ? two.first - 1 : two.first;
  const link = words.ratioLinks.find((phrase) =>
    phrase.every((word, offset) => lowerAt(tokens, end - phrase.length + offset) === word),
  );
  if (!link) return null;
  const nounEnd = end - link.length - 1;
  for (let at = one.last + 1; at <= nounEnd; at++) {
    // "trois établissements publics de santé sur dix"
    const inner = at > one.last + 1 && at < nounEnd && words.ofs.has(lowerAt(tokens, at));
    if (tokens[at]?.kind !== 'word' || (!inner && words.stops.has(lowerAt(tokens, at)))) return null;
  }
  const counted = nounEnd > one.last ? { first: one.last + 1, last: nounEnd } : null;
  const next = lowerAt(tokens, two.last + 1);
  // "45 trains sur 120" and "12 people in 3 cars" are two counts.
  const rare = one.value === 1 && (counted === null || two.value <= MOST_GOALS * 5);
  if (!rare && two.value > (counted ? 10 : 20) && !/^10+$/.test(String(two.value))) return null;
  // "une option porte sur six pièces"
  if (counted && (one.value > 1 || counted.last > counted.first) && followsNoun(tokens, two, words) && words.plural.test(next))
    return null;
  if (words.durations.has(next) && !counted) return null;
  return changedTo(two, {
    number: rewritten(two.number, { form: 'fraction' }),
    kind: 'ratio',
    unit: null,
    value: one.value / two.value,
    first: one.first,
    start: one.start,
    counted,
  });
}
