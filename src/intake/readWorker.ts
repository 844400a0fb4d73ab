import { parentPort, workerData } from 'node:worker_threads';
import { type FileText, readText } from './file.js';
import { readHtml } from './html.js';
import { IntakeError, type IntakeProblem } from './intakeError.js';

/** What the thread is given. */
export interface Given {
  /** The file's name: its ending tells what it is. */
  name: string;
  text: string;
}

/** What it answers: the article, or why there is none. */
export type Answer = { read: FileText } | { refused: string; line: number; kind: IntakeProblem };

function answer({ name, text }: Given): Answer {
  try {
    return { read: /\.html?$/i.test(name) ? readHtml(text) : readText(name, text) };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { refused: error.message, line: error.line, kind: error.kind };
  }
}

parentPort?.postMessage(answer(workerData as Given));
