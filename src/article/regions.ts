import { isOf, QUOTATION_MARK } from './classes.js';
import type { Region, Stretch } from './source.js';
import { endOf, startOf, type Token, type Tokens } from './tokens.js';

/** Opening marks with the marks that close them. Straight and reversed marks are told by the spaces around them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '"': '"',
  "'": "'",
  '``': "''",
  "''": "''",
  '「': '」',
  '『': '』',
};
/** Marks that may be an apostrophe as well. */
const SINGLE = new Set(["'", '‘', '’', '‚']);
/** How deep quotations may nest; marks beyond it are taken for text. */
const DEEPEST = 6;
/** How many tokens ahead the end of a quotation in single marks is looked for. */
const LOOK_AHEAD = 80;
/** How many paragraphs without a mark a quotation may go through. */
const LONGEST_CARRY = 6;

interface Open {
  mark: string;
  /** Its last token (some marks are two). */
  token: number;
  /** The token after the last region of the same marks inside it: one mark may close both. */
  innerEnd: number;
}

type Found = Omit<Region, 'depth' | 'start' | 'end'>;

/** Pairs quotation marks, paragraph by paragraph. */
export function findRegions(tokens: Tokens, paragraphs: readonly Stretch[]): Region[] {
  const found: Found[] = [];
  // A quotation that its paragraph leaves open, with the whole paragraphs it may go on through.
  let carry: { mark: string; pieces: Found[]; likely: boolean } | null = null;
  const settle = (confirmed: boolean): void => {
    if (carry && (confirmed || carry.likely)) found.push(...(confirmed ? carry.pieces : carry.pieces.slice(0, 1)));
    carry = null;
  };
  for (const paragraph of paragraphs) {
    const reading = readParagraph(tokens, paragraph, carry?.mark ?? null);
    if (carry && reading.continues) settle(true);
    if (carry && reading.strayCloser >= 0) {
      const { firstToken } = paragraph;
      carry.pieces.push(piece(firstToken - 1, firstToken, reading.strayCloser - 1, reading.strayCloser + 1, false, true));
      settle(true);
    }
    if (carry) {
      if (reading.marked || carry.pieces.length >= LONGEST_CARRY) settle(false);
      else
        carry.pieces.push(
          piece(paragraph.firstToken - 1, paragraph.firstToken, paragraph.lastToken, paragraph.lastToken + 1, false, false),
        );
    }
    for (const region of reading.found) found.push(region);
    if (reading.open) carry = { mark: reading.open.mark, pieces: [reading.open.piece], likely: reading.open.likely };
  }
  settle(false);
  return nest(
    tokens,
    found.filter((region) => region.lastToken >= region.firstToken),
  );
}

const piece = (
  before: number,
  firstToken: number,
  lastToken: number,
  after: number,
  opened: boolean,
  closed: boolean,
): Found => ({
  firstToken,
  lastToken,
  before,
  after,
  opened,
  closed,
});

interface ParagraphReading {
  found: Found[];
  /** Whether it has a mark other than single ones, which may be apostrophes. */
  marked: boolean;
  /** Whether it opens with the mark of the quotation carried on into it. */
  continues: boolean;
  /** A mark that closes what an earlier paragraph opened, else -1. */
  strayCloser: number;
  /** The quotation it leaves open. */
  open: { mark: string; piece: Found; likely: boolean } | null;
}

function readParagraph(tokens: Token[], { firstToken, lastToken }: Stretch, carried: string | null): ParagraphReading {
  const stack: Open[] = [];
  const reading: ParagraphReading = { found: [], marked: false, continues: false, strayCloser: -1, open: null };
  const close = (depth: number, at: number, width: number): void => {
    const open = stack[depth] as Open;
    reading.found.push(piece(open.token - widthOf(open.mark), open.token + 1, at - 1, at + width, true, true));
    stack.length = depth;
    const outer = stack[depth - 1];
    if (outer?.mark === open.mark && !/[.!?…]/.test(tokens[open.token - 1]?.text ?? '')) outer.innerEnd = at;
  };
  for (let at = firstToken; at <= lastToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark' || !isOf(token, QUOTATION_MARK)) continue;
    const double = (token.text === "'" || token.text === '`') && at < lastToken && isTwin(token, tokens[at + 1]);
    const width = double ? 2 : 1;
    const mark = double ? token.text + token.text : token.text === '＂' || token.text === '″' ? '"' : token.text;
    if (mark === '`') continue;
    const opens = !precedes(tokens, at, firstToken) && startsWord(tokens, at + width, lastToken);
    const ends = !token.gap && at > firstToken && !startsWord(tokens, at + width, lastToken);
    const depth = stack.findLastIndex((open) => CLOSERS[open.mark]?.includes(mark));
    const toggles = mark === '"' || mark === "''" || mark === '”' || mark === "'";
    const single = SINGLE.has(mark);
    reading.marked ||= !single;
    if (at === firstToken && carried !== null && (mark === carried || (carried === '«' && mark === '»'))) {
      reading.continues = true;
      stack.push({ mark: carried, token: at, innerEnd: -1 });
    } else if (depth >= 0 && single) {
      if (ends && !isPossessive(tokens, at, lastToken)) close(depth, at, width);
    } else if (depth >= 0 && !(toggles && opens)) close(depth, at, width);
    else if (ends && isMixed(mark, stack.at(-1)?.mark)) close(stack.length - 1, at, width);
    else if (depth >= 0) {
      // Two opening straight marks: the first one was never closed.
      stack.length = depth;
      stack.push({ mark, token: at + width - 1, innerEnd: -1 });
    } else if (carried !== null && stack.length === 0 && !opens && CLOSERS[carried]?.includes(mark) && reading.strayCloser < 0) {
      if (reading.found.length === 0) reading.strayCloser = at;
    } else if (canOpen(tokens, at, lastToken, { mark, width, opens, ends }) && stack.length < DEEPEST)
      stack.push({ mark, token: at + width - 1, innerEnd: -1 });
    at += width - 1;
  }
  const left = stack.find((open) => !SINGLE.has(open.mark));
  if (left) {
    const start = left.token - widthOf(left.mark);
    if (left.innerEnd >= 0) {
      reading.found.push(piece(start, left.token + 1, left.innerEnd - 1, left.innerEnd + 1, true, true));
    } else {
      const likely = start < firstToken || tokens[start]?.text === ':';
      reading.open = { mark: left.mark, piece: piece(start, left.token + 1, lastToken, lastToken + 1, true, false), likely };
    }
  }
  return reading;
}

const widthOf = (mark: string): number => mark.length;

const isTwin = (token: Token, next: Token | undefined): boolean => next?.text === token.text && !next.gap;

/** "“We go\"", "\"We go”", "“We go“": one kind of mark opens and another closes. */
const isMixed = (mark: string, open: string | undefined): boolean =>
  (open === '“' && (mark === '“' || mark === '"' || mark === "''")) || (open === '"' && mark === '”');

/** Whether a word or a number stands right before the mark, without a space. */
function precedes(tokens: Token[], at: number, firstToken: number): boolean {
  const previous = tokens[at - 1];
  if (at === firstToken || tokens[at]?.gap || !previous) return false;
  return (
    (previous.kind === 'word' && !/['’ʼ]$/.test(previous.text)) ||
    previous.kind === 'number' ||
    /^[.,;!?…%)\]]$/.test(previous.text)
  );
}

function startsWord(tokens: Token[], at: number, lastToken: number): boolean {
  const next = tokens[at];
  if (at > lastToken || !next || next.gap) return false;
  return next.kind === 'word' || next.kind === 'number' || /^[«“„‘‹"'([…$€£¿¡@#]$/.test(next.text);
}

function canOpen(
  tokens: Token[],
  at: number,
  lastToken: number,
  { mark, width, opens, ends }: { mark: string; width: number; opens: boolean; ends: boolean },
): boolean {
  if (mark === '’' || mark === '›' || mark === '」' || mark === '』') return false;
  if (mark === "'" || mark === '‘' || mark === '‚') return opens && closesSoon(tokens, at, lastToken, mark);
  if (mark === '»' || mark === '”' || mark === "''") return opens;
  if (mark === '"') return opens || !ends;
  return at + width <= lastToken;
}

/** Whether a single mark, which may be an apostrophe, has a partner that closes it. */
function closesSoon(tokens: Token[], at: number, lastToken: number, mark: string): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number' && /^\d0?s?$/.test(next.text.slice(1)) && tokens[at + 2]?.lower === 's') return false;
  const limit = Math.min(lastToken, at + LOOK_AHEAD);
  for (let here = at + 2; here <= limit; here++) {
    const token = tokens[here] as Token;
    if (CLOSERS[mark]?.includes(token.text) && !token.gap && !startsWord(tokens, here + 1, lastToken)) return true;
  }
  return false;
}

/** "the workers’ demands": no end of a quotation, when another mark can end it. */
function isPossessive(tokens: Token[], at: number, lastToken: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous?.kind !== 'word' || !previous.lower.endsWith('s') || next?.kind !== 'word' || next.text !== next.lower)
    return false;
  const limit = Math.min(lastToken, at + LOOK_AHEAD);
  for (let here = at + 1; here <= limit; here++) {
    const token = tokens[here] as Token;
    if (token.text === '‘') return false;
    if (token.text === tokens[at]?.text && !token.gap && !startsWord(tokens, here + 1, lastToken)) return true;
  }
  return false;
}

function nest(tokens: Tokens, found: Found[]): Region[] {
  const regions = found
    .map(({ firstToken, lastToken, before, after, opened, closed }) => ({
      firstToken,
      lastToken,
      before,
      after,
      opened,
      closed,
      start: startOf(tokens, firstToken),
      end: endOf(tokens, lastToken),
      depth: 0,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const around: Region[] = [];
  for (const region of regions) {
    while (around.length > 0 && (around.at(-1) as Region).end <= region.start) around.pop();
    region.depth = around.length;
    around.push(region);
  }
  return regions;
}
