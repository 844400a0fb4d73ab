import { expect, test } from 'vitest';
import { detectLanguage, languageOf } from '../../src/article/language.js';

test.each([
  ['fr', 'Le maire a promis que les travaux seraient terminés avant la fin du mois.'],
  ['fr', "L'ouvrage, long de 12 km, n'a jamais été achevé."],
  ['en', 'The mayor promised that the work would be over before the end of the month.'],
  ['en', 'Shares in the company fell 9 percent on Thursday.'],
  ['es', 'El alcalde prometió que las obras terminarían antes del final del mes.'],
  ['und', 'Il sindaco ha promesso che i lavori saranno finiti prima della fine del mese, ma non per tutti.'],
  ['und', 'O prefeito prometeu que as obras não terminariam antes do fim do mês, mas com uma data.'],
  ['und', 'Der Bürgermeister hat versprochen, dass die Arbeiten vor dem Ende des Monats nicht fertig werden.'],
  ['und', 'De burgemeester heeft beloofd dat het werk voor het einde van de maand klaar is.'],
  ['und', '市長は月末までに工事が終わると約束した。'],
  ['und', '12 000 – 4,5 %'],
  ['und', ''],
])('%s is told of: %s', (code, text) => {
  expect(detectLanguage(text).code).toBe(code);
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['EN_gb', 'en'],
  ['es', 'es'],
  ['tlh', 'und'],
  ['', 'und'],
])('the code %s asks for %s', (code, language) => {
  expect(languageOf(code).code).toBe(language);
});
