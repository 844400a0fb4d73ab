import type { Sentences } from '../locales/index.js';
import type { ArticleHead } from './libraryArticle.js';

/** Where an article comes from: source, place of its dateline, date; what is known of them. */
export const sourceLine = ({ source, place, published }: ArticleHead, t: Sentences): string =>
  [source, place, published ? t.date(published.slice(0, 10)) : t.article.undated].filter(Boolean).join(' · ');
