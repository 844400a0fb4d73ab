import type { APIMessage } from 'discord.js';
import type { Posting } from '../../publishing/types.js';
import type { MentionTrouble } from '../connection/channelAccess.js';

/** The role that a message of a posting names; null: it names none. */
export const mentionIn = (
  { mention }: Pick<Posting, 'mention'>,
  { components }: Pick<APIMessage, 'components'>,
): string | null => (mention !== null && JSON.stringify(components ?? []).includes(`<@&${mention}>`) ? mention : null);

/** Why a posting's role is not named in its message; null: it is, or there is none. @param trouble what is known of it now */
export const unmentioned = (
  posting: Pick<Posting, 'mention'>,
  message: Pick<APIMessage, 'components'>,
  trouble: MentionTrouble | null = null,
): MentionTrouble | null =>
  posting.mention === null || mentionIn(posting, message) !== null ? null : (trouble ?? 'role-unmentionable');
