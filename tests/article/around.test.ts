import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const FRENCH = {
  headline: 'Le vieux pont sera rénové',
  lead: 'Le conseil municipal de Velmont a voté mardi soir la rénovation du vieux pont de pierre, fermé depuis la crue.',
  second: "« C'est un soulagement pour tout le bourg », a déclaré la maire, Anna Kovel, à la sortie de la séance.",
  third: 'Les travaux dureront un an et coûteront 1,2 million d’euros, selon la mairie et le conseil régional.',
};
const ENGLISH = {
  headline: 'Old bridge to be repaired',
  lead: 'The town council of Velmont voted on Tuesday night to repair the old stone bridge, which has been shut since the flood.',
  second: '“It is a relief for the whole village,” said the mayor, Anna Kovel, as she left the meeting with her team.',
  third: 'The work will take a year and cost £1.2 million, according to the council and the regional government.',
};
type Body = typeof FRENCH;

const sentencesOf = (text: string, language: string): string[] =>
  readArticle(text, { language, date: '2026-03-12' }).sentences.map((sentence) => sentence.text);
const paragraphs = ({ lead, second, third }: Body): string[] => [lead, second, third];

describe('between headline and body', () => {
  test.each([
    ['who wrote', 'Par Élodie Morvan, envoyée spéciale'],
    ['who wrote, with the agency', 'Par Le Courrier avec AFC'],
    ['two names alone', 'Jean Dolbec et Marie Kerlo'],
    ['who wrote, and what they are', 'Par Élodie Morvan\nJournaliste au service région'],
    ['when it appeared', 'Publié le 12 mars 2026 à 06h45, mis à jour à 09h12'],
    ['when it was changed', 'Mis à jour le 12/03/2026 à 18:30'],
    ['how long it takes to read', 'Temps de lecture 4 min.'],
    ['a section', 'Politique'],
    ['an agency and the hour', 'Keystone-ATS\n15.03.2026, 14:20'],
    ['the zone of an hour', 'Marie Tremblay\nLa Presse Boréale\nPublié le 9 mars 2026 à 5 h 12 HAE'],
    ['who wrote the text, with a colon', 'Texte par :\nRFB'],
  ])('a French line that says %s is no sentence', (_, lines) => {
    const { headline, lead, second, third } = FRENCH;
    expect(sentencesOf([headline, lines, lead, second, third].join('\n'), 'fr')).toEqual(paragraphs(FRENCH));
  });

  test.each([
    ['who wrote', 'By DANA WHITLOCK and RAYMOND ORTEGA'],
    ['who wrote, and what they are', 'By Morag Sinclair\nScotland correspondent\nThursday 5 February 2026 13.42 GMT'],
    ['a name and what it is, on one line', 'Philippa Oduya-Marsh, Health correspondent'],
    ['a name alone, and what it is', 'Morag Sinclair\nScotland correspondent'],
    ['who wrote, and for whom', 'By Declan Farrow\nBBC News, Northmoor'],
    ['who wrote, and from where', 'By Tom Roe and Jane Doe\nTom Roe reported from Wexcombe, and Jane Doe from London.'],
    ['when it appeared', 'Published 3:15 p.m. ET March 12, 2026 | Updated 5:02 p.m. ET March 12, 2026'],
    ['a day alone', '4 Oct 2025'],
    ['how long it takes to read', '3 min read'],
    ['whose picture it is', 'Image source, Getty Images\nImage caption, The bridge before the flood'],
  ])('an English line that says %s is no sentence', (_, lines) => {
    const { headline, lead, second, third } = ENGLISH;
    expect(sentencesOf([headline, lines, lead, second, third].join('\n'), 'en')).toEqual(paragraphs(ENGLISH));
  });

  test('a standfirst is one, and the byline under it is none', () => {
    const standfirst = 'Fermé depuis la crue, il rouvrira au printemps.';
    const { headline, lead, second, third } = FRENCH;
    expect(sentencesOf([headline, standfirst, 'Par Élodie Morvan', lead, second, third].join('\n'), 'fr')[0]).toBe(standfirst);
    expect(sentencesOf([headline, standfirst, 'Par Élodie Morvan', lead, second, third].join('\n'), 'fr')[1]).toBe(lead);
  });

  test('a label over the headline is neither', () => {
    const { headline, lead, second, third } = FRENCH;
    const article = readArticle(['POLITIQUE', headline, lead, second, third].join('\n'), { language: 'fr' });
    expect(article.headline?.text).toBe(headline);
    expect(article.sentences[0]?.text).toBe(lead);
  });
});

describe('within the body', () => {
  test.each([
    ['a cross-head between dashes', '- "Pas de moyens" -'],
    ['a cross-head between more dashes', '--- Le rapport oublié ---'],
    ['a cross-head of a few words', 'Un chantier très attendu'],
    ['a cross-head in quotation marks', '« Un coup de poignard »'],
    ['what to read besides', 'Lire aussi : La carte des ponts fermés'],
    ['what to read besides, without a colon', 'À lire aussi Le pont, une histoire'],
    ['a picture’s credit', 'Photo : Jeanne Duval'],
    ['a picture’s right', '© Jeanne Duval / AFC'],
    ['a caption with its credit', 'Le pont de Velmont, le 10 mars. JEANNE DUVAL / AFC'],
    ['an advertisement', 'Publicité'],
    ['asterisks', '* * *'],
  ])('French: %s is no sentence and no quote', (_, line) => {
    const { headline, lead, second, third } = FRENCH;
    const text = [headline, lead, line, second, third].join('\n');
    expect(sentencesOf(text, 'fr')).toEqual(paragraphs(FRENCH));
    expect(readArticle(text, { language: 'fr' }).quotes.map((quote) => quote.text)).toEqual([
      "C'est un soulagement pour tout le bourg",
    ]);
  });

  test.each([
    ['a cross-head of a few words', 'A long wait'],
    ['a cross-head in quotation marks', '‘Worst in years’'],
    ['what to read besides', 'READ MORE: How the bridge was lost'],
    ['a letter to subscribe to', 'Sign up to our daily newsletter for the best stories.'],
    ['a picture’s credit', 'Photograph: Jane Doe/Coast Wire'],
    ['a caption with its credit', 'The bridge at Velmont on March 10. (CW Photo/Jane Doe)'],
    ['an advertisement', 'Advertisement'],
  ])('English: %s is no sentence', (_, line) => {
    const { headline, lead, second, third } = ENGLISH;
    expect(sentencesOf([headline, lead, line, second, third].join('\n'), 'en')).toEqual(paragraphs(ENGLISH));
  });

  test('a cross-head does not part a quotation over two paragraphs', () => {
    const { headline, lead, third } = FRENCH;
    const quotation = ['« Nous avons attendu longtemps, a dit Paul Orsec. Nous avons eu peur.', '« Puis le pont a tenu. »'];
    const quotesWith = (lines: string[]): unknown[] =>
      readArticle([headline, lead, ...lines, third].join('\n'), { language: 'fr' }).quotes.map(({ text, speaker }) => [
        text,
        speaker?.name,
      ]);
    expect(quotesWith([quotation[0] as string, '- La crue -', quotation[1] as string])).toEqual(quotesWith(quotation));
  });

  test.each([
    ['fr', 'Il tient.'],
    ['fr', '« On a eu peur. »'],
    ['fr', 'Et maintenant ?'],
    ['fr', 'Par chance, personne n’a été blessé.'],
    ['fr', 'Avec Julie Morel, il a fondé le club en 1998.'],
    ['fr', 'Cet article a été supprimé par le Sénat.'],
    ['fr', 'Publié en 2019, le rapport avait été oublié.'],
    ['fr', 'Photo à l’appui, il raconte la nuit de la crue.'],
    ['fr', 'Voir aussi loin, personne ne l’imaginait.'],
    ['fr', 'Il vous reste trois jours, a lancé le maire aux squatteurs.'],
    ['fr', 'Suivez-nous, a crié le guide aux 12 randonneurs.'],
    ['en', 'For more, the council will have to pay.'],
    ['en', 'It held.'],
    ['en', 'By Friday, the water was gone.'],
    ['en', 'Related Companies, which owns the mill, said it would rebuild.'],
    ['en', 'Photo shops along the bank were flooded.'],
    ['en', 'Police reported from Velmont that the road was open.'],
    ['en', 'Updated every year, the register holds 4,000 names.'],
  ])('a short paragraph stays (%s): %s', (language, line) => {
    const { headline, lead, second, third } = language === 'fr' ? FRENCH : ENGLISH;
    expect(sentencesOf([headline, lead, line, second, third].join('\n'), language)).toContain(line);
    expect(sentencesOf([headline, line, lead, second, third].join('\n'), language)).toContain(line);
    expect(sentencesOf([headline, lead, second, third, line].join('\n'), language)).toContain(line);
  });

  test('the days of a chronicle stay, and none is when it appeared', () => {
    const { headline, lead, second } = FRENCH;
    const article = readArticle([headline, '12 mars 2025', lead, '3 juin 2025', second].join('\n'), { language: 'fr' });
    expect(article.dates.map(({ iso }) => iso)).toEqual(['2025-03-12', '2025-06-03']);
    expect(article.date).toBeNull();
  });
});

describe('after the body', () => {
  test.each([
    ['the initials of an agency', 'pr/vdl/abc'],
    ['the initials of an author', 'J.-P. D.'],
    ['who asked', 'Propos recueillis par Anouk Delmas'],
    ['whose news it is', 'Avec AFC'],
    ['whose news it is, in brackets', '(avec AFC et Belga)'],
    ['who wrote and who revised', '(Rédigé par Anna Kovel, édité par Jean Dolbec)'],
    ['a name', 'Jeanne Kerlo'],
    ['an address to write to', 'Contact presse :\nPaul Durand\n01 23 45 67 89\npresse@orvanne.example'],
  ])('French: %s is no sentence', (_, lines) => {
    const { headline, lead, second, third } = FRENCH;
    expect(sentencesOf([headline, lead, second, third, lines].join('\n'), 'fr')).toEqual(paragraphs(FRENCH));
  });

  test.each([
    ['who reported and who edited', '(Reporting by Anna Kovel in London and John Roe; Editing by Mary Doe)'],
    ['who helped', '___\nKovel reported from Denver. Coast Wire writer Jane Roe in Phoenix contributed to this report.'],
    ['what was corrected', 'This article was amended on 13 March 2026 to correct the name of the bridge.'],
    ['a sign of the end', '###'],
    ['an address', 'Contact Jane Roe at jroe@courier.example'],
  ])('English: %s is no sentence', (_, lines) => {
    const { headline, lead, second, third } = ENGLISH;
    expect(sentencesOf([headline, lead, second, third, lines].join('\n'), 'en')).toEqual(paragraphs(ENGLISH));
  });

  test('what opens with the name in the byline is about the author', () => {
    const { headline, lead, second, third } = ENGLISH;
    const text = [headline, 'By Tom Roe', lead, second, third, 'Tom Roe covers bridges for The Courier.'].join('\n');
    expect(sentencesOf(text, 'en')).toEqual(paragraphs(ENGLISH));
  });
});

describe('the day an article gives itself', () => {
  test.each([
    ['Publié le 12 mars 2026 à 06h45, mis à jour le 14 mars 2026', '2026-03-12'],
    ['Mis à jour le 14-03-2026 à 10:05', '2026-03-14'],
    ['12 mars 2026', '2026-03-12'],
    ['Par Anna Kovel\nVelmont, 12 mars 2026', '2026-03-12'],
    ['Velmont, le 12 mars (AFC)', null],
    ['Publié le 12 mars à 06h45', null],
  ])('is the article’s date where none is given: %s', (line, date) => {
    const { headline, lead, second } = FRENCH;
    expect(readArticle([headline, line, lead, second].join('\n'), { language: 'fr' }).date).toBe(date);
  });

  test.each([
    ['VELMONT, 20 jan 2026 (AFC) - ', '2026-01-20'],
    ['Velmont, le 20 janvier 2026 – ', '2026-01-20'],
  ])('stands in a dateline: %s', (dateline, date) => {
    const article = readArticle(`${FRENCH.headline}\n${dateline}${FRENCH.lead}\n${FRENCH.second}`, { language: 'fr' });
    expect(article.date).toBe(date);
    expect(article.sentences[0]?.text).toBe(FRENCH.lead);
    expect(article.figures).toEqual([]);
  });

  test('tells what "mardi" is', () => {
    const { headline, lead, second } = FRENCH;
    const text = [headline, 'Publié le 12 mars 2026', lead, second].join('\n');
    expect(readArticle(text, { language: 'fr' }).dates.map(({ iso }) => iso)).toEqual(['2026-03-10']);
  });

  test('gives way to the one that is given', () => {
    const { headline, lead } = FRENCH;
    const text = [headline, 'Publié le 12 mars 2026', lead, lead].join('\n');
    expect(readArticle(text, { language: 'fr', date: '2025-01-31' }).date).toBe('2025-01-31');
  });

  test('is not read from digits of which either may be the month', () => {
    const { headline, lead, second } = ENGLISH;
    expect(readArticle([headline, 'Published 03/04/2026', lead, second].join('\n'), { language: 'en' }).date).toBeNull();
    expect(readArticle([headline, 'Published 25/04/2026', lead, second].join('\n'), { language: 'en' }).date).toBe('2026-04-25');
  });
});

describe('a dateline after a byline', () => {
  test('is the dateline, and the sentence begins after it', () => {
    const { headline, lead } = ENGLISH;
    const article = readArticle(`${headline}\nBy DANA WHITLOCK\nCARSON RIDGE, Nev. (WNS) — ${lead}\n${lead}`, { language: 'en' });
    expect(article.dateline).toMatchObject({ text: 'CARSON RIDGE, Nev. (WNS)', place: 'CARSON RIDGE', source: 'WNS' });
    expect(article.sentences[0]?.text).toBe(lead);
  });

  test.each([
    ['VELMONT, March 12, 2026 /CNN/ -- ', 'VELMONT', 'CNN'],
    ['VELMONT--(PRESS WIRE)--', 'VELMONT', 'PRESS WIRE'],
  ])('of a press release: %s', (dateline, place, source) => {
    const article = readArticle(`${ENGLISH.headline}\n${dateline}${ENGLISH.lead}\n${ENGLISH.second}`, { language: 'en' });
    expect(article.dateline).toMatchObject({ place, source });
    expect(article.sentences[0]?.text).toBe(ENGLISH.lead);
  });

  test.each([
    ['By Declan Farrow, Health reporter, Northmoor', 'Northmoor', null],
    ['By Jane Roe, Coast Wire', null, 'Coast Wire'],
    ['By Tobias Lindqvist in Marrow Bay', 'Marrow Bay', null],
  ])('a byline names where, or for whom: %s', (line, place, source) => {
    expect(
      readArticle(`${ENGLISH.headline}\n${line}\n${ENGLISH.lead}\n${ENGLISH.second}`, { language: 'en' }).dateline,
    ).toMatchObject({
      place,
      source,
    });
  });

  test('a kind of article is no place', () => {
    const article = readArticle(`${FRENCH.headline}\nEntretien - ${FRENCH.lead}\n${FRENCH.second}`, { language: 'fr' });
    expect(article.dateline).toBeNull();
    expect(article.sentences[0]?.text).toBe(FRENCH.lead);
  });

  test('a newspaper’s name is its source', () => {
    const article = readArticle(`${FRENCH.headline}\nLe Quotidien des affaires - ${FRENCH.lead}\n${FRENCH.second}`, {
      language: 'fr',
    });
    expect(article.dateline).toMatchObject({ place: null, source: 'Le Quotidien des affaires' });
    expect(article.sentences[0]?.text).toBe(FRENCH.lead);
  });
});
