import { createHash } from 'node:crypto';
import type { ArticleHead } from '../libraryArticle.js';

/** 8 hexadecimal digits of a hash of all that a message shows of an article: it changes with the text, and with what is said of it. */
export const editionOf = ({ revision, title, source, place, url, published }: ArticleHead): string =>
  createHash('sha256')
    .update(JSON.stringify([revision, title, source, place, url, published]))
    .digest('hex')
    .slice(0, 8);
