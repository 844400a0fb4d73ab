import { type DueCrosspost, dueCrossposts, noteCrosspost } from '../store/crossposts.js';
import type { Db } from '../store/tables.js';
import { retryDelay } from './retry.js';
import type { Turns } from './turns.js';
import { type Crosspost, type CrosspostOutcome, type CrosspostState, HOUR, MINUTE } from './types.js';
import type { Write } from './writer.js';

export interface CrosspostsOptions {
  crosspost: Crosspost;
  now: () => number;
  turns: Turns;
  write: Write;
  /** Hears of an error that was no answer of Discord's. */
  onError: (error: unknown, delivery: DueCrosspost) => void;
}

/** How long after its post a message is passed on at least, in milliseconds. */
const AT_LEAST = 10 * MINUTE;

/** How long after that it is still tried to find out whether it was. */
const LOOK_UNTIL = 24 * HOUR;

/** At once: a channel takes about ten an hour. */
const MOST_RUNNING = 100;

/**
 * Passes sent messages on to the followers of their channels. Discord does so once for a message and then says that it
 * was done, so a try can be repeated at will: after a crash, or by another process. After its grace it is only looked at.
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
  // A post of its grace's last minute is passed on all the same.
  const until = Math.max(due.expiresAt, (due.endedAt ?? 0) + AT_LEAST);
  const isOver = now() >= until;
  const outcome = await (isOver ? crosspost.look(due) : crosspost.passOn(due)).catch((error: unknown): CrosspostOutcome => {
    onError(error, due);
    return { kind: 'temporary', reason: 'other' };
  });
  const attempts = due.crosspostAttempts + 1;
  const at = now();
  const noted = (state: CrosspostState, reason: string | null, next = at) => ({ state, at: next, attempts, reason });
  const result = (): ReturnType<typeof noted> => {
    if (outcome.kind === 'done') return noted('done', null);
    // What a try was refused for says more than that a look found nothing.
    if (outcome.kind === 'permanent') return noted('failed', (isOver && due.crosspostReason) || outcome.reason);
    if (isOver && at >= until + LOOK_UNTIL) return noted('failed', outcome.reason);
    const later = at + Math.max(outcome.retryAfter ?? 0, retryDelay(attempts));
    // At the end of its grace at the latest, to be closed then.
    return noted('due', outcome.reason, isOver ? later : Math.min(later, until));
  };
  const note = result();
  await write((trx) => noteCrosspost(trx, due.id, note));
}
