import { findDates } from './dates.js';
import { findFigures } from './figures.js';
import { detectLanguage, languageOf } from './language.js';
import { readLayout } from './layout.js';
import { findNames } from './names.js';
import { findQuotes } from './quotes.js';
import { findRegions } from './regions.js';
import { findSentences } from './sentences.js';
import type { Source, Stretch } from './source.js';
import { summarize } from './summary.js';
import { tokenize } from './tokens.js';
import type { Article, Dateline, Span } from './types.js';

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 5_000_000;
/** How many sentences a summary has when nothing is said. */
const SUMMARY_LENGTH = 3;

export interface ReadOptions {
  /** BCP 47; detected when it is not given. */
  language?: string;
  /** Publication date, `YYYY-MM-DD`: what "yesterday" is told from. Without it, the one that the article gives itself. */
  date?: string | null;
  /** How many sentences the summary has. */
  sentences?: number;
}

/**
 * Reads an article: any text gives an Article, the same text the same.
 * @throws RangeError when the text is longer than `LONGEST_TEXT`.
 */
export function readArticle(text: string, options: ReadOptions = {}): Article {
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(`The text is too long to be read: ${text.length} characters, where ${LONGEST_TEXT} are the most.`);
  }
  const source = cut(text, options);
  const names = findNames(source);
  const dates = findDates(source);
  const figures = findFigures(source, dates);
  const quotes = findQuotes(source, names);
  return {
    text,
    language: source.language.code,
    date: source.date,
    headline: source.headline && span(source.headline),
    dateline: source.dateline && toDateline(source.dateline),
    sentences: source.sentences.map(span),
    paragraphs: source.lines.map(span),
    quotes,
    figures,
    dates,
    names,
    summary: summarize(source, { names, figures, dates }, options.sentences ?? SUMMARY_LENGTH),
  };
}

/** Cuts a text into what every finder starts from. */
export function cut(text: string, { language: code, date = null }: ReadOptions): Source {
  const language = code === undefined ? detectLanguage(text) : languageOf(code);
  const layout = readLayout(text, tokenize(text, language), language);
  const { tokens, paragraphs, lines, headline, dateline, body, published } = layout;
  const regions = findRegions(tokens, paragraphs);
  const isApart = (line: Stretch): boolean =>
    line === headline || (dateline !== null && line.start >= dateline.start && line.end <= dateline.end);
  const sentences = findSentences(text, tokens, paragraphs, regions, language, body).filter(
    (sentence) => !isApart(paragraphs[sentence.paragraph] as Stretch),
  );
  // A literal, and no spread: the finders ask it everything, which is quick for objects of one shape.
  return { text, language, date: date ?? published, tokens, paragraphs, lines, headline, dateline, body, sentences, regions };
}

const toDateline = ({ text, start, end, place, source }: Dateline): Dateline => ({ text, start, end, place, source });

const span = ({ text, start, end }: Span): Span => ({ text, start, end });
