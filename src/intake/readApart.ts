import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../packageRoot.js';
import type { FileText } from './file.js';
import { IntakeError } from './intakeError.js';
import type { Answer, Given } from './readWorker.js';

const WORKER = join(packageRoot, 'dist/src/intake/readWorker.js');
/** Milliseconds; an article takes less than a second, start of the thread included. */
const WITHIN = 5_000;
const MAX_MEMORY_MB = 256;

/** The end of the file that is being read: the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a text, Markdown or a page in a thread of its own, one at a time: some take the libraries very long, and meanwhile others are to
 * be answered.
 * @throws {IntakeError} with what is wrong, or where it takes too long
 */
export function readApart(given: Given): Promise<FileText> {
  const reading = last.then(() => readInThread(given));
  last = reading.catch(() => {});
  return reading;
}

async function readInThread(given: Given): Promise<FileText> {
  const worker = new Worker(WORKER, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject).once('exit', reject);
      timer = setTimeout(reject, WITHIN);
    }).catch((): Answer => ({ refused: 'The file is built in a way in which no article can be found.', line: 1, kind: 'page' }));
    if ('refused' in answer) throw new IntakeError(answer.refused, answer.line, answer.kind);
    return answer.read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
