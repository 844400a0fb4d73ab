import type { Metadata } from '../../intake/frontMatter.js';
import type { ArticleHead } from '../libraryArticle.js';

/** An article as somebody hands it in. */
export interface Draft {
  text: string;
  metadata: Metadata;
}

/** How much a server may keep. */
export interface OwnLimits {
  articles: number;
  /** UTF-16 units, of all its texts together. */
  characters: number;
}

/** Why an article is not kept: too many, too long together, no words in it, longer than is read. */
export type Refusal = 'articles' | 'characters' | 'empty' | 'too-long';

/** `limit` is the number that would be passed; 0 for `empty`. */
export type Kept = { head: ArticleHead } | { refused: Refusal; limit: number };

/**
 * A server's own articles: seen by no other server. All that is changed is entered in the server's record of changes, in the same
 * transaction, as `article.add`, `article.edit`, `article.remove`, `article.restore` with the title. `by` is the person's id.
 */
export interface OwnArticles {
  add(guildId: string, draft: Draft, by: string): Promise<Kept>;
  /** Replaces text and metadata. Null: the server has no such article. */
  edit(guildId: string, id: string, draft: Draft, by: string): Promise<Kept | null>;
  /** For a day it can be restored. Null: the server has no such article. */
  remove(guildId: string, id: string, by: string): Promise<ArticleHead | null>;
  /** Undoes a removal. Null: nothing is there to restore. */
  restore(guildId: string, id: string, by: string): Promise<Kept | null>;
  /** As it was handed in, to be edited. Null: the server has no such article. */
  draft(guildId: string, id: string): Promise<Draft | null>;
  /** Newest first. */
  list(guildId: string, page: { offset: number; limit: number }): Promise<{ total: number; heads: ArticleHead[] }>;
  usage(guildId: string): Promise<{ used: OwnLimits; limits: OwnLimits }>;
}
