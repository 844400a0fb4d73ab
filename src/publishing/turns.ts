import { setTimeout as sleep } from 'node:timers/promises';
import type { Pacer } from './pacer.js';

/** What a request is for, the most urgent first: who has been looked for in vain need not wait for others to be looked for. */
const KINDS = ['post', 'look', 'edit'] as const;
export type Kind = (typeof KINDS)[number];

/** A try that the ledger must know of before its request leaves. */
export interface Try {
  id: string;
  /** Begin of the earliest try that may have made a message without our knowing; null: none may. */
  unprovenSince: number | null;
}

/** What became of a wait: it is one's turn, nobody's any more (the publisher stops), or the row is another process's by now. */
export type Turn = { at: number } | 'stopping' | 'taken';

export interface TurnsOptions {
  pacer: Pacer;
  signal: AbortSignal;
  /** Notes tries in the ledger; gives when, and the ids of those rows that are still this process's. */
  note(tries: readonly Try[]): Promise<{ at: number; own: ReadonlySet<string> }>;
  now(): number;
  /** For how long a noted row is surely this process's, in milliseconds. */
  lease: number;
}

interface Waiting {
  attempt: Try | null;
  resolve(turn: Turn): void;
}

/** So many tries are noted together: a commit waits for the disk, and one for each post would hold up everything else. */
const NOTED_TOGETHER = 12;

/** Lets requests leave one after the other, evenly paced; those that make messages only when the ledger knows of them. */
export function createTurns({ pacer, signal, note, now, lease }: TurnsOptions) {
  const queues: Record<Kind, Waiting[]> = { post: [], look: [], edit: [] };
  const waiting: Record<Kind, number> = { post: 0, look: 0, edit: 0 };
  let leaving = false;

  const next = (): Waiting[] => {
    const batch: Waiting[] = [];
    for (const kind of KINDS) batch.push(...queues[kind].splice(0, NOTED_TOGETHER - batch.length));
    return batch;
  };

  /** Gives those that may leave, and until when that is sure; the rows of the others have been taken over. */
  async function noted(batch: readonly Waiting[]): Promise<{ batch: Waiting[]; sure: () => boolean }> {
    const tries = batch.flatMap(({ attempt }) => attempt ?? []);
    if (tries.length === 0) return { batch: [...batch], sure: () => true };
    const begun = performance.now();
    const { at, own } = await note(tries);
    const isOwn = ({ attempt }: Waiting): boolean => attempt === null || own.has(attempt.id);
    for (const waiting of batch) if (!isOwn(waiting)) waiting.resolve('taken');
    // By both clocks: one is set by people, the other stands still while the machine sleeps.
    const sure = (): boolean => performance.now() - begun < lease && Math.abs(now() - at) < lease;
    return { batch: batch.filter(isOwn), sure };
  }

  async function leaveTogether(together: readonly Waiting[]): Promise<void> {
    let { batch, sure } = await noted(together);
    while (batch.length > 0) {
      // The machine's clock, not `now`: Discord's limit does not move with the sandbox's time.
      await sleep(pacer.wait(performance.now()), undefined, { signal });
      if (!sure()) ({ batch, sure } = await noted(batch));
      const first = batch.shift();
      if (!first) return;
      pacer.leave(performance.now());
      first.resolve({ at: now() });
    }
  }

  async function leave(): Promise<void> {
    if (leaving) return;
    leaving = true;
    for (let batch = next(); batch.length > 0; batch = next()) {
      // Fails when the publisher stops: a wait ends early then, or a note is given up.
      if (!signal.aborted) await leaveTogether(batch).catch(() => {});
      for (const { resolve } of batch) resolve('stopping');
    }
    leaving = false;
  }

  return {
    /** @param attempt of a post: noted before its turn comes */
    take: (kind: Kind, attempt: Try | null = null): Promise<Turn> => {
      waiting[kind]++;
      return new Promise<Turn>((resolve) => {
        queues[kind].push({ attempt, resolve });
        void leave();
      }).finally(() => {
        waiting[kind]--;
      });
    },
    waiting: (kind: Kind): number => waiting[kind],
  };
}

export type Turns = ReturnType<typeof createTurns>;
