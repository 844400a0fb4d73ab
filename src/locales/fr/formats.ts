import { formats } from '../formats.js';

export const { clock, count, date, list, number } = formats('fr', {
  quarter: (quarter, year) => [quarter === 1 ? '1er' : `${quarter}e`, 'trimestre', ...(year === null ? [] : [year])].join(' '),
  /** In French the first of a month is an ordinal: “1er mai”. */
  polish: (written) => written.replace(/\b1\b/g, '1er'),
});
