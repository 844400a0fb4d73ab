import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../../article/types.js';
import type { Metadata } from '../../intake/frontMatter.js';
import type { NewArticle } from '../../store/articles.js';
import { type Origin, toRow } from '../articleRows.js';
import { readText } from '../libraryArticle.js';
import type { Draft } from './own.js';

/** What the thread is to read: an article that is to be kept, or the text of one that is. */
export type Given = { row: [id: string, draft: Draft, origin: Origin] } | { text: [text: string, metadata: Metadata] };

/** What was read, or why it is not. */
export type Answer = { read: NewArticle | Article } | { refused: string };

function answer(given: Given): Answer {
  try {
    return { read: 'row' in given ? toRow(...given.row) : readText(...given.text) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refused: error.message };
  }
}

parentPort?.postMessage(answer(workerData as Given));
