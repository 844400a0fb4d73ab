import { HYPHENED, isOf, UNIT_SIGN, UNIT_WORD } from '../classes.js';
import type { FigureWords } from '../languages/shape/figures.js';
import type { NumberWords } from '../languages/shape/numbers.js';
import { once } from '../once.js';
import { startOf, type Token, type Tokens } from '../tokens.js';
import type { FigureKind } from '../types.js';
import type { Numeral } from './numerals.js';
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  PERCENT_SIGNS,
  RUPEES,
  SIGN_STARTS,
  UNIT_SIGNS,
  WEAK_SIGNS,
} from './symbols.js';

/** A unit with the tokens it is written in. */
export interface Unit {
  kind: Exclude<FigureKind, 'count' | 'ratio'>;
  unit: string;
  first: number;
  /** Inclusive. */
  last: number;
}

const LONGEST_PHRASE = 5;
const SIGN_TOKENS = 4;
/** Above it, points are those of an index. */
const MOST_POINTS = 20;

const phrasesOf = (words: FigureWords): string[] =>
  [words.percents, words.durations, words.ages, words.currencies, words.measures].flatMap((table) => [...table.keys()]);

/** The first words of the units, and of those that have several. */
const openings = once((words: FigureWords) => new Set(phrasesOf(words).map((phrase) => phrase.split(' ')[0] as string)));
const longOpenings = once(
  (words: FigureWords) =>
    new Set(phrasesOf(words).flatMap((phrase) => (phrase.includes(' ') ? [phrase.split(' ')[0] as string] : []))),
);

/** The unit of a number, before it ("$5", "EUR 12") or behind it ("5 km", "3 millions d'euros", "six months"). */
export function readUnit(tokens: Tokens, number: Numeral, numbers: NumberWords, words: FigureWords): Unit | null {
  if (number.form === 'fraction' || number.form === 'share') return partOfTime(tokens, number, numbers, words);
  const before = currencyBefore(tokens, number.first);
  if (number.form === 'prefix') return unitInside(tokens, number, words);
  const at = unitPlace(tokens, number, numbers);
  const behind = at === null ? null : unitBehind(tokens, at, number, words);
  if (before)
    return behind?.kind === 'money'
      ? { ...behind, first: before.first }
      : { ...before, last: Math.max(before.last, number.last) };
  return behind;
}

/** "trois quarts d'heure": a fraction has a unit only of time, or right behind it ("2/3 mile"). */
function partOfTime(tokens: Token[], number: Numeral, numbers: NumberWords, words: FigureWords): Unit | null {
  const next = tokens[number.last + 1];
  if (next?.kind !== 'word') return null;
  const joined = numbers.ofs.has(next.lower);
  const at = number.last + (joined || numbers.articles.has(next.lower) ? 2 : 1);
  const points =
    at > number.last + 1 ? pointsBehind(tokens, numbers.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at, words) : null;
  if (points) return points;
  // "eight-tenths of an inch"
  const articled = joined && numbers.articles.has(tokens[at]?.lower ?? '');
  const measure = articled ? words.measures.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (measure !== undefined) return { kind: 'measure', unit: measure, first: at + 1, last: at + 1 };
  const unit = words.durations.get(tokens[at]?.lower ?? '');
  const plain = joined && !/['’]$/.test(next.text);
  return unit === undefined || plain ? null : { kind: 'duration', unit, first: at, last: at };
}

/** "a quarter of a percentage point" */
function pointsBehind(tokens: Token[], at: number, words: FigureWords): Unit | null {
  for (const length of [2, 1]) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .join(' ');
    if (words.percents.get(phrase) === 'point') return { kind: 'percent', unit: 'point', first: at, last: at + length - 1 };
  }
  return null;
}

/** "year" in "two-year, "year-old" in "six-year-old". */
function unitInside(tokens: Tokens, number: Numeral, words: FigureWords): Unit | null {
  const token = tokens[number.first] as Token;
  const tail = token.lower.slice(number.end - startOf(tokens, number.first) + 1);
  const place = { first: number.first, last: number.last };
  const age = words.ages.get(tail);
  if (age !== undefined) return { kind: 'age', unit: age, ...place };
  const duration = words.durations.get(tail);
  if (duration !== undefined) return { kind: 'duration', unit: duration, ...place };
  const measure = words.measures.get(tail);
  return measure === undefined ? null : { kind: 'measure', unit: measure, ...place };
}

/** Where a unit may begin: behind the number, after "de" only where a scale or "une dizaine" makes one need it. */
function unitPlace(tokens: Token[], number: Numeral, numbers: NumberWords): number | null {
  const at = number.last + 1;
  const next = tokens[at];
  if (!next || next.kind === 'break') return null;
  if (next.kind === 'word' && numbers.ofs.has(next.lower)) {
    const asked = number.scale > 1 || number.form === 'collective' || number.form === 'vague';
    return asked && tokens[at + 1] ? at + 1 : null;
  }
  // "47-page", "10-kilometre"
  if (/^[-‐‑]$/.test(next.text) && !next.gap && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.gap) return at + 1;
  return at;
}

/** "$", "US$", "EUR" before a number; its `last` is the token before the number. */
function currencyBefore(tokens: Token[], at: number): Unit | null {
  const token = tokens[at - 1];
  // "Rs 25", "Rs. 25"
  const rupees = token?.text === '.' ? at - 2 : at - 1;
  if (tokens[rupees]?.text === RUPEES) return { kind: 'money', unit: 'INR', first: rupees, last: at - 1 };
  if (!token || !isOf(token, UNIT_SIGN)) return null;
  if (token.kind === 'word') {
    const unit = CURRENCY_CODES.has(token.text) ? token.text : lettersBefore(tokens, at);
    return unit === undefined ? null : { kind: 'money', unit, first: at - 1, last: at - 1 };
  }
  const sign = CURRENCY_SIGNS.get(token.text);
  if (token.kind !== 'mark' || sign === undefined) return null;
  const letters = tokens[at - 2];
  const prefixed =
    letters?.kind === 'word' && (!token.gap || letters.text === 'US') ? CURRENCY_SIGNS.get(letters.text + token.text) : undefined;
  return prefixed === undefined
    ? { kind: 'money', unit: sign, first: at - 1, last: at - 1 }
    : { kind: 'money', unit: prefixed, first: at - 2, last: at - 1 };
}

/** "Sh18.7 billion", "R5,000": letters right before an amount, which no short number of a road or a model is. */
function lettersBefore(tokens: Token[], at: number): string | undefined {
  const [letters, digits, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  const unit = CURRENCY_LETTERS.get(letters.text);
  if (unit === undefined || digits.kind !== 'number') return undefined;
  if (letters.text.length > 1) return digits.gap && letters.text.length < 3 ? undefined : unit;
  const large =
    /^\d{1,3}(?:,\d{3})+$/.test(digits.text) ||
    (next?.kind === 'word' && /^(?:m|bn|tn|million|billion|trillion)$/.test(next.lower));
  return !digits.gap && large ? unit : undefined;
}

function unitBehind(tokens: Token[], at: number, number: Numeral, words: FigureWords): Unit | null {
  return signBehind(tokens, at, number) ?? phraseBehind(tokens, at, number, words);
}

/** The longest run of tokens without a space between them that is a sign: "km/h", "m²", "°C", "$". */
function signBehind(tokens: Token[], at: number, number: Numeral): Unit | null {
  const first = tokens[at] as Token;
  if (!isOf(first, UNIT_SIGN) || !SIGN_STARTS.has(first.text)) return null;
  let end = at;
  while (
    end + 1 < tokens.length &&
    end + 1 < at + SIGN_TOKENS &&
    !(tokens[end + 1] as Token).gap &&
    tokens[end + 1]?.kind !== 'break'
  )
    end++;
  for (let last = end; last >= at; last--) {
    let sign = '';
    for (let next = at; next <= last; next++) sign += (tokens[next] as Token).text;
    const percent = PERCENT_SIGNS.get(sign);
    if (percent) return { kind: 'percent', unit: percent, first: at, last };
    const currency = CURRENCY_SIGNS.get(sign) ?? (CURRENCY_CODES.has(sign) ? sign : undefined);
    if (currency) return currencyBehind(tokens, at, last, currency);
    const unit = number.form === 'digits' ? UNIT_SIGNS.get(sign) : undefined;
    const after = tokens[last + 1];
    if (
      unit &&
      !(
        WEAK_SIGNS.has(sign) &&
        first.gap &&
        after &&
        !after.gap &&
        after.text !== ',' &&
        after.text !== ')' &&
        after.text !== '.'
      )
    )
      return { kind: 'measure', unit, first: at, last };
  }
  return null;
}

/** "$ US", "$ CA": letters behind the sign. A "$" right before the next digits is theirs. */
function currencyBehind(tokens: Token[], first: number, last: number, unit: string): Unit | null {
  const after = tokens[last + 1];
  const sign = tokens[last] as Token;
  if (sign.kind === 'mark' && sign.gap && after?.kind === 'number' && !after.gap) return null;
  const lettered = after?.kind === 'word' ? CURRENCY_SIGNS.get(sign.text + after.text) : undefined;
  return lettered === undefined ? { kind: 'money', unit, first, last } : { kind: 'money', unit: lettered, first, last: last + 1 };
}

/** The longest phrase of the language's tables: "kilomètres carrés", "francs suisses", "percentage points", "ans". */
function phraseBehind(tokens: Token[], at: number, number: Numeral, words: FigureWords): Unit | null {
  const first = tokens[at] as Token;
  if (!isOf(first, UNIT_WORD | HYPHENED)) return null;
  const word = first.lower;
  // "mile-long" in "25-mile-long"
  const opening = first.gap || words.ages.has(word) || words.measures.has(word) ? word : (word.split(/[-‐‑]/)[0] as string);
  if (!openings(words).has(opening)) return null;
  const longest = longOpenings(words).has(opening) ? LONGEST_PHRASE : 1;
  const keys: string[] = [];
  let key = '';
  for (let next = at; next < at + longest; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || (next > at && !token.gap && token.kind !== 'word')) break;
    key += key === '' ? opening : ` ${token.lower}`;
    keys.push(key);
  }
  for (let length = keys.length; length > 0; length--) {
    const phrase = keys[length - 1] as string;
    const place = { first: at, last: at + length - 1 };
    const percent = words.percents.get(phrase);
    if (percent !== undefined && (percent !== 'point' || length > 1 || isPoint(tokens, at, number, words)))
      return { kind: 'percent', unit: percent, ...place };
    const age = words.ages.get(phrase);
    if (age !== undefined) return { kind: 'age', unit: age, ...place };
    const duration = words.durations.get(phrase);
    if (duration !== undefined) return { kind: 'duration', unit: duration, ...place };
    const currency = words.currencies.get(phrase);
    if (currency !== undefined && isMoney(tokens, place, number, phrase, words))
      return { kind: 'money', unit: currency, ...place };
    const measure = words.measures.get(phrase);
    if (measure !== undefined) return { kind: 'measure', unit: measure, ...place };
  }
  return null;
}

/** "0,8 point" and "trois points à 45 %" are of a percentage, "81 points" are counted. */
function isPoint(tokens: Token[], at: number, number: Numeral, words: FigureWords): boolean {
  if (number.value !== null && !Number.isInteger(number.value)) return Math.abs(number.value) < MOST_POINTS;
  if (!words.levelLinks.has(tokens[at + 1]?.lower ?? '')) return false;
  return [tokens[at + 3], tokens[at + 4]].some(
    (token) => token !== undefined && (PERCENT_SIGNS.has(token.text) || words.percents.has(token.lower)),
  );
}

/** Pounds may be weight, "livres" may be books: money where nothing says otherwise, or only where a scale stands before. */
function isMoney(
  tokens: Token[],
  place: { first: number; last: number },
  number: Numeral,
  phrase: string,
  words: FigureWords,
): boolean {
  if (words.scaledCurrencies.has(phrase)) return number.scale > 1;
  if (!words.weightCurrencies.has(phrase)) return true;
  if (/^[-‐‑]$/.test((tokens[place.first - 1] as Token).text)) return false;
  if (words.weightAfter.has(tokens[place.last + 1]?.lower ?? '')) return number.scale > 1;
  for (let at = Math.max(0, number.first - 6); at < number.first; at++)
    if (words.weightBefore.has((tokens[at] as Token).lower)) return false;
  return true;
}
