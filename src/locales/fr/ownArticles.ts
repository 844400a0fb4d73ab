import { count, list, number } from './formats.js';

/** The articles of a server's own. */
export const ownArticles = {
  added: 'Article ajouté. Seul ce serveur peut le lire.',
  changed: 'Article modifié.',
  unchanged: 'Rien n’a changé.',
  about: 'Un article de ce serveur.',
  removed: (title: string): string => `« ${title} » est retiré. Vous pouvez annuler pendant 24 heures.`,
  restored: 'Article rétabli.',
  title: (n: number): string => `Articles de ce serveur (${number(n)})`,
  none: 'Ce serveur n’a pas encore d’article à lui. Ajoutez-en un avec `/article ajouter`.',
  usage: (articles: number, most: number, characters: number, mostCharacters: number): string =>
    `${count(articles, 'article', 'articles')} sur ${number(most)}, ${count(characters, 'caractère', 'caractères')} sur ${number(mostCharacters)}`,
  missing: (what: string[]): string =>
    `Pas trouvé dans le texte : ${list(what)}. Complétez avec « Titre, source, date » si vous les connaissez.`,
  parts: { source: 'la source', date: 'la date de publication' },
  open: 'Briefing',
  change: 'Modifier',
  editAbout: 'Titre, source, date',
  editText: 'Texte',
  remove: 'Retirer',
  undo: 'Annuler le retrait',
  textModal: {
    title: 'Texte de l’article',
    text: 'Texte',
    textHint: 'Le titre d’abord, sur sa propre ligne.',
    more: ['Suite', 'Fin'],
    moreHint: 'Si le texte dépasse 4 000 caractères.',
  },
  aboutModal: {
    title: 'À propos de l’article',
    headline: 'Titre',
    headlineHint: 'Vide : celui qui se lit dans le texte.',
    source: 'Source',
    date: 'Date de publication',
    dateHint: 'Par exemple 28/10/2024 ou 28 octobre 2024.',
    url: 'Adresse de l’original',
  },
  refused: {
    articles: (limit: number): string =>
      `Ce serveur a déjà ${number(limit)} articles, le maximum. Retirez-en un avec \`/article retirer\`.`,
    characters: (limit: number): string =>
      `Les articles de ce serveur dépasseraient ensemble ${number(limit)} caractères, le maximum. Retirez-en un avec \`/article retirer\`.`,
    empty: (): string => 'Cet article ne contient aucun texte.',
    'too-long': (limit: number): string => `Ce texte dépasse ${number(limit)} caractères, le maximum pour un article.`,
  },
  notFound: (query: string): string =>
    `Aucun article de ce serveur ne correspond à « ${query} ». Voyez-les avec \`/article liste\`.`,
  gone: 'Cet article n’est plus là. Voyez ceux de ce serveur avec `/article liste`.',
  notRestored: 'Cet article ne peut plus être rétabli : plus d’un jour a passé.',
  tooLongToType:
    'Ce texte est trop long pour être modifié ici. Donnez-le en fichier : `/article modifier` avec l’option `fichier`.',
  wrongDate: (typed: string): string => `« ${typed} » n’est pas une date. Écrivez par exemple 28/10/2024, ou 28 octobre 2024.`,
  wrongUrl: (typed: string): string => `« ${typed} » n’est pas une adresse. Elle commence par https:// ou http://.`,
};

export const publish = {
  confirm: (channelId: string): string => `Publier le message ci-dessus dans <#${channelId}> ?`,
  pings: (roleId: string): string => `Il mentionnera <@&${roleId}>.`,
  where: 'Cet article est maintenant dans la bibliothèque de ce serveur. Dans quel salon publier son briefing ?',
  whereHint: 'Choisir un salon',
  post: 'Publier',
  cancel: 'Ne pas publier',
  cancelled: 'Rien n’a été publié.',
};
