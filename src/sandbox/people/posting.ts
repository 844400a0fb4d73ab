import { type APIAttachment, type APIEmbed, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Embed } from '../validate/message.js';
import type { SandboxMessage } from '../window/protocol.js';
import type { ChannelEvents } from '../world/channelEvents.js';
import { moveFile } from '../world/files.js';
import { createMessage, putMessage } from '../world/messages.js';
import { channelPermissions } from '../world/permissions.js';
import type { State } from '../world/state.js';
import { reopen } from '../world/threads.js';
import type { Person } from './people.js';

const { SendMessages, SendMessagesInThreads, AttachFiles, ViewChannel } = PermissionFlagsBits;
/** Characters; of people who pay, the second. */
const LONGEST = [2000, 4000] as const;
const MOST_FILES = 10;

export interface Post {
  /** As `discord.file()` gives them, or by id. */
  attachments?: readonly (APIAttachment | string)[];
  /** Of another bot only: people have none of their own. */
  embeds?: readonly APIEmbed[];
  /** Send larger files and longer texts, as people who pay may. */
  force?: boolean;
}

/** Lets people, and other bots, post messages. Throws a sentence where Discord's client would not let them. */
export const createPosting = (state: State, events: ChannelEvents) => ({
  post: (
    { user, channel }: Person,
    content: string,
    { attachments = [], embeds = [], force = false }: Post = {},
  ): SandboxMessage => {
    const held = channelPermissions(state, channel, user.id);
    const refuse = (sentence: string): never => {
      throw new Error(`${user.username} ${sentence}`);
    };
    const needed = channel.thread ? SendMessagesInThreads : SendMessages;
    if (!(held & ViewChannel) || !(held & needed) || channel.forum) refuse('cannot write here');
    if (attachments.length > 0 && !(held & AttachFiles)) refuse('cannot attach files here');
    if (attachments.length > MOST_FILES) refuse(`can attach ${MOST_FILES} files at most`);
    const longest = LONGEST[force ? 1 : 0];
    if (content.length > longest) refuse(`can write ${longest} characters at most`);
    if (embeds.length > 0 && !user.bot) refuse('is no bot and has no embeds');
    if (content.trim() === '' && attachments.length === 0 && embeds.length === 0) refuse('has written nothing');
    if (!reopen(state, events, channel, user.id)) refuse('cannot write in a locked thread');
    const files = attachments.map((file) => moveFile(state, file, channel.id, force));
    const message = createMessage(state, { content, embeds: embeds as Embed[] }, { channel, author: user, files });
    putMessage(state, message);
    events.created(channel, message);
    return structuredClone(message);
  },
});
