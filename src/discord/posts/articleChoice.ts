import type { Library, Scope } from '../../library/library.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import type { ArticleChoice } from '../../publishing/types.js';

/** As much of a library as choosing takes. */
export type Shelf = Pick<Library, 'get' | 'find' | 'list'>;

/** How many articles are looked at together on the way to those that were not yet posted. */
const PAGE = 100;

/**
 * The articles that a choice means now, the newest first; `posted` gives the ids of those that the channel had already.
 * None: there is nothing to post.
 */
export async function chooseArticles(
  library: Shelf,
  scope: Scope,
  choice: ArticleChoice,
  posted: () => Promise<ReadonlySet<string>>,
): Promise<LibraryArticle[]> {
  switch (choice.kind) {
    case 'newest':
      return present([await library.find(scope, null)]);
    case 'article':
      return getArticles(library, scope, [choice.id]);
    case 'unposted':
      return getArticles(library, scope, await unposted(library, scope, 1, await posted()));
    case 'digest':
      return getArticles(library, scope, await unposted(library, scope, choice.max, await posted()));
  }
}

/** Those of these that there still are. */
export const getArticles = async (library: Shelf, scope: Scope, ids: readonly string[]): Promise<LibraryArticle[]> =>
  present(await Promise.all(ids.map((id) => library.get(scope, id))));

async function unposted(library: Shelf, scope: Scope, max: number, posted: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await library.list(scope, { offset, limit: PAGE });
    found.push(...heads.flatMap(({ id }) => (posted.has(id) ? [] : [id])));
    if (found.length >= max || heads.length < PAGE) return found.slice(0, max);
  }
}

const present = (entries: readonly (LibraryArticle | null)[]): LibraryArticle[] => entries.filter((entry) => entry !== null);
