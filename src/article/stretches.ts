import type { Stretch } from './source.js';
import { endOf, startOf, type Tokens } from './tokens.js';

/** The stretch from one token to another, both inclusive. */
export function stretchOf(text: string, tokens: Tokens, firstToken: number, lastToken: number): Stretch {
  const start = startOf(tokens, firstToken);
  const end = endOf(tokens, lastToken);
  return { text: text.slice(start, end), start, end, firstToken, lastToken };
}
