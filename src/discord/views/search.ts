import type { Place } from '../../article/types.js';
import { areCommon } from '../../library/search/query.js';
import type { Found, Hit } from '../../library/search/search.js';
import { sourceLine } from '../../library/sourceLine.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import { pageOf } from '../interactions/listButtons.js';
import type { Block } from '../message/blocks.js';
import { clipText, escapeText } from '../message/escape.js';
import { weightOf } from '../message/limits.js';
import { pageView } from './list.js';

export const HITS_A_PAGE = 5;

const MAX_TITLE = 120;
const MAX_SOURCE = 100;
const MAX_NAME = 80;
const MAX_ASKED = 150;
/** Of the sentence that is shown, in UTF-16 units, and what it may weigh. */
const MAX_EXCERPT = 280;
/** How much stands before the first word that was found, where the sentence is longer. */
const BEFORE = 80;

/** What somebody looks for; each part beside the words is null where it was not given. */
export interface Asked {
  words: string;
  speaker: string | null;
  source: string | null;
  /** `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
}

/** A page of what was found, best first. `id` stands for what was asked in the buttons. */
export function searchView(asked: Asked, { total, hasMore, hits }: Found, page: number, id: string, t: Sentences) {
  const filters = filtersOf(asked, t);
  const title =
    asked.words.trim() === ''
      ? t.search.allTitle(total, hasMore)
      : t.search.title(clipText(asked.words, MAX_ASKED), total, hasMore);
  return pageView(
    {
      heading: [`## ${title}`, ...(filters.length > 0 ? [`-# ${filters.join(' · ')}`] : [])].join('\n'),
      blocks: hits.map((hit, index) => hitBlock(hit, page * HITS_A_PAGE + index + 1, t)),
      none: noneOf(asked, filters, t),
      page,
      pages: Math.ceil(total / HITS_A_PAGE),
      turn: (to) => toCustomId(pageOf('search'), [id, to]),
    },
    t,
  );
}

function noneOf({ words }: Asked, filters: readonly string[], { search: t }: Sentences): string {
  if (words.trim() !== '' && areCommon(words)) return t.tooCommon;
  return filters.length > 0 ? t.noneFiltered : t.none;
}

function filtersOf({ speaker, source, from, to }: Asked, { search: t, date }: Sentences): string[] {
  return [
    speaker === null ? null : t.speaker(clipText(speaker, MAX_NAME)),
    source === null ? null : t.source(clipText(source, MAX_NAME)),
    from === null ? null : t.from(date(from)),
    to === null ? null : t.to(date(to)),
  ].filter((filter) => filter !== null);
}

function hitBlock(
  { head, kind, start, end, text, marks, speaker, around: [open, close] }: Hit,
  number: number,
  t: Sentences,
): Block {
  const lines = [
    `(${number}) **${clipText(head.title, MAX_TITLE)}**`,
    `-# ${clipText(sourceLine(head, t), MAX_SOURCE)}`,
    `> ${open}${markedExcerpt(text, marks)}${close}`,
    ...(kind === 'quote'
      ? [`— ${speaker === null ? `*${t.quotes.unknownSpeaker}*` : `**${clipText(speaker, MAX_NAME)}**`}`]
      : []),
  ];
  const briefing = { customId: toCustomId('briefing', [head.id, number]), words: t.articles.open, number };
  const place = {
    customId: toCustomId('place', [head.id, head.revision, start, end, number]),
    words: t.briefing.seeInArticle,
    number,
  };
  return { before: lines.join('\n'), words: '', ...(end > start ? { button: place, more: [briefing] } : { button: briefing }) };
}

/** A sentence with what was found in bold, around the first of it where it is long; what else it holds is escaped. */
export function markedExcerpt(text: string, marks: readonly Place[]): string {
  const first = marks[0]?.start ?? 0;
  const from = text.length <= MAX_EXCERPT || first <= BEFORE ? 0 : wordAfter(text, first - BEFORE);
  const to = text.length - from <= MAX_EXCERPT ? text.length : wordBefore(text, from + MAX_EXCERPT);
  let shown = from > 0 ? '…' : '';
  let at = from;
  for (const { start, end } of joined(marks)) {
    if (end > to || start < at) continue;
    shown += escapeText(text.slice(at, start)) + bold(text.slice(start, end));
    at = end;
  }
  shown += escapeText(text.slice(at, to)) + (to < text.length ? '…' : '');
  // Letters of several bytes, or nothing but signs that are escaped: then without marks.
  return weightOf(shown) <= MAX_EXCERPT * 2 ? shown : clipText(text.slice(from, to), MAX_EXCERPT * 2);
}

/** White space at the edge would leave the stars in sight. */
const bold = (words: string): string => (words.trim() === '' ? escapeText(words) : `**${escapeText(words.trim())}**`);

/** Marks that touch are one. */
function joined(marks: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else all.push({ ...mark });
  }
  return all;
}

const wordAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 40 ? space + 1 : at;
};
const wordBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return at - space < 40 ? space : at;
};
