import { formats } from '../formats.js';

export const { count, date, list, number } = formats('en');
