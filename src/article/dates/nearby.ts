import type { DateWords } from '../languages/shape/dates.js';
import type { Region } from '../source.js';
import type { Token } from '../tokens.js';
import { isoDay, parseDay } from './calendar.js';
import { tenseAround } from './tense.js';

/** How far behind a day, in tokens, another may be told from it. */
const REACH = 160;

interface Found {
  first: number;
  last: number;
  iso: string | null;
}

/** Whether "today", "demain" and the like mean no day that can be told: these times, a title, a time that a quotation speaks of. */
export function isNoDay(tokens: Token[], { first, last }: Found, words: DateWords, region: Region | null): boolean {
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  // "the BBC's Today programme"
  if (/^\p{Lu}/u.test(token.text) && before?.kind === 'word' && token.gap) return true;
  const vague = words.nowadays.has(token.lower);
  // "today's animals"
  if (vague && next?.gap === false && /^['’]s?$/.test(next.text)) return true;
  if (region) return vague || holdsVague(tokens, region, words);
  if (!vague || last > first) return false;
  if (before?.lower === "d'") return true;
  // ", aujourd'hui directeur de recherche": what somebody is now.
  if (before?.text === ',' && next?.kind === 'word' && !words.clock.has(next.lower)) return true;
  return tenseAround(tokens, first, last, words, true) === null;
}

function holdsVague(tokens: Token[], { firstToken, lastToken }: Region, words: DateWords): boolean {
  for (let at = firstToken; at <= lastToken; at++) if (words.nowadays.has((tokens[at] as Token).lower)) return true;
  return false;
}

/** "la veille", "the next day": told from the day before it, where nothing follows that it is told from. */
export function readSequel(tokens: Token[], at: number, told: Found, words: DateWords, quoted: boolean): Found | null {
  const [one, two] = [tokens[at] as Token, tokens[at + 1]];
  const away = two?.kind === 'word' ? words.sequels.get(`${one.lower} ${two.lower}`) : undefined;
  const day = parseDay(told.iso);
  const next = tokens[at + 2];
  if (away === undefined || day === null || quoted || at - told.last > REACH) return null;
  if (next?.kind === 'word' && words.sequelStops.has(next.lower)) return null;
  return { first: at, last: at + 1, iso: isoDay(day + away) };
}
