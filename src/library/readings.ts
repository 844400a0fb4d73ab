import type { LibraryArticle } from './libraryArticle.js';

/** Of all texts together, in UTF-16 units: what is read of them takes some ten times as much memory. */
const MOST = 2_000_000;

/** An article as it was read, with the JSON of the metadata that it was read with. */
export type Reading = LibraryArticle & { metadata: string };

/** Articles as they were read lately: a few megabytes of them, those not asked for the longest go first. */
export function createReadings(most = MOST) {
  const kept = new Map<string, Reading>();
  let size = 0;
  const forget = (key: string): void => {
    size -= kept.get(key)?.article.text.length ?? 0;
    kept.delete(key);
  };
  return {
    get: (key: string): Reading | null => kept.get(key) ?? null,
    set(key: string, reading: Reading): void {
      forget(key);
      kept.set(key, reading);
      size += reading.article.text.length;
      for (const oldest of kept.keys()) {
        if (size <= most || oldest === key) break;
        forget(oldest);
      }
    },
    /** Those whose key begins so. */
    startingWith: (prefix: string): Reading[] => [...kept].filter(([key]) => key.startsWith(prefix)).map(([, each]) => each),
    forget,
  };
}

export type Readings = ReturnType<typeof createReadings>;
