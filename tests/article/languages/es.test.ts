import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.js';

const text = [
  'El ayuntamiento renovará el puente viejo',
  'Port-Lumen (Agencia Norte)',
  'El alcalde de Valmora, Andrés Kovel, anunció el 3 de marzo de 2025 que el puente será renovado por 4,5 millones de euros. «Las obras durarán un año», declaró el alcalde ante la prensa.',
  'La ministra de Transportes, Elena Ríos, calificó el plan de «excelente noticia». «Es un día histórico», añadió.',
  'Según la portavoz de la oposición, Marta Solano, el proyecto es «un despilfarro». Unos 350 vecinos protestaron el martes. "No nos han consultado", dijo Pedro Luna.',
  'El Sr. Kovel respondió: «Escucharemos a todos». La película «El puente largo» se estrenará en mayo.',
].join('\n');

describe('an article in Spanish', () => {
  const article = readArticle(text, { date: '2025-03-06' });

  test('is told to be Spanish', () => {
    expect(article.language).toBe('es');
  });

  test('has its headline, dateline and sentences', () => {
    expect(article.headline?.text).toBe('El ayuntamiento renovará el puente viejo');
    expect(article.dateline).toMatchObject({ place: 'Port-Lumen', source: 'Agencia Norte' });
    expect(article.sentences).toHaveLength(9);
    expect(article.sentences[7]?.text).toBe('El Sr. Kovel respondió: «Escucharemos a todos».');
  });

  test('has its quotes with who said them, and no title of a work', () => {
    expect(article.quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['Las obras durarán un año', 'Andrés Kovel'],
      ['excelente noticia', 'Elena Ríos'],
      ['Es un día histórico', 'Elena Ríos'],
      ['un despilfarro', 'Marta Solano'],
      ['No nos han consultado', 'Pedro Luna'],
      ['Escucharemos a todos', 'Andrés Kovel'],
    ]);
  });

  test('has its figures', () => {
    expect(article.figures.map(({ value, unit, what, hedge }) => [value, unit, what?.text ?? null, hedge])).toEqual([
      [4_500_000, 'EUR', null, null],
      [350, null, 'vecinos', 'unos'],
    ]);
  });

  test('has its dates', () => {
    expect(article.dates.map(({ iso }) => iso)).toEqual(['2025-03-03', '2025-03-04', '2025-05']);
  });

  test('has the people and their offices', () => {
    const people = article.names.filter((name) => name.kind === 'person');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Andrés Kovel', 'alcalde de Valmora'],
      ['Elena Ríos', 'ministra de Transportes'],
      ['Marta Solano', 'portavoz de la oposición'],
      ['Pedro Luna', null],
    ]);
  });
});

test.each([
  ['dos tercios de los vecinos', 2 / 3],
  ['veintidós personas', 22],
  ['12.000 empleos', 12_000],
  ['3,5 millones de personas', 3_500_000],
])('%s is read as a number', (words, value) => {
  expect(readArticle(`El alcalde habló de ${words} el lunes.`, { language: 'es' }).figures.map((figure) => figure.value)).toEqual(
    [value],
  );
});
