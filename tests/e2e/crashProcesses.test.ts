import { afterEach, expect, test, vi } from 'vitest';
import { onEveryStore } from '../store/stores.js';
import type { BotProcess } from './bot.js';
import { faultsOfOutcome, openStage, type Stage } from './crashing.js';

const MOMENT = Date.parse('2026-11-23T07:00Z');

/** Once all processes run, this many milliseconds until posts fall due. */
const SOON = 2_000;

const posts = ({ discord }: Stage) =>
  discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
const hasPosted = (bot: BotProcess): boolean => bot.log().includes('Briefing published');

onEveryStore((fresh) => {
  const processes = fresh.kind === 'postgres' ? 3 : 1;
  let stage: Stage | null = null;
  afterEach(() => stage?.close());

  /** All processes run, and the schedules are about to fall due. */
  const ready = async (channels: number): Promise<Stage> => {
    // Some time before the plan's moment: until then nothing is due.
    const from = MOMENT - 60 * 60_000;
    const opened = await openStage({
      store: await fresh.open(),
      databaseUrl: await fresh.url(),
      from,
      channels,
      schedulesAChannel: 2,
    });
    stage = opened;
    opened.start(processes);
    await vi.waitFor(
      () => expect([...opened.bots].filter((bot) => bot.log().includes('Dépêche is running'))).toHaveLength(processes),
      30_000,
    );
    await opened.fallDue(opened.now() + SOON, 0);
    return opened;
  };

  // A machine so busy that a process stands still for a lease's three seconds makes another one go on with its posts.
  test(`${processes === 1 ? 'one process makes' : `${processes} processes together make`} one request for each post, at a pace that Discord takes`, {
    timeout: 60_000,
    retry: 2,
  }, async () => {
    const calm = await ready(60);
    await calm.settled(120, 30_000);
    expect(await faultsOfOutcome(calm)).toEqual([]);
    expect(posts(calm)).toHaveLength(120);
    expect(calm.discord.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect([...calm.bots].filter(hasPosted)).toHaveLength(1);
  });

  if (processes === 1) return;
  test('when the process that posts dies, another goes on within five seconds', {
    timeout: 60_000,
    retry: 2,
  }, async () => {
    const calm = await ready(60);
    await calm.whenMade(40, () => {});
    const [posting] = [...calm.bots].filter(hasPosted);
    if (!posting) throw new Error('No process has posted');
    await calm.kill([posting]);
    const [killedAt, before] = [Date.now(), calm.made()];
    await calm.whenMade(before + 1, () => {});
    expect(Date.now() - killedAt).toBeLessThan(5_000);
    await calm.settled(120, 30_000);
    expect(await faultsOfOutcome(calm)).toEqual([]);
  });
});
