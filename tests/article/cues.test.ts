import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const speakersOf = (text: string, language: string): (string | null)[] =>
  readArticle(text, { language }).quotes.map((quote) => quote.speaker?.name ?? null);

describe('in French, what tells who speaks is', () => {
  test.each([
    [
      'the clause behind the first quotation for those after it',
      "L'affaire est « un drame », a déclaré mardi à la presse la ministre Anna Kovel, avant de présenter ses « excuses ».",
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'the subject behind how long it took',
      '« Nous regrettons », a réagi, quelques heures après le vote, le ministère des Transports.',
      ['ministère des Transports'],
    ],
    [
      'what follows the last of two, for both',
      'Karl Morin parle de soins trop rares, car « chers » et « non remboursés dans le pays », selon Anna Kovel.',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'the clause at the end, when the subject is a thing',
      'Aussi appelé velmine, ce remède est « le premier et seul » traitement admis, a souligné Anna Kovel.',
      ['Anna Kovel'],
    ],
    ['nobody, when it is only written', '« Nous partons demain matin », est-il écrit sur la page du port.', [null]],
    ['nobody, where it was written', 'La stèle, où il était écrit : « Nous partons demain », est restée.', [null]],
    [
      'whose phrase it is',
      'Le plan est « lié aux enjeux », selon une formule employée par le ministère des Transports.',
      ['ministère des Transports'],
    ],
    ['whose figures they are', "Le trafic a « explosé », selon les données de l'Institut des mers.", ['Institut des mers']],
    [
      'not who has only seen a text',
      "Le trafic a « explosé », selon un document consulté par l'Institut des mers.",
      ['un document'],
    ],
    ['who utters what the marks hold', 'Face aux craintes de « casse » émises par la CFX, Karl Morin a cédé.', ['CFX']],
    [
      'the main clause that comes after a participle',
      "Rappelant qu'ils se voyaient « depuis longtemps », Anna Kovel a ri.",
      ['Anna Kovel'],
    ],
    [
      'somebody told of by what they do',
      'Anna Kovel est venue.\n« Nous partons demain », a expliqué celle qui dirige le port.',
      ['Anna Kovel'],
    ],
  ])('%s: %s', (_, text, names) => {
    expect(speakersOf(text, 'fr')).toEqual(names);
  });
});
