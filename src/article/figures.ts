import { isAge, isBareAge } from './figures/ages.js';
import { type Before, type Counted, findCounted, NOTHING_BEFORE } from './figures/counted.js';
import { localCurrencies, nameCurrencies } from './figures/currencies.js';
import { findHedge } from './figures/hedges.js';
import { homesIn } from './figures/homes.js';
import { inMoney, isNounAfter, onlyCurrency, withUnitOf } from './figures/inherit.js';
import { lowerAt } from './figures/phrases.js';
import { findQuantities, type Quantity } from './figures/quantities.js';
import { joinQuantities } from './figures/ranges.js';
import { isOneOf, isTold } from './figures/told.js';
import type { FigureWords } from './languages/shape/figures.js';
import type { Source } from './source.js';
import { endOf, startOf, type Token, type Tokens } from './tokens.js';
import type { ArticleDate, Figure, Place, Span } from './types.js';

/** How far back, in tokens, a number may take what it counts from the one before. */
const REACH = 45;
/** Smaller ones come twice by chance. */
const REPEATED = 1000;

/** The figures of an article in the order of the text. `dates` are those found in it: their numbers are no figures. */
export function findFigures(source: Source, dates: ArticleDate[]): Figure[] {
  const { tokens } = source;
  const { numbers, figures: words } = source.language;
  const named = nameCurrencies(tokens, findQuantities(tokens, within(tokens, numberless(source, dates)), numbers, words));
  const read = localCurrencies(tokens, named, () => homesIn(tokens, source.dateline?.place ?? null, words));
  const quantities = joinQuantities(tokens, read, words);
  const found: Figure[] = [];
  let last: Counted | null = null;
  let lastCount: Counted | null = null;
  let lastPercent: Counted | null = null;
  let lastMoney: Counted | null = null;
  const known = new Map<string, Place>();
  let age = false;
  const currency = onlyCurrency(quantities);
  for (let index = 0; index < quantities.length; index++) {
    const told = quantities[index] as Quantity;
    if (isArticle(tokens, told, words)) continue;
    const from = last ? nearFrom(tokens, told.first) : told.first;
    const before: Before = { last: near(last, from), count: near(lastCount, from), percent: near(lastPercent, from) };
    const quantity = inMoney(
      tokens,
      withUnitOf(tokens, told, before.last?.quantity ?? null, near(lastMoney, from)?.quantity ?? null, words),
      currency,
      words,
    );
    const counted: Place | null =
      countedNext(tokens, quantity, quantities[index + 1], words) ?? findCounted(tokens, quantity, before, words);
    const what = counted ?? toldBefore(known, quantity);
    if (what !== null && isRepeatable(quantity)) known.set(keyOf(quantity), what);
    const hedge = isDuring(tokens, quantity, words)
      ? null
      : findHedge(tokens, hedgedFrom(tokens, quantity, words), quantity.last, words);
    if (!isTold(tokens, quantity, what, hedge, words)) continue;
    const paired: boolean = quantity.paired || (what === null && isPaired(tokens, quantity, words));
    age =
      quantity.kind === 'age' ||
      isAge(tokens, quantity, source.language) ||
      isBareAge(tokens, quantity, words) ||
      (age && (paired || (last !== null && isUpTo(tokens, last.quantity, quantity, words))));
    found.push(toFigure(source, quantity, age ? null : what, hedge, age));
    last = { quantity, what: age ? null : what };
    if (quantity.kind === 'count' && !age && !isCompound(tokens, quantity) && !isScaled(tokens, quantity, words))
      lastCount = last;
    if ((quantity.kind === 'percent' || quantity.kind === 'ratio') && what !== null) lastPercent = last;
    if (quantity.kind === 'money' && tokens[quantity.first - 1]?.text !== '(') lastMoney = last;
  }
  return found;
}

const keyOf = ({ value, kind, unit }: Quantity): string => `${value} ${kind} ${unit}`;

const isRepeatable = ({ kind, value }: Quantity): boolean => (kind === 'money' || kind === 'measure') && (value ?? 0) >= REPEATED;

/** A sum or a measure told a second time is of what it was of the first time. */
const toldBefore = (known: ReadonlyMap<string, Place>, quantity: Quantity): Place | null =>
  isRepeatable(quantity) ? (known.get(keyOf(quantity)) ?? null) : null;

/** Most of the words for one are articles: without a bound they are never told, and need no further look. */
const isArticle = (tokens: Token[], { kind, number, first, last }: Quantity, words: FigureWords): boolean =>
  number.form === 'one' &&
  kind !== 'percent' &&
  kind !== 'ratio' &&
  findHedge(tokens, first, last, words) === null &&
  !isOneOf(tokens, number.last, words);

/** "a rise of 6% over two years": within that time, and no bound as in "took over two years". */
const isDuring = (tokens: Token[], { first, kind }: Quantity, words: FigureWords): boolean =>
  kind === 'duration' &&
  words.duringWords.has(lowerAt(tokens, first - 1)) &&
  !words.hedges.has(`${lowerAt(tokens, first - 2)} ${lowerAt(tokens, first - 1)}`) &&
  !words.lastingLeads.has(lowerAt(tokens, first - 2));

/** Where the words before a number end: "plus de [la] moitié". */
const hedgedFrom = (tokens: Token[], { first, kind }: Quantity, words: FigureWords): number =>
  kind === 'ratio' && words.determiners.has(lowerAt(tokens, first - 1)) && !words.ofs.has(lowerAt(tokens, first - 1))
    ? first - 1
    : first;

/** Where numbers are no figures: in dates and in the dateline. */
const numberless = ({ dateline }: Source, dates: ArticleDate[]): Place[] =>
  dateline ? [...dates, dateline].sort((a, b) => a.start - b.start) : dates;

/** Whether a token stands in one of some places; asked for in the order of the text. */
function within(tokens: Tokens, places: Place[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < places.length && (places[next] as Place).end <= startOf(tokens, at)) next++;
    const place = places[next];
    return place !== undefined && place.start < endOf(tokens, at);
  };
}

const near = (counted: Counted | null, from: number): Counted | null =>
  counted && counted.quantity.last >= from ? counted : null;

/** From which token on a quantity is near one that begins at another: in its paragraph, with no more than one end of a sentence between them. */
function nearFrom(tokens: Token[], first: number): number {
  let ends = 0;
  let at = first;
  while (at > 0 && first - at < REACH) {
    const token = tokens[at - 1] as Token;
    if (token.kind === 'break') break;
    if (token.kind === 'mark' && (token.text === '.' || token.text === '!' || token.text === '?')) {
      const next = tokens[at];
      if (next?.gap && next.text !== next.lower && ++ends > 1) break;
    }
    at--;
  }
  return Math.max(at - 1, first - REACH);
}

/** "27-nation", "five-member": what is counted belongs to the noun that follows. */
const isCompound = (tokens: Token[], { number, last }: Quantity): boolean =>
  number.form === 'prefix' || (/^[-‐‑]$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.gap === false);

/** "magnitude 6,3": what follows counts something else. */
const isScaled = (tokens: Token[], { first }: Quantity, words: FigureWords): boolean =>
  words.scaleNouns.has(lowerAt(tokens, first - 1)) || words.scaleNouns.has(lowerAt(tokens, first - 2));

/** "aged five months to three years" */
const isUpTo = (tokens: Token[], before: Quantity, { first, kind }: Quantity, words: FigureWords): boolean =>
  kind === 'duration' &&
  first - before.last === 2 &&
  (words.rangeLinks.has(lowerAt(tokens, first - 1)) || words.betweenLinks.has(lowerAt(tokens, first - 1)));

/** "ages 23 and 31" */
const isPaired = (tokens: Token[], { first }: Quantity, words: FigureWords): boolean =>
  words.betweenLinks.has(lowerAt(tokens, first - 1)) && tokens[first - 2]?.kind === 'number';

/** "nine of the 12 jurors", "12 % des 450 communes": what the next number counts. */
function countedNext(tokens: Tokens, quantity: Quantity, next: Quantity | undefined, words: FigureWords): Place | null {
  if (!['count', 'ratio', 'percent'].includes(quantity.kind) || next?.kind !== 'count' || next.first - quantity.last > 6)
    return null;
  // "ramenés de 120 à 80 personnes"
  if (
    next.first - quantity.last === 2 &&
    words.rangeLinks.has(lowerAt(tokens, next.first - 1)) &&
    words.fromWords.has(lowerAt(tokens, quantity.first - 1))
  )
    return isNounAfter(tokens, next, words) ? findCounted(tokens, next, NOTHING_BEFORE, words) : null;
  for (let at = quantity.last + 1; at < next.first; at++) {
    const lower = lowerAt(tokens, at);
    // "three of the district's five pumps"
    const owns = /^['’]/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.gap === false;
    if (owns && tokens[at]?.kind === 'word') {
      at++;
      continue;
    }
    if (!(words.ofs.has(lower) || words.determiners.has(lower) || words.ratioLinks.some(([link]) => link === lower))) return null;
  }
  return next.first - quantity.last > 1 ? findCounted(tokens, next, NOTHING_BEFORE, words) : null;
}

function toFigure(
  { text, tokens, language }: Source,
  quantity: Quantity,
  what: Place | null,
  hedge: string | null,
  age: boolean,
): Figure {
  const { start, end, value, upTo, kind, unit } = quantity;
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    upTo,
    kind: age ? 'age' : kind,
    unit: age && unit === null ? 'year' : unit,
    what: what && span(text, what),
    whole: span(text, { start: startOf(tokens, quantity.first), end: endOf(tokens, quantity.last) }),
    hedge: hedge ?? approximation(text, tokens, quantity, language.figures),
  };
}

const span = (text: string, { start, end }: Place): Span => ({ text: text.slice(start, end), start, end });

/** "une dizaine de" and "des milliers de" say by themselves that they are estimates. */
function approximation(text: string, tokens: Token[], { number }: Quantity, words: FigureWords): string | null {
  if (number.form !== 'vague' && !(number.form === 'collective' && words.looseCollectives)) return null;
  const next = tokens[number.last + 1];
  const told = text.slice(number.start, number.end).toLowerCase();
  return next?.kind === 'word' && words.ofs.has(next.lower) ? `${told} ${words.of}` : told;
}
