import { FOR_ALL, type NewArticle, putArticle } from '../../store/articles.js';
import { noteChange } from '../../store/corrections.js';
import type { StoreKind } from '../../store/open.js';
import type { Db } from '../../store/tables.js';
import { toHead } from '../articleRows.js';
import { editionOf } from './edition.js';

/** Keeps an article that is new or says something else than before; posts that show it otherwise are corrected. */
export async function putChanged(trx: Db, kind: StoreKind, row: NewArticle, now: number): Promise<void> {
  await putArticle(trx, kind, row);
  const scope = row.guild_id === FOR_ALL ? null : row.guild_id;
  await noteChange(trx, { scope, id: row.id, edition: editionOf(toHead(row)), now });
}
