/** Endings of verbs, by their group. */
export const BEFORE_E = 'e ent é ée és ées èrent er era eront erait';
export const BEFORE_A = 'ait aient ant a';
export const FIRST_GROUP = `${BEFORE_E} ${BEFORE_A}`;
export const SECOND_GROUP = 'it issent i ie is ies issait issaient issant irent ir ira iront';
export const THIRD_GROUP = '- ent u ue us ues ait aient ant it irent re ra ront';
