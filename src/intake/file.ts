import { extname } from 'node:path';
import { decodeText } from './decode.js';
import { type Metadata, splitFrontMatter } from './frontMatter.js';
import { plainText } from './markdown.js';

export interface FileText {
  metadata: Metadata;
  /** What follows front matter and byte-order mark; of Markdown, its plain text. */
  text: string;
}

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
