import type { Stretch } from './source.js';
import type { Token } from './tokens.js';

/** The stretch from one token to another, both inclusive. */
export function stretchOf(text: string, tokens: Token[], firstToken: number, lastToken: number): Stretch {
  const start = (tokens[firstToken] as Token).start;
  const end = (tokens[lastToken] as Token).end;
  return { text: text.slice(start, end), start, end, firstToken, lastToken };
}
