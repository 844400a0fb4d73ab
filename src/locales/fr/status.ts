import { count, list, number } from './formats.js';

/** What works and what does not, for admins. */
export const status = {
  title: 'État',
  fine: 'Tout fonctionne.',
  problems: (n: number): string => count(n, 'chose à réparer, expliquée plus bas.', 'choses à réparer, expliquées plus bas.'),
  unused: 'Rien n’est encore programmé. Commencez par `/installation`.',
  channelsFine: (channelIds: string[]): string =>
    `Toutes les permissions sont là dans ${list(channelIds.map((id) => `<#${id}>`))}.`,
  toRepair: (what: string): string => `- **À réparer** : ${what}`,
  /** `schedules` as “Programmation x”. */
  cannotPost: (schedules: string[], why: string): string => `${list(schedules)}. ${why}`,
  noticesGone: 'Le salon des avis n’existe plus. Choisissez-en un autre avec `/réglages`.',
  schedules: 'Programmations',
  counts: (active: number, paused: number, stopped: number): string =>
    list(
      [
        { n: active, text: count(active, 'active', 'actives') },
        { n: paused, text: count(paused, 'suspendue', 'suspendues') },
        { n: stopped, text: count(stopped, 'arrêtée', 'arrêtées') },
      ]
        .filter(({ n }) => n > 0)
        .map(({ text }) => text),
    ),
  next: (unixSeconds: number, id: string, channelId: string): string =>
    `- <t:${unixSeconds}:F> (<t:${unixSeconds}:R>), <#${channelId}>, programmation ${id}`,
  outcomes: 'Dernières publications',
  outcome: (id: string, phrase: string): string => `- Programmation ${id}. ${phrase}`,
  removedOutcome: (id: string, phrase: string): string => `- Programmation ${id} (supprimée). ${phrase}`,
  posted: (unixSeconds: number): string => `Publié le <t:${unixSeconds}:f>`,
  byHand: (channelId: string, phrase: string): string => `- À la main dans <#${channelId}>. ${phrase}`,
  noOutcomes: 'Aucune publication pour le moment.',
  articleCounts: (common: number, own: number): string =>
    `${count(common, 'article commun', 'articles communs')}, ${count(own, 'article propre à ce serveur', 'articles propres à ce serveur')}.`,
  bot: 'Bot',
  version: (version: string, database: string, tables: number): string =>
    `Version ${version}. La base de données répond (${database}, version ${number(tables)} des tables).`,
  commandsKnown: 'Discord connaît toutes les commandes.',
  commandsUnknown: (names: string[]): string => `Discord ne connaît pas ${list(names)}.`,
  commandsUnread: 'Discord n’a pas laissé lire ses commandes : réessayez dans une minute.',
  changes: 'Derniers changements',
  noChanges: 'Aucun changement pour le moment.',
  allChanges: 'Tous les changements',
  allChangesTitle: (n: number): string => `Changements (${number(n)})`,
  refresh: 'Actualiser',
  resume: (n: number): string => `Reprendre ${count(n, 'programmation arrêtée', 'programmations arrêtées')}`,
  register: 'Enregistrer les commandes',
};
