import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/types.js';
import type { Metadata } from '../../intake/frontMatter.js';
import { packageRoot } from '../../packageRoot.js';
import type { NewArticle } from '../../store/articles.js';
import { type Origin, toRow } from '../articleRows.js';
import { readText } from '../libraryArticle.js';
import type { Draft } from './own.js';
import type { Answer, Given } from './readingThread.js';

const THREAD = join(packageRoot, 'dist/src/library/own/readingThread.js');
/** In UTF-16 units. What is longer takes so long to read that meanwhile others are to be answered: a thread of its own reads it. */
const LONG = 40_000;

/** `toRow`, beside all else where the text is long. @throws {RangeError} as that does */
export const readRow = async (id: string, draft: Draft, origin: Origin): Promise<NewArticle> =>
  draft.text.length <= LONG ? toRow(id, draft, origin) : ((await readApart({ row: [id, draft, origin] })) as NewArticle);

/** `readText`, beside all else where the text is long. @throws {RangeError} as that does */
export const readArticleText = async (text: string, metadata: Metadata): Promise<Article> =>
  text.length <= LONG ? readText(text, metadata) : ((await readApart({ text: [text, metadata] })) as Article);

/** The end of what is being read: the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

function readApart(given: Given): Promise<NewArticle | Article> {
  const reading = last.then(() => readInThread(given));
  last = reading.catch(() => {});
  return reading;
}

async function readInThread(given: Given): Promise<NewArticle | Article> {
  const worker = new Worker(THREAD, { workerData: given });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread that reads a long text ended with code ${code}.`)));
    });
    if ('refused' in answer) throw new RangeError(answer.refused);
    return answer.read;
  } finally {
    await worker.terminate();
  }
}
