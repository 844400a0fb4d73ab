import pg from 'pg';

const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Runs statements that may take longer than the bot's own. */
export async function onPostgres<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** An empty schema as a database of its own. Null: no PostgreSQL answers. */
export async function emptySchema(): Promise<{ url: string; drop(): Promise<void> } | null> {
  const schema = `depeche_bench_${process.pid}`;
  const made = await onPostgres(POSTGRES_URL, (client) => client.query(`CREATE SCHEMA ${schema}`)).catch(() => null);
  if (made === null) return null;
  const url = new URL(POSTGRES_URL);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return {
    url: url.href.replaceAll('+', '%20'),
    drop: async () => void (await onPostgres(POSTGRES_URL, (client) => client.query(`DROP SCHEMA ${schema} CASCADE`))),
  };
}
