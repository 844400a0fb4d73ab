import type { Library } from '../../src/library/library.js';
import type { ArticleHead } from '../../src/library/libraryArticle.js';
import { storeLibrary } from '../../src/library/storeLibrary.js';
import type { Store } from '../../src/store/open.js';
import { commonWords } from './corpus.js';
import { SERVER } from './load.js';
import { namingOf, questionsOf, typingOf } from './questions.js';
import { type Times, timed } from './time.js';

export const ROUNDS = 200;

export interface Measured {
  searches: Times[];
  others: Times[];
}

/** Asks every kind of question of a store with so many articles, one after the other. */
export async function measure(store: Store, articles: number): Promise<Measured> {
  const library = storeLibrary(store, { now: Date.now, limits: { articles: 0, characters: 0 } });
  const heads = await someHeads(library, articles);
  const searches: Times[] = [];
  const questions = questionsOf(
    commonWords(50),
    heads.map(({ title }) => title),
  );
  for (const [name, question] of Object.entries(questions)) {
    const ask = () => {
      const { scope, asked } = question();
      return library.search(scope, asked);
    };
    await timed(name, 5, ask);
    searches.push(await timed(name, ROUNDS, ask));
    console.error(store.kind, searches.at(-1));
  }
  const typing = typingOf(heads);
  const complete = () => {
    const { scope, typed } = typing();
    return library.suggest(scope, typed, 24);
  };
  const naming = namingOf();
  await timed('', 5, complete);
  const others = [
    await timed('completion while one types', 2 * ROUNDS, complete),
    await timed('completion of one letter', ROUNDS, (n) => library.suggest(SERVER, String.fromCharCode(97 + (n % 26)), 24)),
    await timed('completion of a speaker', ROUNDS, () => library.names(SERVER, 'speaker', naming(), 25)),
    await timed('completion of a speaker: nothing typed', ROUNDS, () => library.names(SERVER, 'speaker', '', 25)),
    await timed('completion of a source', ROUNDS, (n) => library.names(SERVER, 'source', 'gazette de '.slice(0, n % 11), 25)),
    await timed('completion of nothing: the newest', ROUNDS, () => library.suggest(SERVER, '', 24)),
    await timed('list, any page', ROUNDS, (n) => library.list(SERVER, { offset: (n * 331) % articles, limit: 10 })),
    await timed('the newest article', ROUNDS, () => library.find(SERVER, null)),
  ];
  console.error(store.kind, others);
  return { searches, others };
}

async function someHeads(library: Library, articles: number): Promise<ArticleHead[]> {
  const pages = [];
  for (let offset = 0; offset < articles; offset += articles / 20) pages.push(await library.list(null, { offset, limit: 25 }));
  return pages.flatMap(({ heads }) => heads);
}
