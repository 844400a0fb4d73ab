import { changeArticles, deleteArticle, FOR_ALL, fileOf, setFile } from '../../store/articles.js';
import type { Store } from '../../store/open.js';
import type { Draft } from '../own/own.js';
import { readRow } from '../own/readLong.js';
import { type ContentProblem, readContentFile, sameName, stampOf } from './contentFiles.js';
import { putChanged } from './putChanged.js';

/** What became of an article when its files were looked at. */
export interface Synced {
  change: 'kept' | 'read' | 'removed';
  problems: ContentProblem[];
}

/**
 * Brings one article of the store to what its files say: the first of them that can be read is it.
 * @param files all files of that id, in order; none: the article goes
 */
export async function syncArticle(
  store: Store,
  folder: string,
  id: string,
  files: readonly string[],
  now: () => number,
): Promise<Synced> {
  const known = await fileOf(store.db, id);
  const problems: ContentProblem[] = [];
  let change: Synced['change'] | null = null;
  for (const file of files) {
    const stamp = await stampOf(folder, file);
    if (stamp === null) continue;
    if (change === null && known?.file === file && known.stamp === stamp) {
      change = 'kept';
      continue;
    }
    const read = await readContentFile(folder, file);
    if ('message' in read) problems.push(read);
    else if (change !== null) problems.push(sameName(file));
    else change = await keep(store, id, read, { file, stamp, now: now() }, known);
  }
  if (change !== null) return { change, problems };
  const wasThere = known !== null && (await changeArticles(store, (trx) => deleteArticle(trx, FOR_ALL, id)));
  return { change: wasThere ? 'removed' : 'kept', problems };
}

async function keep(
  store: Store,
  id: string,
  draft: Draft,
  { file, stamp, now }: { file: string; stamp: string; now: number },
  known: { revision: string; metadata: string } | null,
): Promise<Synced['change']> {
  const row = await readRow(id, draft, { guildId: FOR_ALL, file, stamp });
  // Another copy of the folder, or a file written anew as it was: the times differ, what it says does not.
  if (known?.revision === row.revision && known.metadata === row.metadata) {
    await setFile(store.db, id, file, stamp);
    return 'kept';
  }
  await changeArticles(store, (trx) => putChanged(trx, store.kind, row, now));
  return 'read';
}
