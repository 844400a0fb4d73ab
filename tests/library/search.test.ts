import { expect, test } from 'vitest';
import { COMMON, toRow } from '../../src/library/articleRows.js';
import type { Hit, Search } from '../../src/library/search/search.js';
import { searchArticles } from '../../src/library/search/searchArticles.js';
import { changeArticles, putArticle } from '../../src/store/articles.js';
import type { Store } from '../../src/store/open.js';
import { onEveryStore } from '../store/stores.js';
import { draftOf, shelve } from './shelf.js';

const RAPPORT = `La Corée du Nord rejette un rapport
La Corée du Nord a rejeté lundi un rapport sur ses usines. L'usine d'Ortal emploie 12 000 ouvriers.
« Nous n'avons jamais déployé de missiles », a déclaré le ministre Ambroise Lecourbe.
Les négociations reprendront en mars à Belmare.`;
const PONT = `Le pont de Belmare rouvre
Le pont de Belmare, long de 1.250 mètres, rouvre samedi après des travaux. Les élections municipales approchent.
« Les usines du nord attendent ce pont », a déclaré la maire, Odile Garnier. Un ministre viendra.`;
const FACTORY = `Factory workers vote for a strike
Workers at the Ortal plant voted on Friday to strike. "We are running out of patience," said Nora Whitfield, a union leader.
The factories employ 12,000 people. Negotiations with the ministers resume in March.`;

const PAGE = { offset: 0, limit: 10 };
/** What is shown of a hit, with its marks in brackets. */
const marked = ({ text, marks }: Hit): string =>
  marks
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text);

onEveryStore((fresh) => {
  async function shelf(): Promise<Store> {
    const store = await fresh.open();
    await shelve(store, null, 'rapport', draftOf(RAPPORT, { published: '2026-03-02', source: 'La Gazette' }));
    await shelve(store, null, 'pont', draftOf(PONT, { published: '2026-04-10', source: 'Le Courrier de Belmare' }));
    await shelve(store, null, 'factory', draftOf(FACTORY, { published: '2026-02-01', source: 'The Ledger' }));
    return store;
  }
  const search = async (store: Store, asked: string | Partial<Search>) =>
    searchArticles(store, null, { words: '', ...PAGE, ...(typeof asked === 'string' ? { words: asked } : asked) });
  const ids = async (store: Store, asked: string | Partial<Search>) =>
    (await search(store, asked)).hits.map(({ head }) => head.id);

  test('accents, capitals and inflection do not matter, nor which language the article is in', async () => {
    const store = await shelf();
    const asked: [string, string[]][] = [
      ['coree', ['rapport']],
      ['CORÉE', ['rapport']],
      ['usine', ['pont', 'rapport']],
      ["l'usine", ['pont', 'rapport']],
      ['l’usine', ['pont', 'rapport']],
      ['election', ['pont']],
      ['deployees', ['rapport']],
      ['déployer', ['rapport']],
      ['negociation', ['rapport']],
      ['negotiating', ['factory']],
      ['factory', ['factory']],
      ['ran', []],
      ['run', ['factory']],
      ['minister', ['factory']],
      ['ortal', ['rapport', 'factory']],
    ];
    for (const [words, found] of asked) expect([words, (await ids(store, words)).sort()]).toEqual([words, found.sort()]);
  });

  test('figures are found however their groups are written', async () => {
    const store = await shelf();
    for (const words of ['12 000', '12.000', '12,000', '12000', '12\u202f000'])
      expect((await ids(store, words)).sort()).toEqual(['factory', 'rapport']);
    expect(await ids(store, '1250')).toEqual(['pont']);
    expect(await ids(store, '12')).toEqual([]);
  });

  test('a title comes before names and quotes, these before a sentence, then the newest', async () => {
    const store = await shelf();
    const { hits } = await search(store, 'belmare');
    expect(hits.map((hit) => [hit.head.id, hit.kind])).toEqual([
      ['pont', 'figure'],
      ['rapport', 'name'],
    ]);
    expect((await search(store, 'ministre')).hits.map((hit) => [hit.head.id, hit.kind])).toEqual([
      ['rapport', 'name'],
      ['pont', 'sentence'],
    ]);
  });

  test('words that stand together in one sentence come before words that do not', async () => {
    const store = await fresh.open();
    const apart = 'Les travaux avancent. La commune vote. Le lac gèle.';
    await shelve(store, null, 'apart', draftOf(apart, { title: 'Nouvelles', published: '2026-05-05', language: 'fr' }));
    const together = 'La commune vote les travaux. Le lac gèle.';
    await shelve(store, null, 'together', draftOf(together, { title: 'Brèves', published: '2020-01-01', language: 'fr' }));
    const { hits } = await search(store, 'travaux commune');
    expect(hits.map((hit) => [hit.head.id, marked(hit)])).toEqual([
      ['together', 'La [commune] vote les [travaux].'],
      ['apart', 'Les [travaux] avancent.'],
    ]);
  });

  test('what is shown is the best passage, at its place, with the words marked', async () => {
    const store = await shelf();
    const [hit] = (await search(store, 'usines ouvriers')).hits;
    expect(hit).toMatchObject({ kind: 'sentence', speaker: null });
    expect(marked(hit as Hit)).toBe("L'[usine] d'Ortal emploie 12 000 [ouvriers].");
    expect(RAPPORT.slice(hit?.start, hit?.end)).toBe(hit?.text);
    const [quote] = (await search(store, 'missile')).hits;
    expect(quote).toMatchObject({ kind: 'quote', speaker: 'Ambroise Lecourbe' });
    expect(marked(quote as Hit)).toBe("Nous n'avons jamais déployé de [missiles]");
    expect(quote?.around).toEqual(['« ', ' »']);
    const [title] = (await search(store, 'pont rouvrir')).hits;
    expect([title?.kind, marked(title as Hit)]).toEqual([
      'sentence',
      'Le [pont] de Belmare, long de 1.250 mètres, [rouvre] samedi après des travaux.',
    ]);
    const [strike] = (await search(store, 'factory vote')).hits;
    expect([strike?.kind, marked(strike as Hit)]).toEqual(['title', '[Factory] workers [vote] for a strike']);
    const [figure] = (await search(store, '12.000 ouvrier')).hits;
    expect([figure?.kind, marked(figure as Hit)]).toEqual(['figure', "L'usine d'Ortal emploie [12 000] [ouvriers]."]);
  });

  test('a phrase in quotation marks of any kind is found as it stands, little words aside', async () => {
    const store = await shelf();
    for (const words of ['"corée du nord"', '« Corée du Nord »', '“coree nord”', '„Corée du Nord“']) {
      const { hits } = await search(store, words);
      expect(hits.map(({ head }) => head.id)).toEqual(['rapport']);
      expect(marked(hits[0] as Hit)).toBe('La [Corée du Nord] a rejeté lundi un rapport sur ses usines.');
    }
    expect(await ids(store, '"nord corée"')).toEqual([]);
    expect(await ids(store, '"rapport usines"')).toEqual(['rapport']);
    expect(await ids(store, '"rapport" usines')).toEqual(['rapport']);
  });

  test('filters narrow: who said it, where it was published, and when', async () => {
    const store = await shelf();
    expect(await ids(store, { words: 'usine', speaker: 'garnier' })).toEqual(['pont']);
    expect(await ids(store, { words: 'usine', speaker: 'Lecourbe' })).toEqual([]);
    expect(await ids(store, { speaker: 'odile GARNIER' })).toEqual(['pont']);
    expect(await ids(store, { speaker: 'nobody' })).toEqual([]);
    expect(await ids(store, { words: 'usine', source: 'gazette' })).toEqual(['rapport']);
    expect(await ids(store, { words: 'ortal', from: '2026-03-02' })).toEqual(['rapport']);
    expect(await ids(store, { words: 'ortal', from: '2026-03-03' })).toEqual([]);
    expect(await ids(store, { words: 'ortal', to: '2026-02-01' })).toEqual(['factory']);
    expect(await ids(store, { words: 'ortal', from: '2026-02-01', to: '2026-03-02' })).toEqual(['rapport', 'factory']);
    const [hit] = (await search(store, { words: 'pont', speaker: 'garnier' })).hits;
    expect([hit?.kind, hit?.speaker, marked(hit as Hit)]).toEqual([
      'quote',
      'Odile Garnier',
      'Les usines du nord attendent ce [pont]',
    ]);
  });

  test('what somebody may type gets an answer or an empty one', async () => {
    const store = await shelf();
    const hostile = [
      '"',
      '"""',
      '*',
      'NEAR',
      'NEAR(corée nord)',
      '-corée',
      'terms:corée',
      "' OR 1=1 --",
      "'':*",
      'a & b | !c',
      '\\',
      '<->',
      '( ( (',
      'AND OR NOT',
      '😀',
      '\ud800',
      '\0',
      'corée\0nord',
      '%_',
      '$1 ?1 :x',
      '文字',
      'le la les de des',
      ' ',
      '',
      'x'.repeat(4_000),
      'corée '.repeat(666),
      Array.from({ length: 900 }, (_, i) => `w${i}`).join(' '),
      '"'.repeat(4_000),
      '1.'.repeat(2_000),
    ];
    for (const words of hostile)
      for (const more of [{}, { speaker: words }, { source: words }, { words: 'corée', speaker: words, source: words }])
        expect((await search(store, { words, ...more })).total).toBeTypeOf('number');
    expect(await ids(store, '-corée')).toEqual(['rapport']);
    expect(await ids(store, 'terms:corée')).toEqual([]);
    expect(await ids(store, 'le la les de')).toEqual([]);
  });

  test('answers are paged, and the total stays', async () => {
    const store = await fresh.open();
    for (let i = 0; i < 25; i++)
      await shelve(
        store,
        null,
        `a${i}`,
        draftOf(`Le pont numéro ${i}.`, { title: `Pont ${i}`, published: `2026-01-${10 + (i % 9)}` }),
      );
    for (const closely of [500, 0]) {
      const pages: string[] = [];
      for (let offset = 0; offset < 30; offset += 7) {
        const { total, hits } = await searchArticles(store, null, { words: 'pont', offset, limit: 7 }, { closely });
        expect(total).toBe(25);
        pages.push(...hits.map(({ head }) => head.id));
      }
      const { hits } = await searchArticles(store, null, { words: 'pont', offset: 0, limit: 99 }, { closely });
      expect(pages).toEqual(hits.map(({ head }) => head.id));
      expect(new Set(pages).size).toBe(25);
      const counted = async (most: number, offset: number) => {
        const found = await searchArticles(store, null, { words: 'pont', offset, limit: 7 }, { closely, counted: most });
        return [found.total, found.hasMore, found.hits.map(({ head }) => head.id)];
      };
      expect(await counted(25, 21)).toEqual([25, false, pages.slice(21)]);
      expect(await counted(24, 21)).toEqual([24, true, pages.slice(21, 24)]);
      expect(await counted(24, 24)).toEqual([24, true, []]);
      expect(hits.map(({ head }) => head.published)).toEqual(
        hits
          .map(({ head }) => head.published)
          .sort()
          .reverse(),
      );
    }
  });

  test('of very many articles of one day each is on one page, by title', async () => {
    const store = await fresh.open();
    const titles = Array.from({ length: 700 }, (_, n) => `Pont ${String((n * 271) % 700).padStart(3, '0')}`);
    await changeArticles(store, async (trx) => {
      for (const [n, title] of titles.entries()) {
        const draft = draftOf('Ouvert.', { title, published: '2026-01-10' });
        await putArticle(trx, store.kind, toRow(`a${n}`, draft, COMMON));
      }
    });
    const found: string[] = [];
    for (const offset of [0, 50, 100, 300, 650]) {
      const { total, hits } = await search(store, { words: 'pont', offset, limit: 50 });
      expect(total).toBe(700);
      found.push(...hits.map(({ head }) => head.title));
    }
    const sorted = titles.toSorted();
    expect(found).toEqual([0, 50, 100, 300, 650].flatMap((offset) => sorted.slice(offset, offset + 50)));
  });
});
