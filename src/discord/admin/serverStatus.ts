import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiscordAPIError, type Guild, type RESTGetAPIApplicationCommandsResult, Routes } from 'discord.js';
import { packageRoot } from '../../packageRoot.js';
import { listSchedules } from '../../publishing/schedules.js';
import type { Delivery, Schedule } from '../../publishing/types.js';
import { type Change, lastChanges } from '../../store/changes.js';
import { lastOutcomes, lastOutside } from '../../store/deliveries.js';
import { MIGRATIONS } from '../../store/migrations.js';
import type { StoreKind } from '../../store/open.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { missingPermissions } from '../posts/permissions.js';
import { requirePostable } from '../schedules/targets.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

const SHOWN_CHANGES = 5;

/** Everything that `/status` tells of a server. */
export interface ServerStatus {
  schedules: Schedule[];
  /** What keeps schedules from posting, as sentences, each with the ids of those that it concerns. */
  wrong: { sentence: string; scheduleIds: string[] }[];
  /** Ids of the channels in which all schedules can post. */
  fine: string[];
  /** What the bot lacks in the channel for notices; null: it is fine, or none is set; `gone`: so is it. */
  notices: { channelId: string; missing: string[] } | 'gone' | null;
  /** Stopped ones that could post now. */
  repairable: Schedule[];
  /** Of each schedule the last, and the last ones by hand and of schedules that were removed. */
  outcomes: Delivery[];
  articles: { common: number; own: number };
  /** Names of the commands that Discord does not know; null: it cannot be told now. */
  unknownCommands: string[] | null;
  changes: Change[];
  version: string;
  database: StoreKind;
  tables: number;
}

/** Looks at everything anew. */
export async function serverStatus(guild: Guild, context: Context): Promise<ServerStatus> {
  const { app } = context;
  const { store, library } = app;
  const schedules = await listSchedules(store, guild.id);
  const scheduleIds = schedules.map(({ id }) => id);
  const wrong = await Promise.all(schedules.map((schedule) => whatIsWrong(guild, context, schedule)));
  const { total: all } = await library.list(guild.id, { offset: 0, limit: 1 });
  const { total: own } = await library.own.list(guild.id, { offset: 0, limit: 1 });
  return {
    schedules,
    wrong: [...new Set(wrong.filter((each) => each !== null))].map((sentence) => ({
      sentence,
      scheduleIds: schedules.filter((_, i) => wrong[i] === sentence).map(({ id }) => id),
    })),
    fine: [...new Set(schedules.map(({ channelId }) => channelId))].filter((channelId) =>
      schedules.every((schedule, i) => schedule.channelId !== channelId || wrong[i] === null),
    ),
    notices: await noticesStatus(guild, context),
    repairable: schedules.filter(({ state }, i) => state === 'stopped' && wrong[i] === null),
    outcomes: [...(await lastOutcomes(store.db, guild.id)).values(), ...(await lastOutside(store.db, guild.id, scheduleIds))],
    articles: { common: all - own, own },
    unknownCommands: await unknownCommands(guild, app.commands),
    changes: await lastChanges(store.db, guild.id, SHOWN_CHANGES),
    version,
    database: store.kind,
    tables: MIGRATIONS.length,
  };
}

/** Null: the schedule could post there now. */
async function whatIsWrong(guild: Guild, context: Context, schedule: Schedule): Promise<string | null> {
  try {
    await requirePostable(guild, context, schedule);
    return null;
  } catch (error) {
    if (error instanceof ReaderError) return error.message;
    throw error;
  }
}

async function noticesStatus(guild: Guild, { settings, t }: Context): Promise<ServerStatus['notices']> {
  const channelId = settings.noticeChannelId;
  if (channelId === null) return null;
  const channel = guild.channels.cache.get(channelId);
  if (!channel) return 'gone';
  const missing = missingPermissions(channel.permissionsFor(guild.members.me ?? (await guild.members.fetchMe())), t);
  return missing.length > 0 ? { channelId, missing } : null;
}

async function unknownCommands({ client }: Guild, commands: Context['app']['commands']): Promise<string[] | null> {
  try {
    const known = (await client.rest.get(
      Routes.applicationCommands(client.application.id),
    )) as RESTGetAPIApplicationCommandsResult;
    const names = new Set(known.map(({ name }) => name));
    return commands.map(({ data }) => data.name).filter((name) => !names.has(name));
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}
