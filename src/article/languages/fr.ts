import { dates } from './fr/dates.js';
import { figures } from './fr/figures.js';
import { layout } from './fr/layout.js';
import { names } from './fr/names.js';
import { numbers } from './fr/numbers.js';
import { sentences } from './fr/sentences.js';
import { speech } from './fr/speech.js';
import { summary } from './fr/summary.js';
import type { Language } from './language.js';
import { words } from './words.js';

export const fr: Language = {
  code: 'fr',
  elisions: new Set(['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  endings: new Set(),
  functionWords: words(`
    le la les un une des du de et en à au aux que qui dans pour par sur est sont ont été pas plus avec ce cette il elle
    a dit nous vous on ne je se
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
