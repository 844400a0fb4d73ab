import type { Language } from './language.js';

const none: ReadonlySet<string> = new Set();

/** What is known of a language that is not: sentences, marks and digits can be read without a word of it. */
export const und: Language = {
  code: 'und',
  elisions: none,
  endings: none,
  functionWords: none,
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
