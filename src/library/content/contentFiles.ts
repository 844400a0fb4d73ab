import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';
import { LONGEST_TEXT } from '../../article/read.js';
import { IntakeError } from '../../intake/intakeError.js';
import { idOfFile } from '../ids.js';
import type { Draft } from '../own/own.js';

/** A file of the content folder that is not served, and why. */
export interface ContentProblem {
  file: string;
  /** From 1 on; null where no line is to blame. */
  line: number | null;
  message: string;
}

/** The kinds of files that can hold an article. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md']);

export const isArticleFile = (name: string): boolean =>
  EXTENSIONS.has(extname(name).toLowerCase()) && !name.startsWith('.') && name.toLowerCase() !== 'readme.md';

/** The folder's article files by the id of their article: in order, more than one where they differ but by their ending. */
export async function listContent(folder: string): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  for (const file of (await readdir(folder)).filter(isArticleFile).sort()) {
    const id = idOfFile(file);
    const others = files.get(id);
    if (others) others.push(file);
    else files.set(id, [file]);
  }
  return files;
}

/** Those of the folder's files whose article would have the same id as this one's. */
export async function likeNamed(folder: string, file: string): Promise<string[]> {
  const base = parse(file).name;
  return (await readdir(folder))
    .filter((each) => isArticleFile(each) && parse(each).name === base && idOfFile(each) === idOfFile(file))
    .sort();
}

/** What tells that a file is the one that was read: size and time. Null: it is gone. */
export async function stampOf(folder: string, file: string): Promise<string | null> {
  const found = await stat(join(folder, file)).catch(() => null);
  return found && `${found.size}-${found.mtimeMs}`;
}

/** Reads a file as text and metadata, or says why it cannot be served. */
export async function readContentFile(folder: string, file: string): Promise<Draft | ContentProblem> {
  try {
    // A start that finds all files as they were need not wait for what reads them to load.
    const { readFileText } = await import('../../intake/file.js');
    const draft = readFileText(file, await readFile(join(folder, file)));
    if (draft.text.trim() === '') throw new IntakeError('The file has no text.', 1);
    if (draft.text.length > LONGEST_TEXT)
      throw new RangeError(`The text has ${draft.text.length} characters, where ${LONGEST_TEXT} are the most.`);
    return draft;
  } catch (error) {
    return { file, line: error instanceof IntakeError ? error.line : null, message: (error as Error).message };
  }
}

export const sameName = (file: string): ContentProblem => ({
  file,
  line: null,
  message: `Another file has the same name but for its ending: "${idOfFile(file)}".`,
});

/** Looks at every file of a folder: how many are articles, and what is wrong with the others. */
export async function checkContent(folder: string): Promise<{ articles: number; problems: ContentProblem[] }> {
  const problems: ContentProblem[] = [];
  let articles = 0;
  for (const files of (await listContent(folder)).values()) {
    let isServed = false;
    for (const file of files) {
      const read = await readContentFile(folder, file);
      if ('message' in read) problems.push(read);
      else if (isServed) problems.push(sameName(file));
      else {
        isServed = true;
        articles++;
      }
    }
  }
  return { articles, problems: problems.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}
