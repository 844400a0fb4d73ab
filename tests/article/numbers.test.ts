import { expect, test } from 'vitest';
import { readNumeral } from '../../src/article/figures/numerals.js';
import { en } from '../../src/article/languages/en.js';
import { fr } from '../../src/article/languages/fr.js';
import { tokenize } from '../../src/article/tokens.js';

const numberIn = (text: string, language: typeof fr): number | null | undefined =>
  readNumeral(tokenize(text, language), 0, language.numbers)?.value;

test.each([
  ['12 000', 12_000],
  ['12\u00a0000', 12_000],
  ['12\u202f000', 12_000],
  ['12.000', 12_000],
  ["12'000", 12_000],
  ['12’000', 12_000],
  ['12,000', 12_000],
  ['1.234.567', 1_234_567],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['0,125', 0.125],
  ['3,25 millions', 3_250_000],
  ['1,125 milliard', 1_125_000_000],
  ['½', 0.5],
  ['2/3', 2 / 3],
  ['1½', 1.5],
  ['dix-sept', 17],
  ['vingt et un', 21],
  ['vingt-et-un', 21],
  ['trente-deux', 32],
  ['soixante-dix', 70],
  ['soixante et onze', 71],
  ['soixante-dix-sept', 77],
  ['quatre-vingts', 80],
  ['quatre-vingt-un', 81],
  ['quatre-vingt-dix-neuf', 99],
  ['septante-cinq', 75],
  ['huitante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['deux cents', 200],
  ['deux cent trois', 203],
  ['mille', 1000],
  ['mille deux cents', 1200],
  ['trois mille', 3000],
  ['deux cent cinquante mille', 250_000],
  ['un million', 1_000_000],
  ['deux millions trois cent mille', 2_300_000],
  ['deux millions et demi', 2_500_000],
  ['un demi-million', 500_000],
  ['une dizaine', 10],
  ['une quarantaine', 40],
  ['deux douzaines', 24],
  ['un millier', 1000],
  ['une centaine de milliers', 100_000],
  ['deux tiers', 2 / 3],
  ['trois quarts', 0.75],
  ['la', undefined],
  ['007', undefined],
  ['192.168.1.2', undefined],
])('in French, %s is %s', (text, value) => {
  expect(numberIn(text, fr)).toBe(value);
});

test.each([
  ['12,000', 12_000],
  ['12 000', 12_000],
  ['1,234,567.8', 1_234_567.8],
  ['1.5', 1.5],
  ['2.3bn', 2_300_000_000],
  ['4 million', 4_000_000],
  ['twenty-one', 21],
  ['a hundred', 100],
  ['one hundred and fifty', 150],
  ['two thousand five hundred', 2500],
  ['three hundred and five thousand', 305_000],
  ['two and a half million', 2_500_000],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['two dozen', 24],
  ['two-thirds', 2 / 3],
  ['three quarters', 0.75],
  ['twenty and thirty', 20],
  ['one hundred and two hundred', 100],
  ['dozens of', null],
  ['several hundred', null],
  ['hundred', undefined],
])('in English, %s is %s', (text, value) => {
  expect(numberIn(text, en)).toBe(value);
});
