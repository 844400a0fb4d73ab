import type { Token } from '../tokens.js';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}-]*\p{Lu}$/u;

export function isCapitalised({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : CAPITAL.test(text);
}

/** "OTAN", "PS", "CGT-FO": capitals only, two letters or more. */
export function isAcronym(text: string): boolean {
  if (text.length < 2) return false;
  // Most words show by their second letter that they are none.
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return text.length <= (text.includes('-') ? 15 : 7) && ACRONYM.test(text);
}
