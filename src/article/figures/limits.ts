import type { FigureWords } from '../languages/shape/figures.js';
import type { NumberWords } from '../languages/shape/numbers.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numerals.js';
import type { Unit } from './units.js';

/** Marks that digits may stick to, and those that make them part of what stands before: "10:25", "45e+2". */
const OPENERS = /^[%;!?)»”("“«„‘'[~≈<>±→€$£¥₽₹₩₴₺₪₦₫₱฿₸–—…]$/;
const STICKY = /^[.,/:’+=]$/;
const DASH = /^[-‐‑–—−]$/;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isCapital = (token: Token): boolean => token.text !== token.lower && /^\p{L}/u.test(token.text);

/** Whether a sentence, a line or a quotation begins at a token. */
export function opensSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:;«“"„‘([–—…•-]$/.test(before.text);
}

/** Whether a number is part of something else: a name, a clock time, an ordinal, a reference, a telephone number. */
export function isNoFigure(
  tokens: Token[],
  number: Numeral,
  unit: Unit | null,
  numbers: NumberWords,
  words: FigureWords,
): boolean {
  if (number.form === 'digits' || number.form === 'fraction') {
    const isDigits = tokens[number.first]?.kind === 'number';
    if (isDigits && (isAttached(tokens, number, unit, numbers) || isSeries(tokens, number))) return true;
  }
  const before = tokens[number.first - 1];
  if (isWord(before) && words.references.has(before.lower) && unit?.kind !== 'percent' && unit?.kind !== 'money') return true;
  if (
    before?.text === '.' &&
    !before.gap &&
    isWord(tokens[number.first - 2]) &&
    words.shortReferences.has((tokens[number.first - 2] as Token).lower)
  )
    return true;
  if (before?.text === '°' || before?.text === '#' || before?.text === 'º') return true;
  if (isClock(tokens, number, unit, words)) return true;
  return unit === null && (isNameNumber(tokens, number, words) || isDefinitePair(tokens, number, words));
}

/** Digits stuck to letters, marks or other digits: "A320", "F-16", "10h30", "9e", "5G", "10:25", "example.org/12". */
function isAttached(tokens: Token[], number: Numeral, unit: Unit | null, numbers: NumberWords): boolean {
  const first = tokens[number.first] as Token;
  const before = tokens[number.first - 1];
  if (before && !first.gap && before.kind !== 'break') {
    if (before.kind === 'number') return true;
    if (before.kind === 'word') {
      if (!/['’]$/.test(before.text) && unit?.kind !== 'money') return true;
    } else if (DASH.test(before.text)) {
      const further = tokens[number.first - 2];
      if (further && !before.gap && (further.kind === 'word' || /^[.)]$/.test(further.text))) return true;
    } else if (STICKY.test(before.text)) {
      const further = tokens[number.first - 2];
      if (further && !before.gap && further.kind !== 'mark') return true;
    } else if (!OPENERS.test(before.text)) return true;
  }
  const next = tokens[number.last + 1];
  if (!next || next.gap || next.kind === 'break') return false;
  if (unit && unit.first <= number.last + 2 && unit.last >= number.last + 1) return false;
  if (next.kind === 'word') return number.scale === 1 || !numbers.symbols.has(next.text);
  const after = tokens[number.last + 2];
  if (/^[:/@_=&#°]$/.test(next.text)) return after !== undefined && !after.gap;
  if (DASH.test(next.text) && isWord(after) && !after.gap) return !numbers.prefixes || after.text !== after.lower;
  return false;
}

/** Several numbers in a row that are no groups of three: a telephone number, a line of results. */
function isSeries(tokens: Token[], number: Numeral): boolean {
  const isDigits = (at: number): boolean => tokens[at]?.kind === 'number';
  const after = tokens[number.last + 1];
  if (isDigits(number.last + 1) && after?.gap)
    return isDigits(number.last + 2) || tokens[number.first]?.text.startsWith('0') === true || isDigits(number.first - 1);
  return isDigits(number.first - 1) && isDigits(number.first - 2) && tokens[number.first]?.gap === true;
}

/** "à 14 heures", "vers 20 h", "2 p.m.", "1015 GMT", "at 6:40", "à midi". */
function isClock(tokens: Token[], number: Numeral, unit: Unit | null, words: FigureWords): boolean {
  const next = tokens[number.last + 1];
  if (isWord(next)) {
    const stopped = next.lower.length === 1 && tokens[number.last + 2]?.text === '.' && tokens[number.last + 3]?.lower === 'm';
    if (words.clockAfter.has(next.lower) || (stopped && /^[ap]$/.test(next.lower) && words.clockAfter.has(`${next.lower}m`)))
      return true;
    if (words.clockUnits.has(next.lower)) {
      const before = tokens[number.first - 1];
      const further = tokens[number.first - 2];
      if (tokens[number.last + 2]?.kind === 'number' && !tokens[number.last + 2]?.gap) return true;
      if (hasMinutes(tokens, number.last + 2) && next.lower.length === 1) return !lasts(tokens, number, words);
      if (isWord(before) && words.clockBefore.has(before.lower)) return (number.value ?? 99) <= 24;
      if (isWord(before) && before.lower === 'de' && isWord(further) && words.clockBefore.has(further.lower))
        return (number.value ?? 99) <= 24;
      // "de 9 heures à 17 heures"
      const until = words.fromWords.has(before?.lower ?? '') && words.rangeLinks.has(tokens[number.last + 2]?.lower ?? '');
      if (until && words.clockUnits.has(tokens[number.last + 4]?.lower ?? '')) return (number.value ?? 99) <= 24;
      if (words.clockParts.has(tokens[number.last + 3]?.lower ?? '') && tokens[number.last + 2]?.lower === 'du') return true;
    }
  }
  if (isMinutes(tokens, number, words)) return true;
  return (
    unit === null &&
    isWord(tokens[number.first - 1]) &&
    words.clockOnly.has((tokens[number.first - 1] as Token).lower) &&
    (number.value ?? 99) <= 24 &&
    !isWord(next)
  );
}

const hasMinutes = (tokens: Token[], at: number): boolean => /^[0-5]\d$/.test(tokens[at]?.text ?? '');

/** Whether hours with minutes are how long something takes: "en 2 h 30", but not "de 9 h 30 à 18 h". */
function lasts(tokens: Token[], { first, last }: Numeral, words: FigureWords): boolean {
  const lead = tokens[first - 1];
  if (!isWord(lead) || !words.lastingHours.has(lead.lower)) return false;
  return !(words.clockBefore.has(tokens[last + 3]?.lower ?? '') && tokens[last + 4]?.kind === 'number');
}

/** "45" in "à 20 h 45". */
function isMinutes(tokens: Token[], { first, form }: Numeral, words: FigureWords): boolean {
  const [hour, unit] = [tokens[first - 2], tokens[first - 1]];
  if (form !== 'digits' || !hasMinutes(tokens, first) || !isWord(unit) || !words.clockUnits.has(unit.lower)) return false;
  const lead = tokens[first - 3];
  if (hour?.kind !== 'number') return false;
  const lasting =
    isWord(lead) &&
    words.lastingHours.has(lead.lower) &&
    !(words.clockBefore.has(tokens[first + 1]?.lower ?? '') && tokens[first + 2]?.kind === 'number');
  return !lasting && (unit.lower.length === 1 || (isWord(lead) && words.clockBefore.has(lead.lower)));
}

/** Numbers in names: "CAC 40", "Boeing 737", "Apollo 11", "les Vingt-Sept". */
function isNameNumber(tokens: Token[], number: Numeral, words: FigureWords): boolean {
  const first = tokens[number.first] as Token;
  const before = tokens[number.first - 1];
  const next = tokens[number.last + 1];
  if (first.kind === 'word') {
    return (
      isCapital(first) &&
      before?.kind !== 'mark' &&
      !opensSentence(tokens, number.first) &&
      first.text !== first.text.toUpperCase() &&
      !(isWord(next) && isCapital(next) && next.gap && isWord(before) && isCapital(before))
    );
  }
  if (number.form !== 'digits' || number.scale > 1 || !isWord(before) || !first.gap || !isCapital(before)) return false;
  if (/[ .,'’]/.test(first.text) || number.last > number.first || (number.value ?? 0) > 9999) return false;
  if (
    before.text === before.text.toUpperCase() &&
    before.text.length > 1 &&
    isWord(next) &&
    next.text === next.text.toUpperCase()
  )
    return false;
  if (opensSentence(tokens, number.first - 1) && words.stops.has(before.lower)) return false;
  if (words.stops.has(before.lower)) return false;
  return !isWord(next) || words.stops.has(next.lower) || !words.plural.test(next.lower) || words.participle.test(next.lower);
}

/** "les deux pays", "the two": two that were named before, unless a clause says which. */
function isDefinitePair(tokens: Token[], number: Numeral, words: FigureWords): boolean {
  if (number.form !== 'words' || number.value !== 2) return false;
  const [before, which] = [tokens[number.first - 1], tokens[number.last + 2]];
  return isWord(before) && words.pairArticles.has(before.lower) && !(isWord(which) && words.whichWords.has(which.lower));
}
