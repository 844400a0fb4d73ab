import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  ComponentType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type AnyComponent, walk, withIds } from '../validate/componentTree.js';
import { type Content, checkContent, type MessageBody } from '../validate/message.js';
import type { SandboxMessage } from '../window/protocol.js';
import { keepFiles, planFiles, putAddresses, takeAddresses, type Uploads } from './attachments.js';
import { channelPermissions } from './permissions.js';
import { announce, type Channel, messagesOf, type State } from './state.js';

/** The flags that a bot may set on a message. */
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Those that an edit may change. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

/** Whom a text pings: everybody it names, unless `allowed_mentions` says less. */
const pings = (
  state: State,
  channel: Channel,
  authorId: string,
  content: Content,
  allowed: MessageBody['allowed_mentions'],
): Mentions => {
  const displays = walk(content.components).map(({ component }) =>
    component.type === ComponentType.TextDisplay ? (component.content ?? '') : '',
  );
  const text = [content.content, ...displays].join('\n');
  const may = (key: 'users' | 'roles', id: string): boolean =>
    !allowed || (allowed.parse ?? []).includes(key) || (allowed[key] ?? []).includes(id);
  const ids = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const users = ids(/<@!?(\d+)>/g).flatMap((id) => (may('users', id) ? (state.users.get(id) ?? []) : []));
  const roles = state.guilds.get(channel.guildId ?? '')?.roles ?? [];
  const everyone = (channelPermissions(state, channel, authorId) & PermissionFlagsBits.MentionEveryone) !== 0n;
  return {
    mentions: users,
    mention_roles: ids(/<@&(\d+)>/g).filter(
      (id) => may('roles', id) && roles.some((role) => role.id === id && (role.mentionable || everyone)),
    ),
    mention_everyone: everyone && /@(everyone|here)\b/.test(text) && (!allowed || (allowed.parse ?? []).includes('everyone')),
  };
};

const contentOf = (body: MessageBody, flags: number, files: Content['files']): Content => ({
  content: body.content ?? '',
  embeds: body.embeds ?? [],
  components: (body.components ?? []) as AnyComponent[],
  flags,
  files,
});

export interface Origin {
  channel: Channel;
  author: APIUser;
  /** Flags beyond those that the body may set: ephemeral, loading. */
  flags?: number;
  /** Files that come with the body. */
  uploads?: Uploads | undefined;
  /** Files that are kept already, as people's are. */
  files?: readonly APIAttachment[];
  /** What an answer to an interaction has beside. */
  extra?: Partial<SandboxMessage>;
}

/** A message that passed every check, not yet posted. */
export const createMessage = (
  state: State,
  body: MessageBody,
  { channel, author, flags = 0, uploads, files = [], extra = {} }: Origin,
): SandboxMessage => {
  const content = contentOf(body, ((body.flags ?? 0) & SETTABLE) | flags, planFiles(body, uploads, files));
  if (!(flags & MessageFlags.Loading)) checkContent(content);
  const attachments = keepFiles(state, channel.id, content.files, (content.flags & MessageFlags.Ephemeral) !== 0);
  const { components, embeds } = putAddresses(content.components, content.embeds, attachments);
  return {
    id: state.nextId(),
    type: MessageType.Default,
    channel_id: channel.id,
    author,
    content: content.content,
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...pings(state, channel, author.id, content, body.allowed_mentions),
    attachments,
    embeds: embeds as APIMessage['embeds'],
    pinned: false,
    components: withIds(components) as unknown as NonNullable<APIMessage['components']>,
    flags: content.flags,
    visible_to: null,
    command_name: null,
    ...extra,
  };
};

/** Lays an edit over a message; what the body leaves out stays. Resolves a deferred answer. */
export const editMessage = (
  state: State,
  channel: Channel,
  message: SandboxMessage,
  body: MessageBody,
  uploads?: Uploads,
): void => {
  const kept = (message.flags ?? 0) & ~MessageFlags.Loading;
  // The V2 flag can be added, and never be taken away again.
  const flags = body.flags == null ? kept : (kept & ~MessageFlags.SuppressEmbeds) | (body.flags & EDITABLE);
  const content: Content = {
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? (message.embeds as Content['embeds']) : (body.embeds ?? []),
    components:
      body.components === undefined
        ? takeAddresses((message.components ?? []) as unknown as AnyComponent[], message.attachments)
        : ((body.components ?? []) as AnyComponent[]),
    flags,
    files: planFiles(body, uploads, message.attachments),
  };
  checkContent(content);
  const attachments = keepFiles(state, channel.id, content.files, (content.flags & MessageFlags.Ephemeral) !== 0);
  const { components, embeds } = putAddresses(content.components, content.embeds, attachments);
  const loading = (message.flags ?? 0) & MessageFlags.Loading;
  Object.assign(message, {
    content: content.content,
    attachments,
    embeds,
    components: withIds(components),
    flags,
    ...pings(state, channel, message.author.id, content, body.allowed_mentions),
    ...(loading ? {} : { edited_timestamp: new Date(state.now()).toISOString() }),
  });
};

/** Takes away what only the stand-in knows of a message. */
export const toApi = ({ visible_to: _visible, command_name: _command, ...message }: SandboxMessage): APIMessage => message;

export const putMessage = (state: State, message: SandboxMessage): void => {
  messagesOf(state, message.channel_id).push(message);
  announce(state, { type: 'message', message });
};

export const dropMessage = (state: State, message: SandboxMessage): void => {
  const list = messagesOf(state, message.channel_id);
  list.splice(list.indexOf(message), 1);
  announce(state, { type: 'messageDeleted', channelId: message.channel_id, id: message.id });
};
