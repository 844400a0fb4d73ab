import { endOf, startOf, type Token, type Tokens } from '../tokens.js';

/** A number in digits. */
export interface Digits {
  value: number;
  /** The value when what is counted has no fractions: "12,000" is 12 in French unless it counts something. */
  whole: number;
  /** Index of its last token. */
  last: number;
}

/** Longer runs of digits and separators are no number that news counts. */
const LONGEST = 64;

const ALL_GROUPS = /^\d{1,3}(?:[.,'’ʼ]\d{3})+$/;
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * Reads digits at a token, groups of three behind a single space joined: 12 000, 12.000, 12,000, 12'000, 1,5, 1.5.
 * Null when the separators make no number: "192.168.1.2", "007".
 */
export function readDigits(tokens: Tokens, at: number, decimal: '.' | ','): Digits | null {
  const token = tokens[at] as Token;
  if (token.text.length > LONGEST) return null;
  const joined = joinGroups(tokens, at);
  if (joined) return joined;
  const text = token.text;
  if (/^\d+$/.test(text)) return text.length > 1 && text.startsWith('0') ? null : same(Number(text), at);
  const separators = text.replace(/\d/g, '').replace(/[’ʼ]/g, "'");
  const kinds = new Set(separators);
  if (kinds.size === 1 && separators.length > 1)
    return ALL_GROUPS.test(text) || INDIAN_GROUPS.test(text) ? same(Number(text.replace(/\D/g, '')), at) : null;
  if (kinds.size === 2) {
    const mark = separators.at(-1) as string;
    if (mark === "'" || separators.indexOf(mark) !== separators.length - 1) return null;
    const [groups, fraction] = [text.slice(0, text.lastIndexOf(mark)), text.slice(text.lastIndexOf(mark) + 1)];
    return ALL_GROUPS.test(groups) || INDIAN_GROUPS.test(groups)
      ? same(Number(`${groups.replace(/\D/g, '')}.${fraction}`), at)
      : null;
  }
  if (kinds.size > 2) return null;
  const cut = text.search(/\D/);
  const [front, back] = [text.slice(0, cut), text.slice(cut + 1)];
  const asFraction = Number(`${front}.${back}`);
  const groups = ALL_GROUPS.test(text) && !front.startsWith('0');
  if (separators === "'") return groups ? same(Number(front + back), at) : null;
  if (!groups) return front.length > 1 && front.startsWith('0') ? null : same(asFraction, at);
  const whole = Number(front + back);
  // The language's own decimal mark before three digits: nobody writes 12,000 for twelve.
  if (separators !== decimal || back === '000') return same(whole, at);
  return { value: asFraction, whole, last: at };
}

const same = (value: number, last: number): Digits => ({ value, whole: value, last });

/** "12 000", "1 234 567,8": groups of exactly three digits, one space apart. */
function joinGroups(tokens: Tokens, at: number): Digits | null {
  const first = tokens[at] as Token;
  const second = tokens[at + 1];
  if (second?.kind !== 'number' || startOf(tokens, at + 1) - endOf(tokens, at) !== 1) return null;
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return null;
  let text = first.text;
  let last = at;
  for (;;) {
    const token = tokens[last + 1];
    if (token?.kind !== 'number' || startOf(tokens, last + 1) - endOf(tokens, last) !== 1) break;
    const match = /^(\d{3})(?:[.,](\d+))?$/.exec(token.text);
    if (!match) break;
    text += match[1];
    last++;
    if (match[2]) {
      text += `.${match[2]}`;
      break;
    }
  }
  return last > at ? same(Number(text), last) : null;
}
