import { sql } from 'kysely';
import type { Db } from './tables.js';

/** What names are kept of an article: of those whose words it quotes, and of who published it. */
export type NameKind = 'speaker' | 'source';

/** A name under one of its folded words; under '' once more, as a whole. */
export type NameEntry = [kind: NameKind, word: string, name: string];

/** No word goes on with this. */
const AFTER_ALL = '\u{10ffff}';

/**
 * The names that stand in most of the owners' articles and have, for each beginning, a word that begins so; all for none. Of several
 * owners the most frequent of each are looked at.
 */
export async function namesLike(
  db: Db,
  owners: readonly string[],
  kind: NameKind,
  starts: readonly string[],
  limit: number,
): Promise<string[]> {
  // The longest tells most.
  const [first, ...others] = starts.toSorted((a, b) => b.length - a.length);
  const begins = (start: string) => sql`word >= ${start} AND word < ${start + AFTER_ALL}`;
  const lists = owners.map((owner) => {
    const its = sql`FROM article_names WHERE guild_id = ${owner} AND kind = ${kind}`;
    const whole = sql`SELECT name, articles ${its} AND word = '' ORDER BY articles DESC, name LIMIT ${limit}`;
    if (first === undefined) return sql`SELECT * FROM (${whole}) AS its`;
    const also = others.map((start) => sql` AND name IN (SELECT name ${its} AND ${begins(start)})`);
    return sql`SELECT DISTINCT name, articles ${its} AND ${begins(first)}${sql.join(also, sql``)}`;
  });
  const { rows } = await sql<{ name: string }>`SELECT name FROM (${sql.join(lists, sql` UNION ALL `)}) AS known
    GROUP BY name ORDER BY sum(articles) DESC, name LIMIT ${limit}`.execute(db);
  return rows.map(({ name }) => name);
}
