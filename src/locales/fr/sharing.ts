import { number } from './formats.js';

export const sharing = {
  share: 'Partager',
  /** Names somebody without pinging them. */
  sharedBy: (userId: string): string => `Partagé par <@${userId}>`,
  notHere: 'Vous ne pouvez pas écrire ici, donc pas y partager non plus.',
};

export const briefThis = {
  /** On the menu of a message; at most 32 characters. */
  name: 'Briefing de ce message',
  note: 'Pour vous seul. Ce texte n’est dans aucune bibliothèque ; il est effacé dans 24 heures.',
  publish: 'Publier…',
  nothing: 'Ce message ne contient ni texte ni fichier .txt, .md ou .html à lire.',
  tooLong: (max: number): string => `Ce texte est trop long : ${number(max)} caractères au plus.`,
  gone: 'Ce texte n’est plus gardé, ou n’a pas été partagé. Redemandez le briefing depuis le menu du message.',
};
