import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { SandboxMessage } from './protocol.js';
import type { State } from './state.js';

/** The bot's own store remembers what it posted and registered, so the sandbox must not forget it between two runs. */
const schema = z.object({
  offset: z.number(),
  commands: z.array(z.looseObject({ id: z.string() })),
  messages: z.record(z.string(), z.array(z.looseObject({ id: z.string(), channel_id: z.string() }))),
});

/** A channel keeps its newest messages. */
const KEPT = 200;

export interface Saved {
  offset: number;
  restore: (state: State) => void;
}

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
      for (const [channelId, messages] of Object.entries(saved.messages)) {
        if (state.channels.has(channelId)) state.messages.set(channelId, messages as unknown as SandboxMessage[]);
      }
    },
  };
};

/** Writes what `readSaved` reads, whole or not at all. Ephemeral answers and those still awaited are left out, as at Discord. */
export const writeSaved = (file: string, state: State, offset: number): void => {
  const lasting = ({ visible_to, flags }: SandboxMessage): boolean =>
    visible_to === null && !((flags ?? 0) & MessageFlags.Loading);
  const messages = Object.fromEntries([...state.messages].map(([id, all]) => [id, all.filter(lasting).slice(-KEPT)]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ offset, commands: state.commands, messages }));
  renameSync(`${file}.new`, file);
};
