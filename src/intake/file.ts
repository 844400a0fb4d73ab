import { extname } from 'node:path';
import { type Metadata, splitFrontMatter } from './frontMatter.js';
import { IntakeError } from './intakeError.js';
import { plainText } from './markdown.js';

export interface FileText {
  metadata: Metadata;
  /** What follows front matter and byte-order mark; of Markdown, its plain text. */
  text: string;
}

/** The kinds of files that can hold an article. */
export const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md']);

/**
 * Reads a file's bytes as an article's text and metadata.
 * @throws {IntakeError} with a sentence for whoever wrote the file, and the line
 */
export const readFileText = (name: string, bytes: Uint8Array): FileText => readText(name, decodeText(bytes));

/** The same of a file's text. */
export function readText(name: string, content: string): FileText {
  const { metadata, text } = splitFrontMatter(content);
  return { metadata, text: extname(name).toLowerCase() === '.md' ? plainText(text) : text };
}

/**
 * A file's bytes as text: in the charset that its mark or somebody says, else UTF-8. Another is never guessed.
 * @throws {IntakeError} where the bytes are not of that charset
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : charset;
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    const replaced = new TextDecoder('utf-8').decode(bytes);
    const before = replaced.slice(0, replaced.indexOf('\ufffd'));
    throw new IntakeError(
      'The file is not UTF-8 text. Save it again with the encoding "UTF-8".',
      before.split('\n').length,
      'encoding',
    );
  }
}
