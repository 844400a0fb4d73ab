import type { Language, TimeUnit } from './language.js';
import { gendered, inflect, named, phrases, ranks, values, words } from './words.js';

const BEFORE_E = 'e ent é ée és ées èrent er era eront erait';
const BEFORE_A = 'ait aient ant a';
const FIRST_GROUP = `${BEFORE_E} ${BEFORE_A}`;
const SECOND_GROUP = 'it issent i ie is ies issait issaient issant irent ir ira iront';
const THIRD_GROUP = '- ent u ue us ues ait aient ant it irent re ra ront';

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
