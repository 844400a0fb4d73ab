import { type DueCrosspost, dueCrossposts, noteCrosspost } from '../store/crossposts.js';
import type { Db } from '../store/tables.js';
import { retryDelay } from './retry.js';
import type { Turns } from './turns.js';
import type { Crosspost, CrosspostOutcome } from './types.js';
import type { Write } from './writer.js';

export interface CrosspostsOptions {
  crosspost: Crosspost;
  now: () => number;
  turns: Turns;
  write: Write;
  /** Hears of an error that was no answer of Discord's. */
  onError: (error: unknown, delivery: DueCrosspost) => void;
}

/** At once: a channel takes about ten an hour. */
const MOST_RUNNING = 100;

/**
 * Passes sent messages on to the followers of their channels. Discord does so once for a message and then says that it
 * was done, so a try can be repeated at will: after a crash, or by another process.
 */
export function createCrossposts(options: CrosspostsOptions) {
  const running = new Map<string, Promise<void>>();
  return {
    /** Those that are under way, by the delivery's id. */
    running,
    /** Whether any is due at `now`. */
    any: async (db: Db, now: number): Promise<boolean> => (await dueCrossposts(db, now, 1)).length > 0,
    /** Begins with what is due at `now`. */
    async dispatch(db: Db, now: number): Promise<void> {
      for (const due of await dueCrossposts(db, now, MOST_RUNNING)) {
        if (running.has(due.id) || running.size >= MOST_RUNNING) continue;
        const work = passOn(due, options).finally(() => running.delete(due.id));
        running.set(due.id, work);
      }
    },
  };
}

async function passOn(due: DueCrosspost, { crosspost, now, turns, write, onError }: CrosspostsOptions): Promise<void> {
  if ((await turns.take('edit')) === 'stopping') return;
  const outcome = await crosspost(due).catch((error: unknown): CrosspostOutcome => {
    onError(error, due);
    return { kind: 'temporary', reason: 'other' };
  });
  const attempts = due.crosspostAttempts + 1;
  const ended = (state: 'done' | 'failed', reason: string | null) => ({ state, at: now(), attempts, reason });
  const next = (): Parameters<typeof noteCrosspost>[2] => {
    if (outcome.kind === 'done') return ended('done', null);
    if (outcome.kind === 'permanent') return ended('failed', outcome.reason);
    const at = now() + Math.max(outcome.retryAfter ?? 0, retryDelay(attempts));
    return at < due.expiresAt ? { state: 'due', at, attempts, reason: outcome.reason } : ended('failed', outcome.reason);
  };
  await write((trx) => noteCrosspost(trx, due.id, next()));
}
