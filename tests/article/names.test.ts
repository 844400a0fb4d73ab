import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFile } from '../../bench/project.js';
import { readArticle } from '../../src/article/read.js';
import type { NameKind } from '../../src/article/types.js';

const namesOf = (text: string, language: string) => readArticle(text, { language }).names;

/** Every mention with its kind, in the order of the text: "Mark Rutte:person". */
const mentionsOf = (text: string, language: string): string[] =>
  namesOf(text, language)
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, kind })))
    .sort((a, b) => a.start - b.start)
    .map(({ text: words, kind }) => `${words}:${kind}`);

test.each<[string, string[]]>([
  ["Le secrétaire général de l'ONU, Erik Valmont, est arrivé.", ['ONU:organisation', 'Erik Valmont:person']],
  ['La volcanologue Ingrid Solberg travaille à Havrenne.', ['Ingrid Solberg:person', 'Havrenne:place']],
  ['Le député LR Éric Vasson a refusé.', ['LR:organisation', 'Éric Vasson:person']],
  ['Le sidérurgiste Velomax a annoncé un plan.', ['Velomax:organisation']],
  ['Le Géorgien Zurab Lomidze a parlé.', ['Zurab Lomidze:person']],
  ['Hier, M. Samir Benoudi a parlé.', ['Samir Benoudi:person']],
  ['Le professeur R. T. Ostrander a refusé.', ['R. T. Ostrander:person']],
  ["Josiane Tarrade, 68 ans, vit dans l'oblast de Morinsk.", ['Josiane Tarrade:person', 'Morinsk:place']],
  ['Le constructeur Velomax embauche en Corée du Nord.', ['Velomax:organisation', 'Corée du Nord:place']],
  [
    "Le ministère de la Santé finance l'Observatoire sismique du Sud.",
    ['ministère de la Santé:organisation', 'Observatoire sismique du Sud:organisation'],
  ],
  [
    'Le tribunal administratif de Morvaux a relaxé la fondation Carlier.',
    ['tribunal administratif de Morvaux:organisation', 'fondation Carlier:organisation'],
  ],
  ["L'Organisation mondiale de la santé (OMS) alerte.", ['Organisation mondiale de la santé:organisation', 'OMS:organisation']],
  ["Elle a rencontré Marine Le Guen. Le Guen n'a rien dit.", ['Marine Le Guen:person', 'Le Guen:person']],
  ["Le groupe prépare l'acquisition de Biovax. Biovax est prospère.", ['Biovax:organisation', 'Biovax:organisation']],
  ['Il vit aux États-Unis, près de Saint-Morin-sur-Oule.', ['États-Unis:place', 'Saint-Morin-sur-Oule:place']],
  ['Selon Le Courrier boréal, la crue de la Dorne recule.', ['Le Courrier boréal:organisation', 'Dorne:place']],
])('reads the French names of « %s »', (text, mentions) => {
  expect(mentionsOf(text, 'fr')).toEqual(mentions);
});

test.each<[string, string[]]>([
  ['Shares fell, said the operator, Hebrides Ferries.', ['Hebrides Ferries:organisation']],
  ['Talks with Tessaly failed. Tessaly’s foreign minister left.', ['Tessaly:place', 'Tessaly:place']],
  ['Interior Minister Gen. Viktor Sandor spoke in Karvenia.', ['Viktor Sandor:person', 'Karvenia:place']],
  ['NATO Secretary General Mark Vesper met reporters.', ['NATO:organisation', 'Mark Vesper:person']],
  ['The images came from the Marlow Institute, a think tank.', ['Marlow Institute:organisation']],
  ['Analyst Nora Blunt of Osprey Capital was cautious.', ['Nora Blunt:person', 'Osprey Capital:organisation']],
  ['The Bank of England sent staff to Harlow County.', ['Bank of England:organisation', 'Harlow County:place']],
  ['Lena Voss, who runs a shop in Ostrel, agreed.', ['Lena Voss:person', 'Ostrel:place']],
  ['“We wait,” said Ms. Farrow.', ['Ms. Farrow:person']],
  ["Shares in Velomax fell. Velomax's chief executive left.", ['Velomax:organisation', 'Velomax:organisation']],
  [
    'Pinecrest Health runs it. It met Brightwater Ferries.',
    ['Pinecrest Health:organisation', 'Brightwater Ferries:organisation'],
  ],
  ['Inside Annelies Brandt a doubt grew.', ['Annelies Brandt:person']],
  ['It flew to St. Aldane and then to Washington.', ['St. Aldane:place', 'Washington:place']],
])('reads the English names of "%s"', (text, mentions) => {
  expect(mentionsOf(text, 'en')).toEqual(mentions);
});

test.each([
  ['fr', 'La pluie tombe. Interrogé lundi, le maire a souri. Auparavant, rien.'],
  ['fr', 'Les Français et les Sarvaniens votent en mars.'],
  ['fr', "Le documentaire « La Ronde des marées » a plu. L'opération « Aube claire » continue."],
  ['fr', "Le ministre de l'Économie n'a rien dit du traité de Havrenne."],
  ['fr', 'QUELS SONT LES RISQUES ?\nIl y en a peu.'],
  ['en', 'Investigators arrived on Friday. Shares fell in May.'],
  ['en', 'Russian and South Korean officials signed the Miravo Accord.'],
  ['en', 'The Prime Minister cited the Ninth Amendment.'],
])('finds no name in the %s words "%s"', (language, text) => {
  expect(mentionsOf(text, language)).toEqual([]);
});

test.each<[string, string, string, NameKind, string | null, string[]]>([
  [
    'fr',
    "Le secrétaire général de l'ONU, Erik Valmont, est venu. M. Valmont est reparti. Valmont reviendra.",
    'Erik Valmont',
    'person',
    "secrétaire général de l'ONU",
    ['Erik Valmont', 'M. Valmont', 'Valmont'],
  ],
  [
    'fr',
    'Alma Ribeiro, directrice financière du groupe, a parlé. Mme Ribeiro est optimiste.',
    'Alma Ribeiro',
    'person',
    'directrice financière du groupe',
    ['Alma Ribeiro', 'Mme Ribeiro'],
  ],
  [
    'fr',
    'La Ligue de protection des rivières (LPR) est là. La LPR proteste.',
    'Ligue de protection des rivières',
    'organisation',
    null,
    ['Ligue de protection des rivières', 'LPR', 'LPR'],
  ],
  [
    'fr',
    'Le Premier ministre, Florian Maubert, est attendu lundi.',
    'Florian Maubert',
    'person',
    'Premier ministre',
    ['Florian Maubert'],
  ],
  [
    'en',
    'Chief Executive Anita Desrosiers resigned. Desrosiers had led it since 2019.',
    'Anita Desrosiers',
    'person',
    'Chief Executive',
    ['Anita Desrosiers', 'Desrosiers'],
  ],
  [
    'en',
    'Brindle Foods cut jobs. A Brindle product failed.',
    'Brindle Foods',
    'organisation',
    null,
    ['Brindle Foods', 'Brindle'],
  ],
  [
    'en',
    'Glen Hatcher, the attorney general, appealed. Mr. Hatcher lost.',
    'Glen Hatcher',
    'person',
    'attorney general',
    ['Glen Hatcher', 'Mr. Hatcher'],
  ],
])('joins the mentions of one name and reads its office (%s: "%s")', (language, text, name, kind, role, mentions) => {
  const found = namesOf(text, language).find((candidate) => candidate.name === name);
  expect(found).toMatchObject({ name, kind, role });
  expect(found?.mentions.map((mention) => mention.text)).toEqual(mentions);
});

test.each([
  ['en', 'The minister for housing, Anna Kell, resigned.', 'Anna Kell', 'minister for housing'],
  ['en', 'Minister for Housing Anna Bell resigned.', 'Anna Bell', 'Minister for Housing'],
  ['en', 'Cllr Dora Pickle, cabinet member for highways, said no.', 'Dora Pickle', 'cabinet member for highways'],
  ['en', 'Former prime minister Carl Ost returned.', 'Carl Ost', 'Former prime minister'],
  ['en', 'Carl Ost, former mayor of Brindle, returned.', 'Carl Ost', 'former mayor of Brindle'],
  ['en', 'A petition started by retired bus driver Tom Hale was signed.', 'Tom Hale', 'retired bus driver'],
  ['fr', 'Le maire (DVG) de Brac, Luc Tévenot, a démissionné.', 'Luc Tévenot', 'maire (DVG) de Brac'],
  ['fr', 'Luc Tévenot, maire (DVG) de Brac, a démissionné.', 'Luc Tévenot', 'maire (DVG) de Brac'],
  ['fr', 'Anne Sorel, membre du conseil municipal, a refusé.', 'Anne Sorel', 'membre du conseil municipal'],
  [
    'fr',
    'La vice-présidente de la région en charge des transports, Odile Farge, a parlé.',
    'Odile Farge',
    'vice-présidente de la région en charge des transports',
  ],
])('reads a whole office, and whether it is still held (%s: "%s")', (language, text, name, role) => {
  expect(namesOf(text, language).find((found) => found.name === name)).toMatchObject({ kind: 'person', role });
});

test('gives nobody the office that stands before another’s determiner', () => {
  const [found] = namesOf('Il est désormais député de la majorité d’un Paul Orvault affaibli. Paul Orvault part.', 'fr');
  expect(found).toMatchObject({ name: 'Paul Orvault', role: null });
});

test('gives nobody the office that another is to have', () => {
  const names = namesOf('The head of the group backing Jane Hill for president, Paul Orvault, praised her.', 'en');
  expect(names.find(({ name }) => name === 'Paul Orvault')?.role ?? null).toBeNull();
});

test('takes no verb of saying for an office, whatever its form', () => {
  const [found] = namesOf('« Nous avons des coûts », insiste Mireille Cauvin, présidente du syndicat.', 'fr');
  expect(found).toMatchObject({ name: 'Mireille Cauvin', role: 'présidente du syndicat' });
});

test('takes no country for a member of what it belongs to', () => {
  expect(namesOf('Poland, a member of the alliance, said no.', 'en')).toMatchObject([
    { name: 'Poland', kind: 'place', role: null },
  ]);
});

test('the names of the first article are found, with Mark Rutte and his office', () => {
  const text = readFileSync(projectFile('content/000_8382652258c41f3f.txt'), 'utf8');
  const { names } = readArticle(text);
  const body = names.map(({ name, kind, role, mentions }) => [name, kind, role, mentions.length]);
  expect(body).toEqual(
    expect.arrayContaining([
      ['Mark Rutte', 'person', "secrétaire général de l'OTAN", 4],
      ['HUR', 'organisation', null, 1],
      ['Maison Blanche', 'organisation', null, 1],
      ["Conseil de l'Atlantique Nord", 'organisation', null, 1],
      ['Koursk', 'place', null, 4],
      ['Kyiv', 'place', null, 1],
      ['Séoul', 'place', null, 1],
      ['Pyongyang', 'place', null, 1],
      ['Bruxelles', 'place', null, 1],
      ['Ukraine', 'place', null, 3],
      ['Corée du Sud', 'place', null, 1],
      ['Japon', 'place', null, 1],
      ['Australie', 'place', null, 1],
      ['Nouvelle-Zélande', 'place', null, 1],
      ['Indo-Pacifique', 'place', null, 1],
      ['Euro-Atlantique', 'place', null, 1],
      ['États-Unis', 'place', null, 1],
    ]),
  );
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['OTAN', 'Russie', 'Corée du Nord']));
});

test('mentions never overlap and their offsets are true', () => {
  const text = readFileSync(projectFile('content/000_8382652258c41f3f.txt'), 'utf8');
  const mentions = readArticle(text)
    .names.flatMap((name) => name.mentions)
    .sort((a, b) => a.start - b.start);
  for (const [index, mention] of mentions.entries()) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
  }
});

test('a million capitals take no more than their share of time', () => {
  const time = (units: number): number => {
    const started = performance.now();
    readArticle('Abc '.repeat(units / 4), { language: 'fr' });
    return performance.now() - started;
  };
  time(50_000);
  expect(time(1_000_000)).toBeLessThan(40 * time(100_000) + 1000);
});

test("the dateline's place is a place and its source a body, wherever they stand again", () => {
  const text =
    'Harbour strike ends\nOSTERVALE, Nov 18 (Northern Wire) - The strike is over. She marched through Ostervale, a man told Northern Wire. Ostervale University is shut.';
  expect(mentionsOf(text, 'en')).toEqual(['Ostervale:place', 'Northern Wire:organisation', 'Ostervale University:organisation']);
});
