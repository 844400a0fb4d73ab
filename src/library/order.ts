import type { ArticleHead } from './libraryArticle.js';
import { foldText } from './search/words.js';

const DAY = 86_400_000;
/** Days before 1970 that places have room for: all that a date can say. */
const DAYS_BEFORE = 1_000_000;
/** How many articles have room in one group. */
export const GROUP = 2 ** 22;
const TITLE_KEY = 120;

/**
 * What articles are sorted by, compared byte by byte: the newest first; those without a date last, by title.
 * Of one instant, by title, then by id.
 */
export function sortKey({ id, title, published }: Pick<ArticleHead, 'id' | 'title' | 'published'>): string {
  const when = published === null ? '1' : `0${String(1e15 - Date.parse(published)).padStart(16, '0')}`;
  return `${when} ${foldText(title).slice(0, TITLE_KEY).toWellFormed()} ${id}`;
}

/**
 * The group of an article: a higher one is newer. A day (UTC) is one, and below all days, articles without a date are grouped by the
 * beginning of their title. The index numbers articles `group * GROUP` and on, so that it gives the newest first by itself.
 */
export function groupOf({ title, published }: Pick<ArticleHead, 'title' | 'published'>): number {
  return published === null ? -1 - titleCode(foldText(title)) : dayGroup(published);
}

const dayGroup = (published: string): number => Math.floor(Date.parse(published) / DAY) + DAYS_BEFORE;

/** A number for the first five letters, in the order of `sortKey`. */
function titleCode(title: string): number {
  let code = 0;
  for (let at = 0; at < 5; at++) code = code * 32 + letterCode(title.charCodeAt(at));
  return code;
}

function letterCode(unit: number): number {
  if (Number.isNaN(unit) || unit < 0x30) return 0;
  if (unit < 0x61) return 1;
  return unit <= 0x7a ? unit - 0x61 + 2 : 28;
}

/** From and to as numbers of the index, both inclusive. */
export function placesBetween(from: string | null, to: string | null): { low: number; high: number } | null {
  if (from === null && to === null) return null;
  const last = to === null ? Number.MAX_SAFE_INTEGER : (dayGroup(to) + 1) * GROUP - 1;
  return { low: from === null ? 0 : dayGroup(from) * GROUP, high: last };
}
