import { createRequire } from 'node:module';
import { z } from 'zod';
import { IntakeError } from './intakeError.js';

/** Loaded when the first front matter is read: the program's start need not wait for it. */
const require = createRequire(import.meta.url);

/** What is known of an article beside its text. */
export interface Metadata {
  title: string | null;
  source: string | null;
  url: string | null;
  /** `YYYY-MM-DD`, or with a time as in `2024-10-28T14:05:00+01:00`. */
  published: string | null;
  /** BCP 47 primary language, as in `fr`. */
  language: string | null;
  tags: string[];
}

export const NO_METADATA: Metadata = { title: null, source: null, url: null, published: null, language: null, tags: [] };

/** What the newer says, and what the older says where the newer says nothing. */
export const mergeMetadata = (older: Metadata, newer: Metadata): Metadata => ({
  title: newer.title ?? older.title,
  source: newer.source ?? older.source,
  url: newer.url ?? older.url,
  published: newer.published ?? older.published,
  language: newer.language ?? older.language,
  tags: newer.tags.length > 0 ? newer.tags : older.tags,
});

const line = z.string().trim().min(1).max(500);

const FIELDS = {
  title: [line, 'a line of text'],
  source: [line, 'a line of text'],
  url: [z.url({ protocol: /^https?$/ }).max(500), 'an http or https address'],
  published: [z.union([z.iso.date(), z.iso.datetime({ offset: true })]), 'a date like 2024-10-28, or 2024-10-28T14:05:00+01:00'],
  language: [z.string().regex(/^[a-z]{2,3}$/), 'a language code like fr or en'],
  tags: [z.array(line).max(20), 'a list of at most 20 words, like [défense, Europe]'],
} as const satisfies Record<keyof Metadata, readonly [z.ZodType, string]>;

const isField = (key: string): key is keyof Metadata => Object.hasOwn(FIELDS, key);

/**
 * Parts a file into front matter (YAML between two lines of `---` at its very start) and text.
 * @throws {IntakeError} with the line in the file
 */
export function splitFrontMatter(content: string): { metadata: Metadata; text: string } {
  const opening = /^---[ \t]*\r?\n/.exec(content);
  if (!opening) return { metadata: NO_METADATA, text: content };
  const from = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(content.slice(from));
  if (!closing) throw new IntakeError('The front matter opened by "---" is not closed by a second line of "---".', 1);
  return {
    metadata: readMetadata(content.slice(from, from + closing.index)),
    text: content.slice(from + closing.index + closing[0].length),
  };
}

function readMetadata(yaml: string): Metadata {
  const { isMap, LineCounter, parseDocument } = require('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  // Line 1 of the file is the opening "---".
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line + 1;
  const [error] = document.errors;
  if (error) throw new IntakeError(`The front matter is not valid YAML: ${error.message}.`, lineOf(error.pos[0]));
  if (document.contents === null) return NO_METADATA;
  if (!isMap(document.contents)) throw new IntakeError('The front matter is not a list of "name: value" lines.', 2);

  const metadata: Record<string, unknown> = { ...NO_METADATA };
  for (const { key, value } of document.contents.items) {
    const node = key as { value?: unknown; range?: [number, number, number] };
    const name = String(node.value);
    const at = lineOf(node.range?.[0]);
    if (!isField(name))
      throw new IntakeError(`The front matter has no field "${name}". Its fields: ${Object.keys(FIELDS).join(', ')}.`, at);
    const plain: unknown = document.get(name) === null ? null : (value as { toJSON(): unknown } | null)?.toJSON();
    if (plain === null || plain === undefined) continue;
    const [schema, expected] = FIELDS[name];
    const parsed = schema.safeParse(plain);
    if (!parsed.success) throw new IntakeError(`${name}: the value ${JSON.stringify(plain)} is not ${expected}.`, at);
    metadata[name] = parsed.data;
  }
  return metadata as unknown as Metadata;
}
