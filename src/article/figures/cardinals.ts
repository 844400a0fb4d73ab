import { HYPHENED, NUMBER } from '../classes.js';
import type { NumberWords } from '../languages/shape/numbers.js';
import type { Token } from '../tokens.js';

/** A number in words. */
export interface Cardinal {
  value: number;
  /** Index of its last token. */
  last: number;
  /** The last scale in it (1000, 1e6…), 1 when there is none. */
  scale: number;
  /** Whether it is "un", "one" or an article and nothing else. */
  one: boolean;
}

/** The numbers in a word, by its hyphens: "quatre-vingt-dix-sept" is 80 and 17. Null when a part is no number. */
export function partsOf(word: string, words: NumberWords): number[] | null {
  const whole = words.cardinals.get(word) ?? words.scales.get(word);
  if (whole !== undefined) return [whole];
  const pieces = word.split(/[-‐‑]/);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const parts: number[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const pair = at + 1 < pieces.length ? words.cardinals.get(`${pieces[at]}-${pieces[at + 1]}`) : undefined;
    const value = pair ?? words.cardinals.get(pieces[at] as string) ?? words.scales.get(pieces[at] as string);
    if (value !== undefined) parts.push(value);
    // "vingt-et-un", "two-hundred-and-five"
    else if (at === 0 || !words.joiners.has(pieces[at] as string)) return null;
    if (pair !== undefined) at++;
  }
  return parts;
}

/** How large a number may be that follows in the same group: 10 after twenty, 20 after sixty in French, 100 after a hundred. */
function roomAfter(group: number, words: NumberWords): number {
  const rest = group % 100;
  if (rest === 0) return 100;
  if (rest < 20 || rest % 10 !== 0) return 0;
  return words.wideTens.has(rest) ? 20 : 10;
}

/** A number being put together: `group` is what the next scale multiplies. */
interface Sum {
  total: number;
  group: number;
  scale: number;
  empty: boolean;
}

/** Adds one part; null when it does not go on from what there is. */
function add(sum: Sum, part: number, words: NumberWords): Sum | null {
  if (part < 100) {
    if (sum.group === 0) return { total: sum.total, group: part, scale: sum.scale, empty: false };
    return part > 0 && part < roomAfter(sum.group, words)
      ? { total: sum.total, group: sum.group + part, scale: sum.scale, empty: sum.empty }
      : null;
  }
  if (part === 100) {
    if (sum.group >= 100) return null;
    return { total: sum.total, group: (sum.group || 1) * 100, scale: sum.scale, empty: false };
  }
  if (part < sum.scale) return { total: sum.total + (sum.group || 1) * part, group: 0, scale: part, empty: false };
  if (sum.empty) return { total: part, group: 0, scale: part, empty: false };
  return { total: (sum.total + sum.group) * part, group: 0, scale: part, empty: false };
}

/** Reads a number in words at a token: "soixante-dix mille", "two hundred and five". */
export function readCardinal(tokens: Token[], at: number, words: NumberWords): Cardinal | null {
  let sum: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, empty: true };
  let last = at - 1;
  let count = 0;
  for (let next = at; next < tokens.length && next < at + 14; next++) {
    const token = tokens[next] as Token;
    if (token.kind !== 'word' || (next > at && !token.gap)) break;
    if (words.joiners.has(token.lower) && last === next - 1 && next > at) {
      if (!joins(tokens, next, sum, words)) break;
      continue;
    }
    // Most words are no number.
    const parts = (token.classes & (NUMBER | HYPHENED)) === 0 ? null : partsOf(token.lower, words);
    if (!parts || (next > at && words.articles.has(token.lower) && !words.joiners.has(tokens[next - 1]?.lower ?? ''))) break;
    const added = parts.reduce<Sum | null>((so, part) => so && add(so, part, words), sum);
    if (!added) break;
    sum = added;
    last = next;
    count += parts.length;
  }
  if (last < at) return null;
  const value = sum.total + sum.group;
  const first = tokens[at] as Token;
  const one = count === 1 && (words.articles.has(first.lower) || value === 1);
  return { value, last, scale: Number.isFinite(sum.scale) ? sum.scale : 1, one };
}

/** Whether "et"/"and" goes on with the number: "vingt et un", "two hundred and five", but not "twenty and thirty", "one hundred and two hundred". */
function joins(tokens: Token[], at: number, sum: Sum, words: NumberWords): boolean {
  const next = tokens[at + 1];
  const parts = next?.kind === 'word' ? partsOf(next.lower, words) : null;
  if (!parts || parts.some((part) => part >= 100)) return false;
  const after = tokens[at + 2];
  if (words.joins !== 'hundreds') {
    const part = parts[0] as number;
    return sum.group % 100 >= 20 && part < roomAfter(sum.group, words) && (words.joins === 'tens' || part % 10 === 1);
  }
  if (words.articles.has(next?.lower ?? '')) return false;
  const follows = after?.kind === 'word' ? words.scales.get(after.lower) : undefined;
  if (sum.group === 0) return follows === undefined && sum.total > 0;
  return follows !== 100 && sum.group % 100 === 0;
}
