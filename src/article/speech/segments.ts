import type { Reading } from './reading.js';

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** A stretch of a sentence between marks and conjunctions. */
export interface Segment {
  first: number;
  last: number;
  /** Whether a conjunction or a relative opens it, and it is more than one noun phrase. */
  subordinate: boolean;
}

/** Cuts a stretch of a sentence at its marks, conjunctions and quotations. */
export function segmentsOf(reading: Reading, from: number, to: number): Segment[] {
  const { tokens, language } = reading;
  const { conjunctions, coordinators, and, auxiliaries, clitics, verbs } = language.speech;
  const segments: Segment[] = [];
  let segment: Segment = { first: from, last: from - 1, subordinate: false };
  const cut = (next: number, subordinate: boolean): void => {
    segments.push(segment);
    segment = { first: next, last: next - 1, subordinate };
  };
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (reading.quoted[at] !== -1) {
      if (segment.last >= segment.first) cut(at + 1, false);
      segment.first = at + 1;
      segment.last = at;
      continue;
    }
    if (token.kind === 'mark' && (BREAKS.has(token.text) || (token.gap && DASHES.has(token.text)))) {
      cut(at + 1, false);
      continue;
    }
    if (token.kind === 'word' && conjunctions.has(token.lower) && !reading.named[at]) {
      const next = tokens[at + 1]?.lower ?? '';
      const joinsNouns = and.has(token.lower) && !auxiliaries.has(next) && !clitics.has(next) && !verbs.has(next);
      if (!joinsNouns) {
        cut(at + 1, !coordinators.has(token.lower));
        continue;
      }
    }
    segment.last = at;
  }
  segments.push(segment);
  return segments;
}

export const isEmpty = (segment: Segment | undefined): boolean => segment !== undefined && segment.last < segment.first;
