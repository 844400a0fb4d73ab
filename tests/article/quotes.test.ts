import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const quotesOf = (text: string, language: string): string[] => readArticle(text, { language }).quotes.map((quote) => quote.text);

describe('marks of every kind make a quote', () => {
  test.each([
    ['« Nous partons demain », a dit Anna Kovel.'],
    ['«\u00a0Nous partons demain\u00a0», a dit Anna Kovel.'],
    ['« Nous partons demain »' + ', a dit Anna Kovel.'],
    ['“Nous partons demain”, a dit Anna Kovel.'],
    ['„Nous partons demain“, a dit Anna Kovel.'],
    ['„Nous partons demain”, a dit Anna Kovel.'],
    ['"Nous partons demain", a dit Anna Kovel.'],
    ['" Nous partons demain ", a dit Anna Kovel.'],
    ["''Nous partons demain'', a dit Anna Kovel."],
    ['‹ Nous partons demain ›, a dit Anna Kovel.'],
    ['‘Nous partons demain’, a dit Anna Kovel.'],
    ["'Nous partons demain', a dit Anna Kovel."],
    ['“Nous partons demain", a dit Anna Kovel.'],
    ['"Nous partons demain”, a dit Anna Kovel.'],
  ])('%s', (text) => {
    expect(quotesOf(text, 'fr')).toEqual(['Nous partons demain']);
  });
});

test.each([
  ['interrupted', '“We are leaving,” Anna Kovel said, “but we will be back.”', ['We are leaving,', 'but we will be back.']],
  ['of several sentences', '“We are leaving. We will be back,” Anna Kovel said.', ['We are leaving. We will be back,']],
  ['partial', 'Anna Kovel called it “a sad day” for “the whole town.”', ['a sad day', 'the whole town.']],
  ['of one attributed word', 'Anna Kovel said the plan was "dead".', ['dead']],
  [
    'with another inside',
    '“He told me, ‘Do not leave,’ and I left,” Anna Kovel said.',
    ['He told me, ‘Do not leave,’ and I left,'],
  ],
  [
    'with an apostrophe inside single marks',
    "'We don't know the workers' names,' Anna Kovel said.",
    ["We don't know the workers' names,"],
  ],
  ['after an elision', 'It was, Anna Kovel said, "a day like any other."', ['a day like any other.']],
])('a quotation %s', (_, text, expected) => {
  expect(quotesOf(text, 'en')).toEqual(expected);
});

describe('a quotation over several paragraphs is one quote a paragraph', () => {
  test.each([
    [
      'reopened in each',
      'Anna Kovel a pris la parole. « Nous partons.\n« Nous reviendrons. »',
      ['Nous partons.', 'Nous reviendrons.'],
    ],
    [
      'with closing marks at the start',
      'Anna Kovel a pris la parole. « Nous partons.\n» Nous reviendrons. »',
      ['Nous partons.', 'Nous reviendrons.'],
    ],
    [
      'without marks between',
      'Anna Kovel a pris la parole. « Nous partons.\nIl le faut.\nNous reviendrons. »',
      ['Nous partons.', 'Il le faut.', 'Nous reviendrons.'],
    ],
    ['with straight marks', '"Nous partons.\n"Nous reviendrons", a dit Anna Kovel.', ['Nous partons.', 'Nous reviendrons']],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text, 'fr')).toEqual(expected);
    const speakers = readArticle(text, { language: 'fr' }).quotes.map((quote) => quote.speaker?.name);
    expect(new Set(speakers)).toEqual(new Set(['Anna Kovel']));
  });
});

describe('asides are the reporting clauses inside the marks', () => {
  test.each([
    ['« Nous allons, a indiqué Anna Kovel, recruter. »', ['a indiqué Anna Kovel']],
    ['« Nous allons, fait valoir Anna Kovel, recruter. »', ['fait valoir Anna Kovel']],
    ['« Nous allons, a indiqué la maire, Anna Kovel, recruter. »', ['a indiqué la maire, Anna Kovel']],
    ["Anna Kovel est là. « Quel froid ! s'est-elle exclamée. Nous rentrons. »", ["s'est-elle exclamée"]],
    ['Anna Kovel est là. « La peine est lourde, a-t-elle ajouté, et nous la contesterons. »', ['a-t-elle ajouté']],
    ['Anna Kovel est là. « La peine est lourde, poursuit-elle. Nous la contesterons. »', ['poursuit-elle']],
    ['Anna Kovel est là. « Oui, nous avons gagné, mais rien ne change », dit-elle.', []],
  ])('%s', (text, expected) => {
    const [quote] = readArticle(text, { language: 'fr' }).quotes;
    expect(quote?.asides.map((aside) => aside.text)).toEqual(expected);
    expect(quote?.speaker?.name).toBe('Anna Kovel');
  });
});

describe('no quotes are', () => {
  test.each([
    ['titles of works', 'fr', 'Anna Kovel a tourné le film « La Frontière » dans la revue « Cinéma et Nuit ».'],
    ['nicknames', 'fr', 'Le général Petrov, surnommé « le Faucon », a rejoint Velmont.'],
    ['names of programmes', 'fr', "L'armée a lancé l'opération « Rempart » et le programme, baptisé « Faucon bleu »."],
    ['mottos', 'fr', 'La fondation a pour devise « Apprendre et transmettre ».'],
    ['words cited as words', 'fr', 'Le mot « guerre » ne figure pas dans le texte.'],
    ['words that somebody does not use', 'fr', 'Anna Kovel refuse le mot « guerre ».'],
    ['scare quotes', 'fr', 'Les « sages » du village se réunissent mardi.'],
    ['what somebody is called', 'fr', "Anna Kovel n'aime pas qu'on l'appelle « maître »."],
    ['what a word behind them tells', 'fr', 'Encore moins « le sauvage du cinéma français », surnom que lui donne un critique.'],
    ['what a poll says people do', 'fr', 'Un sondage réalisé lundi indique que 54 % des habitants « comprennent » le maire.'],
    ['what a law creates', 'fr', 'Le texte prévoit de créer une « contribution piscine » dans chaque commune.'],
    ['what something is for', 'fr', 'La loi crée un « guichet unique » pour les entreprises.'],
    ['titles of works in English', 'en', 'The novel “The Long River” and the film “Night Train” sold well.'],
    ['titles told by their capitals', 'en', "Anna Kovel spoke on Channel Nine's “The Long Morning” about bridges."],
    ['nicknames inside a name', 'en', 'The mayor met Anna “Nan” Kovel on Tuesday.'],
    ['words in a row', 'en', 'They looked for words such as “bridge,” “river” and “toll” in the files.'],
    ['what a sign reads', 'en', 'The sign above the door reads “Emergency.” It is old.'],
    ['what there is talk of', 'en', 'Anna Kovel dismissed talk of a “crisis” in fiction.'],
    ['nicknames in English', 'en', 'The storm, nicknamed “Big Joe,” reached Port Lorne.'],
    ['measures', 'en', 'The 27" screen and the 6\'2" player were on the front page.'],
    ['decades and dropped letters', 'en', "It was rock 'n' roll from the '90s."],
  ])('%s', (_, language, text) => {
    expect(quotesOf(text, language)).toEqual([]);
  });

  test('marks in the headline', () => {
    expect(quotesOf('Le pont est « condamné »\nLe maire a parlé mardi. Il est reparti.', 'fr')).toEqual([]);
  });
});

test.each([
  ['direct', '« Nous partons », a dit Anna Kovel.'],
  ['direct', 'Anna Kovel a dit : « Nous partons. »'],
  ['direct', 'Pour Anna Kovel, « le vrai sujet, c’est le pont ».'],
  ['partial', 'Anna Kovel juge ce départ « inévitable ».'],
  ['partial', 'Anna Kovel a évoqué « un départ inévitable ».'],
  ['partial', 'Anna Kovel a dit que le pont était « un danger pour tous ».'],
])('%s: %s', (kind, text) => {
  expect(readArticle(text, { language: 'fr' }).quotes.map((quote) => quote.kind)).toEqual([kind]);
});

test('a text of an unknown language has quotes without speakers', () => {
  const { quotes } = readArticle('„Wir gehen morgen nach Hause“, sagte Anna Kovel.', { language: 'de' });
  expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([['Wir gehen morgen nach Hause', null]]);
});
