import { commands, options } from './fr/commands.js';
import { errors, permissions } from './fr/errors.js';
import { files } from './fr/files.js';
import { date, list } from './fr/formats.js';
import { ownArticles, publish } from './fr/ownArticles.js';
import { cityNames } from './fr/places.js';
import { notices, posts } from './fr/posts.js';
import { article, articles, briefing, figures, help, paging, people, place, quotes, timeline } from './fr/reading.js';
import { schedule } from './fr/schedule.js';
import { search } from './fr/search.js';
import { changed, changes, colourNames, privacy, settings } from './fr/settings.js';
import { greeting, setup } from './fr/setup.js';
import { briefThis, sharing } from './fr/sharing.js';
import { status } from './fr/status.js';

export const fr = {
  commands,
  options,
  languages: { fr: 'Français', en: 'Anglais' },
  lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  list,
  date,
  cityNames,
  article,
  briefing,
  quotes,
  figures,
  timeline,
  people,
  place,
  search,
  sharing,
  briefThis,
  files,
  paging,
  articles,
  help,
  ownArticles,
  publish,
  schedule,
  greeting,
  setup,
  status,
  settings,
  changes,
  changed,
  privacy,
  colourNames,
  posts,
  notices,
  permissions,
  errors,
};
