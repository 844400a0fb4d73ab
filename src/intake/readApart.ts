import { readingApart } from '../readingApart.js';
import type { FileText } from './file.js';
import { IntakeError } from './intakeError.js';
import type { Answer, Given } from './readWorker.js';

/** An article takes less than a second, start of the thread included. */
const ask = readingApart<Given, Answer>('intake/readWorker.js', { within: 5_000, memory: 256 });

/**
 * Reads a text, Markdown or a page in a thread of its own, one at a time: some take the libraries very long, and meanwhile others are to
 * be answered.
 * @throws {IntakeError} with what is wrong, or where it takes too long
 */
export async function readApart(given: Given): Promise<FileText> {
  const answer = await ask(given).catch(
    (): Answer => ({ refused: 'The file is built in a way in which no article can be found.', line: 1, kind: 'page' }),
  );
  if ('refused' in answer) throw new IntakeError(answer.refused, answer.line, answer.kind);
  return answer.read;
}
