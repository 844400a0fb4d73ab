import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import { type Publisher, type PublisherOptions, startPublisher } from '../../src/publishing/publisher.js';
import type { By } from '../../src/publishing/schedules.js';
import {
  type Crosspost,
  type CrosspostOutcome,
  type Delivery,
  type FindPosted,
  type NewSchedule,
  PLAIN,
  type Post,
  type Posting,
  type PostOutcome,
} from '../../src/publishing/types.js';
import type { Store } from '../../src/store/open.js';

/** Where posts land in these tests: like a Discord channel, it knows a nonce for a while and keeps its messages. */
export interface Wall {
  /** Every request, in order. */
  requests: { delivery: Delivery; late: boolean; at: number }[];
  messages: { id: string; mark: string; channelId: string }[];
  looks: { id: string; since: number }[];
  post: Post;
  /** Messages that were passed on, by id; a try may be told to fail in `crosspostFaults`. */
  crossposted: string[];
  crosspostFaults: (CrosspostOutcome | Error)[];
  crosspost: Crosspost;
  findPosted: FindPosted;
}

/** What one request meets: an outcome instead of a message, or a message whose answer is replaced by that outcome. */
export type Fault = { message: boolean; outcome: PostOutcome } | null;

const NONCE_KNOWN = 3 * 60_000;

export function createWall(now: () => number, faults: Fault[] = []): Wall {
  const wall: Wall = {
    requests: [],
    messages: [],
    looks: [],
    crossposted: [],
    crosspostFaults: [],
    crosspost: {
      async passOn({ messageId }) {
        const fault = wall.crosspostFaults.shift();
        if (fault instanceof Error) throw fault;
        if (fault) return fault;
        if (!wall.crossposted.includes(messageId)) wall.crossposted.push(messageId);
        return { kind: 'done' };
      },
      async look({ messageId }) {
        return wall.crossposted.includes(messageId) ? { kind: 'done' } : { kind: 'permanent', reason: 'late' };
      },
    },
    async post(delivery, { late }) {
      const at = now();
      const fault = faults[wall.requests.length] ?? null;
      const known = wall.requests.some((earlier) => earlier.delivery.id === delivery.id && at - earlier.at < NONCE_KNOWN);
      wall.requests.push({ delivery, late, at });
      if (fault && !fault.message) return fault.outcome;
      const before = wall.messages.find(({ mark }) => mark === delivery.id);
      const message =
        known && before ? before : { id: `m${wall.messages.length + 1}`, mark: delivery.id, channelId: delivery.channelId };
      if (message !== before) wall.messages.push(message);
      return fault?.outcome ?? { kind: 'sent', messageId: message.id, articles: [{ id: 'article-1', edition: 'e1' }] };
    },
    async findPosted({ id }, since) {
      wall.looks.push({ id, since });
      const message = wall.messages.find(({ mark }) => mark === id);
      return message
        ? { kind: 'found', messageId: message.id, articles: [{ id: 'article-1', edition: 'e1' }] }
        : { kind: 'none' };
    },
  };
  return wall;
}

/** A clock that runs, and can be moved. */
export function createClock(start: string) {
  let offset = Date.parse(start) - Date.now();
  return {
    now: () => Date.now() + offset,
    move: (milliseconds: number) => {
      offset += milliseconds;
    },
  };
}

export const SCHEDULE: NewSchedule & Posting = {
  guildId: 'guild-1',
  channelId: 'channel-1',
  article: { kind: 'newest' },
  locale: 'fr',
  length: 'short',
  ...PLAIN,
  plan: { times: ['08:00'], days: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Paris' },
  createdBy: 'user-1',
};

/** Who changes schedules in these tests. */
export const by = (at: number): By => ({ userId: 'user-1', at });

const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

/** Starts publishers that are stopped after each test, before its stores are closed. */
export function publishersForTests() {
  let started: Publisher[] = [];
  afterEach(async () => {
    await Promise.all(started.map((publisher) => publisher.stop()));
    started = [];
  });
  return (store: Store, wall: Pick<Wall, 'post' | 'findPosted' | 'crosspost'>, rest: Partial<PublisherOptions>): Publisher => {
    const onFatal = (error: Error): never => {
      throw error;
    };
    const publisher = startPublisher({
      store,
      post: wall.post,
      findPosted: wall.findPosted,
      crosspost: wall.crosspost,
      edit: async () => ({ kind: 'same' }),
      editionsNow: async (asked) => asked.map(() => null),
      log,
      onFatal,
      ...rest,
    });
    started.push(publisher);
    return publisher;
  };
}

/** Waits until `holds`, at most `within` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < within; await sleep(20)) if (await holds()) return;
  throw new Error(`It did not become true within ${within} ms.`);
}

/** Every row of the ledger, in the order of their moments. */
export async function ledger({ db }: Store) {
  const rows = await db.selectFrom('deliveries').selectAll().orderBy('occurrence_at').orderBy('id').execute();
  return rows.map((row) => ({ ...row, occurrence: new Date(row.occurrence_at).toISOString().replace(':00.000Z', 'Z') }));
}
