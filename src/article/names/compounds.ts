import { ARTICLE, HYPHENED, isOf } from '../classes.js';
import type { Stretch } from '../source.js';
import { startOf, type Token } from '../tokens.js';
import { fold } from './gazetteer.js';
import { push } from './push.js';
import type { Walk } from './runs.js';
import { isCapitalised } from './shapes.js';

/** "South Korea-based": the token with the hyphen behind which a participle follows, or -1. */
export function endOfCompound({ source: { text, tokens, language }, gazetteer }: Walk, stretch: Stretch, at: number): number {
  const { compoundTails } = language.names;
  if (compoundTails.size === 0) return -1;
  for (let last = at; last <= Math.min(at + 3, stretch.lastToken); last++) {
    const token = tokens[last] as Token;
    if (last > at && !isCapitalised(token)) return -1;
    const hyphen = isOf(token, HYPHENED) ? token.lower.lastIndexOf('-') : -1;
    if (hyphen < 0 || !compoundTails.has(token.lower.slice(hyphen + 1))) continue;
    // "The Hague-based" names The Hague, "The Ostrel-based" does not open with its article.
    const articled =
      isOf(tokens[at], ARTICLE) && !gazetteer.entries.has(fold(text.slice(startOf(tokens, at), startOf(tokens, last) + hyphen)));
    return articled ? -1 : last;
  }
  return -1;
}

/** The name before such a hyphen. */
export function pushCompound(walk: Walk, stretch: Stretch, first: number, last: number): void {
  const { source, gazetteer } = walk;
  const { tokens, text } = source;
  const tail = tokens[last] as Token;
  const start = startOf(tokens, first);
  const end = startOf(tokens, last) + tail.text.lastIndexOf('-');
  const key = fold(text.slice(start, end));
  if (!source.language.names.never.has(key) && !source.language.names.never.has(key.slice(key.lastIndexOf(' ') + 1)))
    push(walk, stretch, first, last, { end, key, doubtful: walk.opening[first] === 1 && !gazetteer.entries.has(key) });
}
