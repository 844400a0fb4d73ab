import { readFileSync } from 'node:fs';
import type { NameKind, Place } from '../../src/article/types.js';

/** A quote as a reader marked it: without its marks. */
export interface GoldQuote extends Place {
  speaker?: string | null;
  /** Words of which one has to be in the speaker's name; without it the speaker's last word decides. */
  accept?: string[];
}

export interface GoldFigure extends Place {
  /** Null for a range (then `min` and `max`), for scores and for vague plurals. */
  value: number | null;
  min?: number | null;
  max?: number | null;
  unit?: string | null;
  what?: string | null;
  kind: string;
  /** Durations, ages, scores and vague plurals are not: neither asked for nor false. */
  core: boolean;
}

export interface GoldDateline extends Place {
  place: string | null;
  source: string | null;
}

/** An annotated article. It is scored on the parts it has. */
export interface GoldArticle {
  id: string;
  language?: string;
  date?: string;
  text: string;
  headline?: Place | null;
  dateline?: GoldDateline | null;
  sentences?: Place[];
  quotes?: GoldQuote[];
  optionalQuotes?: Place[];
  figures?: GoldFigure[];
  optionalFigures?: Place[];
  dates?: (Place & { iso: string })[];
  names?: (Place & { kind: NameKind; name: string })[];
  summary?: Place[];
  /** Summaries that editors wrote, for ROUGE. */
  references?: string[];
}

/** Reads a file of annotated articles, one JSON object a line. */
export function readGold(file: string | URL): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldArticle => JSON.parse(line));
}
