/** Found, wrongly found, not found: what precision, recall and F1 are made of. */
export interface Tally {
  hit: number;
  extra: number;
  missed: number;
}

/** How many of those that could be right are. */
export interface Rate {
  good: number;
  of: number;
}

/** A part of the reading and how well it was done; the parts stand in the order they were first met. */
export type Parts = Map<string, Tally | Rate>;

export interface Miss {
  id: string;
  kind: string;
  text: string;
}

/** Gathers the scores of one set of articles. */
export interface Sheet {
  parts: Parts;
  misses: Miss[];
  /** Adds to a part that has precision and recall. */
  count(part: string, key: keyof Tally, by?: number): void;
  /** Adds one to a part of which only so many are right. */
  rate(part: string, good: boolean | number): void;
  miss(id: string, kind: string, text: string): void;
}

export function newSheet(): Sheet {
  const parts: Parts = new Map();
  const misses: Miss[] = [];
  return {
    parts,
    misses,
    count(part, key, by = 1) {
      const before = parts.get(part);
      const tally = before !== undefined && 'hit' in before ? before : { hit: 0, extra: 0, missed: 0 };
      tally[key] += by;
      parts.set(part, tally);
    },
    rate(part, good) {
      const before = parts.get(part);
      const rate = before !== undefined && 'of' in before ? before : { good: 0, of: 0 };
      rate.good += Number(good);
      rate.of += 1;
      parts.set(part, rate);
    },
    miss(id, kind, text) {
      misses.push({ id, kind, text: text.replace(/\s+/g, ' ').slice(0, 160) });
    },
  };
}

export interface Figures {
  /** F1, or the share that is right. */
  value: number;
  precision: number | null;
  recall: number | null;
  /** How many the gold has. */
  gold: number;
}

/** A part's figures. */
export function figuresOf(score: Tally | Rate): Figures {
  if ('of' in score) return { value: score.good / score.of, precision: null, recall: null, gold: score.of };
  const { hit, extra, missed } = score;
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { value, precision, recall, gold: hit + missed };
}
