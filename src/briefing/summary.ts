import { readArticle } from '../article/read.js';
import type { Article, SummarySentence } from '../article/types.js';

/** Other lengths than the one that was read, by article: each takes a reading of the whole text. */
const others = new WeakMap<Article, Map<number, SummarySentence[]>>();

/** The summary of an article in at most `count` sentences, in the article's order. */
export function summarySentences(article: Article, count: number): SummarySentence[] {
  if (article.summary.length === Math.min(count, article.sentences.length)) return article.summary;
  const known = others.get(article) ?? new Map<number, SummarySentence[]>();
  others.set(article, known);
  const summary =
    known.get(count) ?? readArticle(article.text, { language: article.language, date: article.date, sentences: count }).summary;
  known.set(count, summary);
  return summary;
}
