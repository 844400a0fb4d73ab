import type { Library, Scope } from '../library/library.js';
import type { LibraryArticle } from '../library/libraryArticle.js';
import type { ArticleChoice } from '../publishing/types.js';

/** How many articles are looked at together on the way to one that was not yet posted. */
const PAGE = 100;

/** The article that a choice means now; `posted` gives the ids of those that the channel had already. Null: there is none. */
export async function chooseArticle(
  library: Library,
  scope: Scope,
  choice: ArticleChoice,
  posted: () => Promise<ReadonlySet<string>>,
): Promise<LibraryArticle | null> {
  switch (choice.kind) {
    case 'newest':
      return library.find(scope, null);
    case 'unposted': {
      const known = await posted();
      for (let offset = 0; ; offset += PAGE) {
        const { heads } = await library.list(scope, { offset, limit: PAGE });
        const head = heads.find(({ id }) => !known.has(id));
        if (head) return library.get(scope, head.id);
        if (heads.length < PAGE) return null;
      }
    }
    case 'article':
      return library.get(scope, choice.id);
  }
}
