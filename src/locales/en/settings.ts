import type { Sentences } from '../index.js';
import { clock, count, list } from './formats.js';

export const settings: Sentences['settings'] = {
  title: 'Settings',
  intro: 'Changes take effect at once, for the whole server.',
  locale: 'Language',
  localeHint: 'For readers whose Discord is in neither English nor French, and for posts without a language of their own.',
  asServer: (language) => `Same as the server: ${language}`,
  roles: 'Roles that manage the bot',
  rolesHint: 'In addition to everyone with the permission “Manage Server”.',
  noRoles: 'No role',
  integrations: (bot) =>
    `Discord hides admin commands from everyone without “Manage Server”, and a bot cannot change that. So allow these roles under Server Settings → Integrations → ${bot} as well, command by command.`,
  roleAllowed: (roleId) => `<@&${roleId}>: allowed for all admin commands.`,
  roleManages: (roleId) => `<@&${roleId}>: has the permission “Manage Server” already.`,
  roleHidden: (roleId, commands) => `<@&${roleId}>: not yet allowed for ${list(commands)}.`,
  rolesUnreadable: 'Discord did not let the bot read what is allowed there: please look yourself.',
  noticeChannel: 'Channel for notices',
  noticeChannelHint: 'Where the bot reports what went wrong: a schedule that stopped, a post that is uncertain.',
  noNoticeChannel: 'No channel',
  length: 'Length of briefings',
  lengthHint: 'Where the command asks for no other.',
  private: '**Private answers**\nOnly the person who asked sees the answer, unless they set `private` to false.',
  public: '**Public answers**\nEverybody in the channel sees the answer, unless `private` is set to true.',
  makePrivate: 'Make private',
  makePublic: 'Make public',
  timezone: (zone, now) => `**Time zone**\n${zone}, where it is ${clock(now, zone)}`,
  colour: (hex) => `**Colour**\n${hex}`,
  change: 'Change',
  data: '-# Export: a file with everything the bot keeps of this server. Erase everything: settings, schedules, articles and record.',
  export: 'Export',
  erase: 'Erase everything…',
  forms: {
    timezone: {
      title: 'Time zone',
      label: 'City, country or time zone',
      hint: 'For instance Leeds, Montreal, Ireland or Europe/London.',
    },
    colour: {
      title: 'Colour',
      label: 'Colour beside messages',
      hint: 'For instance #2f6f8f or blue. Empty: the bot’s own.',
    },
    erase: {
      title: 'Erase everything',
      text: 'Settings, schedules, this server’s articles, waiting posts and the record of changes will be erased, with no way back. What stands in channels stays there. One line is kept: who erased, and when.',
      label: 'To confirm, the name of the server',
    },
  },
  noPlace: (typed) =>
    `No city, country or time zone “${typed}” is known. Try the nearest big city, or a name such as \`Europe/London\`.`,
  noColour: (typed) => `“${typed}” is not a known colour. Write for instance \`#2f6f8f\`, or a name such as \`blue\`.`,
  everyone: 'The role @everyone would let everybody manage the bot: choose other roles.',
  notErased: (server) => `Nothing was erased: the name of the server is “${server}”. Type it as it is.`,
  erased: 'Everything the bot kept of this server is erased. To begin anew: `/setup`.',
  exported: 'Everything the bot keeps of this server is in this file.',
  exportTooLarge: 'This server’s data is more than Discord lets a bot send in one file. Ask whoever hosts the bot for it.',
};

export const changes: Sentences['changes'] = {
  'schedule.add': (object) => `created the schedule ${object}`,
  'schedule.edit': (object) => `changed the schedule ${object}`,
  'schedule.pause': (object) => `paused the schedule ${object}`,
  'schedule.resume': (object) => `resumed the schedule ${object}`,
  'schedule.remove': (object) => `removed the schedule ${object}`,
  'schedule.run': (object) => `triggered the schedule ${object}`,
  'article.add': (object) => `added the article “${object}”`,
  'article.edit': (object) => `changed the article “${object}”`,
  'article.remove': (object) => `removed the article “${object}”`,
  'article.restore': (object) => `restored the article “${object}”`,
  publish: (object) => `posted “${object}”`,
  'settings.locale': (object) => `set the language: ${object}`,
  'settings.timezone': (object) => `set the time zone: ${object}`,
  'settings.managerRoles': (object) => `set the roles that manage the bot: ${object}`,
  'settings.noticeChannelId': (object) => `set the channel for notices: ${object}`,
  'settings.length': (object) => `set the length of briefings: ${object}`,
  'settings.private': (object) => `set who sees answers: ${object}`,
  'settings.colour': (object) => `set the colour: ${object}`,
  'setup.test': (object) => `posted a test in ${object}`,
  'setup.untest': (object) => `removed the test posted in ${object}`,
  'data.export': () => 'exported the server’s data',
  'data.erase': () => 'erased all of the server’s data',
};

export const changed: Sentences['changed'] = {
  somebody: 'Somebody (id removed)',
  line: (unixSeconds, who, did) => `- <t:${unixSeconds}:f>: ${who} ${did}`,
  other: (what) => `made a change (${what})`,
  none: 'none',
  default: 'default',
  private: 'private',
  public: 'public',
};

export const privacy: Sentences['privacy'] = {
  button: 'My data',
  title: 'Your data',
  text: 'Dépêche does not read the messages of channels and keeps nothing of what you read. It keeps, for 24 hours, a text that you had briefed with “Brief this”; for 7 days, the words of your searches, without your ID; and, of those who manage a server, the Discord ID beside what was changed. No name, no picture, no address.',
  none: 'Your ID is not kept anywhere.',
  traces: (n) =>
    `Your ID is kept in ${count(n, 'record', 'records')}, in all servers together. You can have it removed: what you changed in a server stays there, without your name; what was yours alone is erased.`,
  forget: 'Remove my ID',
  forgotten: 'Done: your ID is no longer kept anywhere. It will be again if you change something.',
};

export const colourNames: Sentences['colourNames'] = [
  ['red', 'c0392b'],
  ['orange', 'd35400'],
  ['yellow', 'f1c40f'],
  ['green', '27ae60'],
  ['turquoise', '16a085'],
  ['teal', '16a085'],
  ['blue', '2980b9'],
  ['navy', '1f3a5f'],
  ['purple', '8e44ad'],
  ['pink', 'e84393'],
  ['brown', '6e4b3a'],
  ['grey', '7f8c8d'],
  ['gray', '7f8c8d'],
  ['white', 'ffffff'],
  ['black', '000000'],
  ['maroon', '7b1e3b'],
];
