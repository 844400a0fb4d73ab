import { en } from './en.js';
import { fr } from './fr.js';

/**
 * Every sentence of the page itself, complete in both languages. What the bot says comes from the bot.
 * @typedef {import('./en.js').Words} Words
 */

/**
 * @param {string} locale a Discord locale
 * @returns {Words}
 */
export function wordsFor(locale) {
  return locale.startsWith('fr') ? fr : en;
}

/** The languages the page offers, under their own names; the bot has no words of its own in the last. */
export const LOCALES = [
  { locale: 'fr', short: 'FR', name: 'Français' },
  { locale: 'en-US', short: 'EN', name: 'English' },
  { locale: 'de', short: 'DE', name: 'Deutsch' },
];
