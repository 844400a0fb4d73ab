import type { Library } from '../library/library.js';
import type { LibraryArticle } from '../library/libraryArticle.js';
import type { ArticleChoice } from '../publishing/types.js';

/** The article that a choice means now; `posted` gives the ids of those that the channel had already. Null: there is none. */
export async function chooseArticle(
  library: Library,
  choice: ArticleChoice,
  posted: () => Promise<ReadonlySet<string>>,
): Promise<LibraryArticle | null> {
  switch (choice.kind) {
    case 'newest':
      return library[0] ?? null;
    case 'unposted': {
      const known = await posted();
      return library.find(({ id }) => !known.has(id)) ?? null;
    }
    case 'article':
      return library.find(({ id }) => id === choice.id) ?? null;
  }
}
