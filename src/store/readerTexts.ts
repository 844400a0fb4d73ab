import type { Metadata } from '../intake/frontMatter.js';
import { newId } from './ids.js';
import type { Db } from './tables.js';

/** How long a text that a reader had briefed is kept, in milliseconds. */
export const TEXT_KEPT = 24 * 3_600_000;
/** How many a reader may have at a time, and all readers together: the oldest goes for the newest. */
const MOST_OF_ONE = 10;
const MOST_OF_ALL = 5_000;
/** No article of a library has an id that begins so. */
const MARK = '.';

export interface ReaderText {
  text: string;
  metadata: Metadata;
}

export const isReaderTextId = (id: string): boolean => id.startsWith(MARK);

export const newReaderTextId = (): string => MARK + newId(26);

/** Keeps a text for its reader alone, until they share it. */
export async function keepReaderText(
  trx: Db,
  id: string,
  readerId: string,
  { text, metadata }: ReaderText,
  now: number,
): Promise<void> {
  await removeReaderTexts(trx, now);
  await trx
    .insertInto('reader_texts')
    .values({ id, user_id: readerId, text, metadata: JSON.stringify(metadata), is_shared: 0, made_at: now })
    .execute();
  await removeBeyond(trx, MOST_OF_ONE, readerId);
  await removeBeyond(trx, MOST_OF_ALL, null);
}

async function removeBeyond(trx: Db, most: number, readerId: string | null): Promise<void> {
  const ids = trx
    .selectFrom('reader_texts')
    .select('id')
    .$if(readerId !== null, (query) => query.where('user_id', '=', readerId as string))
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(1)
    .offset(most);
  const beyond = await ids.executeTakeFirst();
  if (!beyond) return;
  await trx.deleteFrom('reader_texts').where('id', '=', beyond.id).execute();
}

/** Null where it is kept no longer, or is somebody else's who has not shared it. */
export async function findReaderText(db: Db, id: string, readerId: string, now: number): Promise<ReaderText | null> {
  const row = await db
    .selectFrom('reader_texts')
    .select(['text', 'metadata'])
    .where('id', '=', id)
    .where('made_at', '>', now - TEXT_KEPT)
    .where((on) => on.or([on('user_id', '=', readerId), on('is_shared', '=', 1)]))
    .executeTakeFirst();
  return row ? { text: row.text, metadata: JSON.parse(row.metadata) as Metadata } : null;
}

/** Lets everybody open it who sees a button to it; only its reader can. */
export async function shareReaderText(db: Db, id: string, readerId: string): Promise<void> {
  await db.updateTable('reader_texts').set({ is_shared: 1 }).where('id', '=', id).where('user_id', '=', readerId).execute();
}

/** Removes those whose time is over; gives their number. */
export async function removeReaderTexts(db: Db, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('reader_texts')
    .where('made_at', '<=', now - TEXT_KEPT)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
