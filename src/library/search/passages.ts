import { spanAround } from '../../article/spanAround.js';
import type { Article, Place, Span } from '../../article/types.js';
import type { HitKind } from './search.js';
import type { Stemming } from './stems.js';
import { stemsOf } from './tokens.js';
import { foldText } from './words.js';

/** A part of an article that can be found: where it is shown, and the stems it is found by. */
export interface Passage extends Place {
  kind: HitKind;
  /** Of a quote: who said it, by the fullest name. */
  speaker: string | null;
  /** Stems with one space between, before and after them. */
  stems: string;
}

/** What is looked at of one article, in stems: enough for a long book's chapter, and bounded for whatever somebody pastes. */
const MOST_STEMS = 30_000;

/**
 * All that can be found in an article: its title (as it is shown, and its headline), then quotes, names, figures and sentences.
 * Names and figures are shown by their sentence, or by the headline. What lies beyond the first 30,000 words of an article is left out.
 */
export function passagesOf(article: Article, title: string, stemming: Stemming): Passage[] {
  const passages: Passage[] = [];
  let room = MOST_STEMS;
  const add = (kind: HitKind, { start, end }: Place, text: string, speaker: string | null = null): void => {
    if (room <= 0) return;
    const stems = stemsOf(text, stemming);
    room -= stems.length;
    if (stems.length > 0) passages.push({ kind, start, end, speaker, stems: ` ${stems.join(' ')} ` });
  };
  const { headline, sentences, quotes, names, figures } = article;
  add('title', headline && isTitle(headline, title) ? headline : { start: 0, end: 0 }, title);
  if (headline && !isTitle(headline, title)) add('title', headline, headline.text);
  for (const quote of quotes) add('quote', quote, quote.text, quote.speaker?.name ?? null);
  const shown = [...(headline ? [headline] : []), ...sentences].sort((a, b) => a.start - b.start);
  const sentenceOf = (place: Place): Place => spanAround(shown, place) ?? place;
  for (const { name, role, mentions } of names) {
    const [first] = mentions;
    if (first) add('name', sentenceOf(first), [...new Set([name, ...mentions.map(({ text }) => text)]), role ?? ''].join(' · '));
  }
  for (const { whole, what } of figures) add('figure', sentenceOf(whole), `${whole.text} · ${what?.text ?? ''}`);
  for (const sentence of sentences) add('sentence', sentence, sentence.text);
  return passages;
}

const isTitle = (headline: Span | null, title: string): boolean =>
  headline !== null && foldText(headline.text).startsWith(foldText(title));

const KINDS = { t: 'title', q: 'quote', n: 'name', f: 'figure', s: 'sentence' } as const satisfies Record<string, HitKind>;

/** As the store keeps them: a line each, `kind start end speaker`, a tab, and the stems. */
export const writePassages = (passages: readonly Passage[]): string =>
  passages
    .map(({ kind, start, end, speaker, stems }) => `${kind[0]}\t${start}\t${end}\t${plainLine(speaker ?? '')}\t${stems}`)
    .join('\n');

const plainLine = (text: string): string => text.replace(/\s+/g, ' ');

export const readPassages = (lines: string): Passage[] =>
  lines === ''
    ? []
    : lines.split('\n').map((line) => {
        const [kind = '', start, end, speaker, stems = ''] = line.split('\t');
        return {
          kind: KINDS[kind as keyof typeof KINDS],
          start: Number(start),
          end: Number(end),
          speaker: speaker || null,
          stems,
        };
      });
