import type { Article, Place } from './types.js';

/** The article's own marks around a quote; its language's where a mark is left out, as between the paragraphs of a long quotation. */
export function marksAround({ text, language }: Pick<Article, 'text' | 'language'>, quote: Place): [string, string] {
  const before = /[«“„"‹‘'][\s\u202f\u00a0]?$/u.exec(text.slice(Math.max(0, quote.start - 2), quote.start));
  const after = /^[\s\u202f\u00a0]?[»”“"›’']/u.exec(text.slice(quote.end, quote.end + 2));
  const [open, close] = language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  return [before?.[0] ?? open, after?.[0] ?? close];
}
