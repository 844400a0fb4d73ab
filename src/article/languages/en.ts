import { dates } from './en/dates.js';
import { figures } from './en/figures.js';
import { layout } from './en/layout.js';
import { names } from './en/names.js';
import { numbers } from './en/numbers.js';
import { sentences } from './en/sentences.js';
import { speech } from './en/speech.js';
import { summary } from './en/summary.js';
import type { Language } from './language.js';
import { words } from './words.js';

export const en: Language = {
  code: 'en',
  elisions: new Set(),
  endings: new Set(['s', 'll', 're', 've', 'd']),
  functionWords: words(`
    the a an of and to in that is was were for on with as by at from has have had it he she they said be not but are this
  `),
  numbers,
  figures,
  dates,
  layout,
  sentences,
  speech,
  names,
  summary,
};
