import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AttachmentPayload } from 'discord.js';
import type { OwnArticles } from '../library/own.js';
import { exportServer } from '../store/serverExport.js';
import type { App } from './app.js';

/** What Discord takes of a bot as one file, in bytes. */
const MAX_FILE = 10 * 1024 * 1024;
const PAGE = 100;

/** Everything that is kept of a server, as a file of JSON, compressed where it is large; null: it is too large all the same. */
export async function exportFile(
  { store, library, now }: App,
  guildId: string,
): Promise<(AttachmentPayload & { name: string }) | null> {
  const kept = { ...(await exportServer(store.db, guildId)), articles: await articlesOf(library.own, guildId) };
  const json = Buffer.from(JSON.stringify({ server: guildId, exportedAt: new Date(now()).toISOString(), ...kept }, null, 2));
  if (json.length <= MAX_FILE) return { attachment: json, name: `depeche-${guildId}.json` };
  const compressed = await promisify(gzip)(json);
  return compressed.length <= MAX_FILE ? { attachment: compressed, name: `depeche-${guildId}.json.gz` } : null;
}

/** A server's own articles, with all that was handed in. */
async function articlesOf(own: OwnArticles, guildId: string) {
  const articles: object[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await own.list(guildId, { offset, limit: PAGE });
    for (const { id } of heads) articles.push({ id, ...(await own.draft(guildId, id)) });
    if (heads.length < PAGE) return articles;
  }
}
