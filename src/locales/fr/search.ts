import { count } from './formats.js';

const moreThan = (hasMore: boolean): string => (hasMore ? 'Plus de ' : '');

export const search = {
  title: (words: string, total: number, hasMore: boolean): string =>
    `${moreThan(hasMore)}${count(total, 'article', 'articles')} pour « ${words} »`,
  /** Nothing but filters was given. */
  allTitle: (total: number, hasMore: boolean): string =>
    `${moreThan(hasMore)}${count(total, 'article trouvé', 'articles trouvés')}`,
  speaker: (name: string): string => `dit par ${name}`,
  source: (name: string): string => `source : ${name}`,
  from: (date: string): string => `à partir du ${date}`,
  to: (date: string): string => `jusqu’au ${date}`,
  none: 'Aucun article ne contient tous ces mots. Essayez-en moins, ou d’autres ; `/articles` donne la liste entière.',
  tooCommon: 'Ces mots sont trop courants pour être cherchés. Ajoutez-en un autre.',
  noneFiltered: 'Rien de tel. Retirez un filtre (locuteur, source, dates), ou cherchez moins de mots.',
  wrongDate: (typed: string): string =>
    `« ${typed} » n’est pas une date. Écrivez par exemple \`28/10/2024\`, \`28 octobre 2024\`, \`octobre 2024\`, \`2024\` ou \`hier\`.`,
  wrongOrder: (from: string, to: string): string => `Le début (${from}) vient après la fin (${to}). Échangez les deux dates.`,
  gone: 'Cette recherche est trop ancienne pour en tourner les pages. Redemandez-la avec `/recherche`.',
};
