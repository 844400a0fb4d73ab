import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from './packageRoot.js';

/** What bounds an answer: `within` in milliseconds, the thread's start included; `memory` in MB. */
export interface Limits {
  within: number;
  memory: number;
}

/**
 * A function that has a script of `dist/src` answer in a thread of its own, so that others are answered meanwhile. The threads of one
 * such function run one at a time. The script reads `workerData` and posts one message.
 * @throws {Error} (the promise) what the thread throws, or that it ended or was ended without an answer
 */
export function readingApart<Given, Answer>(script: string, { within, memory }: Limits): (given: Given) => Promise<Answer> {
  /** The end of what is being read: the next one waits for it. */
  let last: Promise<unknown> = Promise.resolve();

  async function ask(given: Given): Promise<Answer> {
    const worker = new Worker(join(packageRoot, 'dist/src', script), {
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stderr: true,
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
        worker.once('exit', (code) =>
          reject(new Error(`The thread of ${script} ended with code ${code} and without an answer.`)),
        );
        timer = setTimeout(() => reject(new Error(`The thread of ${script} gave no answer within ${within} ms.`)), within);
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }

  return (given) => {
    const answer = last.then(() => ask(given));
    last = answer.catch(() => {});
    return answer;
  };
}
