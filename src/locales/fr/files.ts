import { number } from './formats.js';

/** What is wrong with a file that was handed in. */
export const files = {
  kind: (name: string): string =>
    `« ${name} » n’est pas un fichier .txt, .md ou .html. Envoyez l’article sous l’une de ces formes.`,
  tooLarge: (name: string, megabytes: number): string =>
    `« ${name} » est trop lourd : ${number(megabytes)} Mio au plus. Gardez-en le texte seul.`,
  elsewhere: (name: string): string =>
    `« ${name} » ne vient pas de Discord, et n’est pas téléchargé. Joignez le fichier à un message.`,
  notDownloaded: (name: string): string =>
    `Le téléchargement de « ${name} » depuis Discord a échoué. Réessayez ; s’il échoue encore, joignez le fichier de nouveau.`,
  /** By what is wrong; `line` from 1 on. */
  problems: {
    'front-matter': (name: string, line: number): string =>
      `L’en-tête de « ${name} » (entre deux lignes de \`---\`) ne peut pas être lu, à la ligne ${number(line)}. Corrigez-la, ou retirez l’en-tête.`,
    encoding: (name: string, line: number): string =>
      `« ${name} » n’est pas en UTF-8, à la ligne ${number(line)}. Enregistrez-le de nouveau avec l’encodage « UTF-8 ».`,
    binary: (name: string): string => `« ${name} » ne contient pas de texte. Envoyez l’article en .txt, .md ou .html.`,
    empty: (name: string): string => `« ${name} » ne contient aucun texte.`,
    page: (name: string): string => `Aucun article n’est trouvé dans « ${name} ». Copiez son texte dans un fichier .txt.`,
  },
};
