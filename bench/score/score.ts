import { readArticle } from '../../src/article/read.js';
import type { GoldArticle } from './gold.js';
import { scoreArticle } from './parts.js';
import { newSheet, type Sheet } from './tally.js';

/** Reads every article of the gold as a reader would get it, and scores each language apart. */
export function scoreAll(gold: readonly GoldArticle[]): Map<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  for (const article of gold) {
    const { text, language, date } = article;
    const read = readArticle(text, { ...(language === undefined ? {} : { language }), date: date ?? null });
    const code = language ?? read.language;
    const sheet = sheets.get(code) ?? newSheet();
    sheets.set(code, sheet);
    scoreArticle(article, read, sheet);
  }
  return sheets;
}
