import type { Sentences } from '../index.js';
import { list, number } from './formats.js';

export const permissions: Sentences['permissions'] = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  CreatePosts: 'Create Posts',
  ReadMessageHistory: 'Read Message History',
  ManageGuild: 'Manage Server',
};

export const errors: Sentences['errors'] = {
  noArticle: (query) =>
    `No article matches “${query}”. See the list with \`/articles\`, or choose a suggestion while you type the title.`,
  noSpeaker: (speaker, title) =>
    `Nobody called “${speaker}” is quoted in “${title}”. For all quotes, use \`/quotes\` without the option \`speaker\`.`,
  articleGone: 'This article is no longer in the library. See the list with `/articles`.',
  time: (value) => `“${value}” is not a time. Write for instance \`08:00\`, or \`08:00, 18:30\`.`,
  tooManyTimes: (max) => `Those are too many times: a schedule has at most ${number(max)}.`,
  timesTooClose: (minutes) => `Two posts must be at least ${number(minutes)} minutes apart. Choose times further apart.`,
  days: (value) => `“${value}” is not a day. Write \`daily\`, \`weekdays\`, or for instance \`mon,tue\`.`,
  timezone: (value) => `“${value}” is not a known time zone. Name one of the IANA database, for instance \`Europe/Paris\`.`,
  channelPermissions: (channelId, missing) =>
    `In <#${channelId}> the bot lacks: ${list(missing)}. Grant it what is missing in the channel’s settings, then try again.`,
  channelKind: (channelId) =>
    `<#${channelId}> is not a channel that messages can be posted to. Choose a text or announcement channel, a public thread or a forum.`,
  channelGone: 'This channel no longer exists, or the bot does not see it. Choose another.',
  threadLocked: (channelId) =>
    `The thread <#${channelId}> is locked: the bot cannot write in it. Unlock it, or choose another channel.`,
  publishKind: (channelId) =>
    `<#${channelId}> is not an announcement channel: its posts have no followers. Leave out the option \`publish\`, or choose an announcement channel.`,
  tagKind: (channelId) => `<#${channelId}> is not a forum. Leave out the option \`tag\`, or choose a forum.`,
  noTag: (tag, channelId, tags) =>
    `The forum <#${channelId}> has no tag “${tag}” that the bot could give. Choose among: ${list(tags)}.`,
  noTags: (channelId) => `The forum <#${channelId}> has no tag that the bot could give.`,
  tagRequired: (channelId, tags) => `The forum <#${channelId}> requires a tag. Add the option \`tag\`: ${list(tags)}.`,
  mentionEveryone: 'The bot never mentions @everyone. Choose a role.',
  roleGone: 'This role no longer exists. Choose another with the option `mention`.',
  scheduledRoleGone:
    'The role to mention no longer exists. With `/schedule edit`, choose another (option `mention`) or remove it (option `clear`).',
  mentionBot: (roleId, channelId) =>
    `The bot cannot mention <@&${roleId}> in <#${channelId}>. Make the role mentionable in the server’s settings, or grant the bot “Mention @everyone, @here, and All Roles”.`,
  mentionMember: (roleId, channelId) =>
    `You cannot mention <@&${roleId}> in <#${channelId}> yourself: the bot does not do so for you. Ask somebody who can.`,
  grace: (value) => `“${value}” is not a possible delay. Write for instance \`30 min\` or \`2 h\`, from 1 min to 24 h.`,
  countKind: 'The option `count` is for a digest: choose “A digest…” for the option `article` as well.',
  noSchedule: (value) => `There is no schedule “${value}” in this server. See them with \`/schedule list\`.`,
  tooManySchedules: (max) =>
    `This server already has ${number(max)} schedules, the most it can have. Remove one with \`/schedule remove\`.`,
  adminsOnly: 'This command needs the permission “Manage Server”, or a role chosen in `/settings`. Ask somebody who has it.',
  serverOnly: 'This command is used in a server where the bot is installed.',
  tooFast: {
    person: (unixSeconds) => `You have asked for a lot in a short time. Try again <t:${unixSeconds}:R>, at <t:${unixSeconds}:T>.`,
    server: (unixSeconds) => `This server is busy right now. Try again <t:${unixSeconds}:R>, at <t:${unixSeconds}:T>.`,
  },
  tooSlow: 'The bot took too long to open this form. Try again.',
  staleCommand: 'This command comes from another version of the bot. Reload Discord, then choose it again.',
  staleButton: 'This button comes from another version of the bot. Use the command again.',
  storeLost:
    'The bot cannot reach its database for now; nothing is lost. Try again in a minute. Articles can still be read, for instance with `/briefing`.',
  unexpected: (reference) =>
    `An unexpected error occurred; it is recorded under the reference \`${reference}\`. Try again; if it happens again, give this reference to whoever hosts the bot.`,
};
