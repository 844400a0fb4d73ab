import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const sentencesOf = (text: string, language: string): string[] =>
  readArticle(text, { language }).sentences.map((sentence) => sentence.text);

describe('in French', () => {
  test.each([
    ['titles', ['M. Kovel a rencontré Mme Rault et le Dr. Senn.', 'Ils ont déjeuné.']],
    ['initials', ["J. P. Halgrim et A. Kovel ont signé l'accord.", 'Le maire aussi.']],
    ['abbreviations before numbers', ["L'art. 12 et le no. 4 sont abrogés (cf. p. 15).", 'La loi reste.']],
    ['etc. inside', ['Les routes, ponts, etc. seront refaits.', 'Les travaux durent un an.']],
    ['etc. at the end', ['On refera les routes, les ponts, etc.', 'Les travaux dureront un an.']],
    ['decimals and thousands', ['Il a coûté 4,5 millions, soit 12.000 euros par jour.', 'La note est de 3.5.', 'Elle monte.']],
    ['a year at the end', ['Le pont date de 1958.', '12 ouvriers y travaillent.']],
    ['c.-à-d.', ['Il en reste trois, c.-à-d. presque rien.', 'Le maire le regrette.']],
    ['a letter that is no initial', ['Il manque de vitamine C.', 'Les médecins le disent.']],
    ['an ellipsis that goes on', ['Il a hésité… puis il a signé.', 'Enfin...', 'Le maire était là.']],
    ['questions and exclamations', ['Que faire ?', 'Partir !', 'Mais où ?']],
    ['a question that is reported', ['« Que faire ? » a demandé Mme Rault.', 'Personne ne sait.']],
    ['a comma after the marks', ['« Que faire ? », a demandé Mme Rault.', 'Personne ne sait.']],
    ['quotations of several sentences', ['« Nous partons.', 'Nous reviendrons », a dit Mme Rault.', 'Elle souriait.']],
    ['a stop inside the marks', ['Elle a dit : « Nous partons. »', 'Puis elle est partie.']],
    ['a stop after the marks', ['Elle a parlé de « départ ».', 'Puis elle est partie.']],
    ['a quotation in capitals after a sentence', ['Il est venu.', '« Bonjour », a-t-il dit.']],
    ['straight marks', ['Il est venu.', '"Bonjour", a-t-il dit.', 'Il est parti.']],
    ['dialogue dashes', ['– Où va-t-on ?', '– Au pont.', '– Allons-y.']],
    ['brackets', ['Il est venu (il pleuvait.) avec sa mère.', 'Elle riait.']],
    ['thin and no-break spaces', ['« Que faire\u202f?\u00a0»', 'Le maire ne sait pas\u00a0!', 'Il part.']],
  ])('%s', (_, expected) => {
    expect(sentencesOf(expected.join(' '), 'fr')).toEqual(expected);
  });

  test('a space that is missing after the stop still ends a sentence', () => {
    expect(sentencesOf('Le pont est fermé.La route est ouverte.', 'fr')).toEqual(['Le pont est fermé.', 'La route est ouverte.']);
  });
});

describe('in English', () => {
  test.each([
    ['titles and ranks', ['Sen. Mary Lowe met Gen. Dale Orr and Mr. Finch.', 'They had lunch.']],
    ['initials', ['Laura M. Kessel and T. S. Barrow signed it.', 'The mayor did too.']],
    ['U.S. inside', ['The U.S. Ambassador left for the U.S. on Friday.', 'He had no comment.']],
    ['U.S. at the end', ['They returned to the U.S.', 'The mission was over.']],
    ['months', ['The bridge opened on Jan. 4 and closed on Oct. 28.', 'It was cold.']],
    ['clock times', ['It struck rocks at 10:25 p.m. in the dark.', 'It left at 9 a.m.', 'Investigators came.']],
    ['clock times with a zone', ['It began at 9 a.m. EST on Monday.', 'It was cold.']],
    ['firms', ['Acme Corp. said it would sell Barrow Inc. to its rival.', 'Shares rose.']],
    ['numbers', ['It rose 4.5 percent to No. 3.', 'It was a record.']],
    ['a quotation that asks', ['“Why?” Kessel asked.', 'Nobody knew.']],
    ['a quotation that asks, with a title', ['“Why now?” Gen. Orr asked.', 'Nobody knew.']],
    ['a stop inside the marks', ['She called it “unhelpful.”', 'Then she left.']],
    ['single marks', ["'We are here,' she said.", "The workers' demands were met."]],
    ['several sentences in marks', ['“We stood there.', 'We were cold,” she said.', '“It rained.”']],
  ])('%s', (_, expected) => {
    expect(sentencesOf(expected.join(' '), 'en')).toEqual(expected);
  });
});

test('a text of an unknown language still has sentences', () => {
  expect(sentencesOf('Der Weg ist frei. Niemand kommt! Warum?', 'de')).toEqual(['Der Weg ist frei.', 'Niemand kommt!', 'Warum?']);
});

test('a line break ends a sentence', () => {
  expect(sentencesOf('Titre\nLe maire est venu\nLa foule aussi.', 'fr')).toEqual(['Le maire est venu', 'La foule aussi.']);
});
