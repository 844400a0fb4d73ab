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
  note: (until: number): string => `Pour vous seul, et jusqu’au <t:${until}:f> : ce texte n’est dans aucune bibliothèque.`,
  /** In place of `note`, once it is shared. */
  sharedNote: (until: number): string => `Les boutons ouvrent ce texte jusqu’au <t:${until}:f>.`,
  publish: 'Publier…',
  nothing: 'Ce message ne contient ni texte ni fichier .txt, .md ou .html à lire.',
  tooShort: 'Ce message est trop court pour un briefing.',
  tooLong: (max: number): string => `Ce texte est trop long : ${number(max)} caractères au plus.`,
  gone: 'Ce texte n’est plus gardé, ou n’a pas été partagé. Redemandez le briefing depuis le menu du message.',
};
