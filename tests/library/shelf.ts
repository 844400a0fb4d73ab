import { NO_METADATA } from '../../src/intake/frontMatter.js';
import { toRow } from '../../src/library/articleRows.js';
import type { Library, Scope } from '../../src/library/library.js';
import type { Draft } from '../../src/library/own/own.js';
import { storeLibrary } from '../../src/library/storeLibrary.js';
import { changeArticles, FOR_ALL, putArticle } from '../../src/store/articles.js';
import type { Store } from '../../src/store/open.js';

export const draftOf = (text: string, metadata: Partial<Draft['metadata']> = {}): Draft => ({
  text,
  metadata: { ...NO_METADATA, ...metadata },
});

/** Puts an article on the shelf of a server, or of all. */
export const shelve = (store: Store, scope: Scope, id: string, draft: Draft): Promise<void> =>
  changeArticles(store, (trx) =>
    putArticle(trx, store.kind, toRow(id, draft, { guildId: scope ?? FOR_ALL, file: null, stamp: null })),
  );

export const openShelf = (store: Store, now = () => Date.parse('2026-11-22T12:00:00Z')): Library =>
  storeLibrary(store, { now, limits: { articles: 3, characters: 1_000 } });
