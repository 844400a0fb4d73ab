import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/intake/html.js';
import { IntakeError } from '../../src/intake/intakeError.js';
import { readApart } from '../../src/intake/readApart.js';

const PARAGRAPHS = [
  'La mairie de Belmare a fermé lundi le pont des Tanneurs, par lequel passent chaque jour 14 500 véhicules, et rien ne dit quand il rouvrira.',
  '« La sécurité ne se négocie pas, et le pont rouvrira en mars », a déclaré la maire, Odile Franquet, devant les riverains réunis.',
  'Les travaux coûteront 3,8 millions d’euros et occuperont 60 ouvriers pendant tout l’hiver, selon le chef de chantier de la ville.',
];

const PAGE = `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8">
<title>Le pont ferme - Le Courrier</title>
<meta property="og:title" content="Le pont des Tanneurs ferme quatre mois"><meta property="og:site_name" content="Le Courrier">
<meta property="article:published_time" content="2024-11-12T08:30:00+0100">
<link rel="canonical" href="https://courrier.example/pont">
</head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Le pont des Tanneurs ferme quatre mois</h1>
${PARAGRAPHS.map((text) => `<p>${text.replace('Odile', '<a href="/o">Odile</a>')}</p>`).join('\n')}
<script>alert("Bonjour")</script></article>
<aside><p>Abonnez-vous à notre lettre !</p></aside><footer>© Le Courrier</footer></body></html>`;

describe('a page of any kind', () => {
  test('is read in a thread of its own', async () => {
    expect((await readApart({ name: 'a.html', text: PAGE })).text.split('\n')).toEqual(PARAGRAPHS);
    await expect(readApart({ name: 'a.html', text: '<p>a</p>'.repeat(100_000) })).rejects.toThrow(IntakeError);
  });

  test.each([
    ['a.html', '<div>mot, '.repeat(20_000)],
    ['a.md', '> '.repeat(50_000)],
    ['a.md', '# a\n'.repeat(400_000)],
  ])(
    'lets others be served while it is looked through, and is given up when that takes too long: %s',
    async (name, text) => {
      let turns = 0;
      const timer = setInterval(() => turns++, 20);
      await expect(readApart({ name, text })).rejects.toThrow(IntakeError);
      clearInterval(timer);
      expect(turns).toBeGreaterThan(5);
    },
    20_000,
  );
});

describe('an article in a page', () => {
  test('is read without what stands around it, a paragraph a line', () => {
    expect(readHtml(PAGE).text.split('\n')).toEqual(PARAGRAPHS);
  });

  test('has title, source, address, date and language from the page', () => {
    expect(readHtml(PAGE).metadata).toEqual({
      title: 'Le pont des Tanneurs ferme quatre mois',
      source: 'Le Courrier',
      url: 'https://courrier.example/pont',
      published: '2024-11-12T08:30:00+01:00',
      language: 'fr',
      tags: [],
    });
  });

  test('is read without bylines, captions, offers, further links and cross-heads among its paragraphs', () => {
    const [first, second, third] = PARAGRAPHS;
    const page = `<html><head><title>Le pont rouvre | Le Courrier</title></head><body><article><h1>Le pont rouvre</h1>
      <p class="chapo">Quatre mois de travaux s’achèvent.</p><p class="article__byline">Par <a href="/a">Odile Vannier</a></p>
      <time datetime="2024-11-12">Publié le 12 novembre</time><figure><img src="a.jpg"><figcaption>Le pont, lundi.</figcaption></figure>
      <p>${first}</p><h2>« Rien ne se négocie »</h2><h2>Un hiver de travaux</h2><p>${second}</p>
      <p><a href="/b">À lire aussi : le tramway attendra</a></p><blockquote><p>« Enfin ! »</p><footer>Luce Amiot, riveraine</footer></blockquote>
      <p>${third}</p><p class="newsletter">Recevez notre lettre pour 1 € par mois.</p></article></body></html>`;
    const { text, metadata } = readHtml(page);
    expect(text.split('\n')).toEqual([
      'Quatre mois de travaux s’achèvent.',
      first,
      '« Rien ne se négocie »',
      second,
      '« Enfin ! »',
      '— Luce Amiot, riveraine',
      third,
    ]);
    expect([metadata.title, metadata.source]).toEqual(['Le pont rouvre', 'Le Courrier']);
  });

  test.each([
    ['Le pont rouvre - Le Courrier', '<h1>Le pont rouvre</h1>', 'Le pont rouvre'],
    ['Le pont rouvre | Le Courrier', '<meta property="og:site_name" content="Le Courrier">', 'Le pont rouvre'],
    ['Le pont rouvre - en mars', '<h1>Le Courrier</h1>', 'Le pont rouvre - en mars'],
  ])('has a title without the name of its site: %s', (title, more, read) => {
    const page = `<html><head><title>${title}</title></head><body>${more}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    expect(readHtml(page).metadata.title).toBe(read);
  });

  test('has the date that its JSON-LD tells', () => {
    const ld = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2024-11-12', headline: 'Le pont' };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    expect(readHtml(page).metadata.published).toBe('2024-11-12');
  });

  test('is read in a few words, and in a piece of a page', () => {
    expect(readHtml('<p>Le pont ferme.</p><p>Il rouvrira <b>en mars</b>.</p>').text).toBe('Le pont ferme.\nIl rouvrira en mars.');
    expect(readHtml('Le pont ferme.<br>Il rouvrira.').text).toBe('Le pont ferme.\nIl rouvrira.');
  });

  test.each([
    ['a hundred thousand elements within each other', '<div>'.repeat(100_000)],
    ['a hundred thousand elements', '<p>a</p>'.repeat(100_000)],
    ['more than four million letters', 'a'.repeat(4_000_001)],
  ])('is not looked for in %s', (_, html) => {
    expect(() => readHtml(html)).toThrow(IntakeError);
  });

  test('is text, or an error with a sentence, whatever the page', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '>',
        '"',
        '<meta property="og:title" content="',
        '&amp;',
        '&#0;',
        '<!--',
        '<article>',
        'Le pont ferme.',
        '<time datetime="x">',
        '</html>',
        '<body>',
        '\ud800',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (html) => {
        const { text } = readHtml(html.join(''));
        expect(typeof text).toBe('string');
      }),
    );
  });
});
