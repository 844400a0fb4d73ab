import type { HeadRow } from '../../store/articles.js';
import { FOR_ALL } from '../../store/articles.js';
import { toHead } from '../articleRows.js';
import { readPassages } from './passages.js';
import { stemmingOf } from './stems.js';
import { articleTerms } from './terms.js';

/** The terms of an article that is in the store, without reading it again. */
export const termsOfRow = (row: HeadRow & { passages: string }): Set<string> =>
  articleTerms(toHead(row), readPassages(row.passages), row.guild_id === FOR_ALL ? null : row.guild_id, stemmingOf(row.language));
