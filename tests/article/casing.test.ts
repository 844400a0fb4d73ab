import { expect, test } from 'vitest';
import { headlineText, placeText } from '../../src/article/casing.js';
import { readArticle } from '../../src/article/read.js';

test.each([
  [
    "LE CHEF DE L'ORMA CONFIRME LA VISITE DE PAUL FERRAND À BELMARE\nLe chef de l'ORMA, Paul Ferrand, se rendra à Belmare lundi, a dit l'ORMA.",
    "Le chef de l'ORMA confirme la visite de Paul Ferrand à Belmare",
  ],
  [
    '27 DEAD AS FERRY SINKS OFF BELMARE\nA ferry sank off Belmare, and 27 people are dead, officials said on Monday.',
    '27 dead as ferry sinks off Belmare',
  ],
  ['Le pont de Belmare rouvre\nLe pont a rouvert lundi à Belmare, a dit la mairie.', 'Le pont de Belmare rouvre'],
])('the headline of %j is written as a person writes it', (text, headline) => {
  expect(headlineText(readArticle(text))).toBe(headline);
});

test.each([
  ['Un pont rouvre\nPORT ELLERY, 3 mai (Agence Mosane) – Le pont de Port Ellery a rouvert, a dit la mairie.', 'Port Ellery'],
  ['Un pont rouvre\nBELMARE-SUR-ORNE, 3 mai (Agence Mosane) – Le pont a rouvert lundi, a dit la mairie.', 'Belmare-Sur-Orne'],
  ['Un pont rouvre\nBelmare / Le Courrier\nLe pont a rouvert lundi, a dit la mairie.', 'Belmare'],
  ['Un pont rouvre\nLe pont a rouvert lundi, a dit la mairie.', null],
])('the place of %j is written as a person writes it', (text, place) => {
  expect(placeText(readArticle(text))).toBe(place);
});
