import { count } from './formats.js';

/** What stands in posts beside the articles' own words. */
export const posts = {
  late: 'Publié en retard : ce n’était pas possible à l’heure prévue.',
  /** Somebody changed the article's text or headline after the post. */
  corrected: (unixSeconds: number): string => `Corrigé le <t:${unixSeconds}:f>`,
  digest: (n: number): string => count(n, 'nouvel article', 'nouveaux articles'),
  /** The title of a forum post that tells of several articles. */
  digestTitle: (n: number, first: string): string => `${count(n, 'nouvel article', 'nouveaux articles')} : ${first}`,
  fullBriefing: 'Briefing complet',
  nothingNew: 'Rien de nouveau depuis la dernière publication.',
  allArticles: 'Tous les articles',
};

/** What admins are told without having asked. */
export const notices = {
  since: 'Depuis la dernière commande d’un admin :',
  more: (n: number): string => `Et ${count(n, 'autre avis', 'autres avis')}. Tout est dans \`/programmation liste\`.`,
  stopped: (scheduleId: string, channelId: string, reason: string): string =>
    `La programmation ${scheduleId} dans <#${channelId}> est arrêtée : ${reason} Modifiez-la s’il le faut avec \`/programmation modifier\`, puis reprenez-la avec \`/programmation reprendre\`.`,
  uncertain: (channelId: string, unixSeconds: number): string =>
    `La publication du <t:${unixSeconds}:f> dans <#${channelId}> est incertaine : Discord n’a pas confirmé l’envoi, et elle n’est pas renvoyée. Regardez dans le salon.`,
};
