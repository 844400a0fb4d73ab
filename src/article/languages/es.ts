import type { Language } from './language.js';

import { words } from './words.js';

const none: ReadonlySet<string> = new Set();

export const es: Language = {
  code: 'es',
  elisions: none,
  endings: none,
  functionWords: words(
    'el la los las un una de del y en al que por con para no se es son fue su sus lo como más este esta ha han pero también dijo sin sobre entre',
  ),
  layout: { bylines: [], placePrepositions: none, nameParticles: none },
  sentences: { titles: none, inner: none, closing: none, starters: none, calendar: none },
  speech: {
    verbs: none,
    auxiliaries: none,
    according: [],
    weakAccording: [],
    pronouns: new Map(),
    clitics: none,
    determiners: new Map(),
    indefinite: none,
    links: none,
    prepositions: none,
    conjunctions: none,
    and: none,
    adverbs: none,
    works: none,
    naming: none,
    genders: new Map(),
  },
};
