import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AttachmentPayload } from 'discord.js';
import { exportServer } from '../../store/serverExport.js';
import type { App } from '../interactions/app.js';

/** What Discord takes of a bot as one file, in bytes. */
const MAX_FILE = 10 * 1024 * 1024;

/** Instants as people read them, by the names that columns and fields for them have. */
const readable = (key: string, value: unknown): unknown =>
  typeof value === 'number' && value > 0 && /^at$|_at$|At$|Since$/.test(key) ? new Date(value).toISOString() : value;

/** Everything that is kept of a server, as a file of JSON, compressed where it is large; null: it is too large all the same. */
export async function exportFile({ store, now }: App, guildId: string): Promise<(AttachmentPayload & { name: string }) | null> {
  const kept = await exportServer(store.db, guildId);
  const json = Buffer.from(JSON.stringify({ server: guildId, exportedAt: now(), ...kept }, readable, 2));
  if (json.length <= MAX_FILE) return { attachment: json, name: `depeche-${guildId}.json` };
  const compressed = await promisify(gzip)(json);
  return compressed.length <= MAX_FILE ? { attachment: compressed, name: `depeche-${guildId}.json.gz` } : null;
}
