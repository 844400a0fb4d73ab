import type { FigureWords } from '../languages/shape/figures.js';
import type { NumberWords } from '../languages/shape/numbers.js';
import { startOf, type Token, type Tokens } from '../tokens.js';
import type { FigureKind, Place } from '../types.js';
import { isNoFigure } from './limits.js';
import { type Numeral, readNumeral, rewritten } from './numerals.js';
import { readUnit, type Unit } from './units.js';

/** A number with its unit: what becomes a figure. */
export interface Quantity extends Place {
  number: Numeral;
  kind: FigureKind;
  unit: string | null;
  value: number | null;
  upTo: number | null;
  /** Index of the first token, unit included. */
  first: number;
  /** Index of the last token, unit included. */
  last: number;
  /** Where what is counted begins, when it stands within the figure's own words: "trois Français sur quatre". */
  counted: { first: number; last: number } | null;
  /** Whether it shares its unit with the number before: "23 et 31 ans". */
  paired: boolean;
}

/** The same quantity but for some of what is told of it: of one form with all others, which are quick to ask then. */
export const changedTo = (told: Quantity, change: Partial<Quantity>): Quantity => {
  const { number, kind, unit, value, upTo, first, last, start, end, counted, paired } = told;
  return Object.assign({ number, kind, unit, value, upTo, first, last, start, end, counted, paired }, change);
};

/** Larger than anything that news counts. */
const LARGEST = 1e17;
const YEARS_OF_DECADE = 10;

/** All numbers of the text with their units, those that are part of dates or of something else left out. */
export function findQuantities(
  tokens: Tokens,
  taken: (at: number) => boolean,
  numbers: NumberWords,
  words: FigureWords,
): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const number = token.kind === 'break' || taken(at) ? null : readNumeral(tokens, at, numbers);
    if (!number) {
      at++;
      continue;
    }
    at = number.last + 1;
    if (number.value !== null && number.value > LARGEST) continue;
    const quantity = toQuantity(tokens, number, numbers, words);
    if (!quantity) continue;
    quantities.push(quantity);
    at = Math.max(at, quantity.last + 1);
  }
  return quantities;
}

function toQuantity(tokens: Tokens, read: Numeral, numbers: NumberWords, words: FigureWords): Quantity | null {
  const unit = readUnit(tokens, read, numbers, words);
  if (isNoFigure(tokens, read, unit, numbers, words)) return null;
  const signed = withSign(tokens, read, words, unit);
  const kind: FigureKind = unit?.kind ?? (read.form === 'fraction' || read.form === 'share' ? 'ratio' : 'count');
  const value = kind === 'count' && read.form === 'digits' ? signed.whole : signed.value;
  const last = Math.max(read.last, unit?.last ?? 0);
  const halved = unit ? halfAfter(tokens, last, numbers) : 0;
  // "a decade" is ten years.
  const decades = unit !== null && unit.unit === 'decade';
  const told = halved && value !== null ? value + 0.5 : value;
  return {
    number: (halved > 0 || decades) && signed.form === 'one' ? rewritten(signed, { form: 'words' }) : signed,
    kind,
    unit: decades ? 'year' : (unit?.unit ?? null),
    value: decades && told !== null ? told * YEARS_OF_DECADE : told,
    upTo: null,
    first: Math.min(signed.first, unit?.first ?? signed.first),
    last: last + halved,
    start: signed.start,
    end: signed.end,
    counted: null,
    paired: false,
  };
}

/** How many tokens "et demi" has behind a unit: "deux ans et demi". */
function halfAfter(tokens: Token[], last: number, numbers: NumberWords): number {
  const phrase = numbers.andHalf.find((half) => half.every((word, offset) => tokens[last + 1 + offset]?.lower === word));
  return phrase?.length ?? 0;
}

/** A minus before the digits: "-38 °C", "moins 5 degrés". */
function withSign(tokens: Tokens, number: Numeral, words: FigureWords, unit: Unit | null): Numeral {
  const token = tokens[number.first] as Token;
  const before = tokens[number.first - 1];
  const { value } = number;
  if (!before || value === null || token.kind === 'break') return number;
  const negative = (): Numeral =>
    rewritten(number, {
      first: number.first - 1,
      start: startOf(tokens, number.first - 1),
      value: -value,
      whole: number.whole === null ? null : -number.whole,
    });
  if (!token.gap && /^[-−–]$/.test(before.text) && token.kind === 'number') {
    const opens =
      number.first < 2 ||
      before.gap ||
      tokens[number.first - 2]?.kind === 'break' ||
      /^[(“"«[]$/.test(tokens[number.first - 2]?.text ?? '');
    return opens ? negative() : number;
  }
  // "affichait - 5,4 °C"
  if (token.gap && before.gap && /^[-−–]$/.test(before.text) && unit?.unit.startsWith('degree')) return negative();
  const further = tokens[number.first - 2];
  if (
    unit !== null &&
    before.kind === 'word' &&
    words.minus.has(before.lower) &&
    !(further?.kind === 'word' && words.notBeforeMinus.has(further.lower))
  )
    return negative();
  return number;
}
