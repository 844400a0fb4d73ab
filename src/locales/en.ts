import { commands, options } from './en/commands.js';
import { errors, permissions } from './en/errors.js';
import { date, list } from './en/formats.js';
import { ownArticles, publish } from './en/ownArticles.js';
import { article, articles, briefing, figures, help, paging, place, quotes } from './en/reading.js';
import { schedule } from './en/schedule.js';
import type { Sentences } from './index.js';

export const en: Sentences = {
  commands,
  options,
  languages: { fr: 'French', en: 'English' },
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
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
