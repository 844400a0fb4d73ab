import {
  type APIMessage,
  DiscordAPIError,
  HTTPError,
  MessageFlags,
  RateLimitError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Library } from '../library/library.js';
import { chooseLocale, sentencesIn } from '../locales/index.js';
import type { FindPosted, Post, PostOutcome } from '../publishing/types.js';
import { postedArticles } from '../store/deliveries.js';
import type { Store } from '../store/open.js';
import { chooseArticles } from './articleChoice.js';
import { fromCustomId } from './customId.js';
import { briefingView } from './views/briefing.js';

/** Refusals after which every later post of the schedule would be refused too, by the reason that is recorded. */
const STOPPING = new Map<number | string, string>([
  [RESTJSONErrorCodes.MissingAccess, 'missing-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'missing-permissions'],
  [RESTJSONErrorCodes.UnknownChannel, 'unknown-channel'],
  [RESTJSONErrorCodes.UnknownGuild, 'unknown-guild'],
]);

/** Errors of a connection that was never made: surely no message. */
const UNCONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Posts deliveries as messages. `rest` must neither retry nor wait for rate limits: whoever asks decides on another try. */
export function createPost(rest: REST, library: Library, { db }: Store): Post {
  return async (delivery, { late }) => {
    const { article, channelId, guildId } = delivery;
    const [entry] = await chooseArticles(library, guildId, article, () => postedArticles(db, channelId));
    if (!entry) return { kind: 'skipped', reason: article.kind === 'article' ? 'unknown-article' : 'nothing-new' };
    const t = sentencesIn(chooseLocale(delivery.locale));
    const body = {
      components: briefingView({ entry, t, tag: delivery.id }, delivery.length, late ? t.schedule.late : null),
      flags: MessageFlags.IsComponentsV2 | (delivery.silent ? MessageFlags.SuppressNotifications : 0),
      allowed_mentions: { parse: [] },
      nonce: delivery.id,
      enforce_nonce: true,
    };
    try {
      const message = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
      return { kind: 'sent', messageId: message.id, articleId: entry.id };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

/** What a failed request says of its message. */
function outcomeOf(error: unknown): PostOutcome {
  if (error instanceof RateLimitError) return { kind: 'temporary', reason: 'rate-limit', retryAfter: error.retryAfter };
  if (error instanceof DiscordAPIError) {
    if (error.status === 429) return { kind: 'temporary', reason: 'rate-limit' };
    const reason = STOPPING.get(error.code);
    return reason
      ? { kind: 'permanent', reason, stop: true }
      : { kind: 'permanent', reason: `discord-${error.code}`, stop: false };
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: `http-${error.status}` };
  const code = (error as { code?: string }).code ?? (error as { cause?: { code?: string } }).cause?.code;
  if (code && UNCONNECTED.has(code)) return { kind: 'temporary', reason: 'unreachable' };
  return { kind: 'unknown', reason: code ?? 'no-answer' };
}

const PAGE = 100;
const MAX_PAGES = 10;
/** By how much this machine's clock may be ahead of Discord's, which is in the messages' ids. */
const CLOCKS_APART = 15 * 60_000;

/**
 * Looks for a delivery's own message in its channel: by the delivery's id in the message's buttons.
 * @param canRead whether the bot may read the channel's history (Discord answers with an empty list when it may not)
 */
export function createFindPosted(rest: REST, canRead: (channelId: string) => Promise<boolean>): FindPosted {
  return async ({ id, channelId }, since) => {
    let after = String(SnowflakeUtil.generate({ timestamp: Math.max(since - CLOCKS_APART, Number(SnowflakeUtil.epoch)) }));
    try {
      if (!(await canRead(channelId))) return { kind: 'cannot-look', reason: 'missing-permissions' };
      for (let page = 0; page < MAX_PAGES; page++) {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
        const own = messages.find(({ components }) => customIdWith(id, components));
        if (own) return { kind: 'found', messageId: own.id, articleId: articleIn(customIdWith(id, own.components)) };
        if (messages.length < PAGE) return { kind: 'none' };
        after = messages.reduce((last, message) => (BigInt(message.id) > BigInt(last) ? message.id : last), after);
      }
      return { kind: 'cannot-look', reason: 'history-too-long' };
    } catch (error) {
      const outcome = outcomeOf(error);
      return outcome.kind === 'permanent'
        ? { kind: 'cannot-look', reason: outcome.reason }
        : { kind: 'temporary', reason: 'reason' in outcome ? outcome.reason : 'no-answer' };
    }
  };
}

/** A button's custom id with a delivery's mark, in the components of a message. */
const customIdWith = (id: string, components: APIMessage['components']): string | null =>
  new RegExp(`"custom_id":"([^"]*~${id})"`).exec(JSON.stringify(components ?? []))?.[1] ?? null;

/** Every button of a posted message begins with its article. */
const articleIn = (customId: string | null): string | null => (customId ? (fromCustomId(customId).args[0] ?? null) : null);
