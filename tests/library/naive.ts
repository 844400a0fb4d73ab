import type { LibraryArticle } from '../../src/library/libraryArticle.js';
import type { Search } from '../../src/library/search/search.js';
import { stemmingOf } from '../../src/library/search/stems.js';
import { tokensOf } from '../../src/library/search/tokens.js';
import { foldText } from '../../src/library/search/words.js';

/** An article for the scan, with its owner. */
export interface Shelved {
  scope: string | null;
  entry: LibraryArticle;
}

/** A search as lists and loops: no index, no terms. What is asked comes in words and phrases, as the test made them. */
export interface NaiveSearch extends Omit<Search, 'words'> {
  words: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** Finds articles by reading all of them; `closely` false: as many answers are ranked, by where each word stands alone. */
export function naiveSearch(shelf: readonly Shelved[], scope: string | null, asked: NaiveSearch, closely: boolean): string[] {
  const ranked = shelf
    .filter((each) => each.scope === null || each.scope === scope)
    .filter(({ entry }) => isIn(entry, asked))
    .map(({ entry }) => ({ entry, rank: rankOf(entry, asked, closely) }))
    .filter(({ rank }) => rank < 9);
  ranked.sort((a, b) => a.rank - b.rank || newestFirst(a.entry, b.entry));
  return ranked.map(({ entry }) => entry.id);
}

function isIn({ published, source }: LibraryArticle, { from, to, source: wanted }: NaiveSearch): boolean {
  const day = published === null ? null : new Date(published).toISOString().slice(0, 10);
  if ((from || to) && day === null) return false;
  if (from && (day ?? '') < from) return false;
  if (to && (day ?? '') > to) return false;
  const words = foldText(source ?? '').split(' ');
  return foldText(wanted ?? '')
    .split(' ')
    .every((word) => word === '' || words.includes(word));
}

interface Part {
  strength: 0 | 1 | 2;
  stems: string[];
}

function rankOf({ title, article }: LibraryArticle, { words, phrases, speaker }: NaiveSearch, closely: boolean): number {
  const stemming = stemmingOf(article.language);
  const stems = (text: string): string[] => tokensOf(text, stemming).map(({ stem }) => stem);
  const name = foldText(speaker ?? '')
    .split(' ')
    .filter(Boolean);
  const saidBy = (said: string): boolean => name.every((word) => foldText(said).split(' ').includes(word));
  const quotes = article.quotes.filter((quote) => name.length === 0 || (quote.speaker && saidBy(quote.speaker.name)));
  const parts: Part[] = quotes.map(({ text }) => ({ strength: 1, stems: stems(text) }));
  if (name.length === 0) {
    parts.push({ strength: 0, stems: stems(title) });
    if (article.headline) parts.push({ strength: 0, stems: stems(article.headline.text) });
    for (const each of article.names)
      for (const text of [each.name, each.role ?? '', ...each.mentions.map((mention) => mention.text)])
        parts.push({ strength: 1, stems: stems(text) });
    for (const { whole, what } of article.figures)
      for (const text of [whole.text, what?.text ?? '']) parts.push({ strength: 1, stems: stems(text) });
    for (const { text } of article.sentences) parts.push({ strength: 2, stems: stems(text) });
  }
  if (name.length > 0 && parts.length === 0) return 9;
  const single = [...words, ...phrases.flat()].flatMap(stems);
  const rows = phrases.map((phrase) => stems(phrase.join(' '))).filter((row) => row.length > 1);
  if (single.length === 0 && (words.length > 0 || phrases.length > 0)) return 9;
  const standsIn = (some: readonly Part[]): boolean =>
    some.length > 0 &&
    single.every((stem) => some.some((part) => part.stems.includes(stem))) &&
    rows.every((row) => some.some((part) => hasRow(part.stems, row)));
  if (!standsIn(parts)) return 9;
  if (name.length === 0 && standsIn(parts.filter(({ strength }) => strength === 0))) return 0;
  if (name.length === 0 && standsIn(parts.filter(({ strength }) => strength < 2))) return 1;
  return closely && parts.some((part) => standsIn([part])) ? 2 : 3;
}

const hasRow = (stems: readonly string[], row: readonly string[]): boolean =>
  stems.some((_, at) => row.every((stem, index) => stems[at + index] === stem));

function newestFirst(a: LibraryArticle, b: LibraryArticle): number {
  if (a.published !== null && b.published !== null) return Date.parse(b.published) - Date.parse(a.published) || byTitle(a, b);
  if (a.published !== b.published) return a.published === null ? 1 : -1;
  return byTitle(a, b);
}

function byTitle(a: LibraryArticle, b: LibraryArticle): number {
  const titles = Buffer.compare(Buffer.from(foldText(a.title)), Buffer.from(foldText(b.title)));
  return titles || (a.id < b.id ? -1 : 1);
}
