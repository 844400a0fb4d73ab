import type { Db, LeaseRow } from './tables.js';

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

/** The leases whose names begin so. */
export const listLeases = (db: Db, prefix: string): Promise<LeaseRow[]> =>
  db.selectFrom('leases').selectAll().where('name', 'like', `${prefix}%`).execute();

/** Marks the leases of these holders as alive; gives their names. */
export async function renewLeases(db: Db, holders: readonly string[], until: number): Promise<string[]> {
  const rows = await db.updateTable('leases').set({ until }).where('holder', 'in', holders).returning('name').execute();
  return rows.map(({ name }) => name);
}

/** Takes a lease that was `seen` so, or had no row. False: it is no longer as it was seen. */
export async function seizeLease(db: Db, { name, holder, until }: LeaseRow, seen: LeaseRow | null): Promise<boolean> {
  if (!seen) {
    const lease = db.insertInto('leases').values({ name, holder, until });
    const { numInsertedOrUpdatedRows } = await lease.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await db
    .updateTable('leases')
    .set({ holder, until })
    .where('name', '=', name)
    .where('holder', '=', seen.holder)
    .where('until', '=', seen.until)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives back all that a holder has. */
export async function dropLeases(db: Db, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('holder', '=', holder).execute();
}
