/**
 * Who the reader was last time, kept by the browser.
 * @typedef {import('../window/protocol.js').Viewer} Viewer
 */
import { ROLES } from './sidebar/reader-panel.js';
import { LOCALES } from './words/words.js';

const KEY = 'sandbox-reader';

/** @returns {Viewer} */
export function loadReader() {
  const own = navigator.language.startsWith('fr') ? 'fr' : 'en-US';
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const locale = LOCALES.some((each) => each.locale === kept.locale) ? kept.locale : own;
    return { role: ROLES.find((role) => role === kept.role) ?? 'admin', locale };
  } catch {
    // No storage, or something else's words in it: as on the first visit.
    return { role: 'admin', locale: own };
  }
}

/** @param {Viewer} viewer */
export function saveReader(viewer) {
  try {
    localStorage.setItem(KEY, JSON.stringify(viewer));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}
