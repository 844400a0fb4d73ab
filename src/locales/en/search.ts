import type { Sentences } from '../index.js';
import { count } from './formats.js';

const moreThan = (hasMore: boolean): string => (hasMore ? 'More than ' : '');

export const search: Sentences['search'] = {
  title: (words, total, hasMore) => `${moreThan(hasMore)}${count(total, 'article', 'articles')} for “${words}”`,
  allTitle: (total, hasMore) => `${moreThan(hasMore)}${count(total, 'article found', 'articles found')}`,
  speaker: (name) => `said by ${name}`,
  source: (name) => `source: ${name}`,
  from: (date) => `from ${date}`,
  to: (date) => `to ${date}`,
  none: 'No article has all these words. Try fewer, or others; `/articles` gives the whole list.',
  tooCommon: 'These words are too common to be searched. Add another one.',
  noneFiltered: 'Nothing of the kind. Take a filter out (speaker, source, dates), or look for fewer words.',
  wrongDate: (typed) =>
    `“${typed}” is not a date. Write for instance \`2024-10-28\`, \`28 October 2024\`, \`October 2024\`, \`2024\` or \`yesterday\`.`,
  wrongOrder: (from, to) => `The beginning (${from}) comes after the end (${to}). Swap the two dates.`,
  gone: 'This search is too old to turn its pages. Ask for it again with `/search`.',
};
