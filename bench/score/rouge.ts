import { wordsOf } from './words.js';

/** ROUGE-1, ROUGE-2 and ROUGE-L as F1 over lower-cased words. */
export function rouge(reference: string, told: string): [number, number, number] {
  const a = wordsOf(reference);
  const b = wordsOf(told);
  return [ofGrams(a, b, 1), ofGrams(a, b, 2), f1(longestCommon(a, b), a.length, b.length)];
}

function f1(common: number, inReference: number, inTold: number): number {
  if (common === 0) return 0;
  const precision = common / inTold;
  const recall = common / inReference;
  return (2 * precision * recall) / (precision + recall);
}

function ofGrams(a: string[], b: string[], size: number): number {
  const left = grams(a, size);
  const counts = new Map<string, number>();
  for (const gram of left) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const right = grams(b, size);
  let common = 0;
  for (const gram of right) {
    const count = counts.get(gram) ?? 0;
    if (count === 0) continue;
    counts.set(gram, count - 1);
    common += 1;
  }
  return f1(common, left.length, right.length);
}

const grams = (words: string[], size: number): string[] =>
  Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at) => words.slice(at, at + size).join(' '));

function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
