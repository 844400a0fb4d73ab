import type { Sentences } from '../index.js';
import { count, list, number } from './formats.js';

export const status: Sentences['status'] = {
  title: 'Status',
  fine: 'Everything works.',
  problems: (n) => count(n, 'thing to repair, explained below.', 'things to repair, explained below.'),
  unused: 'Nothing is scheduled yet. Begin with `/setup`.',
  channelsFine: (channelIds) => `All permissions are there in ${list(channelIds.map((id) => `<#${id}>`))}.`,
  toRepair: (what) => `- **To repair**: ${what}`,
  cannotPost: (schedules, why) => `${list(schedules)}. ${why}`,
  noticesGone: 'The channel for notices is gone. Choose another with `/settings`.',
  schedules: 'Schedules',
  counts: (active, paused, stopped) =>
    list(
      [
        { n: active, text: `${number(active)} active` },
        { n: paused, text: `${number(paused)} paused` },
        { n: stopped, text: `${number(stopped)} stopped` },
      ]
        .filter(({ n }) => n > 0)
        .map(({ text }) => text),
    ),
  next: (unixSeconds, id, channelId) => `- <t:${unixSeconds}:F> (<t:${unixSeconds}:R>), <#${channelId}>, schedule ${id}`,
  outcomes: 'Last posts',
  outcome: (id, phrase) => `- Schedule ${id}. ${phrase}`,
  removedOutcome: (id, phrase) => `- Schedule ${id} (removed). ${phrase}`,
  posted: (unixSeconds) => `Posted on <t:${unixSeconds}:f>`,
  byHand: (channelId, phrase) => `- By hand in <#${channelId}>. ${phrase}`,
  noOutcomes: 'Nothing has been posted so far.',
  articleCounts: (common, own) =>
    `${count(common, 'article for all servers', 'articles for all servers')}, ${count(own, 'article of this server', 'articles of this server')}.`,
  bot: 'Bot',
  version: (version, database, tables) =>
    `Version ${version}. The database answers (${database}, table version ${number(tables)}).`,
  commandsKnown: 'Discord knows all commands.',
  commandsUnknown: (names) => `Discord does not know ${list(names)}.`,
  commandsUnread: 'Discord did not let the bot read its commands: try again in a minute.',
  changes: 'Last changes',
  noChanges: 'Nothing has been changed so far.',
  allChanges: 'All changes',
  allChangesTitle: (n) => `Changes (${number(n)})`,
  refresh: 'Refresh',
  resume: (n) => `Resume ${count(n, 'stopped schedule', 'stopped schedules')}`,
  register: 'Register the commands',
};
