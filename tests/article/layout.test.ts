import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const body = 'Le conseil municipal a voté mardi la rénovation du vieux pont. Les travaux dureront un an.';

describe('the headline', () => {
  test.each([
    ['in capitals', 'LE VIEUX PONT SERA RÉNOVÉ'],
    ['in small letters', 'Le vieux pont sera rénové'],
    ['with a colon', 'Velmont : le vieux pont sera rénové'],
    ['that opens with a place', 'À Port-Estelle, la boulangère détrône le maire pour 17 voix'],
    ['that asks', 'Faut-il rénover le vieux pont ?'],
    ['with a quotation', 'Vieux pont : « un chantier utile »'],
    ['that ends with an abbreviation', 'Envoy arrives in the U.S.'],
  ])('%s is the first line', (_, headline) => {
    expect(readArticle(`${headline}\n${body}`, { language: 'fr' }).headline?.text).toBe(headline);
  });

  test('is the first line, for all its full stop, where a dateline follows', () => {
    const { headline } = readArticle(
      'Council backs new bridge.\nVELMONT, 3 March (AFC) - The council has voted. It met on Tuesday.',
    );
    expect(headline?.text).toBe('Council backs new bridge.');
  });

  test.each([
    ['a text of one line', body],
    ['a first line that is a sentence', `${body}\nLe maire s'en est réjoui.`],
    ['a first line that is a dateline', `Velmont (Agence Boréale)\n${body}\nLe maire s'en est réjoui.`],
    ['a first line as long as a paragraph', `${'Le pont et la route '.repeat(20)}\n${body}`],
  ])('is null for %s', (_, text) => {
    expect(readArticle(text).headline).toBeNull();
  });
});

describe('the dateline', () => {
  test.each([
    ['Paris / La Gazette', 'Paris', 'La Gazette'],
    ['Saint-Aubin (Le Courrier)', 'Saint-Aubin', 'Le Courrier'],
    ['Paris, Sciences Monde', 'Paris', 'Sciences Monde'],
    ['Velmont, le 3 mars (AFC)', 'Velmont', 'AFC'],
    ['De notre correspondant à Velmont', 'Velmont', null],
    ['Par Anna Kovel, à Port-Estelle', 'Port-Estelle', null],
    ['Par Anna Kovel (avec AFC)', null, 'AFC'],
    ['(AFC)', null, 'AFC'],
    ['Velmont, jeudi', 'Velmont', null],
    ['Velmont, de notre envoyée spéciale', 'Velmont', null],
    ["Velmont / L'Écho maritime", 'Velmont', "L'Écho maritime"],
    ['Par Anna Kovel\nVelmont, 12 mars 2025', 'Velmont', null],
    ['Velmont, correspondante parlementaire', 'Velmont', null],
    ['Port-Estelle. – De notre envoyé spécial', 'Port-Estelle', null],
  ])('of its own line: %s', (line, place, source) => {
    const article = readArticle(`Le vieux pont sera rénové\n${line}\n${body}`);
    expect(article.dateline).toMatchObject({ text: line, place, source });
    expect(article.sentences[0]?.text).toBe('Le conseil municipal a voté mardi la rénovation du vieux pont.');
  });

  test('is null where a byline names neither place nor source', () => {
    const article = readArticle(`Le vieux pont sera rénové\nPar Anna Kovel, journaliste\n${body}`);
    expect(article.dateline).toBeNull();
    expect(article.sentences[0]?.text).toBe('Le conseil municipal a voté mardi la rénovation du vieux pont.');
  });

  test.each([
    ['VELMONT, 3 mars (AFC) - Le conseil a voté. Il siégeait mardi.', 'VELMONT, 3 mars (AFC)', 'VELMONT', 'AFC'],
    [
      'NAIROBI, Oct. 30 (Meridian) — The council has voted. It met on Tuesday.',
      'NAIROBI, Oct. 30 (Meridian)',
      'NAIROBI',
      'Meridian',
    ],
    ['BRUSSELS (AP) — The council has voted. It met on Tuesday.', 'BRUSSELS (AP)', 'BRUSSELS', 'AP'],
    ['WASHINGTON — The council has voted. It met on Tuesday.', 'WASHINGTON', 'WASHINGTON', null],
    ['(Coast Wire) - The council has voted. It met on Tuesday.', '(Coast Wire)', null, 'Coast Wire'],
    ['Velmont – Le conseil a voté. Il siégeait mardi.', 'Velmont', 'Velmont', null],
    ['VELMONT (9 octobre, AFC) - Le conseil a voté. Il siégeait mardi.', 'VELMONT (9 octobre, AFC)', 'VELMONT', 'AFC'],
    ['Velmont, May 14: The council has voted. It met on Tuesday.', 'Velmont, May 14', 'Velmont', null],
    ['Velmont, Jul 15 (UNA) The council has voted. It met on Tuesday.', 'Velmont, Jul 15 (UNA)', 'Velmont', 'UNA'],
    ['CHENNAI: The council has voted. It met on Tuesday.', 'CHENNAI', 'CHENNAI', null],
  ])('at the opening of the body: %s', (opening, text, place, source) => {
    const article = readArticle(`Le vieux pont sera rénové\n${opening}`);
    expect(article.dateline).toMatchObject({ text, place, source });
    expect(article.sentences).toHaveLength(2);
  });

  test.each([
    `Le vieux pont sera rénové\n${body}`,
    'Le vieux pont sera rénové\nAnna Kovel – la maire – a promis un pont neuf. Il sera en bois.',
    'Le vieux pont sera rénové\nLe pont, la route et le quai\nLe maire a promis un pont neuf.',
  ])('is null where there is none: %s', (text) => {
    expect(readArticle(text).dateline).toBeNull();
  });
});

describe('paragraphs', () => {
  test('are the lines that have words, trimmed', () => {
    const { paragraphs } = readArticle('  Un titre \r\n\r\n\tLe maire a parlé. \n \nLa foule a ri.');
    expect(paragraphs.map(({ text }) => text)).toEqual(['Un titre', 'Le maire a parlé.', 'La foule a ri.']);
  });

  test('go on over the lines of a text that is wrapped to a column', () => {
    const text = [
      'Le conseil municipal de Velmont a voté mardi soir, à une large',
      'majorité, la rénovation du vieux pont de pierre qui enjambe la',
      'rivière depuis le milieu du siècle dernier.',
      '',
      'Les travaux, qui doivent durer une année entière, commenceront',
      'après la fête du village et seront payés par la région et par',
      'les communes voisines.',
    ].join('\n');
    const { sentences } = readArticle(text);
    expect(sentences.map(({ text: words }) => words.slice(0, 12))).toEqual(['Le conseil m', 'Les travaux,']);
  });
});
