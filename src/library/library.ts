import type { ArticleHead, LibraryArticle } from './libraryArticle.js';
import { foldText, holdsAll } from './words.js';

/** Whose articles somebody sees. A server's id: its own and those for all; null: only those for all. */
export type Scope = string | null;

/** The articles, each seen only through a scope that has it. */
export interface Library {
  /** Null: none of that id in sight. */
  get(scope: Scope, id: string): Promise<LibraryArticle | null>;
  /**
   * The article that somebody asked for: by id, `newest` (also null), or words of its title, source or date; among several the newest
   * whose title is just that, else whose title holds all words.
   */
  find(scope: Scope, asked: string | null): Promise<LibraryArticle | null>;
  /** Articles whose title, source or date hold the beginnings of all words typed so far; title alone before, newest first. All for no words. */
  suggest(scope: Scope, typed: string, limit: number): Promise<ArticleHead[]>;
  /** Newest first; those without a date last, by title. */
  list(scope: Scope, page: { offset: number; limit: number }): Promise<{ total: number; heads: ArticleHead[] }>;
}

/** What an option `article` may say to mean the newest. */
export const NEWEST = 'newest';

/** A library of articles in memory, newest first, all of them for all. */
export function memoryLibrary(articles: () => readonly LibraryArticle[]): Library {
  const get = (id: string): LibraryArticle | null => articles().find((article) => article.id === id) ?? null;
  return {
    get: async (_, id) => get(id),
    find: async (_, asked) => {
      if (asked === null || asked.trim() === '' || asked.trim().toLowerCase() === NEWEST) return articles()[0] ?? null;
      return get(asked.trim()) ?? searchTitles(articles(), asked)[0] ?? null;
    },
    suggest: async (_, typed, limit) => searchTitles(articles(), typed).slice(0, limit),
    list: async (_, { offset, limit }) => ({ total: articles().length, heads: articles().slice(offset, offset + limit) }),
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
