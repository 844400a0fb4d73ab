import { readArticle } from '../../src/article/read.js';
import type { GoldArticle } from '../score/gold.js';
import { quickest, timeOf } from './measure.js';
import { WORST_UNITS } from './worst.js';

const SMALL = 100_000;
const LARGE = 1_000_000;
/** Ten times the text may take so many times as long. */
export const RATIO_GOAL = 12;
/** A text that takes longer at the small size is not tried at the large one. */
const TOO_SLOW_MS = 3000;
/** What takes longer at the small size is timed once. */
const PATIENCE_MS = 400;

export interface Growth {
  name: string;
  language: string;
  /** Milliseconds for 100,000 and 1,000,000 units; `large` is null when `small` was already too slow to go on. */
  small: number;
  large: number | null;
  ratio: number | null;
}

/** Ordinary text and the worst one can write, in both languages, at two lengths ten times apart. */
export function measureGrowth(gold: readonly GoldArticle[]): Growth[] {
  return ['fr', 'en'].flatMap((language) => {
    const ordinary = gold.filter((article) => article.language === language).map((article) => article.text);
    return [
      grow('ordinary articles, one after the other', language, `${ordinary.join('\n')}\n`),
      grow('ordinary sentences in one paragraph', language, `${ordinary.join(' ').replace(/\s+/g, ' ')} `),
      ...WORST_UNITS.map((unit) => grow(JSON.stringify(unit), language, unit)),
    ];
  });
}

function grow(name: string, language: string, unit: string): Growth {
  const read = (length: number): (() => void) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return () => {
      readArticle(text, { language, date: '2026-01-31' });
    };
  };
  const small = read(SMALL);
  const first = timeOf(small);
  if (first > TOO_SLOW_MS) return { name, language, small: first, large: null, ratio: null };
  // The quickest of several: other work of the machine only ever adds.
  const again = first > PATIENCE_MS ? 1 : 4;
  const least = quickest(again, small);
  const large = quickest(first > PATIENCE_MS ? 1 : 2, read(LARGE));
  return { name, language, small: least, large, ratio: large / least };
}
