import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType, MessageFlags } from 'discord.js';
import { sql } from 'kysely';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { NewSchedule } from '../../src/publishing/types.js';
import { type DiscordOptions, openDiscord, textOf } from '../../src/sandbox/discord.js';
import type { Store } from '../../src/store/open.js';
import { ledger, SCHEDULE } from '../publishing/wall.js';
import { type BotProcess, launchBot, scratch } from './bot.js';

export interface StageOptions extends Pick<DiscordOptions, 'faults' | 'seed' | 'oldEdits'> {
  /** Opened by the test on the same database as the processes. */
  store: Store;
  databaseUrl: string;
  /** What the clock of all shows when the stage opens. */
  from: number;
  channels: number;
  schedulesAChannel: number;
  /** Every fourth channel is a forum, and every fourth an announcement channel whose posts are passed on. */
  mixed?: boolean;
  plan?: NewSchedule['plan'];
  /** By how much the clock of the processes is ahead of Discord's, in milliseconds. */
  skew?: number;
  /** More of the processes' environment. */
  env?: Record<string, string>;
}

const TEXT = { type: ChannelType.GuildText, target: { kind: 'message' } } as const;
const KINDS = [
  TEXT,
  { type: ChannelType.GuildForum, target: { kind: 'forum', tagId: null } },
  TEXT,
  { type: ChannelType.GuildAnnouncement, target: { kind: 'announcement' } },
] as const;

/** A stand-in for Discord whose channels have schedules, and processes of the bot to start and to kill. */
export async function openStage({
  store,
  databaseUrl,
  from,
  channels,
  schedulesAChannel,
  mixed = false,
  plan = SCHEDULE.plan,
  skew = 0,
  env = {},
  ...rest
}: StageOptions) {
  let ahead = from - Date.now();
  const now = () => Date.now() + ahead;
  const discord = await openDiscord({ now: () => now() - skew, ...rest });
  const cwd = scratch();
  const bots = new Set<BotProcess>();

  // Only this connection's, and only for speed.
  if (store.kind === 'sqlite') await sql`PRAGMA synchronous = OFF`.execute(store.db);
  const guilds = ['La Rédaction', 'The Newsroom'];
  for (let i = 0; i < channels; i++) {
    const { type, target } = (mixed && KINDS[i % KINDS.length]) || TEXT;
    const channel = discord.addChannel(`salon-${i}`, { guild: guilds[Math.floor(i / KINDS.length) % guilds.length] ?? '', type });
    const schedule = { ...SCHEDULE, plan, guildId: channel.guildId ?? '', channelId: channel.id, target };
    for (let n = 0; n < schedulesAChannel; n++) await addSchedule(store, schedule, from, Number.POSITIVE_INFINITY);
  }

  /** A forum's messages are in its posts. */
  const messagesIn = (channelId: string) => {
    const threads = [...discord.state.channels.values()].filter(({ thread }) => thread?.parentId === channelId);
    return [channelId, ...threads.map(({ id }) => id)].flatMap((id) => discord.messages(id));
  };

  const made = new Set<string>();
  let failure: Error | null = null;
  const watchers = new Set<() => void>();
  discord.state.listeners.add((change) => {
    if (change.type !== 'message' || change.message.author.id !== discord.state.bot.id) return;
    made.add(change.message.id);
    for (const watch of watchers) watch();
  });

  return {
    discord,
    bots,
    now,
    made: () => made.size,
    start: (count = 1): BotProcess[] =>
      Array.from({ length: count }, () => {
        const bot = launchBot(discord, { cwd, ahead, env: { DATABASE_URL: databaseUrl, LOG_LEVEL: 'info', ...env } });
        bots.add(bot);
        void bot.ended.then((code) => {
          if (!bots.has(bot)) return;
          failure ??= new Error(`A process ended by itself with code ${code}:\n${bot.log().slice(-3_000)}`);
          for (const watch of watchers) watch();
        });
        return bot;
      }),

    /** Lets all schedules fall due from `moment` on, within `spread` milliseconds. */
    fallDue: async (moment: number, spread: number, random = Math.random): Promise<void> => {
      for (const { id } of await store.db.selectFrom('schedules').select('id').orderBy('id').execute()) {
        const next = moment + Math.floor(spread * random());
        await store.db.updateTable('schedules').set({ next_run_at: next }).where('id', '=', id).execute();
      }
    },

    /** Kills at once, in the middle of whatever they do; resolves when they are gone. */
    kill: async (victims: Iterable<BotProcess>): Promise<void> => {
      const dying = [...victims];
      for (const bot of dying) {
        bots.delete(bot);
        bot.process.kill('SIGKILL');
      }
      await Promise.all(dying.map(({ ended }) => ended));
    },

    /** Sets the clock; processes that run keep the old one. */
    setClock: (instant: number): void => {
      ahead = instant - Date.now();
    },

    /** Does `act` in the moment in which the bot's `count`-th message is made: its answer has not left yet. */
    whenMade: (count: number, act: () => void, within = 60_000): Promise<void> =>
      new Promise((resolve, reject) => {
        const finish = (): void => {
          clearTimeout(timer);
          watchers.delete(watch);
        };
        const watch = (): void => {
          if (!failure && made.size < count) return;
          finish();
          if (failure) {
            reject(failure);
            return;
          }
          act();
          resolve();
        };
        const timer = setTimeout(() => {
          finish();
          reject(new Error(`Only ${made.size} of ${count} messages were made within ${within} ms`));
        }, within);
        watchers.add(watch);
        watch();
      }),

    /** Waits until the ledger has so many rows and none is open. */
    settled: async (rows: number, within = 120_000): Promise<void> => {
      for (const begin = Date.now(); Date.now() - begin < within; await sleep(250)) {
        if (failure) throw failure;
        const all = await ledger(store);
        if (all.length >= rows && all.every(isSettled)) return;
      }
      const open = (await ledger(store)).filter((row) => !isSettled(row));
      throw new Error(`Of ${rows} rows ${open.length} are open after ${within} ms, ${made.size} messages were made`);
    },

    /** The bot's messages in the channels, each with the row of the ledger that it belongs to. */
    outcome: async () => {
      const rows = (await ledger(store)).map((row) => ({
        ...row,
        messages: messagesIn(row.channel_id).filter(({ components }) => JSON.stringify(components).includes(row.id)),
      }));
      return { rows, messages: rows.reduce((sum, { messages }) => sum + messages.length, 0) };
    },

    close: async (): Promise<void> => {
      const left = [...bots];
      for (const bot of left) bot.process.kill('SIGKILL');
      await Promise.all(left.map(({ ended }) => ended));
      await discord.close();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Ended, and passed on where it was to be. */
const isSettled = ({ ended_at, state, crosspost }: Awaited<ReturnType<typeof ledger>>[number]): boolean =>
  ended_at !== null && (state !== 'sent' || crosspost !== 'due');

/** What is wrong with a ledger whose occurrences must each be one message, in its channel and within its grace. */
export async function faultsOfOutcome(
  stage: Stage,
  mayBeSkipped: (occurrenceAt: number) => boolean = () => false,
): Promise<string[]> {
  const { rows, messages } = await stage.outcome();
  const faults = rows.flatMap(
    ({ id, state, reason, occurrence_at, expires_at, message_id, crosspost, messages: [first, ...more] }) => {
      const row = `${id} (${state}${reason ? `, ${reason}` : ''}, planned ${new Date(occurrence_at).toISOString()})`;
      if (more.length > 0) return [`${row} is ${more.length + 1} messages`];
      // `failed`: it was tried before, surely in vain.
      if ((state === 'skipped' || state === 'failed') && mayBeSkipped(occurrence_at)) return first ? [`${row} is a message`] : [];
      if (state !== 'sent') return [`${row} was not sent, and ${first ? 'is a message' : 'is no message'}`];
      if (!first) return [`${row} is no message`];
      if (first.id !== message_id) return [`${row} is another message than the ledger says`];
      const isPassedOn = ((first.flags ?? 0) & MessageFlags.Crossposted) !== 0;
      if (isPassedOn !== (crosspost === 'done'))
        return [`${row} is ${isPassedOn ? '' : 'not '}passed on, and noted as ${crosspost}`];
      return Date.parse(first.timestamp) < expires_at ? [] : [`${row} was posted after its grace, at ${first.timestamp}`];
    },
  );
  const others = stage.made() - messages;
  return others === 0 ? faults : [...faults, `${others} messages belong to no row`];
}

/** Whether a message says that it is late. */
export const saysLate = (message: Parameters<typeof textOf>[0]): boolean => textOf(message).includes('en retard');
