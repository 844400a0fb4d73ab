/** Names of commands and options: lower case, at most 32 characters; descriptions: at most 100. */
export const commands = {
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

export const options = {
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
