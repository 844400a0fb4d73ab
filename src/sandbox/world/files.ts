import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { APIAttachment } from 'discord-api-types/v10';
import { imageSize } from './imageSize.js';
import type { State } from './state.js';

/** The largest file that Discord takes, of people and of bots, in a server that pays for nothing. */
export const MAX_FILE = 10 * 1024 * 1024;

/** A file as somebody sends it. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  /** By its name, where it is not given. */
  type?: string | undefined;
}

export interface StoredFile {
  attachment: APIAttachment;
  bytes: Uint8Array;
}

const TYPES: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** A file's name as Discord keeps it: plain letters without accents, no spaces. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\s+/g, '_')
    .replace(/[^\w.-]/g, '')
    .replace(/^[._-]+/, '') || 'unknown';

/**
 * Keeps a file and gives it an address on the stand-in's CDN, as Discord does: signed, and unknown to who has not got it.
 * @param folder a channel's id, or the bot's for what only an interaction carries
 */
export const keepFile = (
  state: State,
  folder: string,
  { name, bytes, type }: Upload,
  more: Partial<APIAttachment> = {},
): APIAttachment => {
  const id = state.nextId();
  const filename = plainName(name);
  const contentType = type ?? TYPES[extname(filename).toLowerCase()];
  const place = more.ephemeral ? 'ephemeral-attachments' : 'attachments';
  const seconds = Math.floor(state.now() / 1000);
  const signature = `ex=${(seconds + 86_400).toString(16)}&is=${seconds.toString(16)}&hm=${randomBytes(32).toString('hex')}&`;
  const path = `/${place}/${folder}/${id}/${filename}?${signature}`;
  const attachment: APIAttachment = {
    id,
    filename,
    ...(filename === name ? {} : { title: name.slice(0, name.length - extname(name).length) }),
    size: bytes.length,
    url: `${state.cdn}${path}`,
    proxy_url: `${state.cdn}${path}`,
    ...(contentType === undefined ? {} : { content_type: contentType }),
    ...(contentType?.startsWith('image/') ? imageSize(bytes) : null),
    ...more,
  };
  state.files.set(id, { attachment, bytes });
  return attachment;
};

/**
 * A kept file by what people have of it: the attachment, or its id. Throws a sentence when there is none, or when it is too large.
 * @param force let it be too large, as for people who pay
 */
export const findFile = (state: State, given: APIAttachment | string, force = false): StoredFile => {
  const id = typeof given === 'string' ? given : given.id;
  const found = state.files.get(id);
  if (!found) throw new Error(`There is no file ${id}`);
  if (found.bytes.length > MAX_FILE && !force) throw new Error(`${found.attachment.filename} is larger than 10 MiB`);
  return found;
};

/** Moves a file that somebody uploaded into the channel where they post it. */
export const moveFile = (state: State, given: APIAttachment | string, channelId: string, force: boolean): APIAttachment => {
  const { attachment, bytes } = findFile(state, given, force);
  const { filename, title, content_type } = attachment;
  return keepFile(state, channelId, { name: filename, bytes, type: content_type }, title === undefined ? {} : { title });
};

/** Answers a request to the CDN; false when it is none. */
export const serveFile = (state: State, request: IncomingMessage, response: ServerResponse): boolean => {
  const [, , , id = ''] = /^\/(ephemeral-)?attachments\/(\d+)\/(\d+)\//.exec(request.url ?? '') ?? [];
  if (id === '') return false;
  const file = state.files.get(id);
  const known = file && `${state.cdn}${request.url}` === file.attachment.url;
  if (!known || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('This content is no longer available.');
    return true;
  }
  const { content_type: type = 'application/octet-stream', filename } = file.attachment;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': file.bytes.length,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(type.startsWith('image/') ? {} : { 'Content-Disposition': `attachment; filename="${filename}"` }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
  return true;
};
