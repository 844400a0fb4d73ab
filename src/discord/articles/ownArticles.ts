import type { ArticleHead } from '../../library/libraryArticle.js';
import type { Kept } from '../../library/own/own.js';
import type { Sentences } from '../../locales/index.js';
import { ReaderError } from '../interactions/readerError.js';

/** What was handed in, as it is kept. @throws {ReaderError} saying why it is not */
export function headOf(kept: Kept, t: Sentences): ArticleHead {
  if ('refused' in kept) throw new ReaderError(t.ownArticles.refused[kept.refused](kept.limit));
  return kept.head;
}
