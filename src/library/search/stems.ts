import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { languages } from '../../article/languages/index.js';
import { foldText } from './words.js';

/** How the words of one language are compared: each to its stem, the little ones not at all. */
export interface Stemming {
  /** Two letters, with which the language's terms begin. */
  code: string;
  /** The stem of a folded word; null for a word that says too little to be searched. */
  stem(word: string): string | null;
}

/** Longer words are compared by their beginning. */
const LONGEST = 40;
/** Enough for the vocabulary of a library; then it begins anew. */
const REMEMBERED = 50_000;

/**
 * Stems folded words, so that those without their accents find those with them. French participles need theirs to be known:
 * "-ee" is always "-ée". What is left of "-yer" and of "-ye" ends alike.
 */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  fr: (word) => french(word.replace(/ee(s?)$/, 'ée$1')).replace(/y$/, 'i'),
  en: english,
  es: spanish,
};

function stemming(code: string, language: string, stem: (word: string) => string): Stemming {
  const { stopWords } = languages.find((each) => each.code === language)?.summary ?? { stopWords: new Set<string>() };
  const stops = new Set([...stopWords].flatMap((word) => foldText(word).split(' ')));
  const known = new Map<string, string | null>();
  return {
    code,
    stem(word) {
      let found = known.get(word);
      if (found === undefined) {
        found = stops.has(word)
          ? null
          : /\d/.test(word)
            ? word.slice(0, LONGEST)
            : foldText(stem(word)).slice(0, LONGEST) || word;
        if (known.size >= REMEMBERED) known.clear();
        known.set(word, found);
      }
      return found;
    },
  };
}

const BY_LANGUAGE = new Map(Object.entries(STEMMERS).map(([language, stem]) => [language, stemming(language, language, stem)]));
/** For texts of any other language: words as they are. */
const OTHER = stemming('xx', 'und', (word) => word);

export const stemmingOf = (language: string): Stemming => BY_LANGUAGE.get(language) ?? OTHER;

export const allStemmings: readonly Stemming[] = [...BY_LANGUAGE.values(), OTHER];
