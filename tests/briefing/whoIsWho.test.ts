import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { whoIsWho } from '../../src/briefing/whoIsWho.js';

const TEXT = [
  'Le pont ferme quatre mois',
  'La maire de Lyon, Odile Franquet, a fermé lundi le pont. « La sécurité ne se négocie pas », a déclaré Odile Franquet.',
  '« Nous perdons tous nos clients », a regretté un commerçant du quai. « Et nous sommes en colère », a-t-il ajouté.',
  'Mme Franquet rencontrera l’ONU à Paris.',
].join('\n');

const who = whoIsWho(readArticle(TEXT, { language: 'fr' }));

test('People stand with their office, how often they are named and quoted, and every place where they are', () => {
  const [mayor] = who.person;
  expect(mayor).toMatchObject({ name: 'Odile Franquet', quotes: 1 });
  expect(mayor?.role).toContain('maire');
  expect(mayor?.places.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Odile Franquet',
    'Odile Franquet',
    expect.stringContaining('Franquet'),
  ]);
});

test('Organisations and places stand apart', () => {
  expect(who.organisation.map(({ name }) => name)).toEqual(['ONU']);
  expect(who.place.map(({ name }) => name)).toEqual(['Lyon', 'Paris']);
});

test('Who is quoted without a name is told in the article’s own words, with all that they said', () => {
  expect(who.other.map(({ name, quotes }) => [name, quotes])).toEqual([['un commerçant du quai', 2]]);
});
