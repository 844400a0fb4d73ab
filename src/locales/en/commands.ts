import type { Sentences } from '../index.js';

/** The base names: those that interactions carry in every language. */
export const commands: Sentences['commands'] = {
  briefing: { name: 'briefing', description: 'What matters in an article: summary, quotes, figures, all open to checking' },
  summary: { name: 'summary', description: 'The summary of an article, in its own sentences' },
  quotes: { name: 'quotes', description: 'All the quotes of an article, and who said them' },
  figures: { name: 'figures', description: 'All the figures of an article, and what they count' },
  articles: { name: 'articles', description: 'The list of articles, newest first' },
  help: { name: 'help', description: 'What Dépêche can do' },
  article: { name: 'article', description: 'The articles of this server’s own' },
  'article add': { name: 'add', description: 'Add an article: its text, or a .txt, .md or .html file' },
  'article edit': { name: 'edit', description: 'Change an article of this server, its title, source or date' },
  'article remove': { name: 'remove', description: 'Remove an article of this server' },
  'article list': { name: 'list', description: 'The articles of this server’s own' },
  publish: { name: 'publish', description: 'Post a briefing now, after a preview' },
  schedule: { name: 'schedule', description: 'Post briefings at set times' },
  'schedule add': { name: 'add', description: 'Schedule a briefing in a channel' },
  'schedule list': { name: 'list', description: 'The schedules of this server' },
  'schedule edit': { name: 'edit', description: 'Change a schedule, from its next post on' },
  'schedule pause': { name: 'pause', description: 'Post nothing more until the schedule is resumed' },
  'schedule resume': { name: 'resume', description: 'Let a paused or stopped schedule go on' },
  'schedule remove': { name: 'remove', description: 'Remove a schedule' },
  'schedule run': { name: 'run', description: 'Post now what the schedule posts at its moments' },
  'schedule next': { name: 'next', description: 'The coming moments of a schedule' },
  'schedule preview': { name: 'preview', description: 'The message the schedule would post now, for you alone' },
};

export const options: Sentences['options'] = {
  article: { name: 'article', description: 'Words of its title, or nothing for the newest' },
  private: { name: 'private', description: 'Only you will see the answer' },
  length: { name: 'length', description: 'Short, medium (the default) or long' },
  speaker: { name: 'speaker', description: 'Only what this person or body said' },
  channel: { name: 'channel', description: 'Where to post' },
  time: { name: 'time', description: 'One or several local times: “08:00” or “08:00, 18:30”' },
  days: { name: 'days', description: 'Daily (the default), weekdays, or for instance “mon,tue”' },
  timezone: { name: 'timezone', description: 'Time zone, for instance Europe/Paris' },
  language: { name: 'language', description: 'The language of the posts around the article’s own words' },
  silent: { name: 'silent', description: 'Post without notifying anybody' },
  file: { name: 'file', description: 'The article as a .txt, .md or .html file' },
  schedule: { name: 'schedule', description: 'Which one' },
};
