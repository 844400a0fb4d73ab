import { isSignature, parseDateline } from '../datelines.js';
import type { Language } from '../languages/language.js';
import { gazetteerOf } from '../names/gazetteer.js';
import { isCapitalised } from '../names/shapes.js';
import type { Stretch } from '../source.js';
import type { Token } from '../tokens.js';
import {
  endsSentence,
  isBeside,
  isCrossHead,
  isJob,
  isLabel,
  isMarkedHead,
  isNote,
  isRule,
  type Times,
  timesOf,
} from './lines.js';

/** How many lines after the headline may tell about the article, and how many sentences may stand between them. */
const MOST_LINES = 12;
const MOST_STANDFIRSTS = 2;
/** How many of the last lines may. */
const LAST_LINES = 8;
/** The most words of a line that has only names. */
const LONGEST_NAMES = 8;

/** The lines of a text that are none of its body. */
export interface Around {
  /** In their order, headline aside. */
  lines: Stretch[];
  /** Those after the headline that say who wrote, or where. */
  bylines: Stretch[];
  /** Those that say when it appeared. */
  times: { line: Stretch; says: Times }[];
}

/** Tells what stands around the body: who wrote it and when, captions, cross-heads, signatures, links to other articles. */
export function findAround(tokens: Token[], paragraphs: Stretch[], first: number, language: Language): Around {
  const around: Around = { lines: [], bylines: [], times: [] };
  const taken = new Set<number>();
  const take = (index: number): void => {
    if (taken.has(index)) return;
    taken.add(index);
    around.lines.push(paragraphs[index] as Stretch);
  };
  const top = readTop(tokens, paragraphs, first, language, around, take);
  const end = readEnd(tokens, paragraphs, top, language, around, take);
  let before: Stretch | null = null;
  let listed = false;
  for (let index = first; index < end; index++) {
    const line = paragraphs[index] as Stretch;
    // "À lire aussi :" and the list after it.
    listed = (listed && /^[-–•*>]/.test(line.text)) || (line.text.endsWith(':') && isBeside(tokens, line, language));
    if (taken.has(index)) continue;
    const after = paragraphs[index + 1];
    const head = isMarkedHead(tokens, line) || (before && after && index + 1 < end && isCrossHead(tokens, line, before, after));
    if (head || listed || isRule(tokens, line) || isBeside(tokens, line, language)) take(index);
    else before = line;
  }
  // What has nothing else has a body of its lines.
  if (around.lines.length >= paragraphs.length - first) return { lines: [], bylines: [], times: [] };
  around.lines.sort((a, b) => a.start - b.start);
  return around;
}

/** The lines between headline and body, and those after a standfirst. @returns the index of the first line of the body */
function readTop(
  tokens: Token[],
  paragraphs: Stretch[],
  first: number,
  language: Language,
  around: Around,
  take: (index: number) => void,
): number {
  let body = -1;
  let standfirsts = 0;
  let named = false;
  for (let index = first; index < Math.min(paragraphs.length - 1, first + MOST_LINES); index++) {
    const line = paragraphs[index] as Stretch;
    const says = timesOf(tokens, line, language);
    if (says && (says !== 'bare' || !isChronicle(tokens, paragraphs, index, language))) {
      around.times.push({ line, says });
      take(index);
    } else if (isBeside(tokens, line, language) || isLabel(tokens, line, language) || isRule(tokens, line)) take(index);
    else if (parseDateline(tokens, line, language) || isNames(tokens, line, language)) {
      around.bylines.push(line);
      take(index);
      named = true;
    } else if (
      (named || tellsAbout(tokens, paragraphs[index + 1], language)) &&
      (isJob(tokens, line, language) || isProper(tokens, line, language) || isNote(tokens, line, language))
    ) {
      take(index);
      named = true;
    } else {
      if (body < 0) body = index;
      if (standfirsts++ >= MOST_STANDFIRSTS) break;
      named = false;
    }
  }
  return body < 0 ? first : body;
}

/** Whether a line tells when an article appeared, or what its author is. */
const tellsAbout = (tokens: Token[], line: Stretch | undefined, language: Language): boolean =>
  line !== undefined && (timesOf(tokens, line, language) !== null || isJob(tokens, line, language));

/** Whether bare days stand over the paragraphs: another one stands apart from it. */
const isChronicle = (tokens: Token[], paragraphs: Stretch[], index: number, language: Language): boolean =>
  paragraphs.some((line, later) => Math.abs(later - index) > 1 && timesOf(tokens, line, language) === 'bare');

/** The lines after the body. @returns the index after the body's last line */
function readEnd(
  tokens: Token[],
  paragraphs: Stretch[],
  top: number,
  language: Language,
  around: Around,
  take: (index: number) => void,
): number {
  let end = paragraphs.length;
  for (let index = paragraphs.length - 1; index > Math.max(top, paragraphs.length - 1 - LAST_LINES); index--) {
    const line = paragraphs[index] as Stretch;
    const says = timesOf(tokens, line, language);
    const apart =
      (says !== null && says !== 'bare') ||
      isNote(tokens, line, language) ||
      isBeside(tokens, line, language) ||
      isRule(tokens, line) ||
      isOfAuthor(tokens, line, around.bylines) ||
      (!endsSentence(line.text) && (isSignature(tokens, line, language) || isProper(tokens, line, language)));
    if (!apart) break;
    if (says === 'published' || /\d{4}/.test(line.text)) around.times.push({ line, says: says ?? 'updated' });
    take(index);
    end = index;
  }
  return end;
}

/** "Tom Roe covers industry for The Courier.": what opens with a name from the byline. */
function isOfAuthor(tokens: Token[], { firstToken, lastToken }: Stretch, bylines: Stretch[]): boolean {
  const [given, surname] = [tokens[firstToken] as Token, tokens[firstToken + 1]];
  if (lastToken === firstToken || !isCapitalised(given) || !surname || !isCapitalised(surname)) return false;
  return bylines.some((byline) => {
    for (let at = byline.firstToken; at < byline.lastToken; at++)
      if (tokens[at]?.lower === given.lower && tokens[at + 1]?.lower === surname.lower) return true;
    return false;
  });
}

/** "Morag Sinclair", "Jean Dolbec et Anna Kovel": people's names and nothing else. */
function isNames(tokens: Token[], line: Stretch, language: Language): boolean {
  const { firstToken, lastToken } = line;
  const first = tokens[firstToken] as Token;
  if (lastToken === firstToken || !isProper(tokens, line, language)) return false;
  return gazetteerOf(language).isFirstName(first.lower) || /^\p{Lu}$/u.test(first.text);
}

/** Capitalised words and what joins them. */
function isProper(tokens: Token[], { firstToken, lastToken }: Stretch, { layout, names }: Language): boolean {
  if (lastToken - firstToken >= LONGEST_NAMES) return false;
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at] as Token;
    if (isCapitalised(token) || /^[.,&/|()-]$/.test(token.text)) continue;
    if (at === firstToken || !(layout.nameParticles.has(token.lower) || names.pairing.has(token.lower))) return false;
  }
  return isCapitalised(tokens[firstToken] as Token) && tokens[lastToken]?.text !== '.';
}
