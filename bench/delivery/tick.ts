import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import { startPublisher } from '../../src/publishing/publisher.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import type { NewSchedule } from '../../src/publishing/types.js';
import { openStore, type Store } from '../../src/store/open.js';
import { median } from '../article/measure.js';

/** A PostgreSQL database that schemas may be made in. */
const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

const PLAN: NewSchedule['plan'] = { times: ['08:00'], days: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Paris' };
/** 08:00 in Paris. */
const MOMENT = Date.parse('2027-03-15T07:00:00Z');
const HOUR = 3_600_000;
/** How the ids of those begin that fall due. */
const DUE = 'due';
/** Between the publisher's start and the moment, in milliseconds: its first tick finds nothing. */
const LEAD = 400;
/** Longer than any tick takes. */
const PATIENCE = 30_000;

export interface Tick {
  store: Store['kind'];
  schedules: number;
  /** Median over the rounds, in milliseconds: the longest time without a turn of the event loop. */
  blocked: number;
  /** And from the tick's begin until the first post could leave. */
  taken: number;
}

/** What the publisher's tick takes when so many schedules fall due, among more and more that do not. */
export async function measureTicks(due: number, all: readonly number[], rounds: number): Promise<Tick[]> {
  return [...(await onSqlite(due, all, rounds)), ...(await onPostgres(due, all, rounds))];
}

async function onSqlite(...how: [due: number, all: readonly number[], rounds: number]): Promise<Tick[]> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    return await measure(`sqlite:${join(folder, 'depeche.db')}`, ...how);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(...how: [due: number, all: readonly number[], rounds: number]): Promise<Tick[]> {
  const schema = `depeche_bench_${process.pid}`;
  const query = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await query(`CREATE SCHEMA ${schema}`);
  try {
    const url = new URL(POSTGRES_URL);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return await measure(url.href.replaceAll('+', '%20'), ...how);
  } finally {
    await query(`DROP SCHEMA ${schema} CASCADE`);
  }
}

async function measure(url: string, due: number, all: readonly number[], rounds: number): Promise<Tick[]> {
  const store = await openStore(url);
  try {
    const ticks: Tick[] = [];
    await addFirst(store);
    await addCopies(store, DUE, 0, due, 0);
    await store.db.deleteFrom('schedules').where('id', 'not like', `${DUE}-%`).execute();
    let resting = 0;
    for (const schedules of all) {
      // Within the day after.
      await addCopies(store, 'resting', resting, schedules - due, 800);
      resting = schedules - due;
      const results: { blocked: number; taken: number }[] = [];
      // The first is not counted: it finds the program cold, as no later tick does.
      for (let round = -1; round < rounds; round++) {
        const result = await tick(store);
        if (round >= 0) results.push(result);
      }
      const middle = (of: 'blocked' | 'taken'): number => median(results.map((result) => result[of]));
      ticks.push({ store: store.kind, schedules, blocked: middle('blocked'), taken: middle('taken') });
    }
    return ticks;
  } finally {
    await store.close();
  }
}

/** The one after whose pattern all others are made. */
const addFirst = (store: Store): Promise<unknown> =>
  addSchedule(
    store,
    {
      guildId: 'server',
      channelId: 'channel',
      article: { kind: 'newest' },
      locale: 'fr',
      length: 'medium',
      plan: PLAN,
      createdBy: '1',
    },
    MOMENT - HOUR,
  );

/** Adds the copies numbered `from` to `to`, each in a channel of its own, `after` milliseconds and more after the moment. */
async function addCopies({ db, kind }: Store, name: string, from: number, to: number, after: number): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`SELECT * FROM schedules LIMIT 1`.execute(db);
  const [first = {}] = rows;
  const columns = Object.keys(first);
  const own: Record<string, string> = {
    id: `'${name}-' || n`,
    guild_id: `'server-' || n % 10000`,
    channel_id: `'channel-' || n`,
    next_run_at: `${MOMENT} + ${after} * n`,
  };
  await sql
    .raw(
      `INSERT INTO schedules (${columns.join(', ')})
       WITH RECURSIVE numbers(n) AS (SELECT ${from + 1} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${to})
       SELECT ${columns.map((column) => own[column] ?? column).join(', ')} FROM schedules, numbers
       WHERE id = '${first.id}' AND n <= ${to}`,
    )
    .execute(db);
  if (kind === 'postgres') await sql`ANALYZE schedules`.execute(db);
}

/** One moment at which all that are to be due fall due, seen by a publisher whose posts take no time. */
async function tick(store: Store): Promise<{ blocked: number; taken: number }> {
  const { db } = store;
  await db.deleteFrom('deliveries').execute();
  await db.updateTable('schedules').set({ next_run_at: MOMENT }).where('id', 'like', `${DUE}-%`).execute();
  if (store.kind === 'postgres') await sql`VACUUM ANALYZE schedules, deliveries`.execute(db);

  // The clock's second begins with the machine's, where the publisher ticks.
  const ahead = MOMENT - 1000 * Math.ceil((Date.now() + LEAD) / 1000);
  const now = (): number => Date.now() + ahead;
  let posted = Number.NaN;
  const publisher = startPublisher({
    store,
    now,
    log: pino({ level: 'silent' }),
    onFatal: (error) => {
      throw error;
    },
    post: async ({ id }) => {
      if (Number.isNaN(posted)) posted = now();
      return { kind: 'sent', messageId: id, articles: [{ id: 'article', edition: 'e1' }] };
    },
    findPosted: async () => ({ kind: 'none' }),
    edit: async () => ({ kind: 'same' }),
    editionsNow: async (asked) => asked.map(() => null),
    crosspost: { passOn: async () => ({ kind: 'done' }), look: async () => ({ kind: 'done' }) },
  });
  try {
    await sleep(MOMENT - 100 - now());
    let blocked = 0;
    for (let last = performance.now(), begun = last; Number.isNaN(posted) && last - begun < PATIENCE; ) {
      await new Promise(setImmediate);
      const turn = performance.now();
      blocked = Math.max(blocked, turn - last);
      last = turn;
    }
    return { blocked, taken: posted - MOMENT };
  } finally {
    await publisher.stop();
  }
}
