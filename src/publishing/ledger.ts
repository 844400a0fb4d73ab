import { setImmediate as nextTurn } from 'node:timers/promises';
import { removeEnded } from '../store/deliveries.js';
import type { Store } from '../store/open.js';
import { HOUR } from './types.js';

/** How long the ledger keeps a delivery after its end, in milliseconds. */
export const KEEP_ENDED = 90 * 24 * HOUR;

/** Few: on SQLite nothing else has its turn while a transaction goes on. */
const ROWS_AT_ONCE = 500;

/** Removes what ended 90 days ago or longer; gives how many rows. Which articles a channel has had stays known. */
export async function pruneLedger({ db }: Store, now: number): Promise<number> {
  let removed = 0;
  for (let last = ROWS_AT_ONCE; last === ROWS_AT_ONCE; await nextTurn()) {
    last = await removeEnded(db, now - KEEP_ENDED, ROWS_AT_ONCE);
    removed += last;
  }
  return removed;
}
