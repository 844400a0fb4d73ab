import { foldText } from '../../library/search/words.js';
import { LOCALES, sentencesIn } from '../../locales/index.js';

/** Names of colours in every language: a reader may use those of another than their own. */
const NAMES = new Map(LOCALES.flatMap((locale) => sentencesIn(locale).colourNames.map(([name, hex]) => [foldText(name), hex])));

/** A colour as typed, by its digits ("#2f6f8f", "2f6f8f", "#fa0") or its name, as 0xRRGGBB; null: it cannot be read. */
export function readColour(typed: string): number | null {
  const digits = NAMES.get(foldText(typed)) ?? /^\s*#?([\da-f]{6}|[\da-f]{3})\s*$/i.exec(typed)?.[1];
  if (!digits) return null;
  return Number.parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16);
}

/** "#2f6f8f". */
export const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
