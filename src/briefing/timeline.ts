import { spanAround } from '../article/spanAround.js';
import type { Article, ArticleDate, Place, Span } from '../article/types.js';
import { firstDay, lastDay, readIso } from './isoDates.js';

/** A date that the article speaks of, and the sentence that does. */
export interface TimelineEvent extends ArticleDate {
  sentence: Span;
  /** The years that the sentence tells besides. */
  more: string[];
}

export interface Timeline {
  /** In order of date; years and months before their first day, days before the week that they begin. */
  dated: TimelineEvent[];
  /** Those of which the article does not tell the year, in order of month and day. */
  yearless: TimelineEvent[];
}

/** What may stand between the two years of an interval: "entre 2019 et 2025". */
const LONGEST_LINK = 5;

/** What the article says happened when: each date once for each sentence, its years together, the dateline's aside. */
export function timeline(article: Article): Timeline {
  const events = new Map<string, TimelineEvent>();
  for (const date of article.dates) {
    if (article.dateline && holds(article.dateline, date)) continue;
    const sentence = sentenceAround(article, date);
    const key = `${isYear(date.iso) ? 'year' : date.iso} ${sentence.start}`;
    const known = events.get(key);
    if (!known) events.set(key, { ...date, sentence, more: [] });
    else if (isYear(date.iso)) addYear(article, known, date);
  }
  const all = [...events.values()].sort(byDate);
  return {
    dated: all.filter(({ iso }) => !isYearless(iso)),
    yearless: all.filter(({ iso }) => isYearless(iso)),
  };
}

const isYear = (iso: string): boolean => /^\d{4}$/.test(iso);

/** A year more for a sentence that has one: the end of an interval where hardly anything stands between. */
function addYear({ text }: Article, event: TimelineEvent, { start, end, iso }: ArticleDate): void {
  if (event.iso === iso || event.more.includes(iso)) return;
  if (isYear(event.iso) && event.more.length === 0 && start - event.end <= LONGEST_LINK && event.iso < iso) {
    event.iso = `${event.iso}/${iso}`;
    event.end = end;
    event.text = text.slice(event.start, end);
  } else event.more.push(iso);
}

const isYearless = (iso: string): boolean => iso.startsWith('--');

const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What is no sentence of the body stands in a line of its own, as a headline does. */
const sentenceAround = ({ sentences, paragraphs }: Article, date: ArticleDate): Span =>
  spanAround(sentences, date) ?? spanAround(paragraphs, date) ?? date;

const isDays = (iso: string): boolean => /-\d\d-\d\d\//.test(iso);

function byDate(a: ArticleDate, b: ArticleDate): number {
  const [{ from, to }, other] = [spanOf(a.iso), spanOf(b.iso)];
  // A year before its first day, a day before the week that it begins.
  const days = Number(isDays(a.iso)) - Number(isDays(b.iso));
  return compare(from, other.from) || days || compare(other.to, to) || a.start - b.start;
}

function spanOf(iso: string): { from: string; to: string } {
  const ends = readIso(iso);
  return ends ? { from: firstDay(ends.from), to: lastDay(ends.to) } : { from: iso, to: iso };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
