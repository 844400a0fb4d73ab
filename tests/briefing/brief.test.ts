import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { brief } from '../../src/briefing/brief.js';

const TEXT = [
  'Le pont des Tanneurs ferme quatre mois',
  'La mairie de Belmare a fermé lundi le pont des Tanneurs, par lequel passent chaque jour 14 500 véhicules.',
  '« La sécurité ne se négocie pas, et le pont rouvrira en mars », a déclaré la maire, Odile Franquet.',
  'Les travaux coûteront 3,8 millions d’euros et occuperont 60 ouvriers. Le chef de chantier, âgé de 52 ans, parle d’« un défi ».',
  '« Nous perdons tous nos clients depuis la fermeture », a regretté le président des commerçants, Jérôme Lavigue.',
  'Sur les 86 boutiques de la rue, 32 ont déjà fermé. Les bus 4 et 7 passent par la rocade.',
  '« Nous restons solidaires des riverains du quartier », a ajouté Odile Franquet.',
].join('\n');
const article = readArticle(TEXT, { language: 'fr' });
const sizes = (length: 'short' | 'medium' | 'long') => {
  const { summary, quotes, figures } = brief(article, length);
  return [summary.length, quotes.length, figures.length];
};

test('A longer briefing tells more, and none more than its length allows', () => {
  expect([sizes('short'), sizes('medium'), sizes('long')]).toEqual([
    [1, 1, 2],
    [3, 3, 4],
    [5, 4, 4],
  ]);
});

test('Items stand in the order of the article, and are the article’s own', () => {
  const { summary, quotes, figures } = brief(article, 'long');
  for (const items of [summary, quotes, figures]) {
    expect(items.map(({ start }) => start)).toEqual(items.map(({ start }) => start).sort((a, b) => a - b));
    for (const { text, start, end } of items) expect(TEXT.slice(start, end)).toBe(text);
  }
});

test('Whole sentences with a speaker are quoted before a few words, and figures of the news before ages', () => {
  const { quotes, figures } = brief(article, 'medium');
  expect(quotes.map(({ text }) => text)).not.toContain('un défi');
  expect(figures.map(({ text }) => text)).not.toContain('52');
  expect(figures.map(({ text }) => text)).toContain('14 500');
});

test('A few things counted are left to the list of all figures where others carry the news', () => {
  const text = [
    'Récolte de pommes en baisse',
    'Jean Orvault cultive avec ses deux fils et trois voisins. Il a perdu 40 tonnes de pommes, 30 % de sa récolte.',
    'Il espère 20 000 euros d’aides et vend dans 12 marchés.',
  ].join('\n');
  expect(brief(readArticle(text, { language: 'fr' }), 'medium').figures.map(({ text }) => text)).toEqual([
    '40',
    '30',
    '20 000',
    '12',
  ]);
});

test('An article with nothing in it has an empty briefing', () => {
  expect(brief(readArticle(''), 'medium')).toEqual({ summary: [], quotes: [], figures: [] });
});

test('Another length than the usual is read once for all who ask for it', () => {
  const asked = brief(article, 'long').summary;
  expect(asked).toEqual(readArticle(TEXT, { language: 'fr', sentences: 5 }).summary);
  expect(brief(article, 'long').summary).toBe(asked);
});
