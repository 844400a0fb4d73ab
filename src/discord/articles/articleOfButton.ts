import { type LibraryArticle, toLibraryArticle } from '../../library/libraryArticle.js';
import { createReadings } from '../../library/readings.js';
import { findReaderText, isReaderTextId, type ReaderText } from '../../store/readerTexts.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';

/** Texts of readers as they were read lately: each press in one asks for it again. Who may see it is asked before. */
const readings = createReadings(500_000);

function readNow(id: string, { text, metadata }: ReaderText): LibraryArticle {
  const entry = { ...toLibraryArticle(id, text, metadata), metadata: JSON.stringify(metadata) };
  readings.set(id, entry);
  return entry;
}

/**
 * The article that a button belongs to, as it was when the button was made.
 * @throws {ReaderError} when it is gone or has changed since
 */
export async function articleOfButton(
  context: Context,
  id: string | undefined,
  revision: string | undefined,
): Promise<LibraryArticle> {
  const entry = await articleOf(context, id ?? '');
  if (entry.revision !== revision) throw new ReaderError(context.t.place.changed);
  return entry;
}

/** An article in the reader's sight: of the library, or a text that they, or somebody who shared it, had briefed. @throws {ReaderError} where there is none */
export async function articleOf({ app, t, scope, readerId }: Context, id: string): Promise<LibraryArticle> {
  if (isReaderTextId(id)) {
    const kept = await findReaderText(app.store.db, id, readerId, app.now());
    if (!kept) throw new ReaderError(t.briefThis.gone);
    return readings.get(id) ?? readNow(id, kept);
  }
  const entry = await app.library.get(scope, id);
  if (!entry) throw new ReaderError(t.errors.articleGone);
  return entry;
}
