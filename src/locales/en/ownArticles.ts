import type { Sentences } from '../index.js';
import { list, number } from './formats.js';

export const ownArticles: Sentences['ownArticles'] = {
  added: 'Article added. Only this server can read it.',
  changed: 'Article changed.',
  unchanged: 'Nothing has changed.',
  about: 'An article of this server.',
  removed: (title) => `“${title}” removed. You can undo this for 24 hours.`,
  restored: 'Article restored.',
  title: (n) => `Articles of this server (${number(n)})`,
  none: 'This server has no article of its own yet. Add one with `/article add`.',
  usage: (articles, most, characters, mostCharacters) =>
    `${number(articles)} of ${number(most)} articles, ${number(characters)} of ${number(mostCharacters)} characters`,
  missing: (what) => `Not found in the text: ${list(what)}. Use “Title, source, date” to add what you know.`,
  parts: { source: 'the source', date: 'the publication date' },
  open: 'Briefing',
  change: 'Change',
  editAbout: 'Title, source, date',
  editText: 'Text',
  remove: 'Remove',
  undo: 'Undo the removal',
  textModal: {
    title: 'The article’s text',
    text: 'Text',
    textHint: 'The headline first, on a line of its own.',
    more: ['Continued', 'End'],
    moreHint: 'If the text is longer than 4,000 characters.',
  },
  aboutModal: {
    title: 'About the article',
    headline: 'Title',
    headlineHint: 'Empty: the one that is read in the text.',
    source: 'Source',
    date: 'Publication date',
    dateHint: 'For instance 2024-10-28 or 28 October 2024.',
    url: 'Address of the original',
  },
  refused: {
    articles: (limit) =>
      `This server already has ${number(limit)} articles, the most it may have. Remove one with \`/article remove\`.`,
    characters: (limit) =>
      `Together, this server’s articles would have more than ${number(limit)} characters, the most they may have. Remove one with \`/article remove\`.`,
    empty: () => 'This article has no text.',
    'too-long': (limit) => `This text has more than ${number(limit)} characters, the most an article may have.`,
  },
  notFound: (query) => `No article of this server matches “${query}”. See them with \`/article list\`.`,
  gone: 'This article is no longer there. See those of this server with `/article list`.',
  notRestored: 'This article can no longer be restored: more than a day has passed.',
  tooLongToType: 'This text is too long to be changed here. Give it as a file: `/article edit` with the option `file`.',
  wrongDate: (typed) => `“${typed}” is not a date. Write for instance 2024-10-28, or 28 October 2024.`,
  wrongUrl: (typed) => `“${typed}” is not an address. It begins with https:// or http://.`,
};

export const publish: Sentences['publish'] = {
  confirm: (channelId) => `Post the message above in <#${channelId}>?`,
  pings: (roleId) => `It will mention <@&${roleId}>.`,
  where: 'This article is now in the library of this server. Which channel should its briefing go to?',
  whereHint: 'Choose a channel',
  post: 'Post it',
  cancel: 'Do not post',
  cancelled: 'Nothing was posted.',
};
