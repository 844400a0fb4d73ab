import { type LibraryArticle, toLibraryArticle } from '../library/libraryArticle.js';
import { findReaderText, isReaderTextId } from '../store/readerTexts.js';
import type { Context } from './context.js';
import { ReaderError } from './readerError.js';

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
    return toLibraryArticle(id, kept.text, kept.metadata);
  }
  const entry = await app.library.get(scope, id);
  if (!entry) throw new ReaderError(t.errors.articleGone);
  return entry;
}
