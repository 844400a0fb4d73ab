import { type Kysely, sql, type Transaction } from 'kysely';
import { MIGRATIONS } from './migrations.js';
import type { StoreKind } from './open.js';
import type { Tables } from './tables.js';

/** Any number that no other program on the same PostgreSQL server is likely to lock. */
const LOCK = 7_305_124_519;

/**
 * Brings the tables to the newest version (`to`: to that one), in one transaction that a second process waits for.
 * @throws when the database was written by a newer program
 */
export async function migrate(db: Kysely<Tables>, kind: StoreKind, to = MIGRATIONS.length): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // On SQLite the transaction itself is the lock: it begins as a writer.
    if (kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
    await sql`CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)`.execute(trx);
    const version = await readVersion(trx);
    if (version > MIGRATIONS.length) {
      throw new Error(
        `The database has version ${version}, and this program knows versions up to ${MIGRATIONS.length}. ` +
          'Run the newer program that wrote it, or restore a backup made before.',
      );
    }
    for (let next = version; next < to; next++) {
      for (const statement of MIGRATIONS[next]?.(kind) ?? []) await sql.raw(statement).execute(trx);
      await sql`INSERT INTO schema_version (version) VALUES (${sql.lit(next + 1)})`.execute(trx);
    }
  });
}

async function readVersion(trx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`SELECT max(version) AS version FROM schema_version`.execute(trx);
  return rows[0]?.version ?? 0;
}
