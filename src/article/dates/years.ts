import type { DateWords } from '../languages/shape/dates.js';
import { endOf, startOf, type Token, type Tokens } from '../tokens.js';
import { isoYear } from './calendar.js';
import { readYear } from './parts.js';

const SIGNS = /^[%€$£¥₽₹‰°#§/&@+=]$/;

export interface YearRead {
  first: number;
  last: number;
  iso: string;
}

/** Whether a word looks like the plural of something that can be counted: "soldats", "people". */
const looksCounted = (token: Token | undefined, words: DateWords): boolean =>
  token?.kind === 'word' &&
  token.gap &&
  token.text === token.lower &&
  words.pluralEndings.test(token.lower) &&
  !words.afterYear.has(token.lower);

/** A year that stands alone ("en 2019", "the 1998 Tarn Accord"), two joined by a dash ("2019-2020"), or a decade ("les années 1990", "the 1990s"). */
export function readYears(tokens: Tokens, at: number, words: DateWords): YearRead | null {
  const token = tokens[at] as Token;
  const decade = readDecade(tokens, at, words);
  if (decade) return decade;
  const read = readYear(tokens, at);
  if (!read) return readShortYear(tokens, at, words);
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before && !token.gap && !/^[("“«'’–—\-[/]$/.test(before.text) && !(before.kind === 'word' && before.text.endsWith("'")))
    return null;
  const span = readSpan(tokens, at, read.year);
  if (span) return span;
  if (before && !token.gap && /^[-–/]$/.test(before.text) && !before.gap && tokens[at - 2]?.kind !== 'word') return null;
  if (next && (SIGNS.test(next.text) || (next.text === '-' && !next.gap))) return null;
  if (before && SIGNS.test(before.text)) return null;
  if (next?.kind === 'word' && words.notAfterYear.has(next.lower)) return null;
  const lead = before?.kind === 'word' ? before.lower : '';
  if (words.notBeforeYear.has(lead)) return null;
  const certain = words.yearLeads.has(lead);
  if (!certain && looksCounted(next, words) && !(words.weakYearLeads.has(lead) && read.year % 100 !== 0)) return null;
  if (read.year < 1500 && !certain) return null;
  // A group of three digits would make it part of a longer number.
  if (
    next?.kind === 'number' &&
    next.gap &&
    /^\d{3}$/.test(next.text) &&
    startOf(tokens, at + 1) - endOf(tokens, at) === 1 &&
    !certain
  )
    return null;
  return { first: at, last: at, iso: isoYear(read.year) };
}

/** "the ’69 team": a year of the last century. */
function readShortYear(tokens: Token[], at: number, words: DateWords): YearRead | null {
  const [token, mark, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (mark?.text !== '’' || !mark.gap || token.gap || !/^[3-9]\d$/.test(token.text)) return null;
  if (looksCounted(next, words) || (next !== undefined && !next.gap && next.kind === 'word')) return null;
  return { first: at, last: at, iso: isoYear(1900 + Number(token.text)) };
}

/** "2019-2020", "2019-20", "2024/25". */
function readSpan(tokens: Token[], at: number, from: number): YearRead | null {
  const link = tokens[at + 1];
  const end = tokens[at + 2];
  if (!link || !end || link.gap || end.gap || !/^[-–—/]$/.test(link.text) || end.kind !== 'number') return null;
  const to = /^\d{4}$/.test(end.text)
    ? Number(end.text)
    : /^\d{2}$/.test(end.text)
      ? Math.floor(from / 100) * 100 + Number(end.text)
      : 0;
  const third = tokens[at + 3];
  const isDay = third !== undefined && !third.gap && /^[-–/]$/.test(third.text) && tokens[at + 4]?.kind === 'number';
  return to > from && to - from < 200 && !isDay ? { first: at, last: at + 2, iso: `${isoYear(from)}/${isoYear(to)}` } : null;
}

function readDecade(tokens: Token[], at: number, words: DateWords): YearRead | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const english = /^\d{3}0$/.test(token.text) && next !== undefined && !next.gap && (next.lower === 's' || next.lower === "'s");
  const french = before?.kind === 'word' && words.decadeWords.has(before.lower) && /^(\d{3}0|[1-9]0)$/.test(token.text);
  if (!english && !french) return null;
  const short = Number(token.text);
  const from = short < 100 ? 1900 + short : short;
  if (from < 1500 || from > 2100) return null;
  return { first: french ? at - 1 : at, last: english ? at + 1 : at, iso: `${isoYear(from)}/${isoYear(from + 9)}` };
}
