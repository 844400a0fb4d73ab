import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, textDisplay } from '../message/components.js';
import { channelSelect } from '../message/selects.js';

/** Where a message is to be posted, whom it pings, and whether to do so. */
export const confirmView = (
  { channelId, mention }: { channelId: string; mention: string | null },
  confirmId: string,
  { publish: t }: Sentences,
): APIMessageTopLevelComponent[] => [
  container([
    textDisplay([t.confirm(channelId), ...(mention ? [t.pings(mention)] : [])].join('\n')),
    ...buttonRow([button(confirmId, t.post, ButtonStyle.Success), button(toCustomId('publish-cancel', []), t.cancel)]),
  ]),
];

/** The choice of a channel for an article. */
export const whereView = (articleId: string, { publish: t }: Sentences): APIMessageTopLevelComponent[] => [
  container([textDisplay(t.where), channelSelect(toCustomId('publish-where', [articleId]), null, t.whereHint)]),
];
