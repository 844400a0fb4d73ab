import { clock, count, list } from './formats.js';

export const settings = {
  title: 'Réglages',
  intro: 'Chaque changement vaut aussitôt, pour tout le serveur.',
  locale: 'Langue',
  localeHint:
    'Pour qui lit Discord dans une autre langue que le français ou l’anglais, et pour les publications sans langue choisie.',
  asServer: (language: string): string => `Comme le serveur : ${language}`,
  roles: 'Rôles qui gèrent le bot',
  rolesHint: 'En plus de qui a la permission « Gérer le serveur ».',
  noRoles: 'Aucun rôle',
  /** `bot` is its name. */
  integrations: (bot: string): string =>
    `Discord cache les commandes de gestion à qui n’a pas « Gérer le serveur », et un bot ne peut pas y changer cela. Autorisez donc aussi ces rôles sous Paramètres du serveur → Intégrations → ${bot}, commande par commande.`,
  roleAllowed: (roleId: string): string => `<@&${roleId}> : autorisé pour toutes les commandes de gestion.`,
  roleManages: (roleId: string): string => `<@&${roleId}> : a déjà la permission « Gérer le serveur ».`,
  /** `commands` are as typed, with their "/". */
  roleHidden: (roleId: string, commands: string[]): string => `<@&${roleId}> : pas encore autorisé pour ${list(commands)}.`,
  rolesUnreadable: 'Discord n’a pas laissé lire ces autorisations : vérifiez-les là-bas.',
  noticeChannel: 'Salon des avis',
  noticeChannelHint: 'Où le bot prévient de ce qui ne va pas : programmation arrêtée, publication incertaine.',
  noNoticeChannel: 'Aucun salon',
  length: 'Longueur des briefings',
  lengthHint: 'Quand la commande n’en demande pas une autre.',
  private: '**Réponses privées**\nSeule la personne qui demande une réponse la voit, sauf si l’option `privé` est à faux.',
  public: '**Réponses publiques**\nTout le salon voit la réponse, sauf si l’option `privé` est à vrai.',
  makePrivate: 'Rendre privées',
  makePublic: 'Rendre publiques',
  timezone: (zone: string, now: number): string => `**Fuseau horaire**\n${zone}, où il est ${clock(now, zone)}`,
  colour: (hex: string): string => `**Couleur**\n${hex}`,
  change: 'Changer',
  data: '-# Exporter : un fichier avec tout ce que le bot garde de ce serveur. Tout effacer : réglages, programmations, articles et journal.',
  export: 'Exporter',
  erase: 'Tout effacer…',
  forms: {
    timezone: {
      title: 'Fuseau horaire',
      label: 'Ville, pays ou fuseau',
      hint: 'Par exemple Lyon, Montréal, Belgique ou Europe/Paris.',
      hintOrNone: 'Par exemple Lyon, Montréal ou Europe/Paris. Vide : d’après la langue du serveur.',
    },
    colour: {
      title: 'Couleur',
      label: 'Couleur à côté des messages',
      hint: 'Par exemple #2f6f8f ou bleu. Vide : celle du bot.',
    },
    erase: {
      title: 'Tout effacer',
      text: 'Réglages, programmations, articles de ce serveur, publications en attente et journal seront effacés, sans retour possible. Ce qui est déjà publié dans les salons y reste. Une seule ligne sera gardée : qui a effacé, et quand.',
      label: 'Pour confirmer, le nom du serveur',
    },
  },
  noPlace: (typed: string): string =>
    `Aucune ville, aucun pays ni fuseau du nom de « ${typed} » n’est connu. Essayez la grande ville la plus proche, ou un nom comme \`Europe/Paris\`.`,
  noColour: (typed: string): string =>
    `« ${typed} » n’est pas une couleur connue. Écrivez par exemple \`#2f6f8f\`, ou un nom comme \`bleu\`.`,
  everyone: 'Le rôle @everyone ouvrirait la gestion à tout le monde : choisissez d’autres rôles.',
  notErased: (server: string): string => `Rien n’a été effacé : le nom du serveur est « ${server} ». Tapez-le tel quel.`,
  erased: 'Tout ce que le bot gardait de ce serveur est effacé. Pour recommencer : `/installation`.',
  exported: 'Tout ce que le bot garde de ce serveur est dans ce fichier.',
  exportTooLarge:
    'Les données de ce serveur dépassent ce que Discord laisse envoyer en un fichier. Demandez-les à qui héberge le bot.',
};

/** Each by its `what` in the record of changes, after the name of who did it; `object` is ready to be shown. */
export const changes = {
  'schedule.add': (object: string): string => `a créé la programmation ${object}`,
  'schedule.edit': (object: string): string => `a modifié la programmation ${object}`,
  'schedule.pause': (object: string): string => `a suspendu la programmation ${object}`,
  'schedule.resume': (object: string): string => `a repris la programmation ${object}`,
  'schedule.remove': (object: string): string => `a supprimé la programmation ${object}`,
  'schedule.run': (object: string): string => `a déclenché la programmation ${object}`,
  'article.add': (object: string): string => `a ajouté l’article « ${object} »`,
  'article.edit': (object: string): string => `a modifié l’article « ${object} »`,
  'article.remove': (object: string): string => `a retiré l’article « ${object} »`,
  'article.restore': (object: string): string => `a rétabli l’article « ${object} »`,
  publish: (object: string): string => `a publié « ${object} »`,
  'settings.locale': (object: string): string => `a choisi la langue : ${object}`,
  'settings.timezone': (object: string): string => `a choisi le fuseau horaire : ${object}`,
  'settings.managerRoles': (object: string): string => `a choisi les rôles qui gèrent le bot : ${object}`,
  'settings.noticeChannelId': (object: string): string => `a choisi le salon des avis : ${object}`,
  'settings.length': (object: string): string => `a choisi la longueur des briefings : ${object}`,
  'settings.private': (object: string): string => `a choisi la visibilité des réponses : ${object}`,
  'settings.colour': (object: string): string => `a choisi la couleur : ${object}`,
  'setup.test': (object: string): string => `a publié un essai dans ${object}`,
  'setup.untest': (object: string): string => `a retiré l’essai publié dans ${object}`,
  'data.export': (): string => 'a exporté les données du serveur',
  'data.erase': (): string => 'a effacé toutes les données du serveur',
};

export const changed = {
  somebody: 'Quelqu’un (identifiant retiré)',
  line: (unixSeconds: number, who: string, did: string): string => `- <t:${unixSeconds}:f> : ${who} ${did}`,
  other: (what: string): string => `a fait un changement (${what})`,
  none: 'aucun',
  default: 'par défaut',
  private: 'privées',
  public: 'publiques',
};

/** What is kept of a person, as they are told themselves. */
export const privacy = {
  button: 'Mes données',
  title: 'Vos données',
  text: 'Dépêche ne lit pas les messages des salons et ne garde rien de ce que vous lisez. Il garde : 24 heures, le texte dont vous avez demandé un briefing avec « Briefing de ce message » ; 7 jours, les mots de vos recherches, sans votre identifiant ; et de qui gère un serveur, l’identifiant Discord à côté de ce qui a été changé. Ni nom, ni image, ni adresse.',
  none: 'Votre identifiant ne figure nulle part.',
  traces: (n: number): string =>
    `Votre identifiant figure dans ${count(n, 'enregistrement', 'enregistrements')}, tous serveurs confondus. Vous pouvez l’en retirer : ce que vous avez changé dans un serveur y reste, sans votre nom ; ce qui n’était qu’à vous est effacé.`,
  forget: 'Retirer mon identifiant',
  forgotten: 'C’est fait : votre identifiant ne figure plus nulle part. Il reviendra si vous changez de nouveau quelque chose.',
};

/** Names of colours that may be typed, each with its six hexadecimal digits. */
export const colourNames: [string, string][] = [
  ['rouge', 'c0392b'],
  ['orange', 'd35400'],
  ['jaune', 'f1c40f'],
  ['vert', '27ae60'],
  ['turquoise', '16a085'],
  ['bleu', '2980b9'],
  ['bleu marine', '1f3a5f'],
  ['violet', '8e44ad'],
  ['rose', 'e84393'],
  ['marron', '6e4b3a'],
  ['gris', '7f8c8d'],
  ['blanc', 'ffffff'],
  ['noir', '000000'],
  ['bordeaux', '7b1e3b'],
];
