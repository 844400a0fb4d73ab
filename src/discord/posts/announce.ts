import { type APIDMChannel, MessageFlags, type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { chooseLocale, sentencesIn } from '../../locales/index.js';
import type { Announce } from '../../publishing/notices.js';
import type { Notice } from '../../publishing/types.js';
import type { Store } from '../../store/open.js';
import { readSettings } from '../../store/settings.js';
import { coloured, container, textDisplay } from '../message/components.js';
import { noticePhrase } from '../views/schedulePhrases.js';

/** Tells admins in their server's channel for notices, and by direct message whoever asked for that. */
export function createAnnounce(rest: REST, { db }: Store, log: Pick<Logger, 'info' | 'warn'>): Announce {
  return async (notice) => {
    const { guildId, locale } = notice.kind === 'stopped' ? notice.schedule : notice.delivery;
    const settings = await readSettings(db, guildId);
    const message = (more: string[] = []) => {
      const phrase = noticePhrase(notice, sentencesIn(chooseLocale(settings.locale, locale)));
      return {
        components: coloured([container([textDisplay([phrase, ...more].join('\n'))])], settings.colour),
        flags: MessageFlags.IsComponentsV2,
        allowed_mentions: { parse: [] },
      };
    };
    const send = async (what: string, act: () => Promise<unknown>): Promise<void> => {
      try {
        await act();
        log.info({ guildId, kind: notice.kind }, `Notice sent ${what}`);
      } catch (error) {
        log.warn({ guildId, kind: notice.kind, error }, `A notice could not be sent ${what}`);
      }
    };

    const { noticeChannelId } = settings;
    if (noticeChannelId !== null)
      await send('to the channel for notices', () => rest.post(Routes.channelMessages(noticeChannelId), { body: message() }));
    const recipient = toNotify(notice);
    if (recipient !== null)
      await send('by direct message', async () => {
        const body = { recipient_id: recipient };
        const direct = (await rest.post(Routes.userChannels(), { body })) as APIDMChannel;
        // A link into the server: the message itself stands in no server.
        const link = `-# https://discord.com/channels/${guildId}`;
        await rest.post(Routes.channelMessages(direct.id), { body: message([link]) });
      });
  };
}

const toNotify = (notice: Notice): string | null => (notice.kind === 'stopped' ? notice.schedule.notify : null);
