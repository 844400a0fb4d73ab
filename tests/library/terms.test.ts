import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { INDEX_VERSION, toRow } from '../../src/library/articleRows.js';
import { groupOf, sortKey } from '../../src/library/order.js';
import { stemmingOf } from '../../src/library/search/stems.js';
import { stemsOf, tokensOf } from '../../src/library/search/tokens.js';
import { draftOf } from './shelf.js';

describe('words that people take for one have one stem', () => {
  test.each([
    ['fr', 'déployé déployer deployees déployées déploie'],
    ['fr', 'annonce annoncé annoncer annoncée annoncees'],
    ['fr', 'élection elections ÉLECTIONS'],
    ['fr', 'général généraux générale generales'],
    ['fr', 'journal journaux'],
    ['fr', 'coréen coréenne coreennes'],
    ['fr', 'œuvre oeuvres Œuvres'],
    ['fr', "usine l'usine l’usine d’usines"],
    ['fr', '12000 12.000 12\u202f000 12,000'],
    ['en', 'minister ministers minister’s'],
    ['en', 'negotiate negotiating negotiation'],
    ['es', 'elección elecciones eleccion'],
    ['de', 'Straße STRASSE'.slice(0, 6)],
  ])('%s: %s', (language, words) => {
    expect(new Set(stemsOf(words, stemmingOf(language))).size).toBe(1);
  });

  test('others have not', () => {
    expect(stemsOf('maire mari marée mars', stemmingOf('fr'))).toHaveLength(3);
    expect(new Set(stemsOf('4,2 4,3 42', stemmingOf('fr'))).size).toBe(3);
  });

  test('and each is told with its place', () => {
    const text = "L'usine emploie 12 000 ouvriers.";
    expect(tokensOf(text, stemmingOf('fr')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'usine',
      'emploie',
      '12 000',
      'ouvriers',
    ]);
  });
});

describe('the order of the index', () => {
  const heads = ['2026-11-22T10:00:00Z', '2026-11-22', '2026-11-22T00:30:00+02:00', '1969-07-20', '0001-01-01', null].flatMap(
    (published) => ['Été', 'Abricot', '12 ans', 'L’abri', 'Zèbre', '日本', ''].map((title) => ({ id: 'a', title, published })),
  );

  test('goes as articles are sorted, but within a group', () => {
    const sorted = heads.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
    const groups = sorted.map(groupOf);
    expect(groups).toEqual(groups.toSorted((a, b) => b - a));
    expect(sorted.slice(-7).map(({ title }) => title)).toEqual(['', '12 ans', 'Abricot', 'Été', 'L’abri', 'Zèbre', '日本']);
  });
});

test('what is indexed changes only together with the version', () => {
  const text = `Le pont de Belmare rouvre\nLe pont, long de 1.250 mètres, rouvre samedi.
« Les usines attendent ce pont », a déclaré la maire, Odile Garnier.`;
  const { terms, passages } = toRow('pont', draftOf(text, { published: '2026-11-20', source: 'La Gazette', tags: ['ponts'] }), {
    guildId: '111',
    file: null,
    stamp: null,
  });
  const digest = createHash('sha256')
    .update(JSON.stringify([[...terms].sort(), passages]))
    .digest('hex')
    .slice(0, 12);
  expect([INDEX_VERSION, digest]).toEqual([3, 'ce361ee86037']);
});
