import { extname } from 'node:path';
import { decodeText } from './decode.js';
import type { FileText } from './file.js';
import { IntakeError } from './intakeError.js';
import { readApart } from './readApart.js';

const PAGES: ReadonlySet<string> = new Set(['.html', '.htm']);
const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md']);

/** Whether a file's name is that of an article that somebody may hand in. */
export const isUploadable = (name: string): boolean => {
  const ending = extname(name).toLowerCase();
  return PAGES.has(ending) || TEXTS.has(ending);
};

/**
 * Reads a file that somebody handed in: text, Markdown or a page.
 * @param contentType as it came with the file; its charset counts
 * @throws {IntakeError} with what is wrong
 */
export async function readUpload(name: string, bytes: Uint8Array, contentType: string | null): Promise<FileText> {
  if (bytes.includes(0) && !hasWideMark(bytes)) throw new IntakeError('The file is not a text.', 1, 'binary');
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const isPage = PAGES.has(extname(name).toLowerCase());
  const read = await readApart({ name, text: decodeText(bytes, charset ?? (isPage ? charsetOfPage(bytes) : undefined)) });
  if (read.text.trim() === '') throw new IntakeError('The file has no text.', 1, 'empty');
  return read;
}

/** UTF-16 has bytes of 0 between its letters, and says at its start that it is UTF-16. */
const hasWideMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What a page says of itself at its beginning. */
const charsetOfPage = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
