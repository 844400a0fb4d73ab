import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Store } from '../store/open.js';
import { followContent } from './content/content.js';
import { refreshArticles } from './content/refresh.js';
import type { Library } from './library.js';
import type { OwnLimits } from './own/own.js';
import { storeLibrary } from './storeLibrary.js';

/** How long the start waits for the content folder, in milliseconds: a large one is read on while the bot answers. */
const PATIENCE = 3_000;
/** How often the newest articles are looked at, so that they can be told while the store is out of reach; in milliseconds. */
const REMEMBER_EVERY = 60_000;

export interface LibraryOptions {
  contentDir: string;
  limits: OwnLimits;
  now: () => number;
  log: Logger;
}

/** Opens the library of a store, and keeps it to what the content folder says until it is closed. */
export async function openLibrary(
  store: Store,
  { contentDir, limits, now, log }: LibraryOptions,
): Promise<{ library: Library; close(): Promise<void> }> {
  const library = storeLibrary(store, { now, limits });
  const content = followContent(store, contentDir, now, log);
  let isClosed = false;
  const background = content.ready.then(async () => {
    const count = await refreshArticles(store, () => isClosed);
    if (count > 0) log.info({ articles: count }, 'Articles read again, as this version reads them');
  });
  // A later start goes on with it.
  background.catch((error) => log.error({ error }, 'Articles could not be read again'));

  // While the store cannot be reached, what is remembered is not made anew.
  const remember = (): Promise<void> =>
    library.remember().catch((error) => log.debug({ error }, 'The newest articles are not known'));
  const waiting = new AbortController();
  await Promise.race([content.ready, sleep(PATIENCE, undefined, { signal: waiting.signal }).catch(() => {})]);
  waiting.abort();
  await remember();
  const timer = setInterval(remember, REMEMBER_EVERY);
  return {
    library,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await content.close();
      await background.catch(() => {});
    },
  };
}
