import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, parse } from 'node:path';
import { watch } from 'chokidar';
import type { Logger } from 'pino';
import { EXTENSIONS, readFileText } from '../intake/file.js';
import { IntakeError } from '../intake/intakeError.js';
import { byNewest, type LibraryArticle, toLibraryArticle } from './libraryArticle.js';

/** A file of the content folder that is not served, and why. */
export interface ContentProblem {
  file: string;
  /** From 1 on; null where no line is to blame. */
  line: number | null;
  message: string;
}

export interface Content {
  /** Newest first. */
  articles: readonly LibraryArticle[];
  problems: ContentProblem[];
}

const isArticleFile = (name: string): boolean =>
  EXTENSIONS.has(extname(name).toLowerCase()) && !name.startsWith('.') && name.toLowerCase() !== 'readme.md';

/** A file's name without its ending where that can stand in a button, else a shortened form of it that is as unique. */
export function idOfFile(name: string): string {
  const base = parse(name).name;
  if (/^[a-z0-9_-]{1,40}$/.test(base)) return base;
  const slug = base
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
  return `${slug}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`.replace(/^-/, '');
}

type FileRead = LibraryArticle | ContentProblem;

/** Reads every article of a folder; a file that cannot be read becomes a problem, the others are served. */
export async function readContent(folder: string): Promise<Content> {
  return toContent(await readFolder(folder));
}

async function readFolder(folder: string): Promise<Map<string, FileRead>> {
  const files = new Map<string, FileRead>();
  for (const file of (await readdir(folder)).filter(isArticleFile)) files.set(file, await readContentFile(folder, file));
  return files;
}

function toContent(files: ReadonlyMap<string, FileRead>): Content {
  const articles = new Map<string, LibraryArticle>();
  const problems: ContentProblem[] = [];
  for (const [file, read] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if ('message' in read) problems.push(read);
    else if (articles.has(read.id))
      problems.push({ file, line: null, message: `Another file has the same name but for its ending: "${read.id}".` });
    else articles.set(read.id, read);
  }
  return { articles: [...articles.values()].sort(byNewest), problems };
}

async function readContentFile(folder: string, file: string): Promise<FileRead> {
  try {
    const { text, metadata } = readFileText(file, await readFile(join(folder, file)));
    if (text.trim() === '') throw new IntakeError('The file has no text.', 1);
    return toLibraryArticle(idOfFile(file), text, metadata);
  } catch (error) {
    return { file, line: error instanceof IntakeError ? error.line : null, message: (error as Error).message };
  }
}

/**
 * Keeps the articles of a folder as its files come, change and go.
 * @returns `current()`, always whole, and `close()`
 */
export async function watchContent(folder: string, log: Logger) {
  const files = await readFolder(folder);
  let content = toContent(files);
  report(content.problems, log);

  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
  });
  // One after the other, so that the newest state of a file is read last.
  let reading = Promise.resolve();
  const onChange = (event: string, path: string): void => {
    const file = basename(path);
    if (!isArticleFile(file)) return;
    reading = reading.then(async () => {
      if (event === 'unlink') files.delete(file);
      else files.set(file, await readContentFile(folder, file));
      const known = new Set(content.problems.map((problem) => JSON.stringify(problem)));
      content = toContent(files);
      const problems = content.problems.filter((problem) => problem.file === file || !known.has(JSON.stringify(problem)));
      report(problems, log);
      if (problems.some((problem) => problem.file === file)) return;
      log.info({ file, articles: content.articles.length }, event === 'unlink' ? 'Article removed' : 'Article read');
    });
  };
  watcher.on('all', onChange).on('error', (error) => log.error({ error }, 'The content folder is no longer watched'));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    current: (): Content => content,
    async close(): Promise<void> {
      await watcher.close();
      await reading;
    },
  };
}

function report(problems: ContentProblem[], log: Logger): void {
  for (const { file, line, message } of problems) log.warn({ file, line }, `Article not served: ${message}`);
}
