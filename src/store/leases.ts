import type { Db } from './tables.js';

/** No lease reaches further ahead: one that does was taken by a clock that has since been set back. */
export const LONGEST_LEASE = 60_000;

/**
 * Takes or renews a right that one process at a time holds, for `duration` milliseconds.
 * False: another holds it.
 */
export async function takeLease(db: Db, name: string, holder: string, now: number, duration: number): Promise<boolean> {
  const until = now + duration;
  const taken = await db
    .insertInto('leases')
    .values({ name, holder, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until })
        .where((is) =>
          is.or([is('leases.holder', '=', holder), is('leases.until', '<=', now), is('leases.until', '>', now + LONGEST_LEASE)]),
        ),
    )
    .executeTakeFirst();
  return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Gives it back at once, so that another need not wait for its end. */
export async function dropLease(db: Db, name: string, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
}
