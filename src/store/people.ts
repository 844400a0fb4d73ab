import { sql } from 'kysely';
import type { Db } from './tables.js';

/** Columns that hold people's ids, in records that stay without them. */
const BLANKED = [
  ['changes', 'user_id'],
  ['schedules', 'created_by'],
  ['schedules', 'notify'],
] as const;

/** The same, in records that are that person's alone. */
const REMOVED = [
  ['setups', 'user_id'],
  ['reader_texts', 'user_id'],
] as const;

/** Every column that holds ids of people. */
export const PERSON_COLUMNS = [...BLANKED, ...REMOVED];

/** In how many places a person's id stands, in all servers together. */
export async function countTraces(db: Db, userId: string): Promise<number> {
  const counts = PERSON_COLUMNS.map(
    ([table, column]) => sql`SELECT count(*) AS n FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${userId}`,
  );
  const { rows } = await sql<{ n: number }>`${sql.join(counts, sql` UNION ALL `)}`.execute(db);
  return rows.reduce((sum, { n }) => sum + n, 0);
}

/** Takes a person's id out of all records, in all servers; what they did stays, done by nobody. */
export async function forgetPerson(trx: Db, userId: string): Promise<void> {
  for (const [table, column] of BLANKED)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL WHERE ${sql.ref(column)} = ${userId}`.execute(trx);
  for (const [table, column] of REMOVED)
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${userId}`.execute(trx);
}
