import { readFileSync, writeFileSync } from 'node:fs';
import { figuresOf, type Parts } from './tally.js';

/** The scores below which nothing may fall: language → part → score, cut to three digits. */
export type Floors = Record<string, Record<string, number>>;

export const floorsOf = (scores: Map<string, Parts>): Floors =>
  Object.fromEntries(
    [...scores].map(([code, parts]) => [
      code,
      Object.fromEntries([...parts].map(([part, score]) => [part, Math.floor(figuresOf(score).value * 1000 + 1e-9) / 1000])),
    ]),
  );

export function readFloors(file: URL): Floors {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeFloors(file: URL, floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
