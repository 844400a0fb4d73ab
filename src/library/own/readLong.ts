import type { Article } from '../../article/types.js';
import type { Metadata } from '../../intake/frontMatter.js';
import { readingApart } from '../../readingApart.js';
import type { NewArticle } from '../../store/articles.js';
import { type Origin, toRow } from '../articleRows.js';
import { readText } from '../libraryArticle.js';
import type { Draft } from './own.js';
import type { Answer, Given } from './readingThread.js';

/** In UTF-16 units. What is longer takes so long to read that meanwhile others are to be answered: a thread of its own reads it. */
const LONG = 40_000;
/** The longest text there may be takes some seconds, and its article some hundred MB. */
const ask = readingApart<Given, Answer>('library/own/readingThread.js', { within: 60_000, memory: 4_096 });

/** `toRow`, beside all else where the text is long. @throws {RangeError} as that does */
export const readRow = async (id: string, draft: Draft, origin: Origin): Promise<NewArticle> =>
  draft.text.length <= LONG ? toRow(id, draft, origin) : ((await readApart({ row: [id, draft, origin] })) as NewArticle);

/** `readText`, beside all else where the text is long. @throws {RangeError} as that does */
export const readArticleText = async (text: string, metadata: Metadata): Promise<Article> =>
  text.length <= LONG ? readText(text, metadata) : ((await readApart({ text: [text, metadata] })) as Article);

async function readApart(given: Given): Promise<NewArticle | Article> {
  const answer = await ask(given);
  if ('refused' in answer) throw new RangeError(answer.refused);
  return answer.read;
}
