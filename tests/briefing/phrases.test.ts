import { expect, test } from 'vitest';
import { marksAround } from '../../src/article/marksAround.js';
import { readArticle } from '../../src/article/read.js';
import { figurePhrase, officeOf, ownWords } from '../../src/briefing/phrases.js';

const read = (text: string, language = 'fr') => readArticle(text, { language });

test.each([
  ['« Nous rouvrirons, a promis la maire, Odile Franquet. Le 15 mars. »', 'Nous rouvrirons, […]. Le 15 mars.'],
  ['« Nous devons, a poursuivi Odile Franquet, réduire nos coûts. »', 'Nous devons, […] réduire nos coûts.'],
  ['« Nous rouvrirons le 15 mars », a promis la maire, Odile Franquet.', 'Nous rouvrirons le 15 mars'],
])('In %s the speaker’s own words are "%s"', (text, words) => {
  expect(read(text).quotes.map(ownWords)).toEqual([words]);
});

test.each([
  ['« Oui », a dit Odile Franquet.', 'fr', ['« ', ' »']],
  ['"Oui", a dit Odile Franquet.', 'fr', ['"', '"']],
  ['“Yes,” said Maureen Tatchell.', 'en', ['“', '”']],
])('The marks around the quote of %s are the article’s', (text, language, marks) => {
  const article = read(text, language);
  expect(article.quotes.map((quote) => marksAround(article, quote))).toEqual([marks]);
});

test('An office is told in the article’s words, and only where the article gives one', () => {
  const article = read('Odile Franquet, maire de Belmare, a reçu Paul Orvault.');
  expect([officeOf(article, 'Odile Franquet'), officeOf(article, 'Paul Orvault'), officeOf(article, 'Zoé Kervadec')]).toEqual([
    'maire de Belmare',
    null,
    null,
  ]);
});

test.each([
  ['La ville a reçu près de 2 300 cyclistes.', 'près de [2 300] cyclistes'],
  ['Les travaux coûteront 3,8 millions d’euros.', '[3,8 millions d’euros] — travaux'],
  ['La chasse dure deux mois et plus, et 30 kilos au moins sont pris.', '[deux mois] et plus; [30 kilos] au moins'],
  ['La rue compte 86 boutiques, dont 32 ferment.', '[86] boutiques; [32] — boutiques'],
])('The figures of %s are told as %s', (text, told) => {
  const article = read(text);
  const phrases = article.figures.map((figure) => {
    const { hedge, whole, tail, apart } = figurePhrase(article, figure);
    return `${hedge ? `${hedge} ` : ''}[${whole}]${tail}${apart ? ` — ${apart}` : ''}`;
  });
  expect(phrases.join('; ')).toBe(told);
});
