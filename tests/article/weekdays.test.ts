import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

/** A Thursday. */
const PUBLISHED = '2026-03-12';
const PAST = { monday: '2026-03-09', tuesday: '2026-03-10', wednesday: '2026-03-11', friday: '2026-03-06', sunday: '2026-03-08' };
const COMING = {
  monday: '2026-03-16',
  tuesday: '2026-03-17',
  wednesday: '2026-03-18',
  friday: '2026-03-13',
  sunday: '2026-03-15',
};

const daysOf = (sentence: string, language: string): string[] =>
  readArticle(`${language === 'fr' ? 'Une information à vérifier' : 'A report to be checked'}\n${sentence}`, {
    language,
    date: PUBLISHED,
  }).dates.map(({ iso }) => iso);

test.each([
  ['Un recours doit être déposé vendredi devant le tribunal.', COMING.friday],
  ["La tempête devait s'affaiblir vendredi.", COMING.friday],
  ["La conférence devait s'achever mardi.", PAST.tuesday],
  ['Il soupirait mardi sur les marches.', PAST.tuesday],
  ['Le procès, ouvert lundi, va durer.', PAST.monday],
  ["L'avocate a annoncé un appel « dès lundi ».", COMING.monday],
  ['Un recours sera déposé lundi.', COMING.monday],
  ['Ses obsèques seront célébrées mardi à Velmont.', COMING.tuesday],
  ['Les statues vont être restaurées mercredi.', COMING.wednesday],
  ["Le procès s'ouvre lundi à Velmont.", COMING.monday],
  ['Le Parlement se réunit vendredi.', COMING.friday],
  ['Le vote a lieu dimanche.', COMING.sunday],
  ['Le vote a eu lieu dimanche.', PAST.sunday],
  ["Le club affronte l'Olympique d'Arcy dimanche.", COMING.sunday],
  ['Que demandez-vous au ministre, que vous rencontrez mardi ?', COMING.tuesday],
  ['Le maire, qui recevra les syndicats lundi, se tait.', COMING.monday],
  ['Le maire, qui a reçu les syndicats lundi, se tait.', PAST.monday],
  ["La cheffe de la mission a annoncé l'arrivée mardi de deux avions-cargos.", COMING.tuesday],
  ['Le maire a annoncé mardi la fermeture du pont.', PAST.tuesday],
  ['Le maire a promis mardi de démissionner.', PAST.tuesday],
  ['Le maire a promis de démissionner mardi.', COMING.tuesday],
  ['Les syndicats appellent à manifester mardi.', COMING.tuesday],
  ["L'audience a été reportée à lundi.", COMING.monday],
  ["La gratuité des bus dure jusqu'à vendredi.", COMING.friday],
  ["Il se dit prêt à travailler dès lundi, d'après son agent.", COMING.monday],
  ["D'ici à vendredi, rien ne bouge.", COMING.friday],
  ['La décision est tombée mardi soir.', PAST.tuesday],
  ['Publié lundi, le rapport accable la société.', PAST.monday],
  ["L'homme arrêté dimanche reste en garde à vue.", PAST.sunday],
  ['Il a été élu mardi.', PAST.tuesday],
  ['Après la rencontre mardi, il a parlé.', PAST.tuesday],
  ['Le syndicat appelle à une marche vendredi.', COMING.friday],
  ['Dès lundi, des habitants avaient prévenu la mairie.', PAST.monday],
  ['Le vote, mardi, a été serré.', PAST.tuesday],
])('French: %s', (sentence, iso) => expect(daysOf(sentence, 'fr')).toEqual([iso]));

test.each([
  ['The trial opens Monday in Leeds.', COMING.monday],
  ['Polls open on Friday.', COMING.friday],
  ['They meet again on Friday.', COMING.friday],
  ['The talks resume Monday.', COMING.monday],
  ['The vote takes place on Sunday.', COMING.sunday],
  ['The vote took place on Sunday.', PAST.sunday],
  ['The hearing is on Friday, she said.', COMING.friday],
  ['An appeal is due to be filed on Monday.', COMING.monday],
  ['An appeal will be filed on Monday.', COMING.monday],
  ['The funeral will be held Tuesday.', COMING.tuesday],
  ['The funeral was held Tuesday.', PAST.tuesday],
  ['The two sides agreed to meet on Friday.', COMING.friday],
  ['The judge ordered him to appear in court on Friday.', COMING.friday],
  ['The company declined to comment Tuesday.', PAST.tuesday],
  ['The company announced the arrival Tuesday of two planes.', COMING.tuesday],
  ['Markets were calm ahead of Friday’s vote.', COMING.friday],
  ['The mayor promised on Tuesday to resign.', PAST.tuesday],
  ['The game was postponed to Sunday.', COMING.sunday],
  ['Senators spoke after the vote Tuesday.', PAST.tuesday],
  ['The mayor, who meets the unions on Monday, kept silent.', COMING.monday],
  ['The mayor, who met the unions on Monday, kept silent.', PAST.monday],
  ['He is sentenced on Friday.', COMING.friday],
  ['The employers, who meet on Friday, said nothing.', COMING.friday],
  ['He is sentenced on July 22.', '2026-07-22'],
  ['Her term ends in September.', '2026-09'],
  ['The bank could begin easing as early as March.', '2026-03'],
  ['Classes were canceled through Friday.', COMING.friday],
  ['The rain is likely to ease from Friday, the office said.', COMING.friday],
  ['Police said Monday the road was open.', PAST.monday],
])('English: %s', (sentence, iso) => expect(daysOf(sentence, 'en')).toEqual([iso]));

describe('days told from today', () => {
  test.each([
    ['fr', 'Le maire a démissionné aujourd’hui.', [PUBLISHED]],
    ['fr', 'Le procès s’ouvre aujourd’hui à Velmont.', [PUBLISHED]],
    ['fr', 'L’audience reprendra demain.', ['2026-03-13']],
    ['en', 'The mayor resigned today.', [PUBLISHED]],
    ['en', 'The trial opens today in Leeds.', [PUBLISHED]],
  ])('are days (%s): %s', (language, sentence, isos) => expect(daysOf(sentence, language)).toEqual(isos));

  test.each([
    ['fr', 'Baptiste Rey, aujourd’hui directeur de recherche, l’a bien connue.'],
    ['fr', 'Une nouvelle génération le lit aujourd’hui avec passion.'],
    ['fr', 'Les élèves d’aujourd’hui écrivent peu.'],
    ['fr', '« L’air que nous emprisonnons aujourd’hui nous jugera demain », a-t-elle dit.'],
    ['en', 'The mill today employs nobody.'],
    ['en', 'She told the BBC’s Today programme that the road was open.'],
    ['en', '“What we burn today will judge us tomorrow,” she said.'],
  ])('are none where they mean these times (%s): %s', (language, sentence) => expect(daysOf(sentence, language)).toEqual([]));

  test.each([
    ['fr', 'Le pont a rouvert mardi, une semaine après les images diffusées la veille.', [PAST.tuesday, PAST.monday]],
    ['fr', 'Il est arrivé lundi et reparti le lendemain.', [PAST.monday, PAST.tuesday]],
    ['fr', 'Il a parlé mardi à la veille du vote.', [PAST.tuesday]],
    ['en', 'The bridge reopened on Tuesday after repairs the previous day.', [PAST.tuesday, PAST.monday]],
    ['en', 'He arrived on Monday and left the next day.', [PAST.monday, PAST.tuesday]],
    ['en', 'He spoke on Tuesday, the day before the vote.', [PAST.tuesday]],
  ])('are told from the day before (%s): %s', (language, sentence, isos) => expect(daysOf(sentence, language)).toEqual(isos));
});
