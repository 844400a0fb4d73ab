import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const summaryOf = (text: string, language: string, sentences: number): string[] =>
  readArticle(text, { language, sentences }).summary.map((sentence) => sentence.text);

const DAM = `Un barrage cède dans la vallée de la Dorne
La rupture d'un barrage a fait au moins neuf morts dimanche dans la vallée de la Dorne, selon la préfecture. Le barrage, construit en 1962, retenait 14 millions de mètres cubes d'eau. « On n'a rien vu venir. Ma cave était pleine en deux minutes », raconte un habitant. Il dort depuis dans un gymnase. Cependant, l'eau commence à baisser. Quelque 4 000 habitants de la vallée ont été évacués et 300 pompiers cherchent les disparus. Cette décision a été prise par le préfet.`;

const STRIKE = `Port strike enters third week in Karvenia
A strike at the port of Miravo entered its third week on Monday, leaving 60 ships at anchor and costing exporters an estimated $90 million. The port handles two thirds of Karvenia's grain exports, according to the transport ministry. "I love this job, but I have three children to feed and we will not give in," said Lena Voss. She declined to say more. But talks could resume. This move surprised everyone. The government offered a 4% raise on Friday, half of what the union wants.`;

test.each<[string, string, number, string[]]>([
  [
    'fr',
    DAM,
    1,
    ["La rupture d'un barrage a fait au moins neuf morts dimanche dans la vallée de la Dorne, selon la préfecture."],
  ],
  [
    'fr',
    DAM,
    3,
    [
      "La rupture d'un barrage a fait au moins neuf morts dimanche dans la vallée de la Dorne, selon la préfecture.",
      "Le barrage, construit en 1962, retenait 14 millions de mètres cubes d'eau.",
      'Quelque 4 000 habitants de la vallée ont été évacués et 300 pompiers cherchent les disparus.',
    ],
  ],
  [
    'en',
    STRIKE,
    1,
    [
      'A strike at the port of Miravo entered its third week on Monday, leaving 60 ships at anchor and costing exporters an estimated $90 million.',
    ],
  ],
  [
    'en',
    STRIKE,
    3,
    [
      'A strike at the port of Miravo entered its third week on Monday, leaving 60 ships at anchor and costing exporters an estimated $90 million.',
      "The port handles two thirds of Karvenia's grain exports, according to the transport ministry.",
      'The government offered a 4% raise on Friday, half of what the union wants.',
    ],
  ],
])('keeps what tells the news (%s: "%s", %i sentences)', (language, text, sentences, kept) => {
  expect(summaryOf(text, language, sentences)).toEqual(kept);
});

test.each([
  ['fr', 'Il dort depuis dans un gymnase.'],
  ['fr', "Cependant, l'eau commence à baisser."],
  ['fr', 'Cette décision a été prise par le préfet.'],
  ['fr', "En revanche, l'eau monte."],
  ['fr', 'Son directeur a démissionné.'],
  ['fr', '« Nous partons », a-t-elle ajouté.'],
  ['en', 'She declined to say more.'],
  ['en', 'But talks could resume.'],
  ['en', 'This move surprised everyone.'],
  ['en', 'Its owner resigned.'],
  ['en', '“We are leaving,” she added.'],
])('never leaves a %s sentence that points back without the one before: "%s"', (language, dangling) => {
  const [before, after] =
    language === 'fr'
      ? [
          'Le vent a soufflé.',
          'Le barrage de la Dorne retient 14 millions de mètres cubes près de Havrenne, selon la préfecture.',
        ]
      : ['The wind blew.', 'The dam near Ostrel holds 14 million cubic metres, according to the ministry of Karvenia.'];
  const text = `${after} ${before} ${dangling} ${after.replace('14', '15')}`;
  for (const sentences of [1, 2, 3]) {
    const kept = summaryOf(text, language, sentences);
    if (kept.includes(dangling)) expect(kept[kept.indexOf(dangling) - 1]).toBe(before);
  }
  expect(summaryOf(text, language, 4)).toHaveLength(4);
});

test.each([
  ['fr', 'Il faut évacuer la vallée de la Dorne.'],
  ['fr', 'Cette semaine, la vallée de la Dorne est fermée.'],
  ['fr', 'Le Premier ministre est attendu dans la vallée de la Dorne.'],
  ['en', 'This week the valley of Ostrel is closed.'],
])('lets a %s sentence stand alone that only looks as if it pointed back: "%s"', (language, standing) => {
  const [first, weak] =
    language === 'fr'
      ? ['La vallée de la Dorne est sous les eaux.', 'Voilà.']
      : ['The valley of Ostrel is under water.', 'Well.'];
  expect(summaryOf(`${first} ${weak} ${standing}`, language, 2)).toEqual([first, standing]);
});

test.each<[string, string, string, string]>([
  [
    'what is to come',
    'fr',
    'La halle aux grains est pleine de monde depuis midi.',
    'La halle aux grains sera pleine de monde après midi.',
  ],
  [
    'what is done',
    'fr',
    'Des voisins regardent les travaux de la halle aux grains.',
    'Des voisins contestent les travaux de la halle aux grains.',
  ],
  [
    'what harm is told in figures',
    'fr',
    'Les cages de la halle abritent 40 poules blanches.',
    'Les gravats de la halle ont blessé 40 poules blanches.',
  ],
  [
    'what it costs',
    'fr',
    'La couleur de la charpente étonne les gens du quartier.',
    'Le coût de la charpente étonne les gens du quartier.',
  ],
  [
    'how much',
    'fr',
    'Des camions de gravier sont arrivés dans la cour pavée.',
    'Neuf camions de gravier sont arrivés dans la cour pavée.',
  ],
  [
    'who answers',
    'fr',
    'Les vendeurs, les clients et les voisins gardent leur calme.',
    'Les syndicats, les partis et les voisins gardent leur calme.',
  ],
  [
    'what the headline tells',
    'fr',
    'La fontaine du vieux bourg donne une eau claire et fraîche.',
    'La charpente du vieux bourg donne une ombre claire et fraîche.',
  ],
  [
    'what is to come',
    'en',
    'The grain hall is full of people from noon onwards.',
    'The grain hall will be full of people before noon.',
  ],
  ['what is done', 'en', 'Neighbours watch the work on the grain hall.', 'Neighbours oppose the work on the grain hall.'],
  [
    'what harm is told in figures',
    'en',
    'The cages in the grain hall held 40 white hens.',
    'The rubble in the grain hall killed 40 white hens.',
  ],
  [
    'what it costs',
    'en',
    'The colour of the beams surprised people in the quarter.',
    'The cost of the beams surprised people in the quarter.',
  ],
  ['who answers', 'en', 'Traders, buyers and neighbours kept their calm.', 'Unions, critics and neighbours kept their calm.'],
])('keeps %s (%s), although it comes later', (_, language, weak, strong) => {
  const [headline, lead, last] =
    language === 'fr'
      ? [
          'La charpente de la halle tombe',
          'La toiture de la halle aux grains de Morvaux est tombée lundi sur trois camions.',
          'Voilà tout ce que nous en savons.',
        ]
      : [
          'Roof of grain hall falls',
          'The roof of the grain hall in Ostrel fell on three trucks on Monday.',
          'That is all we know so far.',
        ];
  expect(summaryOf([headline, lead, weak, strong, last, last, last].join('\n'), language, 2)).toEqual([lead, strong]);
});

test('does not tell the same thing twice', () => {
  const text =
    'Le feu a détruit 300 hectares de forêt près de Havrenne dimanche. Près de Havrenne, le feu a détruit 300 hectares de forêt. Deux pompiers ont été blessés et le village de Morvaux a été évacué.';
  expect(summaryOf(text, 'fr', 2)).toEqual([
    'Le feu a détruit 300 hectares de forêt près de Havrenne dimanche.',
    'Deux pompiers ont été blessés et le village de Morvaux a été évacué.',
  ]);
});

test('does not tell the same thing twice in an article in paragraphs', () => {
  const lead = 'Le feu a détruit 300 hectares de forêt dimanche près de Havrenne, a annoncé la préfecture.';
  const again = 'Près de Havrenne, 300 hectares de forêt seront détruits par le feu, a annoncé dimanche soir la préfecture.';
  const other = 'Un village a été évacué pendant la nuit.';
  const last = 'Voilà tout ce que nous en savons.';
  expect(summaryOf([lead, again, other, last, last].join('\n'), 'fr', 2)).toEqual([lead, other]);
});

test.each([1, 2, 5, 7, 100])('gives %i sentences or all there are, in the order of the article', (sentences) => {
  const article = readArticle(DAM, { language: 'fr', sentences });
  expect(article.summary).toHaveLength(Math.min(sentences, article.sentences.length));
  const indices = article.summary.map((kept) => kept.sentence);
  expect(indices).toEqual([...indices].sort((a, b) => a - b));
  for (const kept of article.summary) {
    expect(DAM.slice(kept.start, kept.end)).toBe(kept.text);
    expect(article.sentences[kept.sentence]?.start).toBe(kept.start);
  }
});

test('gives the same summary each time, and none of a text without sentences', () => {
  expect(summaryOf(STRIKE, 'en', 3)).toEqual(summaryOf(STRIKE, 'en', 3));
  expect(summaryOf('', 'fr', 3)).toEqual([]);
});

test('a long summary of a very long article takes no more than its share of time', () => {
  const time = (count: number): number => {
    const text = Array.from({ length: count }, (_, index) => `Le port ${index} compte ${index * 7} navires.`).join(' ');
    const started = performance.now();
    readArticle(text, { language: 'fr', sentences: count / 2 });
    return performance.now() - started;
  };
  time(1_000);
  expect(time(20_000)).toBeLessThan(40 * time(2_000) + 1000);
});
