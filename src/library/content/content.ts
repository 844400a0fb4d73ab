import { type FSWatcher, watch } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Logger } from 'pino';
import { countArticles } from '../../store/articlePages.js';
import { FOR_ALL, filesAfter } from '../../store/articles.js';
import type { Store } from '../../store/open.js';
import { idOfFile } from '../ids.js';
import { type ContentProblem, isArticleFile, likeNamed, listContent, stampOf } from './contentFiles.js';
import { syncArticle } from './contentSync.js';

/** A file that has not changed for so long is whole, in milliseconds. */
const SETTLED = 200;
/** After so many milliseconds a store that could not be reached is asked again. */
const AGAIN = 5_000;
/** How many files are looked at in one step. */
const STEP = 256;

/**
 * Brings the store's articles for all to those of a folder, now and whenever its files come, change and go. Files that are as they
 * were when they were read are not read again.
 * @returns `ready` when all files have been looked at once; `close()` ends it
 */
export function followContent(store: Store, folder: string, now: () => number, log: Logger) {
  const known = new Set<string>();
  let isOpen = true;

  function tell(file: string | null, problems: readonly ContentProblem[]): void {
    for (const { file: of, line, message } of problems) {
      const problem = JSON.stringify([of, line, message]);
      if (of !== file && known.has(problem)) continue;
      known.add(problem);
      log.warn({ file: of, line }, `Article not served: ${message}`);
    }
  }

  async function syncAll(): Promise<void> {
    const files = await listContent(folder);
    const begun = performance.now();
    const changed = { read: 0, removed: 0 };
    const sync = async (id: string, of: readonly string[]): Promise<void> => {
      const { change, problems } = await syncArticle(store, folder, id, of, now);
      tell(null, problems);
      if (change !== 'kept') changed[change]++;
      await breathe();
    };
    const asTheyWere = await sortOut(store, folder, files);
    for (const [id, of] of files) if (isOpen && !asTheyWere.kept.has(id)) await sync(id, of);
    for (const id of asTheyWere.gone) if (isOpen) await sync(id, []);
    if (changed.read + changed.removed > 0)
      log.info({ ...changed, seconds: Math.round((performance.now() - begun) / 1000) }, 'Content folder read');
  }

  async function syncFile(file: string): Promise<void> {
    const { change, problems } = await syncArticle(store, folder, idOfFile(file), await likeNamed(folder, file), now);
    tell(file, problems);
    if (change === 'kept') return;
    const articles = await countArticles(store.db, [FOR_ALL]);
    log.info({ file, articles }, change === 'removed' ? 'Article removed' : 'Article read');
  }

  // One after the other, so that the newest state of a file is read last.
  let working = Promise.resolve();
  const work = (act: () => Promise<void>): Promise<void> => {
    working = working.then(async () => {
      while (isOpen) {
        try {
          return await act();
        } catch (error) {
          log.error({ error }, 'The content folder could not be read into the store; it is tried again');
          await pause(AGAIN);
        }
      }
    });
    return working;
  };

  let wake = (): void => {};
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const settling = settle(folder, (file) => work(() => syncFile(file)));
  // One watch for the folder: chokidar watches each file, of which systems allow some thousands.
  const watcher: FSWatcher = watch(folder, (_, file) => {
    if (file !== null && isArticleFile(file)) settling.touch(file);
  });
  watcher.on('error', (error) => log.error({ error }, 'The content folder is no longer watched'));

  return {
    ready: work(syncAll),
    async close(): Promise<void> {
      isOpen = false;
      watcher.close();
      settling.close();
      wake();
      await working;
    },
  };
}

/** Which articles are as their file was when it was read, and which have no file any more. */
async function sortOut(store: Store, folder: string, files: ReadonlyMap<string, readonly string[]>) {
  const kept = new Set<string>();
  const gone: string[] = [];
  let rows = await filesAfter(store.db, '', STEP);
  while (rows.length > 0) {
    const stamps = await Promise.all(rows.map(({ id }) => stampOf(folder, files.get(id)?.[0] ?? '')));
    for (const [index, { id, file, stamp }] of rows.entries()) {
      const [first, ...others] = files.get(id) ?? [];
      if (first === undefined) gone.push(id);
      else if (others.length === 0 && first === file && stamps[index] === stamp) kept.add(id);
    }
    rows = await filesAfter(store.db, rows.at(-1)?.id ?? '', STEP);
  }
  return { kept, gone };
}

/** Calls for a file once it has not changed for a while. */
function settle(folder: string, onSettled: (file: string) => void) {
  const timers = new Map<string, NodeJS.Timeout>();
  const wait = (file: string, before: string | null | undefined): void => {
    clearTimeout(timers.get(file));
    const look = async (): Promise<void> => {
      const stamp = await stampOf(folder, file);
      if (!timers.delete(file)) return;
      if (stamp === before) onSettled(file);
      else wait(file, stamp);
    };
    timers.set(file, setTimeout(look, SETTLED));
  };
  return {
    touch: (file: string): void => wait(file, undefined),
    close: (): void => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
