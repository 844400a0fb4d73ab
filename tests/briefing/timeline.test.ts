import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { timeline } from '../../src/briefing/timeline.js';

const TEXT = [
  'Le pont des Tanneurs rouvrira le 3 mars 2025',
  'BELMARE, 12 novembre 2024 (Le Courrier) — La mairie a fermé le pont le 4 novembre 2024.',
  'Le pont, bâti en 1911, avait déjà fermé en octobre 2009. Les travaux durent du 5 au 9 janvier 2025, puis reprennent le 3 mars 2025.',
  'Une fête est prévue le lendemain.',
].join('\n');

const told = (text: string, date: string | null) => {
  const { dated, yearless } = timeline(readArticle(text, { language: 'fr', date }));
  const line = ({ iso, sentence }: { iso: string; sentence: { text: string } }) => `${iso} ${sentence.text.slice(0, 20)}`;
  return { dated: dated.map(line), yearless: yearless.map(line) };
};

test('Dates stand in order, each with its sentence; those of one day in the order of the text', () => {
  expect(told(TEXT, '2024-11-12').dated).toEqual([
    '1911 Le pont, bâti en 191',
    '2009-10 Le pont, bâti en 191',
    '2024-11-04 La mairie a fermé le',
    '2025-01-05/2025-01-09 Les travaux durent d',
    '2025-03-03 Le pont des Tanneurs',
    '2025-03-03 Les travaux durent d',
    '2025-03-04 Une fête est prévue ',
  ]);
});

test('What has no year stands apart, and no year is invented for it', () => {
  const { dated, yearless } = told(
    'Le maire est venu le 28 octobre. Il reviendra en mai, et le 2 janvier 2024 il partira.',
    null,
  );
  expect(dated).toEqual(['2024-01-02 Il reviendra en mai,']);
  expect(yearless).toEqual(['--05 Il reviendra en mai,', '--10-28 Le maire est venu le']);
});

test('A date is listed once for each sentence, and one that cannot be resolved not at all', () => {
  expect(told('Le 2 mai 2024, et encore le 2 mai 2024, il a plu. Mardi il a neigé.', null).dated).toEqual([
    '2024-05-02 Le 2 mai 2024, et en',
  ]);
});

const labels = (text: string): string[] =>
  timeline(readArticle(text, { language: 'fr', date: '2026-02-11' })).dated.map(({ iso, more }) => [iso, ...more].join(' · '));

test('A sentence of several years is listed once, and an interval of two years as one', () => {
  expect(labels('Entre 2019 et 2025, le nombre de praticiens a fondu.')).toEqual(['2019/2025']);
  expect(labels('La gare a ouvert en 1951 et son dernier train est parti en 1968.')).toEqual(['1951 · 1968']);
  expect(labels('Élu en 1951, il a démissionné le 3 mars 1968.')).toEqual(['1951', '1968-03-03']);
});

test('A day stands before the week that it begins, a year before its first day', () => {
  expect(labels('Il a plu cette semaine. Il a neigé lundi.')).toEqual(['2026-02-09', '2026-02-09/2026-02-15']);
  expect(labels('Il a plu le 1er janvier 2025. Il a neigé en 2025.')).toEqual(['2025', '2025-01-01']);
});
