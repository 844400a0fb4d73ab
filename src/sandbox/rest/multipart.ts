import type { Uploads } from '../world/attachments.js';
import type { Upload } from '../world/files.js';
import { DiscordError } from './errors.js';

/** A body of `multipart/form-data`, as Discord takes it: `payload_json`, and files as `files[0]`, `files[1]`… */
export const parseMultipart = async (bytes: Buffer, contentType: string): Promise<{ body: unknown; files: Uploads }> => {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch((error: unknown) => {
      throw new DiscordError(400, 50_035, `Invalid Form Body: ${String(error)}`);
    });
  const files = new Map<string, Upload>();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    const [, number] = /^files?\[(\d+)\]$/.exec(name) ?? [];
    if (typeof value === 'string') fields[name] = value;
    else if (number !== undefined) {
      const type = value.type === '' || value.type === 'application/octet-stream' ? undefined : value.type;
      files.set(number, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()), type });
    }
  }
  const { payload_json: json } = fields;
  if (typeof json !== 'string') return { body: fields, files };
  try {
    return { body: JSON.parse(json), files };
  } catch {
    throw new DiscordError(400, 50_109, 'The request body contains invalid JSON.');
  }
};
