import { count, list, number } from './formats.js';

/** What works and what does not, for admins. */
export const status = {
  title: 'État',
  fine: 'Tout fonctionne.',
  problems: (n: number): string => count(n, 'chose à réparer, expliquée plus bas.', 'choses à réparer, expliquées plus bas.'),
  unused: 'Rien n’est encore programmé. Commencez par `/installation`.',
  channels: 'Salons',
  channelsFine: (channelIds: string[]): string =>
    `Toutes les permissions sont là dans ${list(channelIds.map((id) => `<#${id}>`))}.`,
  channelMissing: (channelId: string, missing: string[]): string =>
    `**À réparer** : il manque au bot dans <#${channelId}> : ${list(missing)}. Accordez-le sous Modifier le salon → Permissions.`,
  channelGone: (scheduleIds: string[]): string =>
    `**À réparer** : le salon de ${list(scheduleIds)} n’existe plus. Choisissez-en un autre avec \`/programmation modifier\`.`,
  noticesGone: '**À réparer** : le salon des avis n’existe plus. Choisissez-en un autre avec `/réglages`.',
  moreChannels: (n: number): string => count(n, 'autre salon a un problème.', 'autres salons ont un problème.'),
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
  nextTitle: 'Prochaines publications :',
  stopped: (id: string, channelId: string, reason: string): string =>
    `**À réparer** : programmation ${id} dans <#${channelId}> arrêtée : ${reason}`,
  outcomes: 'Dernières publications',
  outcome: (id: string, phrase: string): string => `- Programmation ${id}. ${phrase}`,
  noOutcomes: 'Aucune publication pour le moment.',
  articles: 'Articles',
  articleCounts: (common: number, own: number): string =>
    `${count(common, 'article commun', 'articles communs')}, ${count(own, 'article propre à ce serveur', 'articles propres à ce serveur')}.`,
  bot: 'Bot',
  version: (version: string, database: string, tables: number): string =>
    `Version ${version}. La base de données répond (${database}, version ${number(tables)} des tables).`,
  commandsKnown: 'Discord connaît toutes les commandes.',
  commandsUnknown: (names: string[]): string => `**À réparer** : Discord ne connaît pas ${list(names)}.`,
  commandsUnread: 'Discord n’a pas laissé lire ses commandes : réessayez dans une minute.',
  changes: 'Derniers changements',
  noChanges: 'Aucun changement pour le moment.',
  allChanges: 'Tous les changements',
  allChangesTitle: (n: number): string => `Changements (${number(n)})`,
  refresh: 'Actualiser',
  resume: (n: number): string => `Reprendre ${count(n, 'programmation arrêtée', 'programmations arrêtées')}`,
  register: 'Enregistrer les commandes',
  back: 'Retour à l’état',
};
