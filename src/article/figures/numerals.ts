import { HYPHENED, NUMBER, QUANTIFIER } from '../classes.js';
import type { NumberWords } from '../languages/shape/numbers.js';
import { endOf, startOf, type Token, type Tokens } from '../tokens.js';
import type { Place } from '../types.js';
import { partsOf, readCardinal } from './cardinals.js';
import { readDigits } from './digits.js';

/**
 * `fraction`: "deux tiers"; `share`: one that is a fraction only with what it is of ("un quart", "half"); `collective`: "une dizaine";
 * `vague`: "des milliers"; `one`: "un", "one", mostly an article; `prefix`: the number before a hyphen ("five" in "five-member").
 */
export type Form = 'digits' | 'words' | 'fraction' | 'share' | 'collective' | 'vague' | 'one' | 'prefix';

/** A number as written, before anything is known of what it counts. */
export interface Numeral extends Place {
  first: number;
  /** Inclusive. */
  last: number;
  value: number | null;
  /** The value when what is counted has no fractions. */
  whole: number | null;
  form: Form;
  /** The scale it is written with ("millions"), else 1. */
  scale: number;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
]);

const HYPHEN = /[-‐‑]/;
/** Integers below it are exact. */
const MOST_EXACT = 1e15;

/** Reads the number that stands at a token, with its scale; null when there is none. */
export function readNumeral(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return readWithDigits(tokens, at, words);
  if (token.kind === 'mark') {
    const value = VULGAR.get(token.text);
    return value === undefined ? null : numeral(tokens, at, at, value, 'fraction');
  }
  if (token.kind !== 'word') return null;
  if ((token.classes & (NUMBER | QUANTIFIER | HYPHENED)) === 0) return null;
  const vague = readVague(tokens, at, words);
  if (vague || (token.classes & (NUMBER | HYPHENED)) === 0) return vague;
  const half = readHalfOf(tokens, at, words);
  if (half) return half;
  return readInWords(tokens, at, words);
}

const numeral = (tokens: Tokens, first: number, last: number, value: number | null, form: Form, scale = 1): Numeral => ({
  first,
  last,
  start: startOf(tokens, first),
  end: endOf(tokens, last),
  value,
  whole: value,
  form,
  scale,
});

/** The same number but for some of what is told of it. */
export const rewritten = (told: Numeral, change: Partial<Numeral>): Numeral => {
  const { first, last, start, end, value, whole, form, scale } = told;
  return Object.assign({ first, last, start, end, value, whole, form, scale }, change);
};

/** The same number with more words behind it. */
const longer = (number: Numeral, last: number, end: number, value: number, scale: number): Numeral => ({
  first: number.first,
  last,
  start: number.start,
  end,
  value,
  whole: value,
  form: number.form,
  scale,
});

function readWithDigits(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const digits = readDigits(tokens, at, words.decimal);
  if (!digits) return null;
  const slash = tokens[digits.last + 1];
  const under = tokens[digits.last + 2];
  if (slash?.text === '/' && !slash.gap && under?.kind === 'number' && !under.gap) {
    const below = Number(under.text);
    return below >= 2 && below <= 10 && digits.value > 0 && digits.value < below && tokens[digits.last + 3]?.text !== '/'
      ? numeral(tokens, at, digits.last + 2, digits.value / below, 'fraction')
      : null;
  }
  // "2 1/2"
  const over = tokens[digits.last + 2];
  const under2 = tokens[digits.last + 3];
  if (slash?.kind === 'number' && slash.gap && over?.text === '/' && !over.gap && under2?.kind === 'number' && !under2.gap) {
    const part = Number(slash.text) / Number(under2.text);
    if (part > 0 && part < 1 && Number(under2.text) <= 16 && tokens[digits.last + 4]?.text !== '/')
      return numeral(tokens, at, digits.last + 3, digits.value + part, 'digits');
  }
  const vulgar = slash && !slash.gap ? VULGAR.get(slash.text) : undefined;
  const base = numeral(tokens, at, digits.last, digits.value, 'digits');
  base.whole = digits.whole;
  if (vulgar !== undefined) return numeral(tokens, at, digits.last + 1, digits.value + vulgar, 'digits');
  return withScale(tokens, withHalf(tokens, base, words), words);
}

/** "million" or "bn" behind a number. */
function withScale(tokens: Tokens, number: Numeral, words: NumberWords): Numeral {
  const hyphened = joinedScale(tokens, number, words);
  if (hyphened) return hyphened;
  const next = tokens[number.last + 1];
  if (next?.kind !== 'word' || number.value === null) return number;
  const scale = words.scales.get(next.lower) ?? symbolScale(tokens, number.last + 1, words);
  if (
    scale === undefined ||
    scale < 1000 ||
    (next.text !== next.lower && next.text.length > 4 && next.text !== next.text.toUpperCase() && !next.gap)
  )
    return number;
  const value = multiply(number.value, scale);
  const scaled = longer(number, number.last + 1, endOf(tokens, number.last + 1), value, scale * number.scale);
  return withHalf(tokens, scaled.scale > scale ? scaled : withScale(tokens, scaled, words), words);
}

/** "₹1,200-crore", "$3-million" */
function joinedScale(tokens: Tokens, number: Numeral, words: NumberWords): Numeral | null {
  const [hyphen, scale] = [tokens[number.last + 1], tokens[number.last + 2]];
  if (hyphen?.kind !== 'mark' || hyphen.gap || !HYPHEN.test(hyphen.text) || scale?.kind !== 'word' || scale.gap) return null;
  const size = number.value === null ? undefined : words.scales.get(scale.lower);
  if (size === undefined || size < 1000 || number.value === null) return null;
  return longer(number, number.last + 2, endOf(tokens, number.last + 2), multiply(number.value, size), size * number.scale);
}

/** Multiplies without what binary fractions add: 2.3 × 1e9 is 2300000000. */
function multiply(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) && product < MOST_EXACT ? product : Number(product.toPrecision(15));
}

/** "bn", "k", "M" right behind the digits, or before the sign of a currency ("3 M€"). */
function symbolScale(tokens: Token[], at: number, words: NumberWords): number | undefined {
  const token = tokens[at] as Token;
  const scale = words.symbols.get(token.text);
  if (scale === undefined) return undefined;
  const after = tokens[at + 1];
  const currencyAfter = after !== undefined && !after.gap && /^[€$£]$/.test(after.text);
  const before = tokens[at - 2];
  const currencyBefore = before !== undefined && /[€$£¥]$/.test(before.text);
  if (currencyAfter || currencyBefore) return scale;
  if (token.gap && token.text.length < 2) return undefined;
  if (!words.doubtfulSymbols.has(token.text)) return scale;
  return !token.gap && after?.kind === 'word' && after.gap && after.text === after.lower && /s$|^people$/.test(after.lower)
    ? scale
    : undefined;
}

/** "and a half", "et demi" behind a number or its scale. */
function withHalf(tokens: Tokens, number: Numeral, words: NumberWords): Numeral {
  const phrase = words.andHalf.find((half) => half.every((word, offset) => tokens[number.last + 1 + offset]?.lower === word));
  if (!phrase || number.value === null) return number;
  const last = number.last + phrase.length;
  const value = number.value + number.scale / 2;
  return longer(number, last, endOf(tokens, last), value, number.scale);
}

function readInWords(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  const cardinal = readCardinal(tokens, at, words);
  if (!cardinal) return readHyphened(tokens, at, words) ?? readBareFraction(tokens, at, words);
  const after = cardinal.last + 1;
  const collective = readCollective(tokens, at, after, cardinal.value, words);
  if (collective) return collective;
  const fraction = tokens[after]?.kind === 'word' ? words.denominators.get((tokens[after] as Token).lower) : undefined;
  if (fraction !== undefined && cardinal.value < fraction) {
    // "a quarter of a million"
    const scale =
      words.ofs.has(tokens[after + 1]?.lower ?? '') && words.articles.has(tokens[after + 2]?.lower ?? '')
        ? words.scales.get(tokens[after + 3]?.lower ?? '')
        : undefined;
    if (scale !== undefined) return numeral(tokens, at, after + 3, (cardinal.value / fraction) * scale, 'words', scale);
    return numeral(tokens, at, after, cardinal.value / fraction, cardinal.one ? 'share' : 'fraction');
  }
  // "hundred" without a number before it is none, nor is a scale in the plural.
  if (words.scales.has(token.lower) && cardinal.last === at && !words.loneScales.has(token.lower)) return null;
  const number = numeral(tokens, at, cardinal.last, cardinal.value, cardinal.one ? 'one' : 'words', cardinal.scale);
  const whole = withHalf(tokens, number, words);
  return whole.last > number.last ? withScale(tokens, rewritten(whole, { form: 'words' }), words) : number;
}

/** "une dizaine", "two dozen", "une petite centaine de milliers". */
function readCollective(tokens: Tokens, first: number, from: number, times: number, words: NumberWords): Numeral | null {
  const at = words.collectiveAdjectives.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const token = tokens[at];
  const plural = times >= 2 && token?.kind === 'word' ? words.pluralScales.get(token.lower) : undefined;
  const size =
    token?.kind === 'word'
      ? (words.collectives.get(token.lower) ?? (plural !== undefined && plural < 1000 ? plural : undefined))
      : undefined;
  if (size === undefined) return null;
  const scaleAt = words.ofs.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const scale =
    scaleAt > at + 1
      ? (words.pluralScales.get(tokens[scaleAt]?.lower ?? '') ?? words.scales.get(tokens[scaleAt]?.lower ?? ''))
      : undefined;
  const scaled = scale !== undefined && scale >= 1000;
  return numeral(tokens, first, scaled ? scaleAt : at, times * size * (scaled ? scale : 1), 'collective', scaled ? scale : 1);
}

/** "two-thirds", "demi-million", "five-member". */
function readHyphened(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  const cut = token.lower.search(/[-‐‑]/);
  if (cut < 1) return null;
  const [front, back] = [token.lower.slice(0, cut), token.lower.slice(cut + 1)];
  const scale = words.scales.get(back);
  const dozen = words.collectives.get(back);
  if (words.halves.has(front) && (scale !== undefined || dozen !== undefined))
    return numeral(tokens, at, at, (scale ?? dozen ?? 0) / 2, 'words', scale ?? 1);
  const parts = partsOf(front, words);
  if (parts?.length !== 1) return null;
  const [value] = parts as [number];
  const under = words.denominators.get(back);
  if (under !== undefined)
    return value < under ? numeral(tokens, at, at, value / under, value === 1 ? 'share' : 'fraction') : null;
  if (!words.prefixes || value < 2 || words.noPrefix.has(back.split(HYPHEN)[0] as string)) return null;
  return rewritten(numeral(tokens, at, at, value, 'prefix'), { end: startOf(tokens, at) + cut });
}

/** "la moitié", "le tiers", "half". */
function readBareFraction(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  if (words.halfShares.has(token.lower)) return numeral(tokens, at, at, 1 / 2, 'share');
  const under = words.bareDenominators.has(token.lower) ? words.denominators.get(token.lower) : undefined;
  return under === undefined ? null : numeral(tokens, at, at, 1 / under, 'share');
}

/** "half a million", "half a dozen", "un demi-million". */
function readHalfOf(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (words.articles.has(token.lower) && next?.kind === 'word') {
    const hyphened = /[-‐‑]/.test(next.lower) ? readHyphened(tokens, at + 1, words) : null;
    if (hyphened?.form === 'words') return rewritten(hyphened, { first: at, start: startOf(tokens, at) });
    if (words.halves.has(next.lower)) return readHalfScale(tokens, at, at + 2, words);
  }
  if (!words.halves.has(token.lower) || next?.kind !== 'word') return null;
  return readHalfScale(tokens, at, words.articles.has(next.lower) ? at + 2 : at + 1, words);
}

function readHalfScale(tokens: Tokens, first: number, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const size = words.scales.get(token.lower) ?? words.collectives.get(token.lower);
  return size === undefined || size < 10 ? null : numeral(tokens, first, at, size / 2, 'words', size >= 1000 ? size : 1);
}

/** "des milliers", "several hundred", "tens of thousands": no value. */
function readVague(tokens: Tokens, at: number, words: NumberWords): Numeral | null {
  const token = tokens[at] as Token;
  const quantifier = words.quantifiers.has(token.lower) ? 1 : 0;
  const from = quantifier && words.afterQuantifier.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + quantifier;
  const lower = tokens[from]?.lower ?? '';
  if (!words.pluralScales.has(lower) && !(quantifier && words.quantifiedScales.has(lower))) return null;
  if (!quantifier && !words.loneVague) return null;
  let last = from;
  while (
    words.ofs.has(tokens[last + 1]?.lower ?? '') &&
    (words.pluralScales.has(tokens[last + 2]?.lower ?? '') || (words.scales.get(tokens[last + 2]?.lower ?? '') ?? 0) >= 1000)
  )
    last += 2;
  if (!quantifier && !words.ofs.has(tokens[last + 1]?.lower ?? '')) return null;
  const scale = words.scales.get(tokens[last + 1]?.lower ?? '');
  if (quantifier && scale !== undefined && scale >= 1000) last++;
  return numeral(tokens, at, last, null, 'vague');
}
