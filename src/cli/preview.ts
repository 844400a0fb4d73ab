import { parse } from 'node:path';
import { marksAround } from '../article/marksAround.js';
import type { Place } from '../article/types.js';
import { brief } from '../briefing/brief.js';
import type { Length } from '../briefing/length.js';
import { figurePhrase, officeOf, ownWords } from '../briefing/phrases.js';
import { toLibraryArticle } from '../library/libraryArticle.js';
import { sourceLine } from '../library/sourceLine.js';
import type { Sentences } from '../locales/index.js';
import { readNamedFile } from './file.js';

/** The briefing of a file as text for a terminal, each item with its place. @throws an error with a sentence when the file cannot be read or has no text */
export async function previewFile(path: string, length: Length, t: Sentences): Promise<string> {
  const { text, metadata } = await readNamedFile(path);
  if (text.trim() === '') throw new Error(`${path}: the file has no text.`);
  const entry = toLibraryArticle(parse(path).name, text, metadata);
  const { article } = entry;
  const told = brief(article, length);
  const quotes = told.quotes.map((quote) => {
    const [open, close] = marksAround(article, quote);
    const name = quote.speaker?.name;
    const speaker = name ? [name, officeOf(article, name)].filter(Boolean).join(', ') : t.quotes.unknownSpeaker;
    return line(`${open}${ownWords(quote)}${close} — ${speaker}`, quote);
  });
  const figures = told.figures.map((figure) => {
    const { hedge, whole, tail, apart } = figurePhrase(article, figure);
    return line([hedge, whole + tail, apart && `— ${apart}`].filter(Boolean).join(' '), figure);
  });
  return [
    entry.title,
    sourceLine(entry, t),
    ...group(
      t.briefing.summary,
      told.summary.map((sentence) => line(sentence.text, sentence)),
      t.briefing.noSentences,
    ),
    ...group(t.briefing.quotes, quotes, t.briefing.noQuotes),
    ...group(t.briefing.figures, figures, t.briefing.noFigures),
  ].join('\n');
}

const line = (words: string, { start, end }: Place): string => `  • ${words.replace(/\s+/g, ' ')}  [${start}–${end}]`;

const group = (heading: string, lines: string[], none: string): string[] => [
  '',
  heading,
  ...(lines.length > 0 ? lines : [`  ${none}`]),
];
