import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../store/open.js';
import { StoreLost } from '../store/storeLost.js';
import type { Db } from '../store/tables.js';

/** Writes to the ledger, again and again while the store cannot be reached. Undefined: given up, the publisher stops. */
export type Write = <T>(act: (trx: Db) => Promise<T>, haste?: { atOnce: boolean }) => Promise<T | undefined>;

export interface WriterOptions {
  db: Store['db'];
  signal: AbortSignal;
  /** Whether more writes are about to come. */
  isBusy(): boolean;
  onFailed(error: unknown): void;
}

/** So long a write waits for others while many come, in milliseconds: they share a commit, which waits for the disk. */
const GATHER = 200;
const RETRY = 1_000;

interface Job {
  atOnce: boolean;
  act(trx: Db): Promise<unknown>;
  resolve(value: unknown): void;
}

/** Gathers writes into few transactions. One that is to be made at once takes those that wait along. */
export function createWriter({ db, signal, isBusy, onFailed }: WriterOptions): Write {
  const waiting: Job[] = [];
  let writing = false;
  /** Cuts the wait for others short. */
  let hurry = (): void => {};
  signal.addEventListener('abort', () => hurry(), { once: true });

  const gathered = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHER);
      hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function writeAll(): Promise<void> {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      if (isBusy() && !signal.aborted && !waiting.some(({ atOnce }) => atOnce)) await gathered();
      await commit(waiting.splice(0));
    }
    writing = false;
  }

  async function commit(jobs: readonly Job[]): Promise<void> {
    for (;;) {
      try {
        const values: unknown[] = [];
        await db.transaction().execute(async (trx) => {
          values.length = 0;
          for (const { act } of jobs) values.push(await act(trx));
        });
        for (const [i, { resolve }] of jobs.entries()) resolve(values[i]);
        return;
      } catch (error) {
        onFailed(error);
        // Not written: the leases run out, and the next process looks whether the messages are there.
        if (signal.aborted) {
          for (const { resolve } of jobs) resolve(undefined);
          return;
        }
        // One that cannot be written must not keep the others from it.
        if (jobs.length > 1 && !(error instanceof StoreLost)) {
          for (const job of jobs) void commit([job]);
          return;
        }
        await sleep(RETRY);
      }
    }
  }

  return <T>(act: (trx: Db) => Promise<T>, { atOnce } = { atOnce: false }) =>
    new Promise<T | undefined>((resolve) => {
      waiting.push({ atOnce, act, resolve: resolve as (value: unknown) => void });
      if (atOnce) hurry();
      void writeAll();
    });
}
