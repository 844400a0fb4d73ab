import { readArticle } from '../article/read.js';
import type { Article, SummarySentence } from '../article/types.js';

/** The summary of an article in at most `count` sentences, in the article's order. */
export function summarySentences(article: Article, count: number): SummarySentence[] {
  if (article.summary.length === Math.min(count, article.sentences.length)) return article.summary;
  return readArticle(article.text, { language: article.language, date: article.date, sentences: count }).summary;
}
