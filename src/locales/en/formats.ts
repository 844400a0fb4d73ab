import { formats } from '../formats.js';

export const { clock, count, date, list, number } = formats('en', {
  quarter: (quarter, year) => `Q${quarter}${year === null ? '' : ` ${year}`}`,
  polish: (written) => written,
});
