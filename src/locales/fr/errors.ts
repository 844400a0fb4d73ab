import { list, number } from './formats.js';

export const permissions = {
  ViewChannel: 'Voir le salon',
  SendMessages: 'Envoyer des messages',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  CreatePosts: 'Créer des posts',
  ReadMessageHistory: 'Voir les anciens messages',
  ManageGuild: 'Gérer le serveur',
};

export const errors = {
  noArticle: (query: string): string =>
    `Aucun article ne correspond à « ${query} ». Voyez la liste avec \`/articles\`, ou choisissez une proposition en tapant le titre.`,
  noSpeaker: (speaker: string, title: string): string =>
    `Personne du nom de « ${speaker} » n’est cité dans « ${title} ». Toutes les citations : \`/citations\` sans l’option \`locuteur\`.`,
  articleGone: 'Cet article n’est plus dans la bibliothèque. Voyez la liste avec `/articles`.',
  time: (value: string): string => `« ${value} » n’est pas une heure. Écrivez par exemple \`08:00\`, ou \`08:00, 18:30\`.`,
  tooManyTimes: (max: number): string => `Cela fait trop d’heures : ${number(max)} au plus par programmation.`,
  timesTooClose: (minutes: number): string =>
    `Deux publications doivent être séparées d’au moins ${number(minutes)} minutes. Écartez les heures.`,
  days: (value: string): string =>
    `« ${value} » n’est pas un jour. Écrivez \`chaque jour\`, \`en semaine\`, ou par exemple \`lun,mar\`.`,
  timezone: (value: string): string =>
    `« ${value} » n’est pas un fuseau horaire connu. Nommez-en un de la base IANA, par exemple \`Europe/Paris\`.`,
  channelPermissions: (channelId: string, missing: string[]): string =>
    `Il manque au bot dans <#${channelId}> : ${list(missing)}. Accordez-lui ce qui manque dans les réglages du salon, puis recommencez.`,
  channelKind: (channelId: string): string =>
    `<#${channelId}> n’est pas un salon où un message peut être publié. Choisissez un salon textuel ou d’annonces, un fil public ou un forum.`,
  channelGone: 'Ce salon n’existe plus, ou le bot ne le voit pas. Choisissez-en un autre.',
  threadLocked: (channelId: string): string =>
    `Le fil <#${channelId}> est verrouillé : le bot ne peut pas y écrire. Déverrouillez-le, ou choisissez un autre salon.`,
  publishKind: (channelId: string): string =>
    `<#${channelId}> n’est pas un salon d’annonces : ses publications n’ont pas d’abonnés. Retirez l’option \`diffuser\`, ou choisissez un salon d’annonces.`,
  tagKind: (channelId: string): string =>
    `<#${channelId}> n’est pas un forum. Retirez l’option \`étiquette\`, ou choisissez un forum.`,
  noTag: (tag: string, channelId: string, tags: string[]): string =>
    `Le forum <#${channelId}> n’a pas d’étiquette « ${tag} » que le bot puisse donner. Choisissez parmi : ${list(tags)}.`,
  noTags: (channelId: string): string => `Le forum <#${channelId}> n’a aucune étiquette que le bot puisse donner.`,
  tagRequired: (channelId: string, tags: string[]): string =>
    `Le forum <#${channelId}> demande une étiquette. Ajoutez l’option \`étiquette\` : ${list(tags)}.`,
  mentionEveryone: 'Le bot ne mentionne jamais @everyone. Choisissez un rôle.',
  roleGone: 'Ce rôle n’existe plus. Choisissez-en un autre avec l’option `mention`.',
  /** Of a schedule that is there already. */
  scheduledRoleGone:
    'Le rôle à mentionner n’existe plus. Avec `/programmation modifier`, choisissez-en un autre (option `mention`) ou retirez-le (option `retirer`).',
  mentionBot: (roleId: string, channelId: string): string =>
    `Le bot ne peut pas mentionner <@&${roleId}> dans <#${channelId}>. Rendez le rôle mentionnable dans les réglages du serveur, ou accordez au bot « Mentionner @everyone, @here et tous les rôles ».`,
  mentionMember: (roleId: string, channelId: string): string =>
    `Vous ne pouvez pas mentionner <@&${roleId}> dans <#${channelId}> vous-même : le bot ne le fait pas pour vous. Adressez-vous à quelqu’un qui le peut.`,
  grace: (value: string): string =>
    `« ${value} » n’est pas un retard possible. Écrivez par exemple \`30 min\` ou \`2 h\`, de 1 min à 24 h.`,
  countKind: 'L’option `nombre` est pour un condensé : choisissez aussi « Un condensé… » pour l’option `article`.',
  noSchedule: (value: string): string =>
    `Aucune programmation « ${value} » dans ce serveur. Voyez-les avec \`/programmation liste\`.`,
  tooManySchedules: (max: number): string =>
    `Ce serveur a déjà ${number(max)} programmations, le maximum. Supprimez-en une avec \`/programmation supprimer\`.`,
  adminsOnly:
    'Cette commande demande la permission « Gérer le serveur », ou un rôle choisi dans `/réglages`. Adressez-vous à quelqu’un qui l’a.',
  serverOnly: 'Cette commande s’utilise dans un serveur où le bot est installé.',
  tooFast: {
    person: (unixSeconds: number): string =>
      `Vous avez beaucoup demandé en peu de temps. Réessayez <t:${unixSeconds}:R>, à <t:${unixSeconds}:T>.`,
    server: (unixSeconds: number): string =>
      `Ce serveur demande beaucoup en ce moment. Réessayez <t:${unixSeconds}:R>, à <t:${unixSeconds}:T>.`,
  },
  tooSlow: 'Le bot a mis trop de temps à ouvrir ce formulaire. Réessayez.',
  staleCommand: 'Cette commande vient d’une autre version du bot. Rechargez Discord, puis choisissez-la de nouveau.',
  staleButton: 'Ce bouton vient d’une autre version du bot. Redemandez la commande.',
  storeLost:
    'Le bot ne joint pas sa base de données pour le moment ; rien n’est perdu. Réessayez dans une minute. Les articles restent lisibles, par exemple avec `/briefing`.',
  unexpected: (reference: string): string =>
    `Une erreur inattendue s’est produite ; elle est notée sous la référence \`${reference}\`. Réessayez ; si elle se répète, donnez cette référence à qui héberge le bot.`,
};
