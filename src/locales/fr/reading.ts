import { count, number } from './formats.js';

export const article = {
  newest: 'Le plus récent',
  undated: 'sans date',
  quotes: (n: number): string => count(n, 'citation', 'citations'),
  figures: (n: number): string => count(n, 'chiffre', 'chiffres'),
  readSource: 'Lire à la source',
};

export const briefing = {
  summary: 'Résumé',
  quotes: 'Citations',
  figures: 'Chiffres',
  allQuotes: (n: number): string => `Toutes les citations (${number(n)})`,
  allFigures: (n: number): string => `Tous les chiffres (${number(n)})`,
  timeline: 'Chronologie',
  people: 'Qui est qui',
  /** `n` is the item's number. */
  seeInArticle: 'Voir dans l’article',
  noSentences: 'Cet article ne contient aucune phrase à résumer.',
  noQuotes: 'Aucune citation lue dans cet article.',
  noFigures: 'Aucun chiffre lu dans cet article.',
  unknownLanguage: 'La langue de cet article n’est pas reconnue : les locuteurs n’y sont pas cherchés.',
  empty: 'Cet article ne contient aucun texte.',
};

export const quotes = {
  title: (title: string): string => `Citations — ${title}`,
  titleBy: (speaker: string, title: string): string => `${speaker} : citations — ${title}`,
  unknownSpeaker: 'locuteur non identifié',
  partial: 'citation partielle',
};

export const figures = {
  title: (title: string): string => `Chiffres — ${title}`,
  age: 'âge',
  whatUnknown: 'ce que ce nombre compte n’est pas identifié',
};

export const timeline = {
  title: (title: string): string => `Chronologie — ${title}`,
  none: 'Aucune date lue dans cet article.',
  /** The section of dates with a year has no heading. */
  yearless: 'Sans année : l’article ne la dit pas',
};

export const people = {
  title: (title: string): string => `Qui est qui — ${title}`,
  none: 'Aucun nom lu dans cet article.',
  sections: { person: 'Personnes', organisation: 'Organisations', place: 'Lieux', other: 'Cités sans nom propre' },
  places: (n: number): string => count(n, 'mention', 'mentions'),
  /** `item` is the number that the person has in the list. */
  quotesOf: 'Citations',
  mention: (n: number, of: number): string => `Mention ${number(n)} sur ${number(of)}`,
  previous: 'Mention précédente',
  next: 'Mention suivante',
};

export const place = {
  paragraph: (n: number, of: number): string => `Paragraphe ${number(n)} sur ${number(of)}`,
  previous: 'Paragraphe précédent',
  next: 'Paragraphe suivant',
  changed: 'L’article a changé depuis ce message. Redemandez-le avec `/briefing` pour en lire la version actuelle.',
};

export const paging = {
  page: (n: number, of: number): string => `Page ${number(n)} sur ${number(of)}`,
  previous: 'Page précédente',
  next: 'Page suivante',
};

export const articles = {
  title: (n: number): string => `Articles (${number(n)})`,
  open: 'Briefing',
  none: 'Aucun article pour le moment. Qui héberge le bot en ajoute en déposant un fichier texte dans le dossier « content ».',
};

export const help = {
  title: 'Dépêche',
  intro:
    'Dépêche lit l’article et dit ce qui s’y trouve : le résumé dans ses propres phrases, les citations et leurs auteurs, les chiffres et ce qu’ils comptent. ' +
    'Rien n’est inventé : chaque élément s’ouvre à sa place dans l’article, avec « Voir dans l’article ».',
  readers: 'Pour lire',
  admins: 'Pour gérer le serveur',
  hint: 'Sans l’option `article`, c’est le plus récent. Avec `privé`, la réponse n’est visible que par vous. Sur tout message : menu « Applications », puis « Briefing de ce message ».',
};
