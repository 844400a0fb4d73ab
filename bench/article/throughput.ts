import { readArticle } from '../../src/article/read.js';
import type { GoldArticle } from '../score/gold.js';
import { englishReader, frenchReader, type Reader } from './compromise.js';
import { heapInUse, timeOf } from './measure.js';

const ROUNDS = 8;
/** Each reader's round takes at least as long, in milliseconds. */
const ROUND_MS = 600;
/** The compiler has settled when so many rounds in a row were no quicker than the quickest before; it is given so many in all. */
const SETTLED = 5;
const MOST_ROUNDS = 60;
const MEMORY_ROUNDS = 200;

export interface Throughput {
  language: string;
  ours: number;
  other: string;
  theirs: number;
}

/** Megabytes of UTF-8 a second, the best of rounds in which the readers take turns over the same texts. */
export function measureThroughput(gold: readonly GoldArticle[]): Throughput[] {
  return [compare('fr', gold, 'fr-compromise', frenchReader()), compare('en', gold, 'compromise', englishReader())];
}

function compare(language: string, gold: readonly GoldArticle[], other: string, theirs: Reader): Throughput {
  const articles = gold.filter((article) => article.language === language);
  const ours = (): void => {
    for (const { text, date } of articles) readArticle(text, { date: date ?? null });
  };
  const library = (): void => {
    for (const { text } of articles) theirs(text);
  };
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rates: [number[], number[]] = [[], []];
  for (const run of [ours, library]) settle(bytes, run);
  for (let round = 0; round < ROUNDS; round++) {
    [ours, library].forEach((run, at) => {
      rates[at]?.push(rateOf(bytes, run, ROUND_MS));
    });
  }
  return { language, ours: Math.max(...rates[0]), other, theirs: Math.max(...rates[1]) };
}

/** Runs until the compiler has settled: a process that serves readers spends its life there. */
function settle(bytes: number, run: () => void): void {
  let best = 0;
  let slower = 0;
  for (let round = 0; round < MOST_ROUNDS && slower < SETTLED; round++) {
    const rate = rateOf(bytes, run, ROUND_MS);
    slower = rate > best ? 0 : slower + 1;
    best = Math.max(best, rate);
  }
}

function rateOf(bytes: number, run: () => void, least: number): number {
  let spent = 0;
  let times = 0;
  while (spent < least) {
    spent += timeOf(run);
    times += 1;
  }
  return (bytes * times) / 1e3 / spent;
}

/** Megabytes by which the heap grows between the first and the last of many rounds over all texts. */
export function measureMemory(gold: readonly GoldArticle[]): { rounds: number; before: number; growth: number } {
  const round = (): void => {
    for (const { text, date } of gold) readArticle(text, { date: date ?? null });
  };
  for (let at = 0; at < 5; at++) round();
  const before = heapInUse();
  for (let at = 0; at < MEMORY_ROUNDS; at++) round();
  return { rounds: MEMORY_ROUNDS, before, growth: heapInUse() - before };
}
