import type { Command } from '../src/discord/interactions/command.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { briefing } from './briefing.js';
import { briefThis } from './briefThis.js';
import { figures } from './figures.js';
import { help } from './help.js';
import { people } from './people.js';
import { publish } from './publish.js';
import { quotes } from './quotes.js';
import { schedule } from './schedule.js';
import { search } from './search.js';
import { settings } from './settings.js';
import { setup } from './setup.js';
import { status } from './status.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

/** Every command, in the order of `/help`: registered, dispatched and listed from here. */
export const commands: readonly Command[] = [
  briefing,
  summary,
  quotes,
  figures,
  timeline,
  people,
  briefThis,
  articles,
  search,
  help,
  setup,
  schedule,
  publish,
  article,
  settings,
  status,
];
