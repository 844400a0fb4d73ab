import { type Selectable, sql } from 'kysely';
import type { Db, Tables } from './tables.js';

/** Every table with data of single servers, in its column `guild_id`; what is removed with a server, and where to look for servers. */
export const SERVER_TABLES = [
  'schedules',
  'deliveries',
  'posted_articles',
  'corrections',
  'settings',
  'changes',
  'setups',
  'greetings',
  'articles',
] as const satisfies (keyof Tables)[];

export type ServerTable = (typeof SERVER_TABLES)[number];

type ServerRows = { [T in ServerTable]: Selectable<Tables[T]>[] };

/** All rows of a server. */
export async function rowsOf(db: Db, guildId: string): Promise<ServerRows> {
  const rows = SERVER_TABLES.map(async (table) => {
    const found = await sql<object>`SELECT * FROM ${sql.table(table)} WHERE guild_id = ${guildId}`.execute(db);
    return [table, found.rows] as const;
  });
  return Object.fromEntries(await Promise.all(rows)) as ServerRows;
}

/** Removes what tables hold of a server. */
export async function removeFrom(trx: Db, tables: readonly ServerTable[], guildIds: readonly string[]): Promise<void> {
  if (guildIds.length === 0) return;
  for (const table of tables) await sql`DELETE FROM ${sql.table(table)} WHERE guild_id IN (${sql.join(guildIds)})`.execute(trx);
}

/** Removes everything that is kept of a server, but that it was greeted: it is not joined anew. */
export const eraseServer = (trx: Db, guildId: string): Promise<void> =>
  removeFrom(
    trx,
    SERVER_TABLES.filter((table) => table !== 'greetings'),
    [guildId],
  );

/** Every server of which there is anything; '' owns the articles for all. */
export async function serversWithData(db: Db): Promise<string[]> {
  const tables = SERVER_TABLES.map((table) => sql`SELECT guild_id FROM ${sql.table(table)}`);
  const { rows } = await sql<{ guild_id: string }>`${sql.join(tables, sql` UNION `)}`.execute(db);
  return rows.map(({ guild_id }) => guild_id).filter((id) => id !== '');
}
