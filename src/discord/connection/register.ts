import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { getMeta, setMeta } from '../../store/meta.js';
import type { Store } from '../../store/open.js';
import type { Command } from '../interactions/command.js';

/** Tells Discord the bot's commands, in place of all it knew. @throws what Discord answers when it refuses them */
export async function registerCommands(rest: REST, applicationId: string, commands: readonly Command[]): Promise<void> {
  await rest.put(Routes.applicationCommands(applicationId), { body: commands.map(({ data }) => data) });
}

/** Registers the commands when they changed since, or when Discord has others: it allows 200 new ones a day. */
export async function registerWhenChanged(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  { db }: Store,
  log: Logger,
): Promise<void> {
  const key = `commands:${applicationId}`;
  const hash = createHash('sha256')
    .update(JSON.stringify(commands.map(({ data }) => data)))
    .digest('hex');
  const known = (await rest.get(Routes.applicationCommands(applicationId))) as { name: string }[];
  const sameNames = namesOf(known) === namesOf(commands.map(({ data }) => data));
  if (sameNames && (await getMeta(db, key)) === hash) return;
  await registerCommands(rest, applicationId, commands);
  await setMeta(db, key, hash);
  log.info({ commands: commands.length }, 'Commands registered');
}

const namesOf = (commands: readonly { name: string }[]): string =>
  commands
    .map(({ name }) => name)
    .sort()
    .join(' ');
