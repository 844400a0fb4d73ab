import type { Sentences } from '../index.js';
import { clock, list } from './formats.js';

export const greeting: Sentences['greeting'] = {
  title: 'Hello, this is Dépêche',
  text: 'I post what matters in news articles: a summary in their own sentences, the quotes and the figures, each of which you can check with one click.',
  admins:
    'For those who manage this server: `/setup` settles everything in two minutes, without leaving Discord. Readers begin with `/help`.',
};

export const setup: Sentences['setup'] = {
  title: (step, of) => `Setup: step ${step} of ${of}`,
  steps: { where: 'Where to post?', when: 'When to post?', what: 'What to post?', check: 'Is this right?' },
  chooseChannel: 'Choose a channel.',
  channel: 'Channel',
  granted: 'The bot has all the permissions it needs in this channel.',
  missing: (channelId, missing) =>
    `In <#${channelId}> the bot lacks:\n${missing.map((name) => `- **${name}**`).join('\n')}\nWhere to grant it: Edit Channel → Permissions → add the bot, tick what is missing, save.`,
  look: 'Check again',
  times: 'Times',
  otherTimes: 'Other times…',
  days: 'Days',
  zone: (zone, now) => `Time zone: ${zone}, where it is ${clock(now, zone)}`,
  zoneGuessed: (zone, now) => `Time zone guessed from the language: ${zone}, where it is ${clock(now, zone)}`,
  changeZone: 'Change the time zone',
  timesForm: {
    title: 'Times',
    label: 'One or more local times',
    hint: 'For instance 08:15, or 08:15, 18:30.',
  },
  language: 'Language of the posts',
  article: 'Article',
  length: 'Length',
  back: 'Back',
  next: 'Next',
  preview: 'This is what would be posted now:',
  previewNothing: 'There is no article to post yet.',
  previewShorter: 'The preview is shortened to fit in here; the post will be whole.',
  test: 'Post a test and finish',
  finish: 'Finish without a test',
  done: 'Everything is in place.',
  serverToo: (what) => `Kept for the whole server as well: ${list(what)}. To change it: \`/settings\`.`,
  serverZone: (zone) => `time zone ${zone}`,
  serverLanguage: (language) => `language ${language}`,
  tested: (url) => `The test is posted: ${url}`,
  notTested: (reason) => `The test could not be posted: ${reason}`,
  untested: 'Try again, or go back to choose something else.',
  removeTest: 'Remove the test',
  testRemoved: 'The test is removed.',
  testGone: 'This test is no longer there.',
  more: 'From here on: `/schedule list`, `/settings`, `/status`.',
  expired: 'This setup was begun more than a day ago, or is already finished. Begin again with `/setup`.',
  noChannel: 'Choose a channel first.',
};
