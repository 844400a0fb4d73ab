import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPacer } from '../../src/publishing/pacer.js';
import { createTurns, type Try, type TurnsOptions } from '../../src/publishing/turns.js';

const LEASE = 3_000;

function open(options: Partial<TurnsOptions> = {}) {
  const stopping = new AbortController();
  const noted: string[][] = [];
  const note = async (tries: readonly Try[]) => {
    noted.push(tries.map(({ id }) => id));
    return { at: Date.now(), own: new Set(tries.map(({ id }) => id)) };
  };
  const turns = createTurns({
    pacer: createPacer(200),
    signal: stopping.signal,
    lease: LEASE,
    now: Date.now,
    note,
    ...options,
  });
  return { turns, noted, note, stop: () => stopping.abort() };
}

const post = (id: string): Try => ({ id, unprovenSince: null });

test('every post is noted before its turn comes, many together', async () => {
  const { turns, noted } = open();
  const left: string[] = [];
  const take = async (id: string) => {
    await turns.take('post', post(id));
    expect(noted.flat()).toContain(id);
    left.push(id);
  };
  await Promise.all(Array.from({ length: 40 }, (_, i) => take(`p${i}`)));
  expect(left).toEqual(Array.from({ length: 40 }, (_, i) => `p${i}`));
  expect(noted.flat()).toEqual(left);
  expect(noted.length).toBeLessThan(6);
});

test('posts go before looks, and looks before edits', async () => {
  const { turns } = open();
  const left: string[] = [];
  const take = (kind: 'post' | 'look' | 'edit') =>
    turns.take(kind, kind === 'post' ? post('p') : null).then(() => left.push(kind));
  await Promise.all([take('edit'), take('edit'), take('look'), take('look'), take('post'), take('post')]);
  // The first one was alone when it came.
  expect(left).toEqual(['edit', 'post', 'post', 'look', 'look', 'edit']);
});

test('a row that is another process’s by now has no turn', async () => {
  const { turns } = open({ note: async () => ({ at: Date.now(), own: new Set(['mine']) }) });
  expect(await Promise.all([turns.take('post', post('mine')), turns.take('post', post('theirs'))])).toEqual([
    { at: expect.any(Number) },
    'taken',
  ]);
});

test('a try that was noted longer ago than a lease lasts is noted again before it leaves', async () => {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const noted: string[][] = [];
  const { turns } = open({
    pacer: createPacer(10),
    now,
    note: async (tries) => {
      noted.push(tries.map(({ id }) => id));
      return { at: now(), own: new Set(noted.length < 3 ? ['a', 'b', 'c'] : ['b']) };
    },
  });
  const first = turns.take('post', post('a'));
  const [second, third] = [turns.take('post', post('b')), turns.take('post', post('c'))];
  await first;
  await sleep(20);
  // As if the process had been frozen, and another one had taken over what it held.
  ahead = 10 * LEASE;
  expect(await Promise.all([second, third])).toEqual([{ at: expect.any(Number) }, 'taken']);
  expect(noted.at(-1)).toEqual(['b', 'c']);
});

test('when the publisher stops, whoever waits hears so, and nothing is noted any more', async () => {
  const { turns, noted, stop } = open({ pacer: createPacer(2) });
  const waiting = Array.from({ length: 30 }, (_, i) => turns.take('post', post(`p${i}`)));
  await waiting[0];
  stop();
  expect((await Promise.all(waiting)).slice(1)).toEqual(Array(29).fill('stopping'));
  const before = noted.length;
  expect(await turns.take('post', post('late'))).toBe('stopping');
  expect(noted).toHaveLength(before);
});
