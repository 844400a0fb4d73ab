import { clock, list } from './formats.js';

/** What the bot says when it has joined a server. */
export const greeting = {
  title: 'Bonjour, ici Dépêche',
  text: 'Je publie l’essentiel d’articles de presse : un résumé dans leurs propres phrases, les citations et les chiffres, chacun vérifiable d’un clic.',
  admins:
    'Pour qui gère ce serveur : `/installation` règle tout en deux minutes, sans quitter Discord. Les lecteurs commencent par `/aide`.',
};

/** The way through `/setup`, in four steps. */
export const setup = {
  title: (step: number, of: number): string => `Installation : étape ${step} sur ${of}`,
  steps: { where: 'Où publier ?', when: 'Quand publier ?', what: 'Que publier ?', check: 'Est-ce bien cela ?' },
  chooseChannel: 'Choisissez un salon.',
  channel: 'Salon',
  granted: 'Le bot a dans ce salon toutes les permissions qu’il lui faut.',
  missing: (channelId: string, missing: string[]): string =>
    `Il manque au bot dans <#${channelId}> :\n${missing.map((name) => `- **${name}**`).join('\n')}\nOù l’accorder : Modifier le salon → Permissions → ajoutez le bot, cochez ce qui manque, enregistrez.`,
  look: 'Vérifier de nouveau',
  times: 'Heures',
  otherTimes: 'Autres heures…',
  days: 'Jours',
  zone: (zone: string, now: number): string => `Fuseau horaire : ${zone}, où il est ${clock(now, zone)}`,
  zoneGuessed: (zone: string, now: number): string =>
    `Fuseau horaire supposé d’après la langue : ${zone}, où il est ${clock(now, zone)}`,
  changeZone: 'Changer de fuseau',
  timesForm: {
    title: 'Heures',
    label: 'Une ou plusieurs heures locales',
    hint: 'Par exemple 08:15, ou 08:15, 18:30.',
  },
  language: 'Langue des publications',
  article: 'Article',
  length: 'Longueur',
  back: 'Retour',
  next: 'Suite',
  preview: 'Voici ce qui serait publié maintenant :',
  previewNothing: 'Il n’y a pas encore d’article à publier.',
  previewShorter: 'L’aperçu est raccourci pour tenir ici ; la publication sera entière.',
  test: 'Publier un essai et terminer',
  finish: 'Terminer sans essai',
  done: 'C’est en place.',
  /** What was not chosen for the whole server before: of these. */
  serverToo: (what: string[]): string => `Retenu aussi pour tout le serveur : ${list(what)}. Pour en changer : \`/réglages\`.`,
  serverZone: (zone: string): string => `fuseau horaire ${zone}`,
  serverLanguage: (language: string): string => `langue ${language.toLocaleLowerCase('fr')}`,
  tested: (url: string): string => `L’essai est publié : ${url}`,
  notTested: (reason: string): string => `L’essai n’a pas pu être publié : ${reason}`,
  untested: 'Réessayez, ou revenez en arrière pour choisir autre chose.',
  removeTest: 'Retirer l’essai',
  testRemoved: 'L’essai est retiré.',
  testGone: 'Cet essai n’est plus là.',
  more: 'Pour la suite : `/programmation liste`, `/réglages`, `/état`.',
  expired: 'Cette installation a été commencée il y a plus d’un jour, ou est déjà terminée. Recommencez avec `/installation`.',
  noChannel: 'Choisissez d’abord un salon.',
};
