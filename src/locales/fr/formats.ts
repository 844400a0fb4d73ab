import { formats } from '../formats.js';

const { date: plainDate, ...formatted } = formats('fr');

export const { count, list, number } = formatted;

/** In French the first of a month is an ordinal: “1er mai”. */
export const date = (iso: string): string => plainDate(iso).replace(/^1 /, '1er ');
