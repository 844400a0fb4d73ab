import { readFile } from 'node:fs/promises';
import type { Article } from '../article/types.js';
import { brief, type Length } from '../briefing/brief.js';
import { readFileText } from '../intake/file.js';
import { toLibraryArticle } from '../library/libraryArticle.js';
import type { Sentences } from '../locales/index.js';

/** The briefing of a file as text for a terminal, each item with its place. @throws an error with a sentence when the file cannot be read */
export async function previewFile(path: string, length: Length, t: Sentences): Promise<string> {
  const { text, metadata } = readFileText(path, await readFile(path));
  const { title, source, published, article } = toLibraryArticle('preview', text, metadata);
  const told = brief(article, length);
  const line = (words: string, { start, end }: { start: number; end: number }) =>
    `  • ${words.replace(/\s+/g, ' ')}  [${start}–${end}]`;
  const group = (heading: string, lines: string[], none: string) => ['', heading, ...(lines.length > 0 ? lines : [`  ${none}`])];
  return [
    title,
    [source, article.dateline?.place, published ? t.date(published.slice(0, 10)) : t.article.undated].filter(Boolean).join(' · '),
    ...group(
      t.briefing.summary,
      told.summary.map((item) => line(item.text, item)),
      t.briefing.noSentences,
    ),
    ...group(
      t.briefing.quotes,
      told.quotes.map((item) => line(`« ${item.text} » — ${speaker(article, item.speaker?.name, t)}`, item)),
      t.briefing.noQuotes,
    ),
    ...group(
      t.briefing.figures,
      told.figures.map((item) => line([item.text, item.what?.text].filter(Boolean).join(' '), item)),
      t.briefing.noFigures,
    ),
  ].join('\n');
}

function speaker({ names }: Article, name: string | undefined, t: Sentences): string {
  if (!name) return t.quotes.unknownSpeaker;
  const role = names.find((each) => each.name === name)?.role;
  return role ? `${name}, ${role}` : name;
}
