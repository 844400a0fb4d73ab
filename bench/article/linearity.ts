import { LONGEST_TEXT, readArticle } from '../../src/article/read.js';
import type { GoldArticle } from '../score/gold.js';
import { quickest } from './measure.js';
import { WORST_MARKS, WORST_WORDS } from './worst.js';

/** What a text ten times as long may take, at most. */
export const RATIO_GOAL = 12;
const SHORT = 100_000;
/** The longest that has one ten times as long which is still read. */
const LONG = LONGEST_TEXT / 10;
/**
 * What is read in less than so many milliseconds, or grows faster than it should, is measured at the longer length: timing means
 * something there, and more of its objects go through the collections of garbage that those of a longer text do.
 */
const TOO_QUICK_MS = 10;
/** What takes longer at the short length is not tried at the longer one. */
const TOO_SLOW_MS = 5000;
/** How often a ratio over the goal is measured again: other work of the machine only ever adds. */
const AGAIN = 2;

export interface Growth {
  name: string;
  language: string;
  /** Units of the shorter text; the longer has ten times as many. */
  units: number;
  /** Milliseconds; `large` is null when `small` was already too slow to go on. */
  small: number;
  large: number | null;
  ratio: number | null;
}

/** Ordinary text, and the worst one can write, at two lengths ten times apart. Words are tried in both languages. */
export function measureGrowth(gold: readonly GoldArticle[]): Growth[] {
  const ordinary = ['fr', 'en'].flatMap((language) => {
    const texts = gold.filter((article) => article.language === language).map((article) => article.text);
    return [
      grow('articles, one after the other', language, `${texts.join('\n')}\n`),
      grow('their sentences in one paragraph', language, `${texts.join(' ').replace(/\s+/g, ' ')} `),
    ];
  });
  return [
    ...ordinary,
    ...WORST_MARKS.map((unit) => grow(JSON.stringify(unit), 'fr', unit)),
    ...['fr', 'en'].flatMap((language) => WORST_WORDS.map((unit) => grow(JSON.stringify(unit), language, unit))),
  ];
}

function grow(name: string, language: string, unit: string): Growth {
  const reader = (length: number): (() => void) => {
    const text = inOnePiece(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    return () => {
      readArticle(text, { language, date: '2026-01-31' });
    };
  };
  const warm = reader(SHORT / 10);
  for (let round = 0; round < 3; round++) warm();
  const first = quickest(2, reader(SHORT));
  if (first > TOO_SLOW_MS) return { name, language, units: SHORT, small: first, large: null, ratio: null };
  const measure = (units: number): Growth => {
    const [short, long] = [reader(units), reader(10 * units)];
    let small = quickest(3, short);
    let large = quickest(1, long);
    for (let again = 0; again < AGAIN && large > RATIO_GOAL * small; again++) {
      large = Math.min(large, quickest(1, long));
      small = Math.min(small, quickest(2, short));
    }
    return { name, language, units, small, large, ratio: large / small };
  };
  const told = first < TOO_QUICK_MS ? null : measure(SHORT);
  return told?.ratio && told.ratio <= RATIO_GOAL ? told : measure(LONG);
}

/** `repeat` leaves the joining of its pieces to whoever reads the text first: that is no part of reading. */
const inOnePiece = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
