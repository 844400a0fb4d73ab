import type { Article, ArticleDate, Place, Span } from '../article/types.js';
import { firstDay, lastDay, readIso } from './isoDates.js';

/** A date that the article speaks of, and the sentence that does. */
export interface TimelineEvent extends ArticleDate {
  sentence: Span;
}

export interface Timeline {
  /** In order of date; what lasts longer before what begins on the same day. */
  dated: TimelineEvent[];
  /** Those of which the article does not tell the year, in order of month and day. */
  yearless: TimelineEvent[];
}

/** What the article says happened when: each date once for each sentence, the dateline's aside. */
export function timeline(article: Article): Timeline {
  const events = new Map<string, TimelineEvent>();
  for (const date of article.dates) {
    if (article.dateline && holds(article.dateline, date)) continue;
    const sentence = sentenceAround(article, date);
    const key = `${date.iso} ${sentence.start}`;
    if (!events.has(key)) events.set(key, { ...date, sentence });
  }
  const all = [...events.values()].sort(byDate);
  return {
    dated: all.filter(({ iso }) => !isYearless(iso)),
    yearless: all.filter(({ iso }) => isYearless(iso)),
  };
}

const isYearless = (iso: string): boolean => iso.startsWith('--');

const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What is no sentence of the body stands in a line of its own, as a headline does. */
const sentenceAround = ({ sentences, paragraphs }: Article, date: ArticleDate): Span =>
  [...sentences, ...paragraphs].find((span) => holds(span, date)) ?? date;

function byDate(a: ArticleDate, b: ArticleDate): number {
  const [{ from, to }, other] = [spanOf(a.iso), spanOf(b.iso)];
  return compare(from, other.from) || compare(other.to, to) || a.start - b.start;
}

function spanOf(iso: string): { from: string; to: string } {
  const ends = readIso(iso);
  return ends ? { from: firstDay(ends.from), to: lastDay(ends.to) } : { from: iso, to: iso };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
