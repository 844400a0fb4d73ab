import type { Region } from '../source.js';
import type { Reading } from './reading.js';

/** Whether nothing but conjunctions and dashes stands before a region in its sentence. */
export function isOpening({ tokens, language }: Reading, from: number, before: number): boolean {
  for (let at = from; at <= before; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' ? !language.speech.conjunctions.has(token.lower) : !/^[-–—]$/.test(token?.text ?? ''))
      return false;
  }
  return true;
}

/** Whether one region follows another with no word or number between them. */
export function isNextParagraph({ tokens }: Reading, region: Region | undefined, next: Region | undefined): boolean {
  if (!region || !next) return false;
  for (let at = region.lastToken + 1; at < next.firstToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'number') return false;
  }
  return true;
}
