import { setTimeout as sleep } from 'node:timers/promises';
import { RESTJSONErrorCodes } from 'discord.js';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type Fault, seededRandom } from '../../src/sandbox/discord.js';
import { type Fresh, onEveryStore } from '../store/stores.js';
import { faultsOfOutcome, openStage, type Stage } from './crashing.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often the bot is killed while 300 posts fall due, on each database. */
    crashRounds: number;
    /** Seed of the first round (TEST_CRASH_SEED, to see a round again); 0: another one each time. */
    crashSeed: number;
  }
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOMENT = Date.parse('2026-11-23T07:00Z');
const CHANNELS = 100;
const SCHEDULES_A_CHANNEL = 3;
const ALL = CHANNELS * SCHEDULES_A_CHANNEL;

const FORUM_POSTS = '/channels/:channel/threads';
const CROSSPOSTS = '/channels/:channel/messages/:message/crosspost';

const FAULTS: Fault[] = [
  { kind: 'lose-answer', share: 0.04 },
  { kind: 'reset', share: 0.03 },
  { kind: 'error', share: 0.02 },
  { kind: 'error', status: 500, done: true, share: 0.02 },
  { kind: 'rate-limit', retryAfter: 800, share: 0.02 },
  { kind: 'rate-limit', retryAfter: 500, global: true, share: 0.005 },
  { kind: 'slow', wait: 600, share: 0.05 },
  { kind: 'drop-gateway', share: 0.005 },
  ...[FORUM_POSTS, CROSSPOSTS].flatMap((route): Fault[] => [
    { kind: 'lose-answer', route, share: 0.06 },
    { kind: 'reset', route, share: 0.04 },
    { kind: 'error', status: 500, done: true, route, share: 0.04 },
    { kind: 'rate-limit', retryAfter: 800, route, share: 0.04 },
  ]),
];

/** Few enough that no row's waits between tries grow beyond a test's patience. */
const LAST_FAULTS: Fault[] = [
  { kind: 'lose-answer', share: 0.05, times: 5 },
  { kind: 'reset', share: 0.05, times: 5 },
  ...[FORUM_POSTS, CROSSPOSTS].map((route): Fault => ({ kind: 'lose-answer', route, share: 0.1, times: 3 })),
  ...['/channels/:channel/messages', '/guilds/:guild/threads/active'].flatMap((route) =>
    (['reset', 'error'] as const).map((kind): Fault => ({ kind, method: 'GET', route, share: 0.1, times: 5 })),
  ),
];

/** How long the bot is away in the end; a round's seed chooses. */
const GAPS = [
  ['at once', 0],
  ['after five minutes', 5 * MINUTE],
  ['after a day', DAY],
] as const;

const first = inject('crashSeed') || Math.floor(Math.random() * 1_000_000_000);
const ROUNDS = Array.from({ length: inject('crashRounds') }, (_, i) => {
  const seed = first + i;
  const [title, gap] = GAPS[seed % GAPS.length] ?? GAPS[0];
  return { title, gap, seed };
});

// On both databases at the same time: most of a round is waiting.
describe.concurrent('killed at random', () => onEveryStore(rounds));

function rounds(fresh: Fresh): void {
  let stage: Stage | null = null;
  afterEach(() => stage?.close());

  test.sequential.each(ROUNDS)(
    'with seed $seed, and in the end all restarted $title, the bot posts each occurrence once',
    { timeout: 300_000 },
    async ({ gap, seed }) => {
      const random = seededRandom(seed);
      const between = (from: number, to: number): number => from + Math.floor((to - from) * random());
      const store = await fresh.open();
      stage = await openStage({
        store,
        databaseUrl: await fresh.url(),
        from: MOMENT - 3_000,
        channels: CHANNELS,
        schedulesAChannel: SCHEDULES_A_CHANNEL,
        mixed: true,
        faults: FAULTS,
        seed,
      });
      const { bots, discord, start, kill, whenMade } = stage;
      await stage.fallDue(MOMENT, 6_000, random);

      const together = fresh.kind === 'postgres' ? 3 : 1;
      start(together);
      for (const count of [between(1, 40), between(60, 150)]) {
        const victims = [...bots].filter(() => random() < 0.67);
        const [any] = bots;
        if (victims.length === 0 && any) victims.push(any);
        // Half of them the moment a message is made, half at any time after it.
        const wait = random() < 0.5 ? 0 : between(1, 400);
        let killed = Promise.resolve();
        await whenMade(count, () => {
          if (wait === 0) killed = kill(victims);
        });
        if (wait > 0) await sleep(wait);
        await (wait === 0 ? killed : kill(victims));
        const [newcomer] = start(victims.length);
        if (newcomer && random() < 0.5) {
          await sleep(between(50, 900));
          await kill([newcomer]);
          start();
        }
      }

      // All of them, between a message and its answer.
      let killed = Promise.resolve();
      await whenMade(between(170, 230), () => {
        killed = kill(bots);
      });
      await killed;
      stage.setClock(stage.now() + gap);
      discord.faults(LAST_FAULTS, seed);
      start(together);
      // Once more while they make up for what was left undone.
      await sleep(between(800, 4_000));
      await kill(bots);
      start(together);
      await stage.settled(gap === DAY ? 2 * ALL : ALL);

      expect(await faultsOfOutcome(stage, (occurrenceAt) => gap === DAY && occurrenceAt < MOMENT + DAY / 2)).toEqual([]);
      expect((await stage.outcome()).rows).toHaveLength(gap === DAY ? 2 * ALL : ALL);
      // One was passed on, but its answer was lost: Discord says so when it is tried again.
      expect(discord.unexpected.filter(({ code }) => code !== RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted)).toEqual([]);
    },
  );
}
