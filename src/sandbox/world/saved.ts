import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type APIAttachment, ApplicationCommandPermissionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { SandboxMessage } from '../window/protocol.js';
import type { Channel, Guild, State } from './state.js';
import { isThread } from './threads.js';

const permission = z.object({ id: z.string(), type: z.enum(ApplicationCommandPermissionType), permission: z.boolean() });

const guildSchema = z.object({
  /** Roles of each member, by id; the bot's too. */
  members: z.record(z.string(), z.array(z.string())),
  permissions: z.record(z.string(), z.array(permission)),
});

/** The bot's own store remembers what it posted and registered, so the sandbox must not forget it between two runs. */
const schema = z.object({
  offset: z.number(),
  commands: z.array(z.looseObject({ id: z.string() })),
  messages: z.record(z.string(), z.array(z.looseObject({ id: z.string(), channel_id: z.string() }))),
  threads: z.array(z.looseObject({ id: z.string() })).default([]),
  guilds: z.record(z.string(), guildSchema).default({}),
  installed: z.array(z.string()).nullable().default(null),
  /** The CDN's address of then. */
  cdn: z.string().default(''),
});

/** A channel keeps its newest messages. */
const KEPT = 200;

export interface Saved {
  offset: number;
  restore: (state: State) => void;
}

/** Where the files of messages lie, each under its id. */
const filesFolder = (file: string): string => `${file}.files`;

const attachmentsOf = (messages: Iterable<readonly SandboxMessage[]>): APIAttachment[] =>
  [...messages].flat().flatMap(({ attachments }) => attachments);

const restoreGuild = (state: State, guild: Guild, { members, permissions }: z.infer<typeof guildSchema>): void => {
  const joinedAt = new Date(state.now()).toISOString();
  const known = guild.members;
  guild.members = new Map(
    Object.entries(members).flatMap(([id, roles]) => {
      const user = state.users.get(id);
      return user ? [[id, { user, joinedAt: known.get(id)?.joinedAt ?? joinedAt, roles }]] : [];
    }),
  );
  guild.commandPermissions = new Map(Object.entries(permissions));
};

/** What an earlier run left; null for none, and for a file that is damaged: it is a plaything's, not worth refusing to start. */
export const readSaved = (file: string): Saved | null => {
  let saved: z.infer<typeof schema>;
  try {
    saved = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
  return {
    offset: saved.offset,
    restore: (state) => {
      state.commands = saved.commands as unknown as State['commands'];
      for (const thread of saved.threads as unknown as Channel[]) {
        if (isThread(thread) && state.channels.has(thread.thread.parentId)) state.channels.set(thread.id, thread);
      }
      for (const [id, kept] of Object.entries(saved.guilds)) {
        const guild = state.guilds.get(id);
        if (guild) restoreGuild(state, guild, kept);
      }
      if (saved.installed) state.installed = new Set(saved.installed);
      // The stand-in has another port now.
      const text = JSON.stringify(saved.messages);
      const messages = JSON.parse(saved.cdn === '' ? text : text.replaceAll(saved.cdn, state.cdn)) as Record<
        string,
        SandboxMessage[]
      >;
      for (const [channelId, kept] of Object.entries(messages)) {
        if (state.channels.has(channelId)) state.messages.set(channelId, kept);
      }
      for (const attachment of attachmentsOf(Object.values(messages))) {
        const path = join(filesFolder(file), attachment.id);
        if (existsSync(path)) state.files.set(attachment.id, { attachment, bytes: readFileSync(path) });
      }
    },
  };
};

/** Writes the files of messages that are not there yet, and takes away those of messages that are gone. */
const writeFiles = (folder: string, state: State, attachments: readonly APIAttachment[]): void => {
  const ids = new Set(attachments.map(({ id }) => id));
  if (ids.size > 0) mkdirSync(folder, { recursive: true });
  for (const id of ids) {
    const stored = state.files.get(id);
    if (stored && !existsSync(join(folder, id))) writeFileSync(join(folder, id), stored.bytes);
  }
  if (existsSync(folder)) for (const name of readdirSync(folder)) if (!ids.has(name)) rmSync(join(folder, name));
};

/** Writes what `readSaved` reads, whole or not at all. Ephemeral answers and those still awaited are left out, as at Discord. */
export const writeSaved = (file: string, state: State, offset: number): void => {
  const lasting = ({ visible_to, flags }: SandboxMessage): boolean =>
    visible_to === null && !((flags ?? 0) & MessageFlags.Loading);
  const messages = Object.fromEntries([...state.messages].map(([id, all]) => [id, all.filter(lasting).slice(-KEPT)]));
  const guilds = Object.fromEntries(
    [...state.guilds.values()].map(({ id, members, commandPermissions }) => [
      id,
      {
        members: Object.fromEntries([...members].map(([userId, { roles }]) => [userId, roles])),
        permissions: Object.fromEntries(commandPermissions),
      },
    ]),
  );
  const threads = [...state.channels.values()].filter(isThread);
  const { commands, installed, cdn } = state;
  mkdirSync(dirname(file), { recursive: true });
  writeFiles(filesFolder(file), state, attachmentsOf(Object.values(messages)));
  const saved = { offset, commands, messages, threads, guilds, installed: [...installed], cdn };
  writeFileSync(`${file}.new`, JSON.stringify(saved));
  renameSync(`${file}.new`, file);
};
