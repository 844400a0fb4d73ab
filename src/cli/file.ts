import { readFile } from 'node:fs/promises';
import { type FileText, readFileText } from '../intake/file.js';
import { IntakeError } from '../intake/intakeError.js';

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'that is a folder, not a file.',
  EACCES: 'the file may not be read.',
};

/** Reads a file that somebody named on the command line. @throws an error with a sentence when it cannot be read */
export async function readNamedFile(path: string): Promise<FileText> {
  try {
    return readFileText(path, await readFile(path));
  } catch (error) {
    if (error instanceof IntakeError) throw new Error(`${path}, line ${error.line}: ${error.message}`);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${path}: ${FAILURES[code ?? ''] ?? message}`);
  }
}
