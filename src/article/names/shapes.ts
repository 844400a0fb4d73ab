import type { Token } from '../tokens.js';

const CAPITAL = /^\p{Lu}/u;

export function isCapitalised({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : CAPITAL.test(text);
}

/** "OTAN", "PS", "CGT-FO": capitals only, two letters or more. */
export const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= (text.includes('-') ? 15 : 7) && /^\p{Lu}[\p{Lu}-]*\p{Lu}$/u.test(text);
