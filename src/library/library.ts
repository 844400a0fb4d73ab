import type { NameKind } from '../store/articleNames.js';
import type { ArticleHead, LibraryArticle } from './libraryArticle.js';
import type { OwnArticles } from './own/own.js';
import type { Found, Search } from './search/search.js';

/** Whose articles somebody sees. A server's id: its own and those for all; null: only those for all. */
export type Scope = string | null;

/** The articles, each seen only through a scope that has it. */
export interface Library {
  /** Null: none of that id in sight. */
  get(scope: Scope, id: string): Promise<LibraryArticle | null>;
  /**
   * The article that somebody asked for: by id, `newest` (also null), or words of its title, source or date; among several the newest
   * whose title is just that, else whose title holds all words; little words and single letters alone have to be the title.
   */
  find(scope: Scope, asked: string | null): Promise<LibraryArticle | null>;
  /** Articles whose title, source or date hold the beginnings of all words typed so far; title alone before, newest first. All for no words. */
  suggest(scope: Scope, typed: string, limit: number): Promise<ArticleHead[]>;
  /** Newest first; those without a date last, by title. */
  list(scope: Scope, page: { offset: number; limit: number }): Promise<{ total: number; heads: ArticleHead[] }>;
  search(scope: Scope, asked: Search): Promise<Found>;
  /** Who is quoted in articles, or who published them, by the beginnings of all words typed so far; all for none. The most frequent first. */
  names(scope: Scope, kind: NameKind, typed: string, limit: number): Promise<string[]>;
  /** What servers keep for themselves. */
  own: OwnArticles;
}

/** What an option `article` may say to mean the newest. */
export const NEWEST = 'newest';
