import type { Language } from './language.js';

export const fr: Language = {
  code: 'fr',
  elisions: new Set(['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  endings: new Set(),
  functionWords: new Set(
    'le la les un une des du de et en à au aux que qui dans pour par sur est sont ont été pas plus avec ce cette il elle'.split(
      ' ',
    ),
  ),
};
