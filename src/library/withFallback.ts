import { setTimeout as sleep } from 'node:timers/promises';
import { StoreLost } from '../store/storeLost.js';
import type { Library } from './library.js';
import type { PartLibrary } from './memory.js';

/** How long readers wait for the store, in milliseconds: Discord waits three seconds for an answer. */
const PATIENCE = 1_500;

/**
 * The library, and what is at hand of it while its store cannot be reached or does not answer. Where nothing is at hand, nobody is
 * told that there is nothing: they are told of the store.
 */
export function withFallback(library: Library, part: PartLibrary, isEmpty: () => boolean): Library {
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
    get: (scope, id) => orElse(library.get(scope, id), () => part.get(scope, id)),
    find: (scope, asked) => orElse(library.find(scope, asked), () => part.find(scope, asked)),
    suggest: (scope, typed, limit) => orElse(library.suggest(scope, typed, limit), () => part.suggest(scope, typed, limit)),
    list: (scope, page) => orElse(library.list(scope, page), () => part.list(scope, page)),
  };
}
