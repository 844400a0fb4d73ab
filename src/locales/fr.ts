import { formats } from './formats.js';

const { count, list, number, ...formatted } = formats('fr');

/** In French the first of a month is an ordinal: “1er mai”. */
const date = (iso: string): string => formatted.date(iso).replace(/^1 /, '1er ');

/** Names of commands and options: lower case, at most 32 characters; descriptions: at most 100. */
const commands = {
  briefing: { name: 'briefing', description: 'L’essentiel d’un article : résumé, citations, chiffres, tous vérifiables' },
  summary: { name: 'résumé', description: 'Le résumé d’un article, dans ses propres phrases' },
  quotes: { name: 'citations', description: 'Toutes les citations d’un article, et qui les a dites' },
  figures: { name: 'chiffres', description: 'Tous les chiffres d’un article, et ce qu’ils comptent' },
  articles: { name: 'articles', description: 'La liste des articles, du plus récent au plus ancien' },
  help: { name: 'aide', description: 'Ce que Dépêche sait faire' },
  schedule: { name: 'programmation', description: 'Publier des briefings à heures fixes' },
  'schedule add': { name: 'ajouter', description: 'Programmer un briefing dans un salon' },
  'schedule list': { name: 'liste', description: 'Les programmations de ce serveur' },
  'schedule edit': { name: 'modifier', description: 'Modifier une programmation, dès sa prochaine publication' },
  'schedule pause': { name: 'suspendre', description: 'Ne plus rien publier jusqu’à la reprise' },
  'schedule resume': { name: 'reprendre', description: 'Reprendre une programmation suspendue ou arrêtée' },
  'schedule remove': { name: 'supprimer', description: 'Supprimer une programmation' },
  'schedule run': { name: 'publier', description: 'Publier maintenant ce qu’elle publie à ses heures' },
  'schedule next': { name: 'prochaines', description: 'Les prochaines publications d’une programmation' },
  'schedule preview': { name: 'aperçu', description: 'Le message qu’elle publierait maintenant, pour vous seul' },
};

const options = {
  article: { name: 'article', description: 'Des mots de son titre, ou rien pour le plus récent' },
  private: { name: 'privé', description: 'Réponse visible par vous seul' },
  length: { name: 'longueur', description: 'Court, moyen (par défaut) ou long' },
  speaker: { name: 'locuteur', description: 'Les citations de cette personne ou de cet organisme seulement' },
  channel: { name: 'salon', description: 'Où publier' },
  time: { name: 'heure', description: 'Une ou plusieurs heures locales : « 08:00 » ou « 08:00, 18:30 »' },
  days: { name: 'jours', description: 'Chaque jour (par défaut), en semaine, ou par exemple « lun,mar »' },
  timezone: { name: 'fuseau', description: 'Fuseau horaire, par exemple Europe/Paris' },
  language: { name: 'langue', description: 'La langue des publications, autour des mots de l’article' },
  silent: { name: 'silencieux', description: 'Publier sans notifier personne' },
  schedule: { name: 'programmation', description: 'Laquelle' },
};

export const fr = {
  commands,
  options,
  languages: { fr: 'Français', en: 'Anglais' },
  lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  list,
  date,

  article: {
    newest: 'Le plus récent',
    undated: 'sans date',
    quotes: (n: number): string => count(n, 'citation', 'citations'),
    figures: (n: number): string => count(n, 'chiffre', 'chiffres'),
    readSource: 'Lire à la source',
  },

  briefing: {
    summary: 'Résumé',
    quotes: 'Citations',
    figures: 'Chiffres',
    allQuotes: (n: number): string => `Toutes les citations (${number(n)})`,
    allFigures: (n: number): string => `Tous les chiffres (${number(n)})`,
    /** `n` is the item's number. */
    seeInArticle: (n: number): string => `Voir dans l’article (${number(n)})`,
    noSentences: 'Cet article ne contient aucune phrase à résumer.',
    noQuotes: 'Aucune citation lue dans cet article.',
    noFigures: 'Aucun chiffre lu dans cet article.',
    unknownLanguage: 'La langue de cet article n’est pas reconnue : les locuteurs n’y sont pas cherchés.',
    empty: 'Cet article ne contient aucun texte.',
  },

  quotes: {
    title: (title: string): string => `Citations — ${title}`,
    titleBy: (speaker: string, title: string): string => `Citations de ${speaker} — ${title}`,
    unknownSpeaker: 'locuteur non identifié',
    partial: 'citation partielle',
  },

  figures: {
    title: (title: string): string => `Chiffres — ${title}`,
    age: 'âge',
    whatUnknown: 'ce que ce nombre compte n’est pas identifié',
  },

  place: {
    paragraph: (n: number, of: number): string => `Paragraphe ${number(n)} sur ${number(of)}`,
    previous: 'Paragraphe précédent',
    next: 'Paragraphe suivant',
    changed: 'L’article a changé depuis ce message. Redemandez-le avec `/briefing` pour en lire la version actuelle.',
  },

  paging: {
    page: (n: number, of: number): string => `Page ${number(n)} sur ${number(of)}`,
    previous: 'Page précédente',
    next: 'Page suivante',
  },

  articles: {
    title: (n: number): string => `Articles (${number(n)})`,
    open: (n: number): string => `Briefing (${number(n)})`,
    none: 'Aucun article pour le moment. Qui héberge le bot en ajoute en déposant un fichier texte dans le dossier « content ».',
  },

  help: {
    title: 'Dépêche',
    intro:
      'Dépêche lit l’article et dit ce qui s’y trouve : le résumé dans ses propres phrases, les citations et leurs auteurs, les chiffres et ce qu’ils comptent. ' +
      'Rien n’est inventé : chaque élément s’ouvre à sa place dans l’article, avec « Voir dans l’article ».',
    readers: 'Pour lire',
    admins: 'Pour gérer le serveur',
    hint: 'Sans l’option `article`, c’est le plus récent. Avec `privé`, la réponse n’est visible que par vous.',
  },

  schedule: {
    added: (id: string): string => `Programmation ${id} créée.`,
    title: (n: number): string => `Programmations (${number(n)})`,
    none: 'Aucune programmation dans ce serveur. Créez-en une avec `/programmation ajouter`.',
    changed: (id: string): string => `Programmation ${id} modifiée, dès sa prochaine publication.`,
    paused: (id: string): string => `Programmation ${id} suspendue. Reprenez-la avec \`/programmation reprendre\`.`,
    resumed: (id: string): string => `Programmation ${id} reprise.`,
    removed: (id: string): string => `Programmation ${id} supprimée. Elle ne publiera plus rien.`,
    posted: (url: string): string => `Publié : ${url}`,
    notPosted: (reason: string): string => `Pas publié : ${reason}`,
    notConfirmed: 'Discord n’a pas confirmé la publication ; elle n’est pas renvoyée. Regardez dans le salon.',
    stillPosting: 'La publication est en cours. Son issue sera dans `/programmation liste`.',
    nextTitle: (id: string): string => `Prochaines publications de la programmation ${id}`,
    moment: (unixSeconds: number): string => `- <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
    silent: 'silencieux',
    isPaused: 'Suspendue.',
    stoppedSince: 'Arrêtée depuis, et ne publie plus rien :',
    id: (id: string): string => `Programmation ${id}`,
    /** `times` are "08:00", `days` a phrase from `days`. */
    when: (times: string[], days: string, zone: string): string => `${days} à ${list(times)} (${zone})`,
    where: (channelId: string): string => `dans <#${channelId}>`,
    next: (unixSeconds: number): string => `Prochaine publication : <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
    what: (title: string): string => `Article : ${title}`,
    newest: 'le plus récent au moment de publier',
    unposted: 'le plus récent pas encore publié dans le salon',
    unpostedChoice: 'Le plus récent pas encore publié dans le salon',
    nothingNew: 'Rien de nouveau : le salon a déjà reçu tous les articles.',
    last: {
      sent: (unixSeconds: number): string => `Dernière publication : <t:${unixSeconds}:f>`,
      failed: (unixSeconds: number, reason: string): string => `Échec de la publication du <t:${unixSeconds}:f> : ${reason}`,
      skipped: (unixSeconds: number, reason: string): string => `Publication du <t:${unixSeconds}:f> omise : ${reason}`,
      uncertain: (unixSeconds: number): string =>
        `Publication du <t:${unixSeconds}:f> incertaine : Discord n’a pas confirmé l’envoi, et elle n’est pas renvoyée.`,
    },
    stopped: (reason: string): string => `Arrêtée : ${reason}`,
    reasons: {
      'missing-access': 'le bot ne voit plus ce salon. Rendez-lui l’accès, puis reprenez la programmation.',
      'missing-permissions': 'il manque au bot une permission dans ce salon. Rendez-la-lui, puis reprenez la programmation.',
      'unknown-channel':
        'ce salon n’existe plus. Choisissez-en un autre avec `/programmation modifier`, puis reprenez la programmation.',
      'unknown-guild': 'le bot n’est plus dans ce serveur.',
      'unknown-article': 'l’article n’existe plus. Choisissez-en un autre avec `/programmation modifier`.',
      'nothing-new': 'il n’y avait rien de nouveau à publier.',
      late: 'le bot était arrêté à cette heure-là, et il était trop tard ensuite.',
      replaced: 'une publication plus récente l’a remplacée.',
      paused: 'la programmation était suspendue.',
      removed: 'la programmation a été supprimée.',
      stopped: 'la programmation était arrêtée.',
      'no-answer': 'Discord ne l’a pas acceptée à temps.',
      other: 'Discord l’a refusée.',
    },
    late: 'Publié en retard : ce n’était pas possible à l’heure prévue.',
    everyDay: 'chaque jour',
    weekdays: 'du lundi au vendredi',
    /** From Monday to Sunday. */
    dayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    /** What people may type, from Monday to Sunday; the days in English are understood as well. */
    dayWords: [
      ['lun', 'lundi'],
      ['mar', 'mardi'],
      ['mer', 'mercredi'],
      ['jeu', 'jeudi'],
      ['ven', 'vendredi'],
      ['sam', 'samedi'],
      ['dim', 'dimanche'],
    ],
    everyDayWords: ['chaque jour', 'tous les jours', 'quotidien'],
    weekdayWords: ['en semaine', 'semaine', 'jours ouvrés'],
    days: (names: string[]): string => list(names.map((name) => `le ${name}`)),
    choices: { daily: 'Chaque jour', weekdays: 'En semaine (du lundi au vendredi)' },
  },

  permissions: {
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    ReadMessageHistory: 'Voir les anciens messages',
    ManageGuild: 'Gérer le serveur',
  },

  errors: {
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
      `« ${value} » n’est pas un fuseau horaire connu. Choisissez une proposition, par exemple \`Europe/Paris\`.`,
    channelPermissions: (channelId: string, missing: string[]): string =>
      `Il manque au bot dans <#${channelId}> : ${list(missing)}. Accordez-lui ce qui manque dans les réglages du salon, puis recommencez.`,
    channelKind: (channelId: string): string =>
      `<#${channelId}> n’est pas un salon où un message peut être publié. Choisissez un salon textuel.`,
    noSchedule: (value: string): string =>
      `Aucune programmation « ${value} » dans ce serveur. Voyez-les avec \`/programmation liste\`.`,
    tooManySchedules: (max: number): string =>
      `Ce serveur a déjà ${number(max)} programmations, le maximum. Supprimez-en une avec \`/programmation supprimer\`.`,
    adminsOnly: 'Cette commande demande la permission « Gérer le serveur ». Adressez-vous à quelqu’un qui l’a.',
    serverOnly: 'Cette commande s’utilise dans un serveur où le bot est installé.',
    staleCommand: 'Cette commande vient d’une autre version du bot. Rechargez Discord, puis choisissez-la de nouveau.',
    staleButton: 'Ce bouton vient d’une autre version du bot. Redemandez la commande.',
    storeLost:
      'Le bot ne joint pas sa base de données pour le moment ; rien n’est perdu. Réessayez dans une minute. Les articles restent lisibles, par exemple avec `/briefing`.',
    unexpected: (reference: string): string =>
      `Une erreur inattendue s’est produite ; elle est notée sous la référence \`${reference}\`. Réessayez ; si elle se répète, donnez cette référence à qui héberge le bot.`,
  },
};
