import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readArticle } from '../article/read.js';
import type { Article } from '../article/types.js';
import { readNamedFile } from './file.js';

/** What `analyse` prints of an article: everything but its text and what only the bot needs. */
function report(id: string, { language, headline, dateline, sentences, quotes, figures, dates, names, summary }: Article) {
  return {
    id,
    language,
    headline,
    dateline,
    sentences,
    quotes,
    figures: figures.map(({ whole: _, ...told }) => told),
    dates,
    names,
    summary,
  };
}

/** One file's analysis, with the text that its places lie in. @throws an error with a sentence when the file cannot be read */
export async function analyseFile(path: string, sentences: number): Promise<string> {
  const { text, metadata } = await readNamedFile(path);
  const article = readArticle(text, {
    ...(metadata.language ? { language: metadata.language } : {}),
    date: metadata.published?.slice(0, 10) ?? null,
    sentences,
  });
  return JSON.stringify({ ...report(path, article), text });
}

const Line = z.object({
  id: z.union([z.string(), z.number()], 'is not a string'),
  text: z.string('is not a string'),
  language: z.string('is not a string').nullish(),
  date: z.iso.date('is not a date like 2024-10-28').nullish(),
});

/**
 * Reads one JSON object a line and writes one a line, in the same order; a line that cannot be read gives `{ id, error }`.
 * @returns whether every line could be read
 */
export async function analyseLines(input: NodeJS.ReadableStream, write: (line: string) => Promise<void>, sentences: number) {
  let allRead = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const result = analyseLine(line, number, sentences);
    if ('error' in result) allRead = false;
    await write(`${JSON.stringify(result)}\n`);
  }
  return allRead;
}

function analyseLine(
  line: string,
  number: number,
  sentences: number,
): { id: unknown; error: string } | ReturnType<typeof report> {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    id = (json as { id?: unknown } | null)?.id ?? null;
    const { data, error } = Line.safeParse(json);
    if (!data) {
      const [issue] = error.issues;
      return {
        id,
        error: `Line ${number}: ${issue?.path.length ? `"${issue.path.join('.')}" ${issue.message}` : 'it is not a JSON object'}.`,
      };
    }
    const options = { ...(data.language ? { language: data.language } : {}), date: data.date?.slice(0, 10) ?? null, sentences };
    return { ...report(String(data.id), readArticle(data.text, options)), id: data.id } as ReturnType<typeof report>;
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : (error as Error).message;
    return { id, error: `Line ${number}: ${why}` };
  }
}
