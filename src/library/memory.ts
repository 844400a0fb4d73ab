import type { Library } from './library.js';
import { NEWEST } from './library.js';
import { type ArticleHead, byNewest, type LibraryArticle } from './libraryArticle.js';
import { namesOf } from './search/names.js';
import { isTelling } from './search/suggestions.js';
import { foldText, holdsAll } from './search/words.js';

/** What can be asked of a library that is at hand only in part. */
export type PartLibrary = Pick<Library, 'get' | 'find' | 'suggest' | 'list' | 'names'>;

/** A library of articles in memory, all of them for all: what is answered from while the store cannot be reached. */
export function memoryLibrary(articles: () => readonly LibraryArticle[]): PartLibrary {
  const newest = (): LibraryArticle[] => articles().toSorted(byNewest);
  const get = (id: string): LibraryArticle | null => articles().find((article) => article.id === id) ?? null;
  return {
    get: async (_, id) => get(id),
    find: async (_, asked) => {
      if (asked === null || asked.trim() === '' || asked.trim().toLowerCase() === NEWEST) return newest()[0] ?? null;
      const byId = get(asked.trim().toLowerCase());
      if (byId || !isTelling(asked)) return byId;
      return searchTitles(newest(), asked)[0] ?? null;
    },
    suggest: async (_, typed, limit) => searchTitles(newest(), typed).slice(0, limit),
    names: async (_, kind, typed, limit) => {
      const entries = newest().flatMap(({ article, source }) => namesOf(article, source));
      const names = new Set(entries.flatMap(([of, word, name]) => (of === kind && word === '' ? name : [])));
      const words = foldText(typed);
      const isMeant = (name: string): boolean => (words === '' ? typed.trim() === '' : holdsAll(foldText(name), words));
      return [...names].filter(isMeant).slice(0, limit);
    },
    list: async (_, { offset, limit }) => ({ total: articles().length, heads: newest().slice(offset, offset + limit) }),
  };
}

function searchTitles(articles: readonly LibraryArticle[], asked: string): LibraryArticle[] {
  const words = foldText(asked);
  if (words === '') return asked.trim() === '' ? [...articles] : [];
  const ranked = articles.map((article) => ({ article, rank: rank(article, words) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ article }) => article);
}

function rank(article: ArticleHead, words: string): number {
  const title = foldText(article.title);
  if (title === words) return 3;
  if (holdsAll(title, words)) return 2;
  return holdsAll(foldText([article.title, article.source, article.published, ...article.tags].join(' ')), words) ? 1 : 0;
}
