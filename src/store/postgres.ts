import { type Dialect, PostgresDialect, type PostgresPool, type PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { isConnectionLoss, StoreLost } from './storeLost.js';

/** PostgreSQL's type number of BIGINT, which `pg` gives as text: our instants and counts fit a number. */
const BIGINT = 20;

/**
 * To compile a query, or to start others that help with it, takes longer than any of ours. All have their index; to read a table
 * through looks cheap where it is small, and is not where each of its rows is to be unpacked.
 */
const SESSION = 'SET jit = off; SET max_parallel_workers_per_gather = 0; SET enable_seqscan = off';

export interface Postgres {
  dialect: Dialect;
  /** The sentence for whoever runs the bot; never holds the password. */
  explain(cause: unknown): string;
}

/**
 * `onLost` hears of connections that broke, some of them twice; the next query opens a new one.
 * @throws when the URL cannot be read, without showing it
 */
export function openPostgres(url: string, onLost: (error: Error) => void): Postgres {
  if (!URL.canParse(url))
    throw new Error('The address of the PostgreSQL database cannot be read (it is not shown here: it may hold a password).');
  const { hostname, port, pathname, username } = new URL(url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'depeche',
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : pg.types.getTypeParser(type, format as 'text')) },
  });
  // Without a listener, a connection that breaks ends the process: the pool hears of those at rest, the other is for
  // those that are lent out and between two queries.
  pool.on('error', onLost);
  pool.on('connect', (client) => {
    client.on('error', onLost);
    // Whoever asked for the connection hears of one that broke.
    client.query(SESSION).catch(() => {});
  });
  const database = decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username);
  const where = `The PostgreSQL database "${database}" at ${hostname || 'localhost'}:${port || 5432}`;
  return {
    dialect: new PostgresDialect({ pool: watched(pool) }),
    explain: (cause) => `${where} cannot be opened: ${explain(cause, decodeURIComponent(username))}`,
  };
}

/** The pool, whose errors say when the connection is to blame; a connection that broke is not used again. */
const watched = (pool: pg.Pool): PostgresPool => ({
  end: () => pool.end(),
  connect: async () => {
    let broken: StoreLost | null = null;
    const fail = (error: unknown): never => {
      if (!isConnectionLoss(error)) throw error;
      broken = new StoreLost((error as Error).message, { cause: error });
      throw broken;
    };
    const client = await pool.connect().catch(fail);
    // Whoever waits for an answer hears of it; between two queries nobody does, and the next one fails.
    const ignore = (): void => {};
    client.on('error', ignore);
    return {
      query: async <R>(text: unknown, parameters?: readonly unknown[]) => {
        if (broken) throw broken;
        return (await client.query(text as string, parameters as unknown[]).catch(fail)) as unknown as PostgresQueryResult<R>;
      },
      release: () => {
        client.removeListener('error', ignore);
        client.release(broken ?? undefined);
      },
    } as Awaited<ReturnType<PostgresPool['connect']>>;
  },
});

function explain(error: unknown, user: string): string {
  const { code, message } = (error instanceof StoreLost ? error.cause : error) as NodeJS.ErrnoException;
  switch (code) {
    case '28P01':
      return `the password of the user "${user}" is wrong.`;
    case '28000':
      return `the user "${user}" is not let in.`;
    case '3D000':
      return 'there is no database of that name.';
    case '42501':
      return `the user "${user}" may not make tables in it.`;
    case 'ECONNREFUSED':
      return 'nothing answers there (ECONNREFUSED).';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `that host is not known (${code}).`;
    default:
      return `${message}${code ? ` (${code})` : ''}.`;
  }
}
