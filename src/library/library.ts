import type { LibraryArticle } from './libraryArticle.js';
import { byNewest } from './libraryArticle.js';
import { foldText, holdsAll } from './words.js';

/** The articles a reader can see, newest first. */
export type Library = readonly LibraryArticle[];

export const toLibrary = (articles: Iterable<LibraryArticle>): Library => [...articles].sort(byNewest);

/** What an option `article` may say to mean the newest. */
export const NEWEST = 'newest';

/**
 * The article that somebody asked for: by id, `newest`, or words of its title, source or date; among several the newest whose title is
 * just that, else whose title holds all words.
 */
export function findArticle(library: Library, asked: string | null): LibraryArticle | null {
  if (asked === null || asked.trim() === '' || asked.trim().toLowerCase() === NEWEST) return library[0] ?? null;
  const byId = library.find((article) => article.id === asked.trim());
  if (byId) return byId;
  const [best] = searchTitles(library, asked);
  return best ?? null;
}

/** Articles whose title, source or date hold the beginnings of all words asked; title alone before, newest first. All for no words. */
export function searchTitles(library: Library, asked: string): LibraryArticle[] {
  const words = foldText(asked);
  if (words === '') return asked.trim() === '' ? [...library] : [];
  const ranked = library.map((article) => ({ article, rank: rank(article, words) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ article }) => article);
}

function rank(article: LibraryArticle, words: string): number {
  const title = foldText(article.title);
  if (title === words) return 3;
  if (holdsAll(title, words)) return 2;
  return holdsAll(foldText([article.title, article.source, article.published, ...article.tags].join(' ')), words) ? 1 : 0;
}
