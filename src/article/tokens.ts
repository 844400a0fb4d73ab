import { classesOf } from './classes.js';
import type { Language } from './languages/language.js';
import { hasCapital } from './names/shapes.js';
import { once } from './once.js';
import { sensesOf } from './summary/senses.js';
import { vocabulary } from './vocabulary.js';

/**
 * `word`: letters, with inner hyphens and apostrophes ("nord-coréens", "O'Brien"), elided articles and endings apart ("l'", "'s");
 * `number`: digits with inner separators ("4,2", "12'000"; "12 000" is two); `mark`: one other character; `break`: a run of white
 * space with at least one line break.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** What is known of a word, a number or a mark. All places where it is written the same have one record in common: `Tokens` knows where. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case with a straight apostrophe: what tables of words are asked for. */
  readonly lower: string;
  /** What kinds of word or mark it may be: bits of `classes.ts`. */
  readonly classes: number;
  /** What it says of a sentence that has it: bits of `summary/senses.ts`. */
  readonly senses: number;
  /** Whether it is a word, and written as names are. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly gap: boolean;
}

/** The tokens of a text in their order. */
export interface Tokens extends Array<Token> {
  /** Where each starts in the text: UTF-16 offsets. */
  starts: Int32Array;
}

export const startOf = ({ starts }: Tokens, at: number): number => starts[at] as number;

/** Where a token ends in the text, exclusive. */
export const endOf = (tokens: Tokens, at: number): number => (tokens.starts[at] as number) + (tokens[at] as Token).text.length;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const APOSTROPHE = 5;
const HYPHEN = 6;
const SEPARATOR = 7;

/** What belongs to each class; a character of several is of the last. */
const CHARACTERS: readonly [pattern: RegExp, kind: number][] = [
  [/[.,]/g, SEPARATOR],
  [/[-‐‑]/g, HYPHEN],
  [/['’ʼ]/g, APOSTROPHE],
  [/[\p{L}\p{M}\p{Nl}]+/gu, LETTER],
  [/[0-9]+/g, DIGIT],
  [/[\s\u200b\u2060\ufeff]+/g, SPACE],
  [/[\n\r\u2028\u2029]/g, LINE],
];

/** The class of every UTF-16 unit; surrogate pairs are marks. */
const CLASSES = new Uint8Array(0x10000).fill(OTHER);
const EVERY_UNIT = Array.from(CLASSES, (_, unit) => String.fromCharCode(unit)).join('');
for (const [pattern, kind] of CHARACTERS)
  for (const { 0: run, index } of EVERY_UNIT.matchAll(pattern)) CLASSES.fill(kind, index, index + run.length);

const classAt = (text: string, at: number): number => (at < text.length ? (CLASSES[text.charCodeAt(at)] as number) : OTHER);

/** Whether a letter stands at a place of a text. */
export const isLetter = (text: string, at: number): boolean => classAt(text, at) === LETTER;

/** The end of the letters from a place on. */
function lettersEnd(text: string, start: number): number {
  let at = start + 1;
  while (classAt(text, at) === LETTER) at++;
  return at;
}

/** The end of a word whose first letters end at a place: letters after a hyphen or an apostrophe belong to it. */
function wordEnd(text: string, letters: number): number {
  let at = letters;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER) at++;
    else if ((kind === HYPHEN || kind === APOSTROPHE) && classAt(text, at + 1) === LETTER) at += 2;
    else return at;
  }
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === DIGIT) at++;
    else if ((kind === SEPARATOR || kind === APOSTROPHE) && classAt(text, at + 1) === DIGIT) at += 2;
    else return at;
  }
}

const KINDS: Readonly<Record<number, TokenKind>> = { [LETTER]: 'word', [DIGIT]: 'number', [SPACE]: 'break', [LINE]: 'break' };

function kindOf(text: string): TokenKind {
  const first = CLASSES[text.charCodeAt(0)] as number;
  // "'s"
  return first === APOSTROPHE && text.length > 1 ? 'word' : (KINDS[first] ?? 'mark');
}

const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
};

/** A text as the engine keeps the names of properties: there is one string of each, so that equal ones are told by where they are. */
const named = (text: string): string => Object.keys({ [text]: null })[0] as string;

/** The tokens of a language by how they are written: each without white space before it, and with. */
const recordsOf = once((language: Language) =>
  vocabulary((letters) => {
    const text = named(letters);
    const kind = kindOf(text);
    const folded = named(fold(text));
    const lower = kind === 'word' ? folded : text;
    const classes = kind === 'word' || kind === 'mark' ? classesOf(folded, language) : 0;
    const senses = kind === 'word' ? sensesOf(lower, language) : 0;
    const capital = kind === 'word' && hasCapital(text);
    const record = (gap: boolean): Token => ({ kind, text, lower, classes, senses, capital, gap });
    return { joined: record(false), apart: record(true) };
  }),
);

/** Cuts a text into tokens, white space left out, in one pass. */
export function tokenize(text: string, language: Language): Tokens {
  const { elisions, endings } = language;
  const recordAt = recordsOf(language);
  const tokens: Token[] = [];
  const starts = new Int32Array(text.length);
  let gap = false;
  // Where the word ends whose ending ("'s") comes next.
  let ending = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    let end = at + 1;
    if (kind === SPACE || kind === LINE) {
      let broken = kind === LINE;
      for (let next = classAt(text, end); next === SPACE || next === LINE; next = classAt(text, ++end)) broken ||= next === LINE;
      if (!broken) {
        gap = true;
        at = end;
        continue;
      }
    } else if (kind === LETTER) {
      end = lettersEnd(text, at);
      const joint = classAt(text, end);
      if (joint === APOSTROPHE && elisions.has(recordAt(text, at, end).joined.lower)) end++;
      else if (joint === APOSTROPHE || joint === HYPHEN) {
        ending = wordEnd(text, end);
        const mark = lastApostrophe(text, end, ending);
        end = mark > 0 && endings.has(text.slice(mark + 1, ending).toLowerCase()) ? mark : ending;
      }
    } else if (kind === DIGIT) end = numberEnd(text, at);
    else if (at < ending) end = ending;
    else if ((text.codePointAt(at) as number) > 0xffff) end++;
    const { joined, apart } = recordAt(text, at, end);
    starts[tokens.length] = at;
    tokens.push(gap ? apart : joined);
    gap = kind === SPACE || kind === LINE;
    at = end;
  }
  return Object.assign(tokens, { starts });
}

function lastApostrophe(text: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (classAt(text, at) === APOSTROPHE) return at;
  return -1;
}
