import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { NO_METADATA } from '../../src/intake/frontMatter.js';
import { toLibraryArticle } from '../../src/library/libraryArticle.js';
import { searchArticles } from '../../src/library/search/searchArticles.js';
import { openStore, type Store } from '../../src/store/open.js';
import { emptySchema, postgresAnswers } from '../store/stores.js';
import { type NaiveSearch, naiveSearch, type Shelved } from './naive.js';
import { shelve } from './shelf.js';

const HERE = '1001';
const THERE = '1002';

const word = fc.constantFrom(
  'usine',
  'usines',
  'pont',
  'Ponts',
  'élection',
  'election',
  'déployé',
  'grève',
  'lac',
  'nord',
  'le',
  'de',
  '12 000',
  'Belmare',
);
const words = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });
const speaker = fc.constantFrom('Odile Garnier', 'Mark Garnier', 'Odile Lecourbe');
const scope = fc.constantFrom(null, HERE, THERE);
const date = fc.constantFrom(
  null,
  null,
  '2026-01-10',
  '2026-01-10T08:00:00Z',
  '2026-01-10T23:30:00-05:00',
  '2026-02-01',
  '2025-12-31',
);
const day = fc.constantFrom(null, null, null, '2025-12-31', '2026-01-10', '2026-01-11');

const sentence = fc.oneof(
  { weight: 3, arbitrary: words(1, 5).map((each) => `Il y a ${each.join(' ')}.`) },
  {
    weight: 1,
    arbitrary: fc.tuple(words(2, 4), speaker).map(([said, who]) => `« Nous voyons ${said.join(' ')} », a déclaré ${who}.`),
  },
);
const article = fc.record({
  scope,
  title: words(1, 3).map((each) => each.join(' ')),
  published: date,
  source: fc.constantFrom(null, 'La Gazette', 'Gazette du Nord'),
  text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
  language: fc.constantFrom('fr', 'fr', 'en', 'de'),
});
const asked: fc.Arbitrary<NaiveSearch> = fc.record({
  words: words(0, 2),
  phrases: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(words(2, 3), { minLength: 1, maxLength: 1 }) },
  ),
  speaker: fc.constantFrom(null, null, null, 'Garnier', 'odile', 'Odile Garnier'),
  source: fc.constantFrom(null, null, null, 'gazette', 'nord'),
  from: day,
  to: day,
  offset: fc.constantFrom(0, 0, 1, 3),
  limit: fc.constantFrom(2, 20),
});

async function stores(): Promise<Store[]> {
  const opened = [await openStore('sqlite::memory:')];
  if (postgresAnswers) {
    const { url, drop } = await emptySchema();
    onTestFinished(drop);
    opened.push(await openStore(url));
  }
  onTestFinished(async () => {
    for (const store of opened) await store.close();
  });
  return opened;
}

const written = ({ words, phrases }: NaiveSearch): string =>
  [...phrases.map((each) => `"${each.join(' ')}"`), ...words].join(' ');

test('both databases find what reading everything finds, in the same order and on every page', { timeout: 120_000 }, async () => {
  const opened = await stores();
  const property = fc.asyncProperty(
    fc.array(article, { minLength: 1, maxLength: 10 }),
    fc.array(fc.tuple(scope, asked), { minLength: 12, maxLength: 12 }),
    async (articles, searches) => {
      const shelf: Shelved[] = [];
      for (const store of opened) await store.db.deleteFrom('articles').execute();
      for (const [index, { scope, text, ...metadata }] of articles.entries()) {
        const id = `a${index}`;
        const draft = { text, metadata: { ...NO_METADATA, ...metadata } };
        shelf.push({ scope, entry: toLibraryArticle(id, text, draft.metadata) });
        for (const store of opened) await shelve(store, scope, id, draft);
      }
      for (const [scope, search] of searches) {
        // Without words and speaker nothing is asked.
        const isEmpty = search.words.length === 0 && search.phrases.length === 0 && search.speaker === null;
        // Many answers are told by their terms alone: pairs of words count wherever they stand.
        const isPlain = search.phrases.length === 0 && !search.speaker;
        for (const closely of isPlain ? [true, false] : [true]) {
          const all = isEmpty ? [] : naiveSearch(shelf, scope, search, closely);
          const page = all.slice(search.offset, search.offset + search.limit);
          for (const store of opened) {
            const found = await searchArticles(
              store,
              scope,
              { ...search, words: written(search) },
              { closely: closely ? 500 : 0 },
            );
            expect({ kind: store.kind, total: found.total, ids: found.hits.map(({ head }) => head.id) }).toEqual({
              kind: store.kind,
              total: all.length,
              ids: page,
            });
          }
        }
        const answers = [];
        for (const store of opened)
          answers.push(await searchArticles(store, scope, { ...search, words: written(search) }, { closely: 0 }));
        expect(answers.at(-1)).toEqual(answers[0]);
      }
    },
  );
  await fc.assert(property, { numRuns: 25 });
});
