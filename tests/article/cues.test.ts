import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const speakersOf = (text: string, language: string): (string | null)[] =>
  readArticle(text, { language }).quotes.map((quote) => quote.speaker?.name ?? null);

describe('in French, what tells who speaks is', () => {
  test.each([
    [
      'the clause behind the first quotation for those after it',
      "L'affaire du Velmar est « un drame », a déclaré mardi à la presse la ministre Anna Kovel, avant d'adresser ses « excuses ».",
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
    [
      'nobody, when it is only written',
      'Karl Morin est venu.\n« Nous partons demain matin », est-il écrit sur la page du port.',
      [null],
    ],
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
      'not those for whom something is done',
      'Anna Kovel veut en profiter pour « avancer ensemble » pour les pêcheurs.',
      ['Anna Kovel'],
    ],
    [
      'who stands before a relative clause, not who is told of in it',
      'Le chanteur de 45 ans, qui a joué au cinéma et est marié à une vedette, la skieuse Anna Kovel, dit être « fatigué ».',
      ['Le chanteur'],
    ],
    [
      'who stands before what they are and a relative clause',
      'Un choix que Karim Seddik, sénateur de Velmont qui pourrait succéder au maire, Karl Morin, a qualifié de « fête ».',
      ['Karim Seddik'],
    ],
    [
      'not the short name of a body in brackets',
      'La présidente du Front velmontois (FV), Anna Kovel, est là. La présidente du Front velmontois (FV) fustige « un abandon ».',
      ['Anna Kovel'],
    ],
    ['a verb and its noun', "Dans une lettre, Anna Kovel a fait part d'une colère « froide ».", ['Anna Kovel']],
    [
      'where it is said',
      "« Nous partons demain », souligne-t-on dans l'entourage de la ministre.",
      ["l'entourage de la ministre"],
    ],
    [
      'who has just spoken, when nobody else acts',
      '« Nous partons », a dit Anna Kovel.\nDans ce contexte, « les services du port sont fortement touchés » par la grève.',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'who speaks next, at the opening of the article',
      '« Je ne mets pas les deux sur le même plan. »\nLa ministre Anna Kovel estime que « les deux » existent.',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    ['not how a paragraph opens', 'Au début de la campagne : « Nous partons demain. »', [null]],
    [
      'whom a thing set apart by a comma says nothing of',
      'Dans un tweet, Anna Kovel a salué « le vote ». « Nous partons demain », a-t-elle dit.',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'the office, when a verb follows the name behind its comma',
      'Pour le président velmontois, Anna Kovel est « une femme géniale ».',
      ['le président velmontois'],
    ],
    ['whose terms they are', 'Un vote qui « poignarde les gens », selon les termes du chef du parti.', ['chef du parti']],
    [
      'a name that nobody has told, behind the comma after an office',
      '« Nous partons demain », a expliqué un des chefs du mouvement, Ymir Takh. « Tous », a-t-il ajouté.',
      ['Ymir Takh', 'Ymir Takh'],
    ],
    [
      'a body with its relative clause',
      "Le rapport est de juin. On y cite l'Institut des mers qui appelle chaque port à « tenir bon ».",
      ['Institut des mers'],
    ],
    [
      'a body that has just spoken, for its pronoun',
      '« Le trafic a explosé », a insisté la CFX.\nSelon elle, le port « a tenu bon ».',
      ['CFX', 'CFX'],
    ],
    ['who is in the words of an hour', '« Nous partons », a lancé lundi après-midi un gréviste au ministre.', ['un gréviste']],
    [
      'not the house that somebody lives in',
      "Karl Morin a parlé. Le locataire de la Maison Rouge a dit qu'il n'avait « aucun doute ».",
      ['Le locataire de la Maison Rouge'],
    ],
    [
      'the clause behind, not what is listed inside the marks',
      '« Nous partirons, vu les leçons données depuis des années. Le reste attend », a écrit Anna Kovel.',
      ['Anna Kovel'],
    ],
    ['a noun that ends as adverbs do', 'Le gouvernement redoute la fin de « nombreux emplois » en mai.', ['Le gouvernement']],
    ['a verb that shows by hiding', 'Anna Kovel ne cache pas son « inquiétude ».', ['Anna Kovel']],
    [
      'the name behind an office and what its holder is',
      'La guide suprême velmontoise, l’ayatollah Anna Kovel, a accusé la ville et dit espérer « que les pêcheurs se réveillent ».',
      ['Anna Kovel'],
    ],
    [
      'what a title tells of its bearer',
      '« Nous renonçons », a dit Me Karl Morin.\n« La page est tournée », précise l’avocat.',
      ['Karl Morin', 'Karl Morin'],
    ],
    [
      'the last person of a sentence before, whatever body it ends with',
      "Rosa Morin se tait.\nC'est Ymir Kovel, responsable du service client chez LREM qui a eu cette tâche. « Tout change », a-t-elle dit.",
      ['Ymir Kovel'],
    ],
    [
      'who makes something known',
      "L'Institut des mers parle d'un « risque », mais le juge Karl Morin a fait valoir que « plusieurs ports » vont bien.",
      ['Institut des mers', 'Karl Morin'],
    ],
    ['not when it was', 'La semaine passée, la CFX avait surpris en jugeant à la radio « qu’on partait trop ».', ['CFX']],
    [
      'somebody told of by what they do',
      'Anna Kovel est venue.\n« Nous partons demain », a expliqué celle qui dirige le port.',
      ['Anna Kovel'],
    ],
  ])('%s: %s', (_, text, names) => {
    expect(speakersOf(text, 'fr')).toEqual(names);
  });
});

test.each([
  ['the work that somebody makes', 'Anna Kovel est venue lors du tournage de « Et la mer créa le port ».'],
  [
    'works with their years',
    "L'auteur de « La Mer malade » (1983) et de « Nous avons tant aimé le port, ou La grande peur » (2004) est mort.",
  ],
  ['those who act together', 'Anna Kovel, une des figures du mouvement des « bonnets verts », a annoncé son départ.'],
  ['a work behind a preposition', 'Selon Anna Kovel, Karl Morin fera des reportages, comme dans « Quotidien », à la radio.'],
  ['what has a capital behind a plain word', "Anna Kovel a dit que l'appellation « Journées du port » dépend de la ville."],
  ['what comes out', 'Anna Kovel, a dit la radio, sort ces jours-ci « Le Sable des autres » et part.'],
  ['what everybody calls it', "La vedette a des admirateurs, et ce qu'on appelle des « haters »."],
])('marks around %s are no quotation', (_, text) => {
  expect(readArticle(text, { language: 'fr' }).quotes).toEqual([]);
});

test("a first name inside a firm's name is nobody", () => {
  expect(speakersOf("« Nous partons demain », déclare la présidente d'Ardent Rose Productions.", 'fr')).not.toEqual([
    'Rose Productions',
  ]);
});
