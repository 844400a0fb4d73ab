import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

/** The figures of a sentence with their kinds. */
const kindsOf = (sentence: string, language: string): string[] =>
  readArticle(`${language === 'fr' ? 'Une information à vérifier' : 'A report to be checked'}\n${sentence}`, {
    language,
    date: '2026-03-12',
  }).figures.map(({ text, kind }) => `${text} ${kind}`);

test.each([
  ['fr', 'Elle a perdu son mari et son petit-fils de six ans.', ['six age']],
  ['fr', 'Un randonneur néerlandais de 34 ans a été retrouvé.', ['34 age']],
  ['fr', 'Son capitaine, un Philippin de 52 ans, a été entendu.', ['52 age']],
  ['fr', 'À 81 ans, le cinéaste tourne encore.', ['81 age']],
  ['fr', 'À 30 ans, le contrat paraît long.', ['30 age']],
  ['fr', '« J’ai 56 ans et je sais coudre », dit-elle.', ['56 age']],
  ['fr', '« Nous avons dix ans d’expérience », dit-elle.', ['dix duration']],
  ['fr', 'Les victimes sont deux Lyonnais de 41 et 47 ans.', ['deux count', '41 age', '47 age']],
  ['fr', 'Il a écopé de cinq ans de prison.', ['cinq duration']],
  ['fr', 'Un contrat de dix ans a été signé.', ['dix duration']],
  ['fr', 'Un bail commercial de neuf ans a été signé.', ['neuf duration']],
])('years are somebody’s age where they are (%s): %s', (language, sentence, kinds) => {
  expect(kindsOf(sentence, language)).toEqual(kinds);
});

test.each([
  ['fr', 'Le centre est ouvert de 9 heures à 17 heures.'],
  ['en', 'Homes were cheap a decade ago.'],
  ['fr', 'Une décennie plus tôt, tout était à bâtir.'],
  ['fr', 'Il y a une décennie, tout était à bâtir.'],
])('clock times and points in time are no figures (%s): %s', (language, sentence) => {
  expect(kindsOf(sentence, language)).toEqual([]);
});

test('a decade that lasts is one', () => {
  expect(kindsOf('The trial lasted a decade.', 'en')).toEqual(['a duration']);
});
