import type { Sentences } from '../index.js';

/** The data's names are English, or the cities' own: only these are missing. */
export const cityNames: Sentences['cityNames'] = [
  ['Antwerp', 'Antwerpen'],
  ['Ghent', 'Gent'],
  ['Mecca', 'Makkah'],
];
