import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../packageRoot.js';
import type { FileText } from './file.js';
import { IntakeError } from './intakeError.js';
import type { PageAnswer } from './pageWorker.js';

const WORKER = join(packageRoot, 'dist/src/intake/pageWorker.js');
/** Milliseconds; a page of news takes less than a second, start of the thread included. */
const WITHIN = 8_000;
const MAX_MEMORY_MB = 256;

/** The end of the page that is being read: the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The article in a page, found in a thread of its own, one page at a time: some pages take the libraries very long, and meanwhile others
 * are to be answered.
 * @throws {IntakeError} where there is none, or the search takes too long
 */
export function readPage(html: string): Promise<FileText> {
  const reading = last.then(() => readApart(html));
  last = reading.catch(() => {});
  return reading;
}

async function readApart(html: string): Promise<FileText> {
  const worker = new Worker(WORKER, {
    workerData: html,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<PageAnswer>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject).once('exit', reject);
      timer = setTimeout(reject, WITHIN);
    }).catch((): PageAnswer => ({ refused: 'The page is built in a way in which no article can be found.' }));
    if ('refused' in answer) throw new IntakeError(answer.refused, 1, 'page');
    return answer.read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
