import { openSqlite } from '../../src/store/sqlite.js';
import { onPostgres } from './postgres.js';

/** A usual way to search the same articles in the same database: gives a count and the first five of a word. */
export interface Peer {
  name: string;
  ask(word: string): Promise<unknown>;
}

/** FTS5 as one uses it, the best by its own rank, and a scan. Its index is made first. */
export async function peersOfSqlite(path: string): Promise<{ peers: Peer[]; close(): void }> {
  const database = openSqlite(path);
  database.exec(`CREATE VIRTUAL TABLE plain USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
    INSERT INTO plain (rowid, title, text) SELECT place, title, text FROM articles`);
  const count = database.prepare('SELECT count(*) FROM plain WHERE plain MATCH ?');
  const best = database.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 5');
  const scanned = database.prepare(`SELECT count(*) FROM articles WHERE text LIKE '%' || ? || '%'`);
  const newest = database.prepare(`SELECT id FROM articles WHERE text LIKE '%' || ? || '%' ORDER BY sort_key LIMIT 5`);
  return {
    peers: [
      { name: 'FTS5, ORDER BY rank', ask: async (word) => [count.get(word), best.all(word)] },
      { name: 'LIKE', ask: async (word) => [scanned.get(word), newest.all(word)] },
    ],
    close: () => database.close(),
  };
}

export const withPeersOfPostgres = <T>(url: string, act: (peers: Peer[]) => Promise<T>): Promise<T> =>
  onPostgres(url, (client) => {
    const rows = async (sql: string, word: string) => (await client.query(sql, [word])).rows;
    return act([
      {
        name: 'LIKE',
        ask: async (word) => [
          await rows("SELECT count(*) FROM articles WHERE text LIKE '%' || $1 || '%'", word),
          await rows("SELECT id FROM articles WHERE text LIKE '%' || $1 || '%' ORDER BY sort_key LIMIT 5", word),
        ],
      },
    ]);
  });
