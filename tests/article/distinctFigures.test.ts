import { expect, test } from 'vitest';
import { distinctFigures } from '../../src/article/distinctFigures.js';
import { readArticle } from '../../src/article/read.js';

const told = (text: string, language: string): string[] => {
  const article = readArticle(text, { language, date: '2026-03-12' });
  return distinctFigures(article).map(({ text: words, what, start }) => `${words} ${what?.text ?? '-'} @${start}`);
};

test('What the headline and the body both tell is told once, from the body', () => {
  const text = 'Séisme en Alborée : 23 morts\nUn séisme a fait 23 morts lundi. Il a détruit 400 maisons.';
  expect(told(text, 'fr')).toEqual([`23 morts @${text.indexOf('23', 25)}`, `400 maisons @${text.indexOf('400')}`]);
});

test('What only the headline tells stays', () => {
  expect(told('Séisme en Alborée : 23 morts\nUn séisme a frappé la côte lundi.', 'fr')).toEqual(['23 morts @20']);
});

test('A figure that the body repeats is told once, and the same number of something else again', () => {
  const text = 'A report on a trust\nIt lost the records of 1,900 patients. Of the 1,900 patients, 12 died. It has 12 sites.';
  expect(told(text, 'en').map((line) => line.replace(/ @.*/, ''))).toEqual(['1,900 patients', '12 patients', '12 sites']);
});
