import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

export { und as undetermined } from './und.js';

/** The languages that can be read. To add one, add its file and name it here. */
export const languages: readonly Language[] = [fr, en, es];
