import { ChannelType, MessageFlags, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import { parseMessage } from '../validate/message.js';
import { parseBody } from '../validate/validate.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { ChannelEvents } from '../world/channelEvents.js';
import { createMessage, dropMessage, editMessage, putMessage, toApi } from '../world/messages.js';
import { channelPayload } from '../world/payloads.js';
import { channelPermissions, demand } from '../world/permissions.js';
import { announce, type Channel, messagesOf, type State } from '../world/state.js';
import { archivedSince, isThread, reopen } from '../world/threads.js';
import { DiscordError, refusal } from './errors.js';
import type { RateLimit } from './ratelimits.js';
import type { Route } from './rest.js';

const { SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory, ManageMessages } = PermissionFlagsBits;

/** How long Discord knows a nonce again: "the past few minutes". */
const NONCE_LIFE = 3 * 60_000;

/** How old a message is whose edits Discord limits, and how many there may be: one user's guess, since Discord does not say. */
const OLD = 3_600_000;
const OLD_EDITS: RateLimit = { limit: 3, per: 20_000 };

const snowflake = z
  .string()
  .regex(/^\d{1,20}$/)
  .optional();
const pageQuery = z.looseObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: snowflake,
  after: snowflake,
  around: snowflake,
});

/** Whether the bot may write in a conversation: somebody who takes such messages, and shares a server with it or has installed it. */
const takesDirect = (state: State, { guildId, recipients }: Channel): boolean =>
  guildId !== null ||
  recipients.every(
    ({ id }) =>
      id === state.bot.id ||
      (!state.closed.has(id) &&
        (state.installed.has(id) ||
          [...state.guilds.values()].some(({ members }) => members.has(id) && members.has(state.bot.id)))),
  );

/** Channels and the messages in them. */
export const channelRoutes = (state: State, events: ChannelEvents, oldEdits = OLD_EDITS): Route[] => {
  /** By channel: when its old messages were edited, in real time. */
  const edits = new Map<string, number[]>();
  const nonces = new Map<string, { at: number; message: SandboxMessage }>();

  const channelOf = (params: Record<string, string>): Channel => {
    const channel = state.channels.get(params.channel ?? '');
    if (!channel) throw refusal('UnknownChannel');
    return channel;
  };

  /** Ephemeral answers are in no channel's history. */
  const history = (channel: Channel): SandboxMessage[] =>
    messagesOf(state, channel.id).filter(({ visible_to }) => visible_to === null);

  const messageOf = (channel: Channel, params: Record<string, string>): SandboxMessage => {
    const message = history(channel).find(({ id }) => id === params.message);
    if (!message) throw refusal('UnknownMessage');
    return message;
  };

  const allowEdit = ({ channel_id, timestamp }: SandboxMessage): void => {
    if (state.now() - Date.parse(timestamp) <= OLD) return;
    const now = Date.now();
    const recent = (edits.get(channel_id) ?? []).filter((at) => now - at < oldEdits.per);
    const [first] = recent;
    if (first !== undefined && recent.length >= oldEdits.limit) {
      const code = RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached;
      const sentence = 'Maximum number of edits to messages older than 1 hour reached. Try again later.';
      throw new DiscordError(429, code, sentence, undefined, (first + oldEdits.per - now) / 1000);
    }
    edits.set(channel_id, [...recent, now]);
  };

  const page = (channel: Channel, query: URLSearchParams): SandboxMessage[] => {
    const { limit, before, after, around } = parseBody(pageQuery, Object.fromEntries(query));
    const newestFirst = history(channel).toReversed();
    if (after) return newestFirst.filter(({ id }) => BigInt(id) > BigInt(after)).slice(-limit);
    if (around) {
      const middle = newestFirst.findIndex(({ id }) => BigInt(id) <= BigInt(around));
      const start = Math.max(0, (middle < 0 ? newestFirst.length : middle) - Math.floor(limit / 2));
      return newestFirst.slice(start, start + limit);
    }
    return (before ? newestFirst.filter(({ id }) => BigInt(id) < BigInt(before)) : newestFirst).slice(0, limit);
  };

  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: ({ params }) => {
        const channel = channelOf(params);
        demand(state, channel);
        return channelPayload(state, channel);
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      limit: { limit: 5, per: 5000 },
      handle: ({ params, body, files }) => {
        const channel = channelOf(params);
        const parsed = parseMessage(body ?? {});
        demand(
          state,
          channel,
          channel.thread ? SendMessagesInThreads : SendMessages,
          ...(parsed.embeds?.length ? [EmbedLinks] : []),
          ...(files.size > 0 ? [AttachFiles] : []),
        );
        if (channel.forum) throw refusal('CannotSendMessagesInNonTextChannel');
        if (!takesDirect(state, channel)) throw refusal('CannotSendMessagesToThisUser');
        const hasNonce = parsed.nonce != null;
        // Whatever the channel: Discord looks at the author and the nonce only.
        const known = nonces.get(String(parsed.nonce));
        if (hasNonce && parsed.enforce_nonce && known && Math.abs(state.now() - known.at) < NONCE_LIFE) {
          return { ...toApi(known.message), nonce: parsed.nonce };
        }
        const message = createMessage(state, parsed, { channel, author: state.bot, uploads: files });
        if (!reopen(state, events, channel, state.bot.id)) throw refusal('InvalidActionOnArchivedThread');
        if (hasNonce) nonces.set(String(parsed.nonce), { at: state.now(), message });
        putMessage(state, message);
        events.created(channel, hasNonce ? ({ ...message, nonce: parsed.nonce } as SandboxMessage) : message);
        return hasNonce ? { ...toApi(message), nonce: parsed.nonce } : toApi(message);
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      handle: ({ params, query }) => {
        const channel = channelOf(params);
        demand(state, channel);
        // Without the permission Discord shows an empty list and refuses nothing.
        return channelPermissions(state, channel, state.bot.id) & ReadMessageHistory ? page(channel, query).map(toApi) : [];
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      handle: ({ params }) => {
        const channel = channelOf(params);
        demand(state, channel);
        if (!(channelPermissions(state, channel, state.bot.id) & ReadMessageHistory)) throw refusal('MissingAccess');
        return toApi(messageOf(channel, params));
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      limit: { limit: 5, per: 5000 },
      handle: ({ params, body, files }) => {
        const channel = channelOf(params);
        demand(state, channel);
        if (files.size > 0) demand(state, channel, AttachFiles);
        const message = messageOf(channel, params);
        if (message.author.id !== state.bot.id) throw refusal('CannotEditMessageAuthoredByAnotherUser');
        if (isThread(channel) && archivedSince(state, channel) !== null) throw refusal('InvalidActionOnArchivedThread');
        allowEdit(message);
        editMessage(state, channel, message, parseMessage(body ?? {}), files);
        announce(state, { type: 'message', message });
        events.changed(channel, message);
        return toApi(message);
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      limit: { limit: 5, per: 1000 },
      handle: ({ params }) => {
        const channel = channelOf(params);
        demand(state, channel);
        const message = messageOf(channel, params);
        if (message.author.id !== state.bot.id) demand(state, channel, ManageMessages);
        dropMessage(state, message);
        events.deleted(channel, message.id);
        return undefined;
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/crosspost',
      limit: { limit: 10, per: 3_600_000 },
      handle: ({ params }) => {
        const channel = channelOf(params);
        demand(state, channel, SendMessages);
        if (channel.type !== ChannelType.GuildAnnouncement) throw refusal('CannotExecuteActionOnThisChannelType');
        const message = messageOf(channel, params);
        if (message.author.id !== state.bot.id) demand(state, channel, ManageMessages);
        const flags = message.flags ?? 0;
        if (flags & MessageFlags.Crossposted) throw refusal('ThisMessageWasAlreadyCrossposted');
        message.flags = flags | MessageFlags.Crossposted;
        announce(state, { type: 'message', message });
        events.changed(channel, message);
        return toApi(message);
      },
    },
  ];
};
