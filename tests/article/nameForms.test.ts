import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

/** The names of a sentence with their kinds and offices. */
const namesOf = (sentence: string, language: string): string[] =>
  readArticle(`${language === 'fr' ? 'Une information à vérifier' : 'A report to be checked'}\n${sentence}`, {
    language,
    date: '2026-03-12',
  }).names.map(({ name, kind, role }) => [name, kind, ...(role ? [role] : [])].join(', '));

test.each([
  ['Prof Amina Orvault, a coastal scientist, agreed.', ['Amina Orvault, person, coastal scientist']],
  ['The prosecutor, Duncan Orvault KC, told the court.', ['Duncan Orvault, person, prosecutor']],
  ['A review chaired by Baroness Tarvel would report.', ['Tarvel, person']],
  ['Councilmen Bob Tarvel and Luis Orvault voted no.', ['Bob Tarvel, person, Councilmen', 'Luis Orvault, person']],
  ['Chief Financial Officer Marco Tarvel said no.', ['Marco Tarvel, person, Chief Financial Officer']],
])('titles and letters are no part of a name: %s', (sentence, names) => expect(namesOf(sentence, 'en')).toEqual(names));

test.each([
  ['en', 'The court heard that the Maritime Safety Office had written.', ['Maritime Safety Office, organisation']],
  ['en', 'Levels fell, according to the Bureau of Western Waters.', ['Bureau of Western Waters, organisation']],
  ['en', 'It was seen by the Northmoor Echo on Tuesday.', ['Northmoor Echo, organisation']],
  ['fr', 'Un délai a été accordé, a indiqué la Commission.', ['Commission, organisation']],
  ['fr', 'Il préside la Fédération ovine alpine depuis un an.', ['Fédération ovine alpine, organisation']],
  ['fr', 'La Ligue de protection des grands carnivores a protesté.', ['Ligue de protection des grands carnivores, organisation']],
  [
    'fr',
    'Il dirige l’Institut de physique du globe de Port-Estelle.',
    ['Institut de physique du globe de Port-Estelle, organisation'],
  ],
  [
    'fr',
    'Le ministère kassirien des Affaires étrangères a protesté.',
    ['ministère kassirien des Affaires étrangères, organisation'],
  ],
  ['fr', 'Les images viennent de l’observatoire indépendant Hydroval.', ['Hydroval, organisation']],
])('bodies have their whole name (%s): %s', (language, sentence, names) => expect(namesOf(sentence, language)).toEqual(names));

test.each([
  ['fr', 'Née à Trébezec, fille d’un guide, elle partit.', ['Trébezec, place']],
  ['fr', 'L’abbé Yves Orvault, curé de Trébezec, part.', ['Yves Orvault, person, abbé', 'Trébezec, place']],
  ['fr', 'Une avalanche a eu lieu au-dessus d’Arvonges.', ['Arvonges, place']],
  ['fr', 'Un feu a pris près de Trébezec dans la nuit.', ['Trébezec, place']],
  ['en', 'Jo Orvault, the MP for Fenvale West, agreed.', ['Jo Orvault, person, MP for Fenvale West', 'Fenvale West, place']],
])('what stands after such words is a place (%s): %s', (language, sentence, names) => {
  expect(namesOf(sentence, language)).toEqual(names);
});

test.each([
  ['fr', 'La secousse a eu lieu à 2h14 (00h14 GMT).', []],
  ['fr', 'Ses travaux, menés avec le Suisse Hans Orvault, ont compté.', ['Hans Orvault, person']],
  ['en', 'He told MPs that GPs would be paid.', []],
  ['en', 'The plan was made by a Denver-based nonprofit.', ['Denver, place']],
  ['en', 'It was kept by Russian-backed troops.', []],
])('zones, peoples and plurals are no names (%s): %s', (language, sentence, names) => {
  expect(namesOf(sentence, language)).toEqual(names);
});

test.each([
  ['Corvell cut its forecast on Thursday.', ['Corvell, organisation']],
  ['He owns Corvell, which makes lifts.', ['Corvell, organisation']],
  ['Kestrin Vell said it had sold a plant.', ['Kestrin Vell, organisation']],
  ['He told Tarvelle so.', ['Tarvelle, organisation']],
  ['A former Corvell engineer agreed.', ['Corvell, organisation']],
  ['Kestrin Vell employees marched.', ['Kestrin Vell, organisation']],
  ['The Corvell news agency said so.', ['Corvell, organisation']],
  ['Work at SolarTarvel has stopped.', ['SolarTarvel, organisation']],
  ['Hollin Tarvel mayor Jo Orvault agreed.', ['Hollin Tarvel, place', 'Jo Orvault, person, Hollin Tarvel mayor']],
  ['Jo Orvault (58), of Trebezec, was hurt.', ['Jo Orvault, person', 'Trebezec, place']],
])('what belongs to a body or takes it up tells that it is one: %s', (sentence, names) => {
  expect(namesOf(sentence, 'en')).toEqual(names);
});

test.each([
  ['en', 'A line of 500 KV runs there.', []],
  ['en', 'Hassan al-Tarvel agreed. Mr al-Tarvel left.', ['Hassan al-Tarvel, person']],
  ['en', 'Padraig Deluca and Angus DeLuca agreed.', ['Padraig Deluca, person', 'Angus DeLuca, person']],
  ['fr', '« Non », a-t-il confié au Courrier.', ['Courrier, organisation']],
])('numbers, articles and capitals inside a word tell the kind (%s): %s', (language, sentence, names) => {
  expect(namesOf(sentence, language)).toEqual(names);
});

test.each([
  [
    'The Friends of Old Tarvel met the Missionaries of Mercy.',
    ['Friends of Old Tarvel, organisation', 'Missionaries of Mercy, organisation'],
  ],
  ['The Committee on Public Health met.', ['Committee on Public Health, organisation']],
  ['The Food and Tarvel Standards Agency said no.', ['Food and Tarvel Standards Agency, organisation']],
  ['He moved to King’s Tarvel in May.', ['King’s Tarvel, place']],
  ['A farmer from Co Tarvel sued Orvault Co on Monday.', ['Co Tarvel, place', 'Orvault Co, organisation']],
  ['The River Orvault burst its banks.', ['River Orvault, place']],
  ['Kestrin Town are third.', ['Kestrin Town, organisation']],
  ['Analysts at Kestrin Vell agreed.', ['Kestrin Vell, organisation']],
  ['It affects routes run by Kestrin Vell.', ['Kestrin Vell, organisation']],
  ['The campaign group Green Tarvel agreed.', ['Green Tarvel, organisation']],
])('words of several kinds are one name, of the kind that they or their neighbours tell: %s', (sentence, names) => {
  expect(namesOf(sentence, 'en')).toEqual(names);
});

test.each([
  'Minister for Housing and Planning Orlaith Tarvel spoke.',
  'Minister of State for Rural Affairs Orlaith Tarvel spoke.',
  'Director-General Orlaith Tarvel spoke.',
])('the field of an office is no part of who holds it: %s', (sentence) => {
  expect(readArticle(`A report to be checked\n${sentence}`, { language: 'en' }).names.map(({ name }) => name)).toEqual([
    'Orlaith Tarvel',
  ]);
});

test.each([
  ['en', 'The trawler Silver Orvault sank. Silver Orvault was built in May.'],
  ['en', 'A 96-MW plant was built.'],
  ['en', 'Governors and Senators met between January-May.'],
  ['fr', 'Le juge du XVe siècle n’est plus.'],
  ['fr', 'Les Tarvelliens ont voté.'],
  ['fr', 'Le chalutier Petit Tarvel a coulé.'],
  ['fr', 'Le ministre de la Mer a parlé.'],
])('ships, units, offices, peoples and centuries are no names (%s): %s', (language, sentence) => {
  expect(namesOf(sentence, language)).toEqual([]);
});

test.each([
  ['Le général de Tarvel est venu. Erik de Tarvel est reparti.', ['Erik de Tarvel, person']],
  ['Elle dirige le Parti du centre.', ['Parti du centre, organisation']],
  ['Thi Mai Tarvel a parlé.', ['Thi Mai Tarvel, person']],
  ['Un concert a lieu au Palais de la Musique.', ['Palais de la Musique, place']],
  ['Il préside les Amis de la Dorne.', ['Amis de la Dorne, organisation']],
  ['Une datation a été confiée à un laboratoire de Tarvelle.', ['Tarvelle, place']],
  ['À Tarvelle, Rabih Sorel et sa femme attendent. Elle vit à Tarvelle.', ['Tarvelle, place', 'Rabih Sorel, person']],
  ['Il vit à Brazey-sur-Lignon. Le vote de Brazey compte.', ['Brazey-sur-Lignon, place']],
  ['Corvell a annoncé un plan.', ['Corvell, organisation']],
  ['L’Elysée n’a rien dit.', ['Elysée, organisation']],
  ['Selon l’état-major de l’Alliance, tout va bien.', ['Alliance, organisation']],
])('French names are read whole and of their kind: %s', (sentence, names) => expect(namesOf(sentence, 'fr')).toEqual(names));

test.each([
  ['Orvenia’s prime minister left.', ['Orvenia, place']],
  ['He works for Save Our Rivers.', ['Save Our Rivers, organisation']],
  ['Jets from RAF Tarvie and HMS Orvault left.', ['RAF Tarvie, organisation']],
  ['Data from Tarvelwat showed it.', ['Tarvelwat, organisation']],
  ['The Tarvelle-based bank fell.', ['Tarvelle, place']],
  ['It was recorded at Eastbrook and Wold NHS Trust on Monday.', ['Eastbrook and Wold NHS Trust, organisation']],
  ['The finance ministry said so.', ['finance ministry, organisation']],
  ['Shares of Anaya Tarvel fell.', ['Anaya Tarvel, organisation']],
  ['Kestrin Vell fell. Kestrin Vell was weak.', ['Kestrin Vell, organisation']],
  ['A plant of Ardmore Systems shut. They blame Ardmore.', ['Ardmore Systems, organisation']],
  ['A room of Ardmore University shut. They blame Ardmore.', ['Ardmore University, organisation', 'Ardmore, place']],
])('what only a body or a country has or does tells it: %s', (sentence, names) => {
  expect(namesOf(sentence, 'en')).toEqual(names);
});

test.each([
  ['en', 'Goods and services tax (GST) rose. GST is low.', []],
  ['en', 'The Rivers Protection Treaty (RPT) was signed. The RPT binds.', []],
  ['en', 'The harbour workers union (HWU) left. HWU said so.', ['HWU, organisation']],
  ['fr', 'La taxe sur les eaux usées (TEU) augmente. La TEU passera à 5 euros.', []],
  ['fr', 'Le syndicat des pêcheurs (SDP) dit non.', ['SDP, organisation']],
])('an acronym is what the words before its brackets are (%s): %s', (language, sentence, names) => {
  expect(namesOf(sentence, language)).toEqual(names);
});
