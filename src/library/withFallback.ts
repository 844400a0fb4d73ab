import { setTimeout as sleep } from 'node:timers/promises';
import { StoreLost } from '../store/storeLost.js';
import type { Library, Scope } from './library.js';
import type { LibraryArticle } from './libraryArticle.js';
import type { PartLibrary } from './memory.js';

/** How long readers wait for the store, in milliseconds: Discord waits three seconds for an answer. */
const PATIENCE = 1_500;

/** An article as it comes from the store: what is read in it, which takes a while of a long one, is no business of the store's. */
export type Unread = () => Promise<LibraryArticle>;

/** A library whose articles are still to be read. */
export type Stored = Omit<Library, 'get' | 'find'> & {
  get(scope: Scope, id: string): Promise<Unread | null>;
  find(scope: Scope, asked: string | null): Promise<Unread | null>;
};

const asRead = async (entry: Promise<LibraryArticle | null>): Promise<Unread | null> => {
  const read = await entry;
  return read && (async () => read);
};

/**
 * The library, and what is at hand of it while its store cannot be reached or does not answer. Where nothing is at hand, nobody is
 * told that there is nothing: they are told of the store.
 */
export function withFallback(library: Stored, part: PartLibrary, isEmpty: () => boolean): Stored {
  async function orElse<T>(asked: Promise<T>, instead: () => Promise<T>): Promise<T> {
    const waiting = new AbortController();
    const tooLong = sleep(PATIENCE, undefined, { signal: waiting.signal }).then(() => {
      throw new StoreLost('The store did not answer in time');
    });
    try {
      return await Promise.race([asked, tooLong]);
    } catch (error) {
      if (!(error instanceof StoreLost) || isEmpty()) throw error;
      return await instead();
    } finally {
      waiting.abort();
    }
  }
  return {
    ...library,
    get: (scope, id) => orElse(library.get(scope, id), () => asRead(part.get(scope, id))),
    find: (scope, asked) => orElse(library.find(scope, asked), () => asRead(part.find(scope, asked))),
    suggest: (scope, typed, limit) => orElse(library.suggest(scope, typed, limit), () => part.suggest(scope, typed, limit)),
    names: (scope, kind, typed, limit) =>
      orElse(library.names(scope, kind, typed, limit), () => part.names(scope, kind, typed, limit)),
    list: (scope, page) => orElse(library.list(scope, page), () => part.list(scope, page)),
  };
}
