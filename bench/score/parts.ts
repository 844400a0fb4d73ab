import type { Article, Figure, Place, Quote, Span } from '../../src/article/types.js';
import type { GoldArticle, GoldFigure, GoldQuote } from './gold.js';
import { matchGreedily, overlap, sameNumber, sharedPart } from './match.js';
import { rouge } from './rouge.js';
import type { Sheet } from './tally.js';
import { fold, lastWordOf, wordsOf } from './words.js';

/** The share of its gold quote that a found one has to cover. */
const QUOTE_SHARE = 0.75;
/** The same for a sentence of the summary. */
const SUMMARY_SHARE = 0.6;

/** Scores what was read of one article on every part its gold has. */
export function scoreArticle(gold: GoldArticle, article: Article, sheet: Sheet): void {
  scoreOffsets(gold, article, sheet);
  if (gold.sentences) scoreSentences(gold, gold.sentences, article, sheet);
  if (gold.quotes) scoreQuotes(gold, gold.quotes, article, sheet);
  if (gold.figures) scoreFigures(gold, gold.figures, article, sheet);
  if (gold.dates) scoreDates(gold, gold.dates, article, sheet);
  if (gold.names) scoreNames(gold, gold.names, article, sheet);
  if (gold.summary) scoreSummary(gold, gold.summary, article, sheet);
  if (gold.references) scoreReferences(gold.references, article, sheet);
  if (gold.headline !== undefined) scoreLayout(gold, article, sheet);
}

function scoreOffsets({ id, text }: GoldArticle, article: Article, sheet: Sheet): void {
  const spans: (Span | null)[] = [
    article.headline,
    article.dateline,
    ...article.sentences,
    ...article.quotes.flatMap((quote) => [quote, quote.speaker, ...quote.asides]),
    ...article.figures.flatMap((figure) => [figure, figure.what]),
    ...article.dates,
    ...article.names.flatMap((name) => name.mentions),
    ...article.summary,
  ];
  for (const span of spans) {
    if (span === null) continue;
    const isTrue = text.slice(span.start, span.end) === span.text;
    sheet.rate('offsets true', isTrue);
    if (!isTrue) sheet.miss(id, 'offset false', span.text);
  }
}

/** Ends are compared by the letters before them, so that spaces do not matter; the ends of lines are no achievement. */
function scoreSentences({ id, text }: GoldArticle, gold: Place[], article: Article, sheet: Sheet): void {
  const before = lettersBefore(text);
  const at = (offset: number): number => before[Math.min(offset, text.length)] ?? 0;
  const given = new Set([...text.matchAll(/\n|$/g)].map((line) => at(line.index)));
  const wanted = new Set(gold.map((sentence) => at(sentence.end)));
  const found = new Set(article.sentences.map((sentence) => at(sentence.end)));
  const first = Math.min(...gold.map((sentence) => at(sentence.start)));
  const around = (end: number): string => text.replace(/\s+/g, '').slice(Math.max(0, end - 30), end + 10);
  for (const end of wanted) {
    if (given.has(end)) continue;
    sheet.count('sentence ends', found.has(end) ? 'hit' : 'missed');
    if (!found.has(end)) sheet.miss(id, 'sentence end missed', around(end));
  }
  for (const end of found) {
    if (end <= first || wanted.has(end) || given.has(end)) continue;
    sheet.count('sentence ends', 'extra');
    sheet.miss(id, 'sentence end false', around(end));
  }
}

/** How many units that are no space stand before each offset. */
function lettersBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) counts[at + 1] = (counts[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  return counts;
}

function scoreQuotes({ id, text, optionalQuotes = [] }: GoldArticle, gold: GoldQuote[], article: Article, sheet: Sheet): void {
  const { pairs, extra } = matchGreedily(gold, article.quotes, (wanted, quote) => {
    const share = sharedPart(wanted, quote);
    return share > QUOTE_SHARE ? share : 0;
  });
  sheet.count('quotes', 'hit', 0);
  for (const { gold: wanted, found } of pairs) {
    const words = text.slice(wanted.start, wanted.end);
    sheet.count('quotes', found === null ? 'missed' : 'hit');
    if (found === null) sheet.miss(id, 'quote missed', words);
    if (!wanted.speaker) continue;
    const isRight = found !== null && isSpeaker(wanted.speaker, wanted.accept, found, text);
    if (found !== null) sheet.rate('speaker, of quotes found', isRight);
    sheet.rate('quote with its speaker, of all', isRight);
    if (found === null || isRight) continue;
    sheet.miss(id, 'speaker wrong', `${words.slice(0, 60)} -> ${found.speaker?.name ?? 'nobody'} (is ${wanted.speaker})`);
  }
  for (const quote of extra) {
    if (optionalQuotes.some((optional) => overlap(optional, quote))) continue;
    sheet.count('quotes', 'extra');
    sheet.miss(id, 'quote false', quote.text);
  }
}

/** A speaker is right when the name is of the article, not much longer than the true one, and has its last word. */
function isSpeaker(speaker: string, accept: string[] | undefined, { speaker: found }: Quote, text: string): boolean {
  if (found === null || found.name === '' || !text.includes(found.name)) return false;
  if (wordsOf(found.name).length > wordsOf(speaker).length + 6) return false;
  const name = fold(found.name);
  if (accept !== undefined) return accept.some((words) => name.includes(fold(words)));
  return name.includes(lastWordOf(speaker)) || (name.length > 3 && fold(speaker).includes(lastWordOf(found.name)));
}

function scoreFigures({ id, text, optionalFigures = [] }: GoldArticle, gold: GoldFigure[], article: Article, sheet: Sheet): void {
  const core = gold.filter((figure) => figure.core);
  const { pairs, extra } = matchGreedily(core, article.figures, (wanted, figure) =>
    Number(overlap(wanted, figure) && sameNumber(figure.value, wanted.value ?? wanted.min)),
  );
  sheet.count('figures', 'hit', 0);
  for (const { gold: wanted, found } of pairs) {
    sheet.count('figures', found === null ? 'missed' : 'hit');
    if (found === null)
      sheet.miss(
        id,
        'figure missed',
        `${text.slice(wanted.start, wanted.end)} = ${wanted.value ?? `${wanted.min} to ${wanted.max}`}`,
      );
    else scoreFigure(id, wanted, found, sheet);
  }
  const ignored = [...gold.filter((figure) => !figure.core), ...optionalFigures];
  for (const figure of extra) {
    if (ignored.some((optional) => overlap(optional, figure))) continue;
    sheet.count('figures', 'extra');
    sheet.miss(id, 'figure false', `${figure.text} = ${figure.value}`);
  }
  for (const wanted of gold) {
    if (wanted.kind !== 'duration' && wanted.kind !== 'age') continue;
    const found = article.figures.find(
      (figure) => overlap(wanted, figure) && sameNumber(figure.value, wanted.value ?? wanted.min),
    );
    sheet.rate('durations and ages told apart', found?.kind === wanted.kind);
    if (found?.kind !== wanted.kind)
      sheet.miss(id, `${wanted.kind} not told`, `${text.slice(wanted.start, wanted.end)} -> ${found?.kind ?? 'nothing'}`);
  }
}

function scoreFigure(id: string, wanted: GoldFigure, found: Figure, sheet: Sheet): void {
  if (wanted.max != null) {
    const isRight = sameNumber(found.upTo, wanted.max);
    sheet.rate('upper value of ranges', isRight);
    if (!isRight) sheet.miss(id, 'upper value wrong', `${found.text} -> ${found.upTo} (is ${wanted.max})`);
  }
  if (/^(?:[A-Z]{3}|%)$/.test(wanted.unit ?? '')) {
    const isRight = fold(found.unit ?? '') === fold(wanted.unit ?? '');
    sheet.rate('unit (money, %)', isRight);
    if (!isRight) sheet.miss(id, 'unit wrong', `${found.text} -> ${found.unit} (is ${wanted.unit})`);
  }
  if (wanted.what) {
    const words = wordsOf(wanted.what);
    const told = new Set(wordsOf(found.what?.text ?? ''));
    const isRight = told.size <= 2 * words.length + 2 && words.filter((word) => told.has(word)).length >= words.length / 2;
    sheet.rate('what it counts', isRight);
    if (!isRight) sheet.miss(id, 'what wrong', `${found.text} -> ${found.what?.text ?? 'nothing'} (is ${wanted.what})`);
  }
}

function scoreDates({ id, text }: GoldArticle, gold: (Place & { iso: string })[], article: Article, sheet: Sheet): void {
  const { pairs, extra } = matchGreedily(gold, article.dates, (wanted, date) =>
    Number(overlap(wanted, date) && (date.iso === wanted.iso || wanted.iso.split('/').includes(date.iso))),
  );
  sheet.count('dates', 'hit', 0);
  for (const { gold: wanted, found } of pairs) {
    sheet.count('dates', found === null ? 'missed' : 'hit');
    if (found === null) sheet.miss(id, 'date missed', `${text.slice(wanted.start, wanted.end)} = ${wanted.iso}`);
  }
  for (const date of extra) {
    sheet.count('dates', 'extra');
    sheet.miss(id, 'date false', `${date.text} = ${date.iso}`);
  }
}

/** Mention by mention, of the body only. */
function scoreNames(
  { id, text, headline }: GoldArticle,
  gold: NonNullable<GoldArticle['names']>,
  article: Article,
  sheet: Sheet,
): void {
  const mentions = article.names
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, kind })))
    .filter((mention) => !headline || mention.start >= headline.end);
  const rows = [
    { part: 'names with kind', wanted: gold, given: mentions, isTold: true },
    { part: 'names, any kind', wanted: gold, given: mentions, isTold: false },
    ...(['person', 'organisation', 'place'] as const).map((kind) => ({
      part: `names: ${kind}`,
      wanted: gold.filter((name) => name.kind === kind),
      given: mentions.filter((mention) => mention.kind === kind),
      isTold: false,
    })),
  ];
  for (const { part, wanted, given, isTold } of rows) {
    if (wanted.length === 0 && part.startsWith('names:')) continue;
    const { pairs, extra } = matchGreedily(wanted, given, (a, b) => Number(overlap(a, b) && (!isTold || a.kind === b.kind)));
    const missed = pairs.filter((pair) => pair.found === null);
    sheet.count(part, 'hit', pairs.length - missed.length);
    sheet.count(part, 'missed', missed.length);
    sheet.count(part, 'extra', extra.length);
    if (!isTold) continue;
    for (const { gold: name } of missed) sheet.miss(id, `${name.kind} missed`, text.slice(name.start, name.end));
    for (const mention of extra) sheet.miss(id, `${mention.kind} false`, mention.text);
  }
}

function scoreSummary({ id, text }: GoldArticle, gold: Place[], article: Article, sheet: Sheet): void {
  const { pairs, extra } = matchGreedily(gold, article.summary.slice(0, gold.length), (wanted, sentence) => {
    const share = sharedPart(wanted, sentence);
    return share > SUMMARY_SHARE ? share : 0;
  });
  sheet.count('summary', 'extra', extra.length);
  for (const { gold: wanted, found } of pairs) {
    sheet.count('summary', found === null ? 'missed' : 'hit');
    if (found === null) sheet.miss(id, 'summary missed', text.slice(wanted.start, wanted.end));
  }
}

/** Against the nearest of the editors' summaries. */
function scoreReferences(references: string[], article: Article, sheet: Sheet): void {
  const told = article.summary
    .slice(0, 3)
    .map((sentence) => sentence.text)
    .join(' ');
  const best = references.map((reference) => rouge(reference, told)).sort((a, b) => b[0] - a[0])[0] ?? [0, 0, 0];
  sheet.rate('ROUGE-1 of the summary', best[0]);
  sheet.rate('ROUGE-2 of the summary', best[1]);
  sheet.rate('ROUGE-L of the summary', best[2]);
}

function scoreLayout({ id, text, headline, dateline }: GoldArticle, article: Article, sheet: Sheet): void {
  const isHeadline = headline?.start === article.headline?.start && headline?.end === article.headline?.end;
  sheet.rate('headline', isHeadline);
  if (!isHeadline)
    sheet.miss(
      id,
      'headline wrong',
      `${article.headline?.text ?? 'nothing'} (is ${headline ? text.slice(headline.start, headline.end) : 'nothing'})`,
    );
  if (dateline === undefined) return;
  const told = article.dateline;
  const isDateline =
    (dateline === null) === (told === null) &&
    fold(told?.place ?? '') === fold(dateline?.place ?? '') &&
    fold(told?.source ?? '') === fold(dateline?.source ?? '');
  sheet.rate('dateline', isDateline);
  if (!isDateline)
    sheet.miss(id, 'dateline wrong', `${told?.place} | ${told?.source} (is ${dateline?.place} | ${dateline?.source})`);
}
