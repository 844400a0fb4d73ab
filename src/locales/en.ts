import { formats } from './formats.js';
import type { Sentences } from './index.js';

const { count, date, list, number } = formats('en');

/** The base names: those that interactions carry in every language. */
const commands: Sentences['commands'] = {
  briefing: { name: 'briefing', description: 'What matters in an article: summary, quotes, figures, all open to checking' },
  summary: { name: 'summary', description: 'The summary of an article, in its own sentences' },
  quotes: { name: 'quotes', description: 'All the quotes of an article, and who said them' },
  figures: { name: 'figures', description: 'All the figures of an article, and what they count' },
  articles: { name: 'articles', description: 'The list of articles, newest first' },
  help: { name: 'help', description: 'What Dépêche can do' },
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

const options: Sentences['options'] = {
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
  schedule: { name: 'schedule', description: 'Which one' },
};

export const en: Sentences = {
  commands,
  options,
  languages: { fr: 'French', en: 'English' },
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
  list,
  date,

  article: {
    newest: 'The newest',
    undated: 'no date',
    quotes: (n) => count(n, 'quote', 'quotes'),
    figures: (n) => count(n, 'figure', 'figures'),
    readSource: 'Read at the source',
  },

  briefing: {
    summary: 'Summary',
    quotes: 'Quotes',
    figures: 'Figures',
    allQuotes: (n) => `All quotes (${number(n)})`,
    allFigures: (n) => `All figures (${number(n)})`,
    seeInArticle: (n) => `See in the article (${number(n)})`,
    noSentences: 'This article has no sentence to sum up.',
    noQuotes: 'No quote was read in this article.',
    noFigures: 'No figure was read in this article.',
    unknownLanguage: 'The language of this article is not recognised: speakers are not looked for.',
    empty: 'This article has no text.',
  },

  quotes: {
    title: (title) => `Quotes — ${title}`,
    titleBy: (speaker, title) => `Quotes by ${speaker} — ${title}`,
    unknownSpeaker: 'speaker not identified',
    partial: 'partial quote',
  },

  figures: {
    title: (title) => `Figures — ${title}`,
    age: 'age',
    whatUnknown: 'what this number counts is not identified',
  },

  place: {
    paragraph: (n, of) => `Paragraph ${number(n)} of ${number(of)}`,
    previous: 'Previous paragraph',
    next: 'Next paragraph',
    changed: 'The article has changed since this message. Ask for it again with `/briefing` to read it as it is now.',
  },

  paging: {
    page: (n, of) => `Page ${number(n)} of ${number(of)}`,
    previous: 'Previous page',
    next: 'Next page',
  },

  articles: {
    title: (n) => `Articles (${number(n)})`,
    open: (n) => `Briefing (${number(n)})`,
    none: 'There are no articles yet. Whoever hosts the bot adds some by putting a text file into the folder “content”.',
  },

  help: {
    title: 'Dépêche',
    intro:
      'Dépêche reads the article and tells what is in it: the summary in its own sentences, the quotes and who said them, the figures and what they count. ' +
      'Nothing is invented: every item opens at its place in the article, with “See in the article”.',
    readers: 'To read',
    admins: 'To manage the server',
    hint: 'Without the option `article` it is the newest. With `private`, only you see the answer.',
  },

  schedule: {
    added: (id) => `Schedule ${id} is made.`,
    title: (n) => `Schedules (${number(n)})`,
    none: 'This server has no schedule. Make one with `/schedule add`.',
    changed: (id) => `Schedule ${id} is changed, from its next post on.`,
    paused: (id) => `Schedule ${id} is paused. Let it go on with \`/schedule resume\`.`,
    resumed: (id) => `Schedule ${id} goes on.`,
    removed: (id) => `Schedule ${id} is removed. It will post nothing more.`,
    posted: (url) => `Posted: ${url}`,
    notPosted: (reason) => `Not posted: ${reason}`,
    notConfirmed: 'Discord did not confirm the post; it is not sent again. Look in the channel.',
    stillPosting: 'The post is under way. Its outcome will be in `/schedule list`.',
    nextTitle: (id) => `The coming moments of schedule ${id}`,
    moment: (unixSeconds) => `- <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
    silent: 'silent',
    isPaused: 'Paused.',
    stoppedSince: 'Stopped since, and posting nothing more:',
    id: (id) => `Schedule ${id}`,
    when: (times, days, zone) => `${days} at ${list(times)} (${zone})`,
    where: (channelId) => `in <#${channelId}>`,
    next: (unixSeconds) => `Next post: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
    what: (title) => `Article: ${title}`,
    newest: 'the newest at the time of posting',
    unposted: 'the newest not yet posted in the channel',
    unpostedChoice: 'The newest not yet posted in the channel',
    nothingNew: 'There is nothing new: the channel had every article already.',
    last: {
      sent: (unixSeconds) => `Last post: <t:${unixSeconds}:f>`,
      failed: (unixSeconds, reason) => `The post of <t:${unixSeconds}:f> failed: ${reason}`,
      skipped: (unixSeconds, reason) => `The post of <t:${unixSeconds}:f> was skipped: ${reason}`,
      uncertain: (unixSeconds) =>
        `The post of <t:${unixSeconds}:f> is uncertain: Discord did not confirm it, and it is not sent again.`,
    },
    stopped: (reason) => `Stopped: ${reason}`,
    reasons: {
      'missing-access': 'the bot no longer sees this channel. Give it access again, then resume the schedule.',
      'missing-permissions': 'the bot lacks a permission in this channel. Give it back, then resume the schedule.',
      'unknown-channel': 'this channel no longer exists. Choose another with `/schedule edit`, then resume the schedule.',
      'unknown-guild': 'the bot is no longer in this server.',
      'unknown-article': 'the article no longer exists. Choose another with `/schedule edit`.',
      'nothing-new': 'there was nothing new to post.',
      late: 'the bot was not running at that time, and afterwards it was too late.',
      replaced: 'a newer post replaced it.',
      paused: 'the schedule was paused.',
      removed: 'the schedule was removed.',
      stopped: 'the schedule had stopped.',
      'no-answer': 'Discord did not take it in time.',
      other: 'Discord refused it.',
    },
    late: 'Posted late: it was not possible at the planned time.',
    everyDay: 'every day',
    weekdays: 'Monday to Friday',
    dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    dayWords: [
      ['mon', 'monday'],
      ['tue', 'tues', 'tuesday'],
      ['wed', 'wednesday'],
      ['thu', 'thur', 'thurs', 'thursday'],
      ['fri', 'friday'],
      ['sat', 'saturday'],
      ['sun', 'sunday'],
    ],
    everyDayWords: ['daily', 'every day'],
    weekdayWords: ['weekdays'],
    days: (names) => `on ${list(names)}`,
    choices: { daily: 'Every day', weekdays: 'On weekdays (Monday to Friday)' },
  },

  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    ReadMessageHistory: 'Read Message History',
    ManageGuild: 'Manage Server',
  },

  errors: {
    noArticle: (query) =>
      `No article matches “${query}”. See the list with \`/articles\`, or choose a suggestion while you type the title.`,
    noSpeaker: (speaker, title) =>
      `Nobody called “${speaker}” is quoted in “${title}”. For all quotes, use \`/quotes\` without the option \`speaker\`.`,
    articleGone: 'This article is no longer in the library. See the list with `/articles`.',
    time: (value) => `“${value}” is not a time. Write for instance \`08:00\`, or \`08:00, 18:30\`.`,
    tooManyTimes: (max) => `Those are too many times: a schedule has at most ${number(max)}.`,
    timesTooClose: (minutes) => `Two posts must be at least ${number(minutes)} minutes apart. Choose times further apart.`,
    days: (value) => `“${value}” is not a day. Write \`daily\`, \`weekdays\`, or for instance \`mon,tue\`.`,
    timezone: (value) => `“${value}” is not a known time zone. Choose a suggestion, for instance \`Europe/Paris\`.`,
    channelPermissions: (channelId, missing) =>
      `In <#${channelId}> the bot lacks: ${list(missing)}. Grant it what is missing in the channel’s settings, then try again.`,
    channelKind: (channelId) => `<#${channelId}> is not a channel that messages can be posted to. Choose a text channel.`,
    noSchedule: (value) => `There is no schedule “${value}” in this server. See them with \`/schedule list\`.`,
    tooManySchedules: (max) =>
      `This server already has ${number(max)} schedules, the most it can have. Remove one with \`/schedule remove\`.`,
    adminsOnly: 'This command needs the permission “Manage Server”. Ask somebody who has it.',
    serverOnly: 'This command is used in a server where the bot is installed.',
    staleCommand: 'This command comes from another version of the bot. Reload Discord, then choose it again.',
    staleButton: 'This button comes from another version of the bot. Use the command again.',
    storeLost:
      'The bot cannot reach its database for now; nothing is lost. Try again in a minute. Articles can still be read, for instance with `/briefing`.',
    unexpected: (reference) =>
      `An unexpected error occurred; it is recorded under the reference \`${reference}\`. Try again; if it happens again, give this reference to whoever hosts the bot.`,
  },
};
