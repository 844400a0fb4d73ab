import { en } from './en.js';
import { fr } from './fr.js';

const SENTENCES = { fr, en };

/** The languages of the interface. */
export type Locale = keyof typeof SENTENCES;
/** Every sentence for people, in one language. French is the model: the others must have the same keys and parameters. */
export type Sentences = typeof fr;

export const LOCALES = Object.keys(SENTENCES) as Locale[];

export const isLocale = (value: string): value is Locale => Object.hasOwn(SENTENCES, value);

export const sentencesIn = (locale: Locale): Sentences => SENTENCES[locale];

/** The first of these locales (as in `fr`, `en-GB`) whose language the bot speaks; English where there is none. */
export function chooseLocale(...wanted: readonly (string | null | undefined)[]): Locale {
  for (const locale of wanted) {
    const language = locale?.split('-')[0];
    if (language && isLocale(language)) return language;
  }
  return 'en';
}
