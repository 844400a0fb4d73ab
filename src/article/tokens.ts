import type { Language } from './languages/language.js';
import type { Place } from './types.js';
import { wordsOf } from './vocabulary.js';

/**
 * `word`: letters, with inner hyphens and apostrophes ("nord-coréens", "O'Brien"), elided articles and endings apart ("l'", "'s");
 * `number`: digits with inner separators ("4,2", "12'000"; "12 000" is two); `mark`: one other character; `break`: a run of white
 * space with at least one line break.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

export interface Token extends Place {
  kind: TokenKind;
  text: string;
  /** `text` in lower case with a straight apostrophe: what tables of words are asked for. */
  lower: string;
  /** What kinds of word or mark it may be: bits of `classes.ts`. */
  classes: number;
  /** Whether white space stands before it. */
  gap: boolean;
}

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

/** Cuts a text into tokens, white space left out, in one pass. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const wordAt = wordsOf(language);
  let gap = false;
  const push = (kind: TokenKind, start: number, end: number): void => {
    if (kind === 'word' || kind === 'mark') {
      const known = wordAt(text, start, end);
      const lower = kind === 'word' ? known.lower : known.text;
      tokens.push({ kind, start, end, text: known.text, lower, classes: known.classes, gap });
    } else {
      const digits = text.slice(start, end);
      tokens.push({ kind, start, end, text: digits, lower: digits, classes: 0, gap });
    }
    gap = false;
  };
  const pushWord = (start: number, end: number): void => {
    let from = start;
    let mark = nextApostrophe(text, from, end);
    while (mark > 0 && language.elisions.has(text.slice(from, mark).toLowerCase())) {
      push('word', from, mark + 1);
      from = mark + 1;
      mark = nextApostrophe(text, from, end);
    }
    const last = mark > 0 ? lastApostrophe(text, from, end) : -1;
    if (last > 0 && language.endings.has(text.slice(last + 1, end).toLowerCase())) {
      push('word', from, last);
      push('word', last, end);
    } else push('word', from, end);
  };
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === LINE) {
      const start = at;
      let broken = false;
      for (let next = kind; next === SPACE || next === LINE; next = classAt(text, ++at)) broken ||= next === LINE;
      if (broken) push('break', start, at);
      gap = true;
    } else if (kind === LETTER) {
      const letters = lettersEnd(text, at);
      const joint = classAt(text, letters);
      if (joint !== APOSTROPHE && joint !== HYPHEN) {
        push('word', at, letters);
        at = letters;
        continue;
      }
      const end = wordEnd(text, letters);
      // "l'" before a digit or a quotation mark is an elision of its own.
      const elided = classAt(text, end) === APOSTROPHE && language.elisions.has(text.slice(at, end).toLowerCase());
      pushWord(at, end);
      at = end;
      if (elided) {
        const { start, gap: before } = tokens.pop() as Token;
        gap = before;
        push('word', start, ++at);
      }
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at);
      push('number', at, end);
      at = end;
    } else {
      const pair = text.codePointAt(at) as number;
      const end = at + (pair > 0xffff ? 2 : 1);
      push('mark', at, end);
      at = end;
    }
  }
  return tokens;
}

function nextApostrophe(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (classAt(text, at) === APOSTROPHE) return at;
  return -1;
}

function lastApostrophe(text: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (classAt(text, at) === APOSTROPHE) return at;
  return -1;
}
