import type { Sentences } from '../index.js';
import { count } from './formats.js';

export const posts: Sentences['posts'] = {
  late: 'Posted late: it was not possible at the planned time.',
  corrected: (unixSeconds) => `Corrected on <t:${unixSeconds}:f>`,
  digest: (n) => count(n, 'new article', 'new articles'),
  digestTitle: (n, first) => `${count(n, 'new article', 'new articles')}: ${first}`,
  fullBriefing: 'Full briefing',
  nothingNew: 'Nothing new since the last post.',
  allArticles: 'All articles',
};

export const notices: Sentences['notices'] = {
  since: 'Since an admin last used a command:',
  more: (n) => `And ${count(n, 'more notice', 'more notices')}. Everything is in \`/schedule list\`.`,
  stopped: (scheduleId, channelId, reason) =>
    `Schedule ${scheduleId} in <#${channelId}> has stopped: ${reason} Change it with \`/schedule edit\` if you need to, then resume it with \`/schedule resume\`.`,
  uncertain: (channelId, unixSeconds) =>
    `The post of <t:${unixSeconds}:f> in <#${channelId}> is uncertain: Discord did not confirm it, and it is not sent again. Look in the channel.`,
};
