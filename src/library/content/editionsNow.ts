import { FOR_ALL, findHeads } from '../../store/articles.js';
import type { Store } from '../../store/open.js';
import { toHead } from '../articleRows.js';
import { editionOf } from './edition.js';

/** The editions of articles as servers see them now, in the same order, by one query for their heads; null: it is not there. */
export async function editionsNow({ db }: Store, asked: readonly { guildId: string; id: string }[]): Promise<(string | null)[]> {
  if (asked.length === 0) return [];
  const owners = new Set([FOR_ALL, ...asked.map(({ guildId }) => guildId)]);
  const heads = await findHeads(db, [...owners], ...new Set(asked.map(({ id }) => id)));
  const editions = new Map(heads.map((row) => [`${row.guild_id}/${row.id}`, editionOf(toHead(row))]));
  // Of two, that for all comes first.
  return asked.map(({ guildId, id }) => editions.get(`${FOR_ALL}/${id}`) ?? editions.get(`${guildId}/${id}`) ?? null);
}
