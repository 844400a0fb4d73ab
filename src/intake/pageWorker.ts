import { parentPort, workerData } from 'node:worker_threads';
import { readHtml } from './html.js';
import { IntakeError } from './intakeError.js';

/** What the thread answers: the article, or why there is none. */
export type PageAnswer = { read: ReturnType<typeof readHtml> } | { refused: string };

function answer(html: string): PageAnswer {
  try {
    return { read: readHtml(html) };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { refused: error.message };
  }
}

parentPort?.postMessage(answer(workerData as string));
