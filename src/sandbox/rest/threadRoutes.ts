import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { parseMessage } from '../validate/message.js';
import { parseBody } from '../validate/validate.js';
import type { ChannelEvents } from '../world/channelEvents.js';
import { createMessage, putMessage, toApi } from '../world/messages.js';
import { channelPayload } from '../world/payloads.js';
import { channelPermissions, demand } from '../world/permissions.js';
import type { Channel, State } from '../world/state.js';
import { archivedSince, isThread, openThread, threadsOf } from '../world/threads.js';
import { DiscordError, refusal, within } from './errors.js';
import type { Route } from './rest.js';

const { SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory, ManageThreads } = PermissionFlagsBits;

const post = z.looseObject({
  name: z.string().min(1).max(100),
  auto_archive_duration: z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]).nullish(),
  applied_tags: z.array(z.string()).max(5).nullish(),
  message: z.looseObject({}),
});

const change = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

const archivedQuery = z.looseObject({
  limit: z.coerce.number().int().min(2).max(100).default(50),
  before: z.iso.datetime({ offset: true }).optional(),
});

/** Posts in forums, and the lists of threads. */
export const threadRoutes = (state: State, events: ChannelEvents): Route[] => {
  const channelOf = (id: string | undefined): Channel => {
    const channel = state.channels.get(id ?? '');
    if (!channel) throw refusal('UnknownChannel');
    demand(state, channel);
    return channel;
  };

  return [
    {
      method: 'POST',
      path: '/channels/:channel/threads',
      status: 201,
      handle: ({ params, body, files }) => {
        const parent = channelOf(params.channel);
        if (parent.type !== ChannelType.GuildForum)
          throw new DiscordError(501, 0, 'The sandbox makes threads in forums only: the bot makes no others');
        const { name, auto_archive_duration, applied_tags, message: given } = parseBody(post, body ?? {});
        const parsed = within('message', () => parseMessage(given));
        demand(
          state,
          parent,
          SendMessages,
          ...(parsed.embeds?.length ? [EmbedLinks] : []),
          ...(files.size > 0 ? [AttachFiles] : []),
        );
        const tags = applied_tags ?? [];
        if (tags.some((id) => !parent.forum?.tags.some((tag) => tag.id === id))) throw refusal('UnknownTag');
        if (parent.forum?.tagRequired && tags.length === 0) throw refusal('TagRequiredToCreateAForumPostInThisChannel');
        // There is no nonce here: a second try makes a second post.
        const first = within('message', () =>
          createMessage(state, parsed, { channel: parent, author: state.bot, uploads: files }),
        );
        const ownerId = state.bot.id;
        const thread = openThread(state, parent, {
          id: first.id,
          name,
          ownerId,
          autoArchive: auto_archive_duration ?? undefined,
          tags,
        });
        const message = { ...first, channel_id: thread.id };
        putMessage(state, message);
        events.channel('create', thread);
        events.created(thread, message);
        return { ...channelPayload(state, thread), message: toApi(message) };
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:channel',
      handle: ({ params, body }) => {
        const channel = channelOf(params.channel);
        if (!isThread(channel))
          throw new DiscordError(501, 0, 'The sandbox changes threads only: the bot changes no other channels');
        const { thread } = channel;
        const { name, archived, locked } = parseBody(change, body ?? {});
        const isStaff = (channelPermissions(state, channel, state.bot.id) & ManageThreads) !== 0n;
        const isOwner = thread.ownerId === state.bot.id;
        const wasArchived = archivedSince(state, channel) !== null;
        if (wasArchived && archived !== false) throw refusal('InvalidActionOnArchivedThread');
        if (locked !== undefined || (wasArchived && thread.locked)) demand(state, channel, ManageThreads);
        if ((archived === true || name !== undefined) && !isOwner && !isStaff) throw refusal('MissingPermissions');
        if (archived === false && !isStaff) demand(state, channel, SendMessagesInThreads);
        if (name !== undefined) channel.name = name;
        if (locked !== undefined) thread.locked = locked;
        if (archived === true) thread.archivedAt = state.now();
        if (archived === false) Object.assign(thread, { archivedAt: null, openedAt: state.now() });
        events.channel('update', channel);
        return channelPayload(state, channel);
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/threads/active',
      handle: ({ params }) => {
        const guild = state.guilds.get(params.guild ?? '');
        if (!guild) throw refusal('UnknownGuild');
        if (!guild.members.has(state.bot.id)) throw refusal('MissingAccess');
        const active = threadsOf(state, guild.id).filter((thread) => archivedSince(state, thread) === null);
        return { threads: active.map((thread) => channelPayload(state, thread)), members: [] };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/threads/archived/public',
      handle: ({ params, query }) => {
        const parent = channelOf(params.channel);
        if (!(channelPermissions(state, parent, state.bot.id) & ReadMessageHistory)) throw refusal('MissingAccess');
        const { limit, before } = parseBody(archivedQuery, Object.fromEntries(query));
        const archived = threadsOf(state, parent.guildId ?? '')
          .filter(({ thread }) => thread.parentId === parent.id)
          .map((thread) => ({ thread, since: archivedSince(state, thread) ?? Number.POSITIVE_INFINITY }))
          .filter(({ since }) => since < (before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before)))
          .sort((a, b) => b.since - a.since);
        return {
          threads: archived.slice(0, limit).map(({ thread }) => channelPayload(state, thread)),
          members: [],
          has_more: archived.length > limit,
        };
      },
    },
  ];
};
