import type { Language } from './language.js';

export const en: Language = {
  code: 'en',
  elisions: new Set(),
  endings: new Set(['s', 'll', 're', 've', 'd']),
  functionWords: new Set(
    'the a an of and to in that is was were for on with as by at from has have had it he she they said be not but are this'.split(
      ' ',
    ),
  ),
};
