import { commands, options } from './fr/commands.js';
import { errors, permissions } from './fr/errors.js';
import { date, list } from './fr/formats.js';
import { ownArticles, publish } from './fr/ownArticles.js';
import { article, articles, briefing, figures, help, paging, place, quotes } from './fr/reading.js';
import { schedule } from './fr/schedule.js';

export const fr = {
  commands,
  options,
  languages: { fr: 'Français', en: 'Anglais' },
  lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  list,
  date,
  article,
  briefing,
  quotes,
  figures,
  place,
  paging,
  articles,
  help,
  ownArticles,
  publish,
  schedule,
  permissions,
  errors,
};
