import { commands, options } from './en/commands.js';
import { errors, permissions } from './en/errors.js';
import { files } from './en/files.js';
import { date, list } from './en/formats.js';
import { ownArticles, publish } from './en/ownArticles.js';
import { cityNames } from './en/places.js';
import { notices, posts } from './en/posts.js';
import { article, articles, briefing, figures, help, paging, people, place, quotes, timeline } from './en/reading.js';
import { schedule } from './en/schedule.js';
import { search } from './en/search.js';
import { changed, changes, colourNames, privacy, settings } from './en/settings.js';
import { greeting, setup } from './en/setup.js';
import { briefThis, sharing } from './en/sharing.js';
import { status } from './en/status.js';
import type { Sentences } from './index.js';

export const en: Sentences = {
  commands,
  options,
  languages: { fr: 'French', en: 'English' },
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
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
