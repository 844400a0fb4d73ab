import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { nextMoments } from '../../src/publishing/moments.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { NewSchedule } from '../../src/publishing/types.js';
import { openStore } from '../../src/store/open.js';
import { projectFile } from '../project.js';
import type { Bot } from './bot.js';
import { launch } from './children.js';
import type { Plain } from './plain.js';
import type { Place } from './servers.js';
import type { Asked, StandIn } from './standIn.js';
import { type Excess, excess } from './traffic.js';

const CHANNELS_A_SERVER = 10;
/** Discord's limit for all requests of a bot in a second, answers to interactions aside. */
export const LIMIT = 50;
/** Between two commands, in milliseconds: with their answers well under what discord.js itself would hold up. */
const COMMAND_EVERY = 100;
/** Longer than any way of posting needs. */
const PATIENCE = 120_000;

const PLAN: NewSchedule['plan'] = { times: ['08:00'], days: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Paris' };

export interface Posting {
  posts: number;
  /** Milliseconds from the moment at which all were due to the first request, and to the last message that was made. */
  first: number;
  last: number;
  /** Requests that the stand-in refused with 429. */
  refused: number;
  excess: Excess;
  /** Delays of commands in milliseconds, before and after the posts, and meanwhile; those without an answer are infinite. */
  idle: number[];
  busy: number[];
}

/**
 * Posts into so many channels by the bot's schedules: all fall due at one moment.
 * @param idle milliseconds in which only commands are answered, before the posts and once more after them
 */
export async function postBySchedules(posts: number, idle: number): Promise<Posting> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const standIn = launch<StandIn>('standIn.js', [String(posts / CHANNELS_A_SERVER), String(CHANNELS_A_SERVER)]);
  try {
    const { apiUrl, token, places } = await standIn.ask('opened');
    const databaseUrl = `sqlite:${join(folder, 'depeche.db')}`;
    const moment = await fillStore(databaseUrl, places);
    // Whole seconds: the bot's clock ticks with the machine's, as it does in earnest.
    const ahead = 1000 * Math.round((moment - idle - 8_000 - Date.now()) / 1000);
    const due = moment - ahead;
    const bot = launch<Bot>('bot.js', [String(ahead)], {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: databaseUrl,
      CONTENT_DIR: projectFile('content').pathname,
      LOG_LEVEL: 'warn',
    });
    try {
      await bot.ask('ready');
      await standIn.ask('read');
      await sleep(due - idle - Date.now());
      await standIn.ask('typeCommands', { every: COMMAND_EVERY });
      await standIn.ask('posted', { count: posts, within: idle + PATIENCE });
      await sleep(idle);
      return await measured(posts, due, standIn);
    } finally {
      await bot.end();
    }
  } finally {
    await standIn.end();
    rmSync(folder, { recursive: true });
  }
}

/** A schedule for each channel; gives the moment at which all fall due, in epoch milliseconds. */
export async function fillStore(databaseUrl: string, places: readonly Place[]): Promise<number> {
  const now = Date.now();
  const store = await openStore(databaseUrl);
  // Nothing is lost if this is.
  await sql`PRAGMA synchronous = OFF`.execute(store.db);
  const what = { article: { kind: 'newest' }, locale: 'fr', length: 'medium', plan: PLAN, createdBy: '1' } as const;
  for (const place of places) await addSchedule(store, { ...place, ...what }, now, Number.POSITIVE_INFINITY);
  await store.close();
  const [moment = now] = nextMoments(PLAN, now, 1);
  return moment;
}

/** Posts into so many channels by `Promise.all(channels.map((channel) => channel.send(…)))`, of text as long as a briefing's. */
export async function postAllAtOnce(posts: number, idle: number): Promise<Posting> {
  const standIn = launch<StandIn>('standIn.js', [String(posts / CHANNELS_A_SERVER), String(CHANNELS_A_SERVER)]);
  try {
    const { apiUrl, token, places } = await standIn.ask('opened');
    const plain = launch<Plain>('plain.js', [], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    try {
      await plain.ask('ready');
      await plain.ask('register');
      await sleep(2_000);
      await standIn.ask('typeCommands', { every: COMMAND_EVERY });
      await sleep(idle);
      const due = Date.now();
      const failed = await plain.ask('post', { channels: places.map(({ channelId }) => channelId), content: 'mot '.repeat(375) });
      if (failed > 0) throw new Error(`${failed} posts of the plain client failed`);
      await sleep(idle);
      return await measured(posts, due, standIn);
    } finally {
      await plain.end();
    }
  } finally {
    await standIn.end();
  }
}

async function measured(posts: number, due: number, standIn: ReturnType<typeof launch<StandIn>>): Promise<Posting> {
  const commands = await standIn.ask('commands');
  const { made, counted, refused, unexpected } = await standIn.ask('traffic', { since: due });
  if (made.length !== posts) throw new Error(`${made.length} messages were made, not ${posts}`);
  if (unexpected.length > 0) throw new Error(`The stand-in met what it does not expect: ${unexpected[0]}`);
  const last = Math.max(...made);
  const delays = (of: readonly Asked[]): number[] => of.map(({ delay }) => delay ?? Number.POSITIVE_INFINITY);
  return {
    posts,
    first: Math.min(...counted) - due,
    last: last - due,
    refused,
    excess: excess(counted, LIMIT),
    // A little apart from the posts: neither their last answers nor what follows them counts as rest.
    idle: delays(commands.filter(({ at }) => at < due - 500 || at > last + 2_000)),
    busy: delays(commands.filter(({ at }) => at >= due && at <= last)),
  };
}
