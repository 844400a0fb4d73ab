import { readArticle } from '../../src/article/read.js';
import type { GoldArticle } from '../score/gold.js';
import { quickest } from './measure.js';
import { WORST_MARKS, WORST_WORDS } from './worst.js';

const SMALL = 100_000;
/** What is read in less than so many milliseconds is measured at four times the length, where timing means something. */
const TOO_QUICK_MS = 10;
/** What takes longer at the small length is not tried at the large one. */
const TOO_SLOW_MS = 5000;
/** Ten times the text may take so many times as long. */
export const RATIO_GOAL = 12;

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
  const read = (length: number): (() => void) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return () => {
      readArticle(text, { language, date: '2026-01-31' });
    };
  };
  read(SMALL / 10)();
  const first = quickest(2, read(SMALL));
  if (first > TOO_SLOW_MS) return { name, language, units: SMALL, small: first, large: null, ratio: null };
  const units = first < TOO_QUICK_MS ? 4 * SMALL : SMALL;
  let small = units === SMALL ? first : quickest(2, read(units));
  let large = quickest(1, read(10 * units));
  // Other work of the machine only ever adds: a ratio over the goal is measured again.
  for (let again = 0; again < 2 && large > RATIO_GOAL * small; again++) {
    large = Math.min(large, quickest(1, read(10 * units)));
    if (large > RATIO_GOAL * small) small = Math.min(small, quickest(2, read(units)));
  }
  return { name, language, units, small, large, ratio: large / small };
}
