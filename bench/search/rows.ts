import { parentPort } from 'node:worker_threads';
import { toRow } from '../../src/library/articleRows.js';
import type { NewArticle } from '../../src/store/articles.js';
import { createCorpus } from './corpus.js';

/** What a thread is to make: the articles from `from` on, one for each owner. */
export interface Wanted {
  from: number;
  seed: number;
  owners: readonly string[];
}

/** An article as it is kept, with its terms as one text. */
export type Made = Omit<NewArticle, 'terms'> & { terms: string };

/** Invents articles and reads them. */
export function makeRows({ from, seed, owners }: Wanted): Made[] {
  const corpus = createCorpus(seed + from);
  return owners.map((guildId, index) => {
    const row = toRow(`article-${from + index}`, corpus.next(), { guildId, file: null, stamp: null });
    return { ...row, terms: [...row.terms].join(' ') };
  });
}

parentPort?.on('message', (wanted: Wanted) => parentPort?.postMessage(makeRows(wanted)));
